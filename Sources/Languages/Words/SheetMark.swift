/// What a cell of a sheet would do to the book.
public enum SheetMark: String, Phrase, Hashable, CaseIterable {
  case new, changed, same, refused

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .new: "新填"
    case .changed: "改动"
    case .same: "不变"
    case .refused: "不能写"
    }
  }

  /// In English.
  public var english: String { rawValue }
}
