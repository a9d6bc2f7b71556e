import Controller
import Domain
import Languages
import TextUI

/// A month, its weeks from Monday; today stands in brackets, a day on which something is due has a
/// mark. Below it what is due on the chosen day.
struct MonthCalendar: Widget {
  private let state: State
  private let words: Words
  private let agenda: Agenda
  private let plan: Plan

  init(_ state: State, _ agenda: Agenda, _ plan: Plan) {
    (self.state, self.agenda, self.plan) = (state, agenda, plan)
    words = state.words
  }

  /// What it is drawn from besides what the frame rests on.
  struct Key: Equatable {
    let day: Day
    let hasKeys: Bool
  }
  var key: Key { Key(day: state.chosenDay, hasKeys: state.timeline.isCalendar) }

  private var first: Day { state.chosenDay.monthStart }

  func draw(into frame: inout Frame, area: Rect) {
    let date = first.date
    Box(
      title: words(DateWord.month(year: date.year, month: date.month)),
      label: [Span(words(AgendaSentence.calendar), .dim)],
      isFocused: state.timeline.isCalendar, glyphs: state.glyphs
    ).draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard inside.height > 0, inside.width >= 14 else { return }
    let days = Day.length(ofMonth: date.month, year: date.year)
    let weeks = (first.weekday - 1 + days + 6) / 7
    // Too low for a month: what is due on the day says more than a part of its weeks.
    guard inside.height >= 4 else { return drawDay(into: &frame, inside) }
    let room = min(weeks + 1, inside.height)
    drawWeeks(weeks, days, into: &frame, inside.top(room))
    let rest = Rect(
      x: inside.x, y: inside.y + room, width: inside.width, height: inside.height - room)
    drawDay(into: &frame, rest.height > 2 ? rest.below(1) : rest)
  }

  private func drawWeeks(
    _ weeks: Int, _ days: Int, into frame: inout Frame, _ area: Rect
  ) {
    let cell = min(6, area.width / 7)
    for weekday in 1...7 {
      let name = words(DateWord.weekday(weekday))
      let short = words.language == .zh ? String(name.suffix(1)) : String(name.prefix(2))
      frame.draw(
        TextWidth.padded(short, to: min(4, cell), alignment: .centre), x: (weekday - 1) * cell,
        y: 0, in: area, .header)
    }
    let due = frame.kept("due by day") { Dictionary(grouping: agenda.items) { $0.day } }
    let chosenWeek = (state.chosenDay.date.day - 1 + first.weekday - 1) / 7
    let visible = ScrollWindow.rows(
      count: weeks, visible: area.height - 1, selection: chosenWeek)
    for number in 0..<days {
      let day = first.adding(days: number)
      let slot = first.weekday - 1 + number
      guard visible.contains(slot / 7) else { continue }
      let place = Rect(
        x: area.x + slot % 7 * cell, y: area.y + 1 + slot / 7 - visible.lowerBound,
        width: min(4, cell), height: 1)
      draw(day, due[day] ?? [], into: &frame, place)
    }
  }

  /// `[5]` today, `5*` when something is due.
  private func draw(
    _ day: Day, _ items: [Agenda.Item], into frame: inout Frame, _ place: Rect
  ) {
    let number = TextWidth.padded("\(day.date.day)", to: 2, alignment: .trailing)
    let isToday = day == agenda.today
    let isOverdue = items.contains { $0.lamp == .overdue }
    let role: Role =
      day == state.chosenDay
      ? (state.timeline.isCalendar ? .cellFocus : .marked)
      : isToday ? .title : isOverdue ? .warning : items.isEmpty ? .dim : .text
    frame.fill(place, role.isGround ? role : .text)
    let mark = items.isEmpty ? (isToday ? "]" : " ") : state.glyphs.dot
    frame.draw("\(isToday ? "[" : " ")\(number)\(mark)", x: 0, y: 0, in: place, role)
    frame.name(Region("day", x: Int(day.number)), place)
  }

  private func drawDay(into frame: inout Frame, _ area: Rect) {
    guard area.height > 0 else { return }
    let day = state.chosenDay
    let distance = words.tellDistance(day, from: agenda.today)
    let heading = [
      Span(words.dayOfWeek(day, in: plan.year), .title), Span("  \(distance)", .dim),
    ]
    frame.draw(
      heading.clipped(to: area.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: area, .text)
    var y = 1
    let places = agenda.places(on: day)
    if places.isEmpty {
      frame.draw(words(AgendaSentence.nothingOnDay), x: 0, y: 1, in: area, .dim)
      y += 1
    }
    for number in places where y < area.height {
      y += draw(number, y: y, into: &frame, area)
    }
    if area.height > y + 1 {
      frame.draw(
        TextWidth.clip(
          words(AgendaSentence.calendarKeys), to: area.width, mark: state.glyphs.ellipsis), x: 0,
        y: area.height - 1, in: area,
        .dim)
    }
  }

  /// An item on as many lines as it takes; how many.
  private func draw(_ number: Int, y: Int, into frame: inout Frame, _ area: Rect) -> Int {
    let item = agenda.items[number]
    let told: [(text: String?, role: Role)] = [
      (words.tell(item, in: plan), .text), (words.tellDone(item), .dim),
      (words.tellOpen(item, in: state.book), .warning),
    ]
    let lines = told.flatMap { text, role in
      TextWidth.wrap(text ?? "", to: max(2, area.width - 3)).map { Span($0, role) }
    }.filter { !$0.text.isEmpty }
    frame.draw([words.lamp(item.lamp), Span(" ")], x: 0, y: y, in: area, .text)
    for (line, span) in lines.enumerated() where y + line < area.height {
      frame.draw([span], x: 3, y: y + line, in: area, .text)
    }
    let shown = min(lines.count, area.height - y)
    frame.name(
      Region("due", y: number), Rect(x: area.x, y: area.y + y, width: area.width, height: shown))
    return lines.count
  }
}

extension Rect {
  /// The upper rows of it.
  fileprivate func top(_ rows: Int) -> Rect { Rect(x: x, y: y, width: width, height: rows) }
  /// What is left below so many rows.
  fileprivate func below(_ rows: Int) -> Rect {
    Rect(x: x, y: y + rows, width: width, height: height - rows)
  }
}
