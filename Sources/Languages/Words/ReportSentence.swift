/// What is said while a unit writes its report, and of who has written one.
public enum ReportSentence: Phrase, Hashable {
  /// No paragraph, no word: the value before the first and after it was taken away.
  case nothing
  case marked, notMarked
  /// A paragraph's place under its heading.
  case number(Int)
  case noLinks

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .nothing: "没有"
    case .marked: "标为值得推广"
    case .notMarked: "不标"
    case .number(let number): "第 \(number) 条"
    case .noLinks: "没有关联"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .nothing: "nothing"
    case .marked: "marked as worth spreading"
    case .notMarked: "not marked"
    case .number(let number): "number \(number)"
    case .noLinks: "no links"
    }
  }
}
