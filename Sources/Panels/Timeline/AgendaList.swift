import Controller
import Domain
import Languages
import TextUI

/// What is due in the order of days, with a mark where today is.
struct AgendaList: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let agenda: Agenda
  private let plan: Plan

  init(_ state: Held<State>, _ ground: Held<State>, _ agenda: Agenda, _ plan: Plan) {
    (_state, _ground, self.agenda, self.plan) = (state, ground, agenda, plan)
    words = state.wrappedValue.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    let isFocused = !state.timeline.isCalendar
    frame.drawPart("agenda", of: isFocused, in: area) { frame in
      let overdue = agenda.items.count { $0.lamp == .overdue }
      let label = overdue > 0 ? [words.lamp(.overdue), Span("\(overdue)", .lampOverdue)] : []
      Box(
        title: words(ScreenWord.timeline), label: label, isFocused: isFocused, glyphs: state.glyphs
      ).draw(into: &frame, area: area)
    }
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    // Today stands as a line of its own between what was and what comes.
    let mark = agenda.place(from: agenda.today)
    let selected = min(state.timeline.row, agenda.items.count - 1)
    let rows = ScrollWindow.rows(
      count: agenda.items.count + 1, visible: inside.height,
      selection: selected >= mark ? selected + 1 : selected)
    for (line, row) in rows.enumerated() {
      let place = inside.line(line)
      let item = row > mark ? row - 1 : row
      let role: Role = item != selected ? .row : isFocused ? .rowFocus : .marked
      frame.drawPart("due", row, of: row == mark ? .title : role, in: place) { frame in
        if row == mark {
          drawToday(into: &frame, place)
        } else {
          draw(item, role, into: &frame, place)
        }
      }
    }
  }

  private func drawToday(into frame: inout Frame, _ place: Rect) {
    let day = words.dayOfWeek(agenda.today, in: plan.year)
    let text = " \(words(AgendaSentence.today(day: day))) "
    frame.fill(place, state.glyphs.horizontal, .title)
    frame.draw(text, x: 2, y: 0, in: place, .title)
  }

  private func draw(_ number: Int, _ role: Role, into frame: inout Frame, _ place: Rect) {
    let item = agenda.items[number]
    frame.fill(place, role)
    frame.name(Region("due", y: number), place)
    let isSettled = item.day < agenda.today && item.lamp != .overdue
    var spans = date(item.day, width: place.width)
    spans += [words.lamp(item.lamp), Span(" ")]
    spans.append(Span(words.tell(item, in: plan) + "  ", isSettled ? .dim : nil))
    if let done = words.tellDone(item) { spans.append(Span(done + "  ", .dim)) }
    if let open = words.tellOpen(item, in: ground.book) { spans.append(Span(open, .warning)) }
    frame.draw(
      spans.clipped(to: place.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: place, role)
  }

  private func date(_ day: Day, width: Int) -> [Span] {
    let isHan = words.language == .zh
    func column(_ text: String, _ columns: Int) -> String {
      TextWidth.padded(text, to: columns, mark: state.glyphs.ellipsis) + " "
    }
    var spans = [
      Span(column(words(words.day(day)), isHan ? 8 : 6), day == agenda.today ? .title : .dim)
    ]
    if width >= 46 { spans.append(Span(column(words(DateWord.weekday(day.weekday)), 4), .dim)) }
    if width >= 90 {
      spans.append(Span(column(words.tellDistance(day, from: agenda.today), 12), .dim))
    }
    return spans
  }
}
