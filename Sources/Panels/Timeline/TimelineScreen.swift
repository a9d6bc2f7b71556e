import Controller
import Domain
import Languages
import TextUI

/// 时间: the year's months on a bar, what is due in the order of days, and a month calendar beside it
/// from 100 columns on, in its place below that while it has the keys.
struct TimelineScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard let agenda = frame.kept("agenda", { ground.agenda }), let plan = state.plan,
      !agenda.items.isEmpty
    else {
      Box(title: words(ScreenWord.timeline), isFocused: true, glyphs: state.glyphs)
        .draw(into: &frame, area: area)
      return frame.drawWrapped(words(AgendaSentence.nothingDue), in: Box.inside(area), .dim)
    }
    let bar = area.height >= 9 && area.width >= YearBar.leastWidth ? 2 : 0
    let parts = area.splitRows([.fixed(bar), .share(1)])
    if bar > 0 {
      frame.drawPart("year", in: parts[0]) {
        YearBar(ground, agenda).draw(into: &$0, area: parts[0])
      }
    }
    let list = AgendaList(_state, _ground, agenda, plan)
    let calendar = MonthCalendar(state, agenda, plan)
    if area.width >= 100 {
      let columns = parts[1].splitColumns([.share(1), .fixed(38)])
      list.draw(into: &frame, area: columns[0])
      drawCalendar(calendar, into: &frame, columns[1])
    } else if state.timeline.isCalendar {
      drawCalendar(calendar, into: &frame, parts[1])
    } else {
      let strip = parts[1].height >= 12 ? 1 : 0
      let rows = parts[1].splitRows([.share(1), .fixed(strip)])
      list.draw(into: &frame, area: rows[0])
      drawChosen(agenda, into: &frame, rows[1])
    }
  }

  private func drawCalendar(
    _ calendar: MonthCalendar, into frame: inout Frame, _ area: Rect
  ) {
    frame.drawPart("calendar", of: calendar.key, in: area) { calendar.draw(into: &$0, area: area) }
  }

  /// Of the chosen item how far it lies from today, and all who have not done it.
  private func drawChosen(_ agenda: Agenda, into frame: inout Frame, _ line: Rect) {
    let item = agenda.items[min(state.timeline.row, agenda.items.count - 1)]
    let spans = [
      Span(" \(words.tellDistance(item.day, from: agenda.today))  ", .dim),
      Span(words.tellOpen(item, in: state.book) ?? "", .warning),
    ]
    frame.draw(
      spans.clipped(to: line.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, .text)
  }
}

/// The twelve months in a row, and below each where its reporting stands.
struct YearBar: Widget {
  /// Two columns for a word and one between.
  static let leastWidth = 36

  private let state: State
  private let agenda: Agenda

  init(_ state: State, _ agenda: Agenda) {
    (self.state, self.agenda) = (state, agenda)
  }

  func draw(into frame: inout Frame, area: Rect) {
    let months = agenda.months
    guard !months.isEmpty else { return }
    let cell = min(9, area.width / months.count)
    let date = state.today.date
    for (place, month) in months.enumerated() {
      let isNow = place + 1 == date.month && date.year == state.assessment.year
      let x = place * cell
      frame.draw(
        name(place + 1, isNow: isNow, room: cell), x: x, y: 0, in: area, isNow ? .title : .dim)
      frame.draw(mark(month, room: cell), x: x, y: 1, in: area, .text)
      frame.name(
        Region("day", x: Int(firstDay(place + 1).number)),
        Rect(x: area.x + x, y: area.y, width: cell, height: 2))
    }
  }

  private func firstDay(_ month: Int) -> Day {
    Day(year: state.assessment.year, month: month, day: 1) ?? state.today
  }

  /// This month in brackets where there is room, else by its mark alone.
  private func name(_ month: Int, isNow: Bool, room: Int) -> String {
    let name = state.words(DateWord.monthAlone(month))
    if isNow, TextWidth.columns(of: name) + 2 < room { return "[\(name)]" }
    return TextWidth.columns(of: name) < room ? name : "\(month)"
  }

  private func mark(_ month: Agenda.MonthState, room: Int) -> [Span] {
    let word = state.words(MonthMark(month))
    switch month {
    case .locked, .future: return [Span(word, .dim)]
    case .complete: return [Span(word, .lampDone)]
    case .missing(let count): return [Span(word + (room >= 5 ? "\(count)" : ""), .warning)]
    case .due: return [Span(word, .lampSlow)]
    case .open: return [Span(word, .text)]
    }
  }
}
