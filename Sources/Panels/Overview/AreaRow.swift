import Controller
import Domain
import Languages
import TextUI

/// One line of an area's panel: an initiative with its figures, or one without an indicator; while
/// nothing is judged an indicator.
struct AreaRow {
  let name: String
  /// The places of its active indicators; empty when none was chosen.
  let columns: [Int]
  /// The lowest part of the pace; nil when nothing is judged.
  let worst: Fraction?

  /// The initiatives of an area that have an active indicator; all when none has. While nothing is
  /// judged the indicators, because figures of different kinds have no average.
  static func rows(of place: Int, in state: State) -> [AreaRow] {
    guard let plan = state.plan else { return [] }
    let initiatives = plan.initiatives(of: state.assessment.areas[place].id)
    let all = initiatives.filter { state.filter.shows($0, in: plan) }.map { initiative in
      let columns = state.shown.columns(of: initiative.id)
      let ratios = columns.compactMap { column -> Fraction? in
        let measure = state.assessment.city[column]
        return measure.isJudged ? measure.paceRatio ?? .one : nil
      }
      return AreaRow(
        name: state.words.shortName(initiative), columns: columns, worst: ratios.min())
    }
    if state.shown.whole.judged == 0 {
      let single = state.shown.columns(ofArea: place).map {
        let name = state.words.shortName(state.assessment.indicators[$0])
        return AreaRow(name: name, columns: [$0], worst: nil)
      }
      if !single.isEmpty { return single }
    }
    let active = all.filter { !$0.columns.isEmpty }
    return active.isEmpty ? all : active
  }

  /// So many rows in their order; when not all fit those with the lowest part of the pace.
  static func shown(_ rows: [AreaRow], count: Int) -> [AreaRow] {
    guard rows.count > count else { return rows }
    let worst = rows.enumerated()
      .sorted { a, b in
        switch (a.element.worst, b.element.worst) {
        case (let x?, let y?) where x != y: x < y
        case (_?, nil): true
        case (nil, _?): false
        default: a.offset < b.offset
        }
      }
      .prefix(max(0, count)).map(\.offset).sorted()
    return worst.map { rows[$0] }
  }

  func draw(_ state: State, into frame: inout Frame, _ line: Rect) {
    if state.shown.whole.judged > 0 {
      drawAimed(state, into: &frame, line)
    } else {
      drawCounted(state, into: &frame, line)
    }
  }

  /// With targets: the name, where there is room the bar and the year so far, the figure, the lamp.
  private func drawAimed(_ state: State, into frame: inout Frame, _ line: Rect) {
    var right = right(state, room: line.width)
    // A number without a name that can be read tells nothing.
    let leastName = min(TextWidth.columns(of: name), 8)
    if line.width - right.columns - 1 < leastName { right = Array(right.suffix(1)) }
    let barStart = ColumnWidth.initiative(state.words.language) + 1
    // Where no bar follows, a long name may touch the column before the curve.
    let nameWidth = min(barStart, 14)
    let valueWidth = max(right.columns + 1, line.width >= 50 ? 17 : 14)
    let free = line.width - nameWidth - valueWidth
    let curveWidth = free >= 24 ? 12 : free >= 6 ? 6 : 0
    let start = line.width - valueWidth - curveWidth
    let room = curveWidth > 0 ? start - 1 : line.width - right.columns - 1
    drawName(state, into: &frame, line, room: room)
    frame.draw(right, x: line.width - right.columns, y: 0, in: line, .text)
    guard curveWidth > 0 else { return }
    if columns.count == 1 {
      let curve = figures(state, columns[0]).suffix(curveWidth)
      Sparkline(Array(curve), glyphs: state.glyphs)
        .draw(into: &frame, area: line.line(0, from: start, width: curveWidth))
    }
    let barWidth = min(40, start - 1 - barStart)
    if barWidth >= 10, let gauge = gauge(state) {
      gauge.draw(into: &frame, area: line.line(0, from: barStart, width: barWidth))
    }
  }

  private func drawName(_ state: State, into frame: inout Frame, _ line: Rect, room: Int) {
    frame.draw(
      TextWidth.clip(name, to: max(0, room), mark: state.glyphs.ellipsis), x: 0, y: 0, in: line,
      columns.isEmpty ? .dim : .text)
  }

  /// Without targets: the name, the year so far, what is counted.
  private func drawCounted(_ state: State, into frame: inout Frame, _ line: Rect) {
    let curve = columns.first.map { figures(state, $0) } ?? []
    let nameWidth = TextWidth.columns(of: name) + 1
    let curveWidth = min(curve.count, 12)
    let right = right(state, room: line.width - nameWidth - curveWidth - 1)
    let room = line.width - right.columns - 1
    drawName(state, into: &frame, line, room: room)
    frame.draw(right, x: line.width - right.columns, y: 0, in: line, .text)
    guard curveWidth > 0, room - nameWidth >= curveWidth else { return }
    Sparkline(curve, glyphs: state.glyphs)
      .draw(into: &frame, area: line.line(0, from: room - curveWidth, width: curveWidth))
  }

  /// The bar of its only figure, or of the average of several; nil when nothing is judged.
  private func gauge(_ state: State) -> Gauge? {
    let measures = columns.map { state.assessment.city[$0] }
    if measures.count == 1 {
      return measures[0].progress == nil ? nil : Gauge(measures[0], state.glyphs)
    }
    guard let completion = completion(state) else { return nil }
    var pace = Fraction.Mean()
    for (column, measure) in zip(columns, measures) where measure.isJudged {
      if measure.progress != nil, let expected = measure.pace {
        pace.add(expected, weight: state.assessment.indicators[column].weight)
      }
    }
    return Gauge(value: Share(completion), mark: pace.value.map { Share($0) }, glyphs: state.glyphs)
  }

  /// Σw·min(P, 1) ÷ Σw over its figures; nil when none is judged.
  private func completion(_ state: State) -> Fraction? {
    var mean = Fraction.Mean()
    for column in columns {
      let measure = state.assessment.city[column]
      if measure.isJudged, let progress = measure.progress {
        mean.add(min(progress, .one), weight: state.assessment.indicators[column].weight)
      }
    }
    return mean.value
  }

  /// The year so far of a figure; empty when nothing was reported.
  private func figures(_ state: State, _ column: Int) -> [Int64?] {
    let series = state.assessment.citySeries[column]
    guard series.contains(where: { $0 != nil }) else { return [] }
    return series.map { $0.map { Int64(clamping: $0.rounded(to: 2)) } }
  }

  private func right(_ state: State, room: Int) -> [Span] {
    let words = state.words
    let assessment = state.shown
    guard let column = columns.first else { return [Span(words(LabelWord.noIndicator), .dim)] }
    let measure = assessment.city[column]
    let indicator = assessment.indicators[column]
    if assessment.whole.judged == 0 { return untargeted(state, column, room: room) }
    guard columns.count > 1 else {
      return [Span(words.ofTarget(measure, indicator) + " "), words.lamp(measure)]
    }
    let worst = columns.map { assessment.city[$0] }
      .min { ($0.paceRatio ?? .one) < ($1.paceRatio ?? .one) }
    let completion =
      completion(state).map { "\($0.percent)%" } ?? words.toDate(measure, indicator)
    return [Span(completion + " "), worst.map { words.lamp($0) } ?? Span("  ")]
  }

  /// Without targets: the sum to date, this period and how it changed.
  private func untargeted(_ state: State, _ column: Int, room: Int) -> [Span] {
    let words = state.words
    let measure = state.assessment.city[column]
    let indicator = state.assessment.indicators[column]
    guard measure.lastPeriod != nil else {
      let coverage = measure.coverage
      return [
        Span(coverage.expected == 0 ? "–" : coverage.counted, .dim)
      ]
    }
    let toDate = Span(words.toDate(measure, indicator))
    let full = [toDate] + latest(state, column)
    return full.columns <= room ? full : [toDate]
  }

  /// What the latest period added, and how that or the level changed; nothing where units are
  /// missing, because then it would look like a fall.
  private func latest(_ state: State, _ column: Int) -> [Span] {
    let assessment = state.assessment
    let coverage = assessment.city[column].coverage
    let series = assessment.citySeries[column]
    guard coverage.reported == coverage.expected, let now = series.last ?? nil else {
      return []
    }
    let isFlow = assessment.indicators[column].kind == .flow
    let amount = isFlow ? " \u{B7} " + state.words.brief(now) : ""
    let before = series.dropLast().last ?? nil
    return [Span(amount + (before.map { " (\(state.words.briefChange(now - $0)))" } ?? ""), .dim)]
  }

  /// What the figures of a row without a target are, in their order.
  static func legend(_ words: Words) -> String {
    "\(words(ColumnWord.toDate)) \u{B7} \(words(ColumnWord.current)) (\u{B1})"
  }
}
