import Controller
import Domain
import Languages
import TextUI

/// What is due next: the figures of the coming periods, stages, and targets that end within the
/// year; first what is late and not whole yet.
struct DuePanel: Widget {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  /// Something with a day.
  private struct Item {
    let day: Day
    let name: String
    let remark: [Span]
  }

  /// How high it is when everything is shown, with the border.
  var wantedHeight: Int { max(1, items.count) + 2 }

  func draw(into frame: inout Frame, area: Rect) {
    Box(title: words(DueWord.heading), glyphs: state.glyphs).draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    let items = items
    guard !items.isEmpty else {
      frame.draw(words(DueWord.nothing), x: 0, y: 0, in: inside, .dim)
      return
    }
    let days = items.map { day($0.day) }
    let dayWidth = days.map { TextWidth.columns(of: $0) }.max() ?? 0
    let shown = items.prefix(inside.height)
    let nameWidth = shown.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    for (place, item) in shown.enumerated() {
      let line = inside.line(place)
      let day = TextWidth.padded(days[place], to: dayWidth)
      let name = TextWidth.padded(item.name, to: nameWidth)
      let spans = [Span(day + "  ", .dim), Span(name + "  ")] + item.remark
      frame.draw(
        spans.clipped(to: line.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, .text)
    }
  }

  /// With its year where it is another one than today's.
  private func day(_ day: Day) -> String {
    day.date.year == state.today.date.year
      ? words(words.day(day))
      : words(DateWord.fullDay(year: day.date.year, month: day.date.month, day: day.date.day))
  }

  private var indicators: [Indicator] {
    state.shown.counted.map { state.assessment.indicators[$0] }
  }

  private var items: [Item] {
    guard let plan = state.plan else { return [] }
    let found = periods(plan) + stages + targets(plan)
    return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// The periods of the cadences in use that are not past, and the last one while units are late.
  private func periods(_ plan: Plan) -> [Item] {
    let cadences = Cadence.allCases.filter { cadence in
      indicators.contains { $0.cadence == cadence }
    }
    return cadences.flatMap { cadence -> [Item] in
      let all = Period.all(of: cadence, in: plan.year)
      func due(_ period: Period) -> Day { plan.calendar.dates(of: period).dueOn }
      let coming = all.filter { due($0) >= state.today }.prefix(3)
        .map { item($0, due($0), left(until: due($0))) }
      guard cadence == state.assessment.asOf.cadence, due(state.assessment.asOf) < state.today
      else { return Array(coming) }
      let late = state.shown.unitsMissing.map { words.shortName($0) }
      guard !late.isEmpty else { return Array(coming) }
      let day = due(state.assessment.asOf)
      return [item(state.assessment.asOf, day, [Span(words(LabelWord.missing(late)), .warning)])]
        + coming
    }
  }

  private func item(_ period: Period, _ day: Day, _ remark: [Span]) -> Item {
    Item(
      day: day, name: words(DueWord.figures(period: words(words.short(period)))), remark: remark)
  }

  private var stages: [Item] {
    indicators.flatMap { indicator in
      indicator.stages.compactMap { stage in
        guard let day = stage.due, day >= state.today else { return nil }
        return Item(
          day: day,
          name: words.shown(words.language == .en ? stage.nameEn ?? stage.name : stage.name),
          remark: [Span(words.shortName(indicator) + "  ", .dim)] + left(until: day))
      }
    }
  }

  /// The city's targets that end before the year does.
  private func targets(_ plan: Plan) -> [Item] {
    indicators.compactMap { indicator in
      guard let day = plan.cityTargets[indicator.id]?.due, day >= state.today, day < plan.end else {
        return nil
      }
      return Item(day: day, name: words.shortName(indicator), remark: left(until: day))
    }
  }

  private func left(until day: Day) -> [Span] {
    let days = day.days(since: state.today)
    return [Span(days == 0 ? words(DueWord.today) : words(DueWord.daysLeft(days)), .dim)]
  }
}
