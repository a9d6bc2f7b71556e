public import Domain
public import Languages
public import TextUI

/// A search over all that has a name.
public struct Search: Hashable, Sendable {
  /// What is looked through.
  public enum Scope: Hashable, Sendable {
    /// The names of the plan, then commands and words.
    case everything
    /// Commands only.
    case commands
    /// Commands by group, and what words mean.
    case help
    /// Practices that a report can take up.
    case practices
  }
  /// What a hit leads to.
  public enum Goal: Hashable, Sendable {
    case unit(Int)
    /// A unit at another level of the tree than the one that is shown.
    case unitElsewhere(ReportingUnit.ID)
    case indicator(Int)
    case cell(row: Int, column: Int)
    case initiative(area: Int, Initiative.ID)
    case area(Int)
    case practice(Practice.ID)
    case command(Command)
    case setting(Setting)
    case term(Term)
  }
  /// Something found.
  public struct Hit: Hashable, Sendable {
    /// What it leads to.
    public let goal: Goal
    /// The name as shown.
    public let name: String
    /// Where the query matched, as places of characters of the name.
    public let matched: [Int]
    /// What kind of thing it is, and where it belongs.
    public let remark: String
    /// What stands above it; nil when it belongs to what is above it.
    public var heading: String?
  }
  /// What is looked through.
  public let scope: Scope
  /// What is typed.
  public var field = TextField()
  /// The best hits, the best first.
  public var hits: [Hit] = []
  /// The chosen one.
  public var selection = 0

  init(_ scope: Scope) { self.scope = scope }
}
