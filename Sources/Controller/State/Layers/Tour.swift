public import Domain

/// A tour of a minute that is made by doing: each step waits until the thing was really done.
public struct Tour: Hashable, Sendable {
  /// What is to be done.
  public enum Step: Hashable, Sendable {
    /// Go to another area of 总览.
    case area
    /// Find a unit by its initials.
    case find(unit: ReportingUnit.ID, query: String)
    /// Change a figure.
    case type
    /// Take the change back.
    case undo
    /// Where the figures are real: be told how they are changed, and move on.
    case explained
    /// Open the list of keys.
    case help
    /// Come back to 总览.
    case home
  }
  /// All steps; never empty.
  public let steps: [Step]
  /// The place of the step that waits.
  public internal(set) var place = 0

  /// What is to be done now.
  public var step: Step { steps[place] }
}
