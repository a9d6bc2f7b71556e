public import Domain
import Languages
public import TextUI

/// The state of 日志: what was read of it, what of that is in sight, and where the cursor stands.
public struct ChangeLog: Equatable, Sendable {
  /// What the log is narrowed to.
  public struct Filter: Hashable, Sendable {
    /// From which day on.
    public enum Since: Hashable, Sendable, CaseIterable { case ever, today, week, month }
    /// Of one unit; nil: of all.
    public var unit: ReportingUnit.ID?
    /// Of one person; nil: of everybody.
    public var person: String?
    /// From when on.
    public var since = Since.ever
    /// What is looked for; empty: nothing.
    public var text = ""

    /// Whether it leaves everything in sight.
    public var isEmpty: Bool { self == Filter() }
  }

  /// A line of the list.
  public enum Row: Hashable, Sendable {
    /// A day with what happened on it below.
    case day(Day)
    /// A change, by its place in `matching`.
    case entry(Int)
  }

  /// What was read, the latest first.
  public internal(set) var entries: [LogEntry] = []
  /// How many changes the book has.
  public internal(set) var total = 0
  /// Everybody who ever changed something.
  public internal(set) var people: [String] = []
  /// Whether anything was read.
  public internal(set) var hasRead = false
  /// What it is narrowed to.
  public internal(set) var filter = Filter()
  /// The places in `entries` of what fits the filter.
  public internal(set) var matching: [Int] = []
  /// The lines of the list: what fits, by days.
  public internal(set) var rows: [Row] = []
  /// The chosen change, as a place in `matching`.
  public internal(set) var selection = 0

  /// The line of each of them.
  var lines: [Int] = []
  /// Whether the book was changed since it was read.
  var isStale = false
  /// What the entries say, in a form that can be searched; in step with `entries` while something is
  /// looked for, else shorter.
  @Derived var spelled: [SpelledName] = []
  @Derived var speller: Speller?

  /// Whether there are older changes that were not read yet.
  public var hasMore: Bool { entries.count < total }
  /// The chosen change; nil when none is in sight.
  public var selected: LogEntry? {
    matching.indices.contains(selection) ? entries[matching[selection]] : nil
  }
  /// The line of the chosen change.
  public var selectedRow: Int { lines.indices.contains(selection) ? lines[selection] : 0 }
}

/// What lies above the log.
public enum LogLayer: Hashable, Sendable {
  /// Something is looked for in it; it narrows while it is typed.
  case find(TextField)
  /// All that one operation changed, and which of it is chosen.
  case details(LogEntry, selection: Int)
}

/// What is chosen about the log.
public enum LogChoice: Hashable, Sendable {
  /// What it is narrowed by.
  case filter
  case unit([ReportingUnit.ID])
  case person([String])
  case since
  /// Whether to take back what somebody else did.
  case othersUndo(LogEntry)
  /// Whether to take it back although something was changed again since.
  case undoOver(id: String)
}
