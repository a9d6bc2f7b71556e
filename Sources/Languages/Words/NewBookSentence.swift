/// What is said of a book that was just made, or of one that has no plan.
public enum NewBookSentence: Phrase, Hashable {
  case made(path: String)
  case demo(path: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .made(let path): "已新建工作簿。打开：jinguo \(path)"
    case .demo(let path): "这是一份临时副本，退出后可删：\(path)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .made(let path): "Book made. Open it: jinguo \(path)"
    case .demo(let path): "This is a throw-away copy; delete it when done: \(path)"
    }
  }
}
