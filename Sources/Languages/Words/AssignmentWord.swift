/// The part a unit has in an indicator.
public enum AssignmentWord: Phrase, Hashable, CaseIterable {
  case lead, report, support, notApplicable, notAsked

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .lead: "牵头"
    case .report: "填报"
    case .support: "配合"
    case .notApplicable: "不涉及"
    case .notAsked: "不要求"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .lead: "leads"
    case .report: "reports"
    case .support: "supports"
    case .notApplicable: "not applicable"
    case .notAsked: "not asked"
    }
  }
}

/// The same in two columns, for a cell beside its target.
public struct AssignmentMark: Phrase, Hashable {
  private let word: AssignmentWord

  /// The mark of a part.
  public init(_ word: AssignmentWord) { self.word = word }

  /// One Han character.
  public var chinese: String {
    switch word {
    case .lead: "牵"
    case .report: "报"
    case .support: "配"
    case .notApplicable: "无"
    case .notAsked: "未"
    }
  }

  /// Two letters.
  public var english: String {
    switch word {
    case .lead: "LD"
    case .report: "RP"
    case .support: "SU"
    case .notApplicable: "NA"
    case .notAsked: ".."
    }
  }
}
