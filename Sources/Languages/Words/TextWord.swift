/// A text that the program makes from a template of the office's.
public enum TextWord: String, Phrase, Hashable, CaseIterable {
  /// 会议纪要 of a meeting.
  case minutes
  /// 通报 of a period.
  case bulletin
  /// 小结 of one unit.
  case summary

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .minutes: "会议纪要"
    case .bulletin: "通报"
    case .summary: "小结"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .minutes: "Minutes"
    case .bulletin: "Bulletin"
    case .summary: "Summary"
    }
  }

  /// The name of its template's file in a language, `minutes.zh.md`.
  public func fileName(_ language: Language) -> String { "\(rawValue).\(language.rawValue).md" }
}
