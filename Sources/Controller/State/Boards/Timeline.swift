public import Domain

/// The state of 时间: the chosen item and the chosen day of the month calendar.
public struct Timeline: Equatable, Sendable {
  /// The chosen item, by its place in the agenda.
  public internal(set) var row = 0
  /// The chosen day; nil until the screen is first opened.
  public internal(set) var day: Day?
  /// Whether the month calendar has the keys.
  public internal(set) var isCalendar = false

  /// Brings the cursors to the beginning.
  mutating func forgetCursor() { (row, day, isCalendar) = (0, nil, false) }

  /// What is due, and of which book and month it was made.
  var agenda: Agenda?
  var revision = 0
  var asOf: Period?
  var filter = Filter()
}

extension State {
  /// What is due when; kept while nothing changes, else made anew. Nil without a plan.
  public var agenda: Agenda? {
    timeline.isCurrent(for: self) ? timeline.agenda : Agenda(book, shown, showing: { shows($0) })
  }

  /// The day that the month calendar shows.
  public var chosenDay: Day { timeline.day ?? today }

  /// Keeps what is due, so that no frame has to make it.
  mutating func keepAgenda() {
    guard !timeline.isCurrent(for: self) else { return }
    timeline.agenda = Agenda(book, shown, showing: { shows($0) })
    timeline.revision = book.revision
    timeline.asOf = assessment.asOf
    timeline.filter = filter
  }
}

extension Timeline {
  func isCurrent(for state: State) -> Bool {
    asOf == state.assessment.asOf && revision == state.book.revision && filter == state.filter
  }
}
