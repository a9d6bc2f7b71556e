import Controller
import Domain
import Languages
import TextUI

/// Every unit's progress, in official order.
struct UnitsPanel: Widget {
  private let state: State
  private let words: Words
  private let lamps: UnitLamps

  init(_ state: State, _ lamps: UnitLamps) {
    self.state = state
    words = state.words
    self.lamps = lamps
  }

  /// How high it is when everything is shown: a line for each unit, two below, and the border.
  var wantedHeight: Int {
    state.assessment.units.count + 4 + (lamps.head == nil ? 0 : 1)
  }

  func draw(into frame: inout Frame, area: Rect) {
    let assessment = state.shown
    let title = words(LabelWord.units(assessment.units.count))
    Box(
      title: title,
      label: words.headline(assessment.whole, after: .overall, beside: title, in: area),
      isFocused: state.overview.panel == .units, glyphs: state.glyphs
    ).draw(into: &frame, area: area)
    frame.name(Region("units"), area)
    frame.nameTitle(of: .units, state, area)
    var inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    if let head = lamps.head, inside.height > 3 {
      let line = inside.line(0)
      frame.draw(head, x: line.width - head.columns, y: 0, in: line, .header)
      inside = inside.splitRows([.fixed(1), .share(1)])[1]
    }
    let spare = max(inside.height - assessment.units.count, inside.height > 6 ? 1 : 0)
    // All units have to be asked for it.
    let footLines = frame.kept("units foot", of: [inside.width, spare]) {
      self.foot(width: inside.width, lines: spare)
    }
    let foot = footLines.count
    let list = Rect(
      x: inside.x, y: inside.y, width: inside.width, height: max(1, inside.height - foot))
    let isFocused = state.overview.panel == .units
    let rows = ScrollWindow.rows(
      count: assessment.units.count, visible: list.height,
      selection: state.overview.rows[.units] ?? 0)
    let selected = isFocused ? state.overview.row : nil
    for (line, row) in rows.enumerated() {
      let place = list.line(line)
      frame.drawPart("unit", row, of: row == selected, in: place) {
        draw(row, isSelected: row == selected, into: &$0, place)
      }
    }
    for (place, spans) in footLines.enumerated() {
      let line = inside.line(inside.height - foot + place)
      frame.draw(
        spans.clipped(to: line.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, .text)
    }
  }

  private func draw(_ row: Int, isSelected: Bool, into frame: inout Frame, _ line: Rect) {
    let rollup = state.shown.unitRollups[row]
    let role: Role = isSelected ? .rowFocus : .row
    frame.fill(line, role)
    frame.name(Region("unit", y: row), line)
    let nameWidth = lamps.nameWidth(of: line.width)
    let unit = state.assessment.units[row]
    let name = nameWidth >= 12 ? words.name(unit) : words.shortName(unit)
    frame.draw(
      TextWidth.clip(name, to: nameWidth, mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, role)
    let lamps = self.lamps.spans(row)
    let label: [Span]
    if let completion = rollup.completion {
      label = [
        Span(TextWidth.padded("\(completion.percent)%", to: 5, alignment: .trailing) + " "),
        words.lamp(rollup.lamp),
      ]
    } else {
      label = [Span(TextWidth.padded(rollup.coverage.counted, to: 6, alignment: .trailing))]
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

  /// Counts of units by lamp, how many have reported, and who has not, in as many lines as there are.
  private func foot(width: Int, lines: Int) -> [[Span]] {
    let assessment = state.shown
    let counts = words.counts(assessment.unitCounts)
    let reported = Span(
      words(LabelWord.reported(assessment.unitsAnswered, of: assessment.units.count)), .text)
    let missing = assessment.unitsMissing.map { words.shortName($0) }
    let names = missing.isEmpty ? "" : words(LabelWord.missing(missing))
    let first = counts.isEmpty ? [] : [counts]
    let together = missing.isEmpty ? [reported] : [reported, Span("  " + names, .warning)]
    let free = lines - first.count - 1
    if together.columns <= width || free < 1 { return Array((first + [together]).suffix(lines)) }
    return first + [[reported]]
      + packed(names, width: width, lines: min(free, 3)).map { [Span($0, .warning)] }
  }

  /// Names in lines that are broken between names only; what doesn't fit is told by a mark.
  private func packed(_ names: String, width: Int, lines: Int) -> [String] {
    var packed: [String] = []
    for name in names.split(separator: " ") {
      let longer = packed.last.map { $0 + " " + name } ?? String(name)
      if packed.isEmpty || TextWidth.columns(of: longer) > width {
        packed.append(String(name))
      } else {
        packed[packed.count - 1] = longer
      }
    }
    guard packed.count > lines else { return packed }
    let mark = state.glyphs.ellipsis
    return packed.prefix(lines - 1)
      + [TextWidth.clip(packed[(lines - 1)...].joined(separator: " "), to: width, mark: mark)]
  }
}
