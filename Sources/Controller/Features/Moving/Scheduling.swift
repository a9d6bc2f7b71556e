import Domain
import Languages
import TextUI

/// 时间: about in what is due, in its list and in the month calendar, and to what it is about.
enum Scheduling {
  static func begin(_ state: inout State) {
    Navigation.go(to: .timeline, &state)
    state.keepAgenda()
    guard state.timeline.day == nil else { return }
    choose(state.today, &state)
  }

  static func move(_ command: Command, _ state: inout State) {
    state.keepAgenda()
    switch command {
    case .nextPanel, .previousPanel: state.timeline.isCalendar.toggle()
    case .rowStart: choose(state.today, &state)
    default:
      if state.timeline.isCalendar {
        moveInMonth(command, &state)
      } else {
        moveInList(command, &state)
      }
    }
  }

  private static func moveInList(_ command: Command, _ state: inout State) {
    guard let items = state.timeline.agenda?.items, !items.isEmpty else { return }
    let row = Navigation.moved(
      Navigation.clamp(state.timeline.row, items.count), command, items.count,
      page: state.pageRows)
    state.timeline.row = row
    state.timeline.day = items[row].day
  }

  private static func moveInMonth(_ command: Command, _ state: inout State) {
    let day = state.chosenDay
    switch command {
    case .left: choose(day.adding(days: -1), &state)
    case .right: choose(day.adding(days: 1), &state)
    case .up: choose(day.adding(days: -7), &state)
    case .down: choose(day.adding(days: 7), &state)
    case .pageUp: choose(day.adding(months: -1), &state)
    case .pageDown: choose(day.adding(months: 1), &state)
    case .first: choose(state.plan?.start ?? day, &state)
    case .last: choose(state.plan?.end ?? day, &state)
    case .rowEnd: choose(day.monthStart.adding(months: 1).adding(days: -1), &state)
    default: break
    }
  }

  /// A day, and in the list what is due on it or next.
  private static func choose(_ day: Day, _ state: inout State) {
    state.timeline.day = day
    guard let agenda = state.timeline.agenda else { return }
    state.timeline.row = Navigation.clamp(agenda.place(from: day), agenda.items.count)
  }

  /// The first click brings the cursor, the second opens.
  static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    state.keepAgenda()
    guard let agenda = state.timeline.agenda else { return [] }
    if region.name == "day" {
      let day = Day(number: Int32(clamping: region.x))
      let isAgain = state.timeline.isCalendar && state.chosenDay == day
      state.timeline.isCalendar = true
      if isAgain { open(&state) } else { choose(day, &state) }
    } else if agenda.items.indices.contains(region.y) {
      let isAgain = !state.timeline.isCalendar && state.timeline.row == region.y
      state.timeline.isCalendar = false
      state.timeline.row = region.y
      state.timeline.day = agenda.items[region.y].day
      if isAgain { open(&state) }
    }
    return []
  }

  static func open(_ state: inout State) {
    state.keepAgenda()
    guard let agenda = state.timeline.agenda, !agenda.items.isEmpty else { return }
    guard state.timeline.isCalendar else {
      let row = Navigation.clamp(state.timeline.row, agenda.items.count)
      return open(agenda.items[row].matter, agenda.items[row].open.first, &state)
    }
    let places = agenda.places(on: state.chosenDay)
    guard let first = places.first else {
      state.notice = Notice(state.words(AgendaSentence.nothingOnDay))
      return
    }
    state.timeline.row = first
    if places.count == 1 {
      open(agenda.items[first].matter, agenda.items[first].open.first, &state)
    } else {
      state.timeline.isCalendar = false
    }
  }

  /// The page of the indicator, or of the first unit that owes figures; 矩阵 where none does.
  private static func open(
    _ matter: Agenda.Matter, _ unit: ReportingUnit.ID?, _ state: inout State
  ) {
    let row = unit.flatMap { Descending.row(of: $0, &state) }
    switch matter {
    case .reporting:
      if let row { Paging.goToUnit(row, &state) } else { Navigation.go(to: .matrix, &state) }
    case .stage(let indicator, _), .interim(let indicator, _), .target(let indicator, _):
      guard let column = state.assessment.column(of: indicator) else { return }
      state.focus.row = row ?? state.assessment.units.count
      Paging.goToIndicator(column, &state)
    case .work(let item): Working.show(item.id, &state)
    case .planEnd: Navigation.go(to: .overview, &state)
    }
  }
}
