import Controller
import Domain
import Languages
import TextUI

/// One work area: its completion against pace, and how its initiatives stand.
struct AreaPanel: Widget {
  private let state: State
  private let words: Words
  private let place: Int
  private let rollup: Rollup

  init(_ state: State, _ place: Int) {
    self.state = state
    words = state.words
    self.place = place
    rollup = state.shown.areaRollups[place]
  }

  func draw(into frame: inout Frame, area: Rect) {
    let assessed = state.assessment.areas[place]
    let headline = isHidden ? [] : words.headline(rollup)
    Box(
      title: words.title(assessed, beside: headline, width: area.width), label: headline,
      isFocused: state.overview.panel == .area(place), glyphs: state.glyphs
    ).draw(into: &frame, area: area)
    frame.name(Region("area", x: place), area)
    frame.nameTitle(of: .area(place), state, area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    // It shows nothing of the focus: it stays while that moves on.
    frame.drawPart("in area", place, in: inside) { drawInside(into: &$0, inside) }
  }

  private func drawInside(into frame: inout Frame, _ inside: Rect) {
    if isHidden {
      let told = TextWidth.clip(
        words(ObstacleSentence.nothingShown), to: inside.width, mark: state.glyphs.ellipsis)
      return _ = frame.draw(told, x: 0, y: 0, in: inside, .dim)
    }
    if rollup.judged > 0 {
      Gauge(rollup, state.glyphs).draw(into: &frame, area: inside.line(0, width: inside.width - 1))
    } else {
      rollup.coverage.gauge(state.glyphs)
        .draw(into: &frame, area: inside.line(0, width: inside.width - 1))
    }
    let footHeight = inside.height >= 4 ? inside.height >= AreaPanel.leastForTrend ? 2 : 1 : 0
    let parts = inside.splitRows([.fixed(1), .share(1), .fixed(footHeight)])
    let hidden = drawRows(into: &frame, parts[1])
    let used = AreaRow.rows(of: place, in: state).count
    let rest = parts[1].splitRows([.fixed(used), .share(1)])[1]
    AreaUnits(state, place).draw(into: &frame, area: rest)
    if footHeight == 2 { drawTrend(into: &frame, parts[2].line(0)) }
    if footHeight > 0 { drawFoot(hidden, into: &frame, parts[2].line(footHeight - 1)) }
  }

  /// Whether the filter leaves nothing of it.
  private var isHidden: Bool { state.isFiltered && AreaRow.rows(of: place, in: state).isEmpty }

  /// From this height on there is a line for the trend.
  private static let leastForTrend = 7

  /// How high it is when every row is shown.
  var wantedHeight: Int { max(4, AreaRow.rows(of: place, in: state).count) + 5 }

  /// The completion month by month, and how it changed in the last one.
  private func drawTrend(into frame: inout Frame, _ line: Rect) {
    // The course is of the whole area.
    guard !state.isFiltered, let course = state.course, let change = course.change(ofArea: place)
    else { return }
    let months = course.areas[place].map { rollup in
      rollup.completion.map { Int64(clamping: $0.rounded(to: 4)) }
    }
    Sparkline(months, glyphs: state.glyphs)
      .draw(into: &frame, area: line.line(0, width: months.count))
    let told = words(LabelWord.sinceLastMonth("\(change > .zero ? "+" : "")\(change.percent)"))
    frame.draw(told, x: months.count + 2, y: 0, in: line, .dim)
  }

  /// The rows that fit, the worst of them when not all do; how many are left out.
  private func drawRows(into frame: inout Frame, _ area: Rect) -> Int {
    let rows = AreaRow.rows(of: place, in: state)
    let shown = AreaRow.shown(rows, count: area.height)
    for (line, row) in shown.enumerated() {
      row.draw(state, into: &frame, area.line(line))
    }
    return rows.count - shown.count
  }

  private func drawFoot(_ hidden: Int, into frame: inout Frame, _ line: Rect) {
    let rest = hidden > 0 ? words(LabelWord.rest(hidden)) : ""
    let restStart = line.width - TextWidth.columns(of: rest)
    let room = rest.isEmpty ? line.width : restStart - 1
    let told =
      rollup.judged == 0
      ? reported(room: room) : words.counts(rollup.counts, room: room, glyphs: state.glyphs)
    frame.draw(told, x: 0, y: 0, in: line, .dim)
    frame.draw(rest, x: restStart, y: 0, in: line, .dim)
  }

  /// What is reported, and what the figures of the rows are where there is room to say so.
  private func reported(room: Int) -> [Span] {
    let known = rollup.coverage
    let reported = words(LabelWord.reported(known.reported, of: known.expected))
    let legend = known.reported == 0 ? "" : "  " + AreaRow.legend(words)
    let isShown = TextWidth.columns(of: reported + legend) <= room
    return [Span(reported + (isShown ? legend : ""), .dim)]
      .clipped(to: room, mark: state.glyphs.ellipsis)
  }
}

/// One work area on one line, where there is little room.
struct AreaLine: Widget {
  let state: State
  let place: Int
  let isFocused: Bool

  init(_ state: State, _ place: Int, isFocused: Bool) {
    self.state = state
    self.place = place
    self.isFocused = isFocused
  }

  func draw(into frame: inout Frame, area: Rect) {
    let words = state.words
    let rollup = state.shown.areaRollups[place]
    let assessed = state.assessment.areas[place]
    let role: Role = isFocused ? .rowFocus : .row
    frame.fill(area, role)
    frame.name(Region("area", x: place), area)
    // A bar too short to tell anything leaves its room to the name.
    let wanted = ColumnWidth.area(words.language)
    let labelWidth = 8
    let hasBar = area.width - wanted - labelWidth >= 4
    let nameWidth = hasBar ? wanted : max(2, area.width - labelWidth)
    let name = TextWidth.clip(
      "\(assessed.order) \(words.shortName(assessed))", to: nameWidth - 1,
      mark: state.glyphs.ellipsis)
    frame.draw(name, x: 0, y: 0, in: area, role)
    let label: [Span] =
      rollup.completion.map {
        [Span(TextWidth.padded("\($0.percent)%", to: 5, alignment: .trailing) + " ")]
          + [words.lamp(rollup.lamp)]
      } ?? [
        Span(
          TextWidth.padded(
            rollup.coverage.counted, to: 7, alignment: .trailing)
        )
      ]
    if hasBar {
      let gauge =
        rollup.judged > 0 ? Gauge(rollup, state.glyphs) : rollup.coverage.gauge(state.glyphs)
      gauge.draw(
        into: &frame,
        area: area.line(0, from: nameWidth, width: area.width - nameWidth - label.columns - 1))
    }
    frame.draw(label, x: area.width - label.columns, y: 0, in: area, role)
  }
}
