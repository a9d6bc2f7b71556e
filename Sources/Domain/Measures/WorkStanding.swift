/// How much a task or an issue presses on a day.
public enum WorkStanding: Hashable, Sendable {
  /// Past its due day by so many days, and not handed in.
  case overdue(days: Int)
  /// Due in so many days, at most `WorkItem.nearDays`.
  case near(days: Int)
  /// Handed in: it waits to be closed or returned.
  case waiting
  /// On its way, in time or without a due day.
  case running
  /// Put off.
  case resting
  /// Closed or cancelled.
  case finished

  /// Its place among the others, the most pressing first.
  public var rank: Int {
    switch self {
    case .overdue: 0
    case .near: 1
    case .waiting: 2
    case .running: 3
    case .resting: 4
    case .finished: 5
    }
  }
}

extension WorkItem {
  /// So many days before the due day it is said to be near [ours].
  public static let nearDays = 7

  /// Whether nothing more is to be done.
  public var isFinished: Bool { state == .closed || state == .cancelled }

  /// How much it presses on a day.
  public func standing(on today: Day) -> WorkStanding {
    switch state {
    case .closed, .cancelled: return .finished
    case .held: return .resting
    case .handedIn, .review: return .waiting
    case .toSign, .inProgress, .returned, .extended, .open, .fixing, .reopened:
      guard let days = due.map({ $0.days(since: today) }) else { return .running }
      if days < 0 { return .overdue(days: -days) }
      return days <= WorkItem.nearDays ? .near(days: days) : .running
    }
  }

  /// How many days after its due day it was handed in or closed; nil where it was in time, or isn't.
  public var daysLate: Int? {
    guard let due, let done = steps.last(where: { $0.kind == .submit || $0.kind == .close }),
      state == .handedIn || state == .review || state == .closed,
      let day = (steps.last { $0.kind == .submit } ?? done).at?.day, day > due
    else { return nil }
    return day.days(since: due)
  }
}

extension [WorkItem] {
  /// The same in the order of what presses: overdue, near, waiting, then by due day, what is done last.
  public func pressing(on today: Day) -> [WorkItem] {
    func key(_ item: WorkItem) -> (Int, Int, Int, WorkItem.ID) {
      let standing = item.standing(on: today)
      // What is done is looked up by its number, the latest first.
      if standing == .finished { return (standing.rank, 0, -item.number, item.id) }
      return (standing.rank, item.due.map { Int($0.number) } ?? .max, item.number, item.id)
    }
    return map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Those that a unit does or helps with.
  public func of(_ unit: ReportingUnit.ID) -> [WorkItem] {
    filter { $0.unit == unit || $0.assisting.contains(unit) }
  }
}
