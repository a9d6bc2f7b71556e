/// Where a month's reporting stands on the bar of the year, two columns wide.
public enum MonthMark: Phrase, Hashable, CaseIterable {
  case locked
  /// Everybody has answered.
  case complete
  /// Past due, and somebody hasn't.
  case missing
  /// Cut off and to be reported now.
  case due
  case open, future

  /// The word shown, two columns wide.
  public var chinese: String {
    switch self {
    case .locked: "锁"
    case .complete: "齐"
    case .missing: "缺"
    case .due: "报"
    case .open: "填"
    case .future: "未"
    }
  }

  /// The code shown, two columns wide.
  public var english: String {
    switch self {
    case .locked: "LK"
    case .complete: "OK"
    case .missing: "MI"
    case .due: "DU"
    case .open: "OP"
    case .future: ".."
    }
  }
}
