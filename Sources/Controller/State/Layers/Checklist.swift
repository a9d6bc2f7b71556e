public import Domain
public import TextUI

/// Things of which any number can be chosen, in a popup: by arrows and Space; Enter keeps them.
public struct Checklist: Hashable, Sendable {
  /// What is chosen.
  public enum Purpose: Hashable, Sendable {
    /// The columns of 清单.
    case columns
    /// What is tagged with a slot of a programme: can be narrowed by typing.
    case tags(Programme.SlotID)
    /// What a paragraph of a report is about: can be narrowed by typing.
    case links(ReportingUnit.ID, Period, Report.Section, key: String)
  }

  /// One thing.
  public struct Option: Hashable, Sendable {
    /// What it is.
    public let name: String
    /// What is said of it.
    public let remark: String
    /// Whether it is chosen.
    public internal(set) var isOn: Bool
  }

  /// What is chosen.
  public let purpose: Purpose
  /// All things in order.
  public internal(set) var options: [Option]
  /// The places of those that are listed: all, or what fits what is typed, the best first.
  public internal(set) var listed: [Int]
  /// Which of `listed` the cursor stands on.
  public internal(set) var selection = 0
  /// What is typed to narrow the list; nil where it is short enough without.
  public internal(set) var field: TextField?

  init(_ purpose: Purpose, _ options: [Option], isNarrowed: Bool = false) {
    self.purpose = purpose
    self.options = options
    listed = Array(options.indices)
    field = isNarrowed ? TextField() : nil
  }

  /// How many are chosen.
  public var count: Int { options.count { $0.isOn } }
}
