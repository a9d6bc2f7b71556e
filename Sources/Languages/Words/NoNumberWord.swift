/// The four things that are no number, and are four different things.
public enum NoNumberWord: Phrase, Hashable, CaseIterable {
  case zero, blank, missing, notApplicable
  /// Blank as a value in a sentence.
  case blankAlone

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .zero: "0 本期没有"
    case .blank: "空 未报"
    case .missing: "缺 报不了"
    case .notApplicable: "无 不涉及"
    case .blankAlone: "未报"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .zero: "0 none this period"
    case .blank: "blank, not reported"
    case .missing: "missing"
    case .notApplicable: "not applicable"
    case .blankAlone: "blank"
    }
  }
}

/// What each of the things that are no number means.
public struct NoNumberRemark: Phrase, Hashable {
  private let word: NoNumberWord

  /// The remark on one of them.
  public init(_ word: NoNumberWord) { self.word = word }

  /// In Chinese.
  public var chinese: String {
    switch word {
    case .zero: "算已报"
    case .blank, .blankAlone: "清掉这一格"
    case .missing: "写明原因"
    case .notApplicable: "全年，写明原因"
    }
  }

  /// In English.
  public var english: String {
    switch word {
    case .zero: "counts as reported"
    case .blank, .blankAlone: "clears the cell"
    case .missing: "with a reason"
    case .notApplicable: "all year, with a reason"
    }
  }
}
