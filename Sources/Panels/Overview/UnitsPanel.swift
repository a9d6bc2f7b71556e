import Controller
import Domain
import Languages
import TextUI

/// Every unit's progress, in official order.
struct UnitsPanel: Widget {
  private let state: State
  private let words: Words
  private let hasLamps: Bool

  init(_ state: State, hasLamps: Bool) {
    self.state = state
    words = state.words
    self.hasLamps = hasLamps
  }

  /// How wide the panel wants to be.
  static func width(_ state: State, hasLamps: Bool, of total: Int) -> Int {
    let wanted = hasLamps ? total * 2 / 5 : 27
    return min(max(27, wanted), hasLamps ? 56 : 27)
  }

  func draw(into frame: inout Frame, area: Rect) {
    let assessment = state.assessment
    var label: [Span] = []
    if let completion = assessment.whole.completion {
      label = [
        Span(words(LabelWord.composite("\(completion.percent)%")) + " "),
        words.lamp(assessment.whole.lamp),
      ]
    }
    Box(
      title: words(LabelWord.units(assessment.units.count)), label: label,
      isFocused: state.overview.panel == .units, glyphs: state.glyphs
    ).draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    let foot = inside.height > assessment.units.count + 1 ? 2 : inside.height > 6 ? 1 : 0
    let list = Rect(
      x: inside.x, y: inside.y, width: inside.width, height: max(1, inside.height - foot))
    let isFocused = state.overview.panel == .units
    let rows = ScrollWindow.rows(
      count: assessment.units.count, visible: list.height,
      selection: isFocused ? state.overview.row : 0)
    for (line, row) in rows.enumerated() {
      draw(row, isSelected: isFocused && row == state.overview.row, into: &frame, list.line(line))
    }
    if foot > 0 { drawFoot(into: &frame, inside.line(inside.height - foot), lines: foot) }
  }

  private func draw(_ row: Int, isSelected: Bool, into frame: inout Frame, _ line: Rect) {
    let rollup = state.assessment.unitRollups[row]
    let role: Role = isSelected ? .rowFocus : .row
    frame.fill(line, role)
    frame.name(Region("unit", y: row), line)
    let nameWidth = words.language == .zh ? (line.width >= 40 ? 12 : 8) : 11
    let name = words.shortName(state.assessment.units[row])
    frame.draw(
      TextWidth.clip(name, to: nameWidth, mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, role)
    let lamps = hasLamps ? areaLamps(row) : []
    let label: [Span]
    if let completion = rollup.completion {
      label = [
        Span(TextWidth.padded("\(completion.percent)%", to: 5, alignment: .trailing) + " "),
        words.lamp(rollup.lamp),
      ]
    } else {
      let known = "\(rollup.coverage.reported)/\(rollup.coverage.expected)"
      label = [Span(TextWidth.padded(known, to: 6, alignment: .trailing))]
    }
    let barStart = nameWidth + 1
    let barWidth = line.width - barStart - label.columns - lamps.columns
    let bar = line.line(0, from: barStart, width: max(0, barWidth))
    if rollup.completion != nil {
      Gauge(rollup, state.glyphs).draw(into: &frame, area: bar)
    } else {
      rollup.coverage.gauge(state.glyphs).draw(into: &frame, area: bar)
    }
    frame.draw(label + lamps, x: barStart + max(0, barWidth), y: 0, in: line, role)
  }

  /// The lamps of the unit's areas, in the order of the areas.
  private func areaLamps(_ row: Int) -> [Span] {
    [Span(" \(state.glyphs.vertical)", .border)]
      + state.assessment.unitAreaRollups[row].flatMap { [Span(" "), words.lamp($0.lamp)] }
  }

  private func drawFoot(into frame: inout Frame, _ line: Rect, lines: Int) {
    let assessment = state.assessment
    let counts = words.counts(assessment.unitCounts)
    let reported = Span(
      words(LabelWord.reported(assessment.unitsAnswered, of: assessment.units.count)), .text)
    let missing = assessment.unitsMissing.map { words.shortName($0) }
    let names = missing.isEmpty ? "" : "  " + words(LabelWord.missing(missing))
    let mark = state.glyphs.ellipsis
    if lines == 2 {
      frame.draw(counts.clipped(to: line.width, mark: mark), x: 0, y: 0, in: line, .dim)
      let second = Rect(x: line.x, y: line.y + 1, width: line.width, height: 1)
      frame.draw(
        [reported, Span(names, .warning)].clipped(to: line.width, mark: mark), x: 0, y: 0,
        in: second, .text)
    } else {
      frame.draw(
        [reported, Span(names, .warning)].clipped(to: line.width, mark: mark), x: 0, y: 0,
        in: line, .text)
    }
  }
}
