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
