import Controller
import Domain
import Languages
import TextUI

/// 期限: every period of the year with where it stands, when it opens, is cut off and due, and when
/// locking it is proposed.
struct DatesScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let periods: [Period]
  private let names = ReportingCalendar.DateName.allCases

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    periods = state.wrappedValue.datedPeriods
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard let plan = state.plan else { return }
    frame.drawPart("box", in: area) { drawBox(plan, into: &$0, area) }
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    let foot = inside.height >= 8 ? 1 : 0
    let parts = inside.splitRows([.share(1), .fixed(foot)])
    var table = frame.kept("table") {
      DatesScreen(_ground, _ground).table(plan, width: inside.width)
    }
    (table.selectedRow, table.selectedColumn) = (state.dates.row, state.dates.column + 1)
    table.draw(into: &frame, area: parts[0])
    let told = told(plan).clipped(to: parts[1].width, mark: state.glyphs.ellipsis)
    frame.draw(told, x: 0, y: 0, in: parts[1], .text)
  }

  private func drawBox(_ plan: Plan, into frame: inout Frame, _ area: Rect) {
    let rule = words(CalendarSentence.ruleNow(CalendarWord(plan.calendar.preset)))
    let label = area.width >= 60 ? [Span(rule, .dim)] : []
    Box(title: words(ScreenWord.dates), label: label, isFocused: true, glyphs: state.glyphs)
      .draw(into: &frame, area: area)
    if !label.isEmpty {
      let width = min(label.columns + 2, area.width)
      frame.name(
        Region("command.preset"),
        Rect(x: area.maxX - width, y: area.y, width: width, height: 1))
    }
  }

  private func table(_ plan: Plan, width: Int) -> Table {
    let isChinese = words.language == .zh
    let periodWidth = isChinese ? 12 : 9
    // The state needs its room only where the dates leave it.
    let dateWidth = width >= 60 ? isChinese ? 11 : 9 : isChinese ? 9 : 7
    let hasState = width >= 60
    var columns = [
      Table.Column(width: periodWidth, heads: [words(ColumnWord.period)])
    ]
    columns += names.map {
      Table.Column(width: dateWidth, heads: [words(CalendarWord($0))])
    }
    if hasState {
      columns.append(Table.Column(width: isChinese ? 8 : 12, heads: [words(ColumnWord.state)]))
    }
    var table = Table(
      columns: columns, sticky: 1, rowCount: periods.count, region: "date", glyphs: state.glyphs
    ) { row, column in
      let period = periods[row]
      if column == 0 { return [Span(words(words.full(period)), role(period, plan))] }
      if column > names.count { return [status(period, plan)] }
      return date(names[column - 1], of: period, plan)
    }
    table.keepsRows = true
    return table
  }

  /// A date; one that was set by hand has a mark.
  private func date(
    _ name: ReportingCalendar.DateName, of period: Period, _ plan: Plan
  ) -> [Span] {
    let day = plan.calendar.dates(of: period)[name]
    let isOwn = plan.calendar.ownDates(of: period)[name] != nil
    let text = words(words.day(day))
    return isOwn
      ? [Span(text, .changed), Span(" " + state.glyphs.mark, .key)]
      : [Span(text, role(period, plan))]
  }

  private func role(_ period: Period, _ plan: Plan) -> Role? {
    let stands = plan.calendar.state(of: period, on: state.today)
    return plan.isClosed(period) || stands == .future ? .dim : nil
  }

  private func status(_ period: Period, _ plan: Plan) -> Span {
    if plan.isClosed(period) { return Span(words(PeriodWord.locked), .dim) }
    let stands = plan.calendar.state(of: period, on: state.today)
    let role: Role? =
      switch stands {
      case .future: .dim
      case .open: .lampOnPace
      case .due: .lampSlow
      case .late: .warning
      }
    return Span(words(PeriodWord(stands)), role)
  }

  /// Of the chosen date where its period stands, and what the rule says where it was set by hand.
  private func told(_ plan: Plan) -> [Span] {
    guard let (period, name) = state.focusedDate else { return [] }
    let start = words(words.day(period.start))
    var spans = [
      Span(words(words.full(period)) + "  ", .title), status(period, plan),
      Span("  \(start) \(state.glyphs.right) \(words(words.day(period.end)))  ", .dim),
    ]
    if plan.calendar.ownDates(of: period)[name] != nil {
      let day = plan.calendar.standardDay(name, of: period)
      spans.append(Span(words(CalendarWord.byHand) + "  ", .changed))
      spans.append(Span(words(CalendarSentence.byRule(day: words(words.day(day)))), .dim))
    }
    return spans
  }
}
