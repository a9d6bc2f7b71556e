/// What somebody does with the book 身份: a mode of the program, not a safeguard.
///
/// Whoever may write the files can change everything; the mode only keeps hands off what is not
/// theirs. File permissions give real separation.
public enum WorkRole: String, Hashable, Sendable, CaseIterable {
  /// Fills in a unit's month.
  case clerk
  /// Answers for a unit, and may fill in too.
  case unitHead
  /// Chases, accepts, locks and shapes the plan.
  case office
  /// Looks and decides, and changes no figure.
  case leader
  /// Looks only.
  case viewer

  /// Whether the role belongs to one unit, whose figures alone it changes.
  public var isOfOneUnit: Bool { self == .clerk || self == .unitHead }
  /// Whether it changes no figure.
  public var onlyLooks: Bool { self == .leader || self == .viewer }
}
