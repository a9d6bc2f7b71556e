import Controller
import Domain
import Languages
import TextUI

/// The first page of a meeting: how the whole stands, in a sentence, by areas, by units, and what most
/// needs attention.
struct MeetingOverviewPage: Widget {
  private let state: State
  private let words: Words
  private let assessment: Assessment

  init(_ state: State) {
    self.state = state
    words = state.words
    assessment = state.assessment
  }

  private static let attentionCount = 5

  func draw(into frame: inout Frame, area: Rect) {
    let figure = figure(room: area.size)
    let beside = (figure?.size.width).map { $0 + 4 } ?? 0
    let sentences = headline.flatMap { TextWidth.wrap($0, to: max(8, area.width - beside)) }
    let height = min(max(sentences.count, figure?.size.height ?? 0), max(1, area.height / 3))
    let rows = area.splitRows([
      .fixed(height), .fixed(area.height >= 14 ? 1 : 0), .share(1),
    ])
    figure?.draw(into: &frame, area: rows[0])
    for (y, line) in sentences.prefix(height).enumerated() {
      frame.draw(line, x: beside, y: y, in: rows[0], .title)
    }
    frame.fill(rows[1], state.glyphs.horizontal, .border)
    switch state.pageStep {
    case .areas: drawAreas(into: &frame, rows[2])
    case .units: drawUnits(into: &frame, rows[2])
    case .worst: drawWorst(into: &frame, rows[2])
    case .all, .figures, .section:
      let halves = rows[2].splitColumns([.share(1), .fixed(3), .share(1)])
      let areas = assessment.areas.count * (rows[2].height >= 26 ? 2 : 1) + 1
      let left = halves[0].splitRows([.fixed(min(areas, rows[2].height)), .share(1)])
      drawAreas(into: &frame, left[0])
      drawWorst(into: &frame, left[1])
      drawUnits(into: &frame, halves[2])
    }
  }

  private func figure(room: Size) -> BigText? {
    guard state.presentation.hasBigType, room.height >= 18, room.width >= 70,
      let completion = assessment.whole.completion
    else { return nil }
    let scale = room.width >= 180 && room.height >= 50 ? 2 : 1
    return BigText(
      figure: "\(completion.percent)%", scale: scale, role: .title, glyphs: state.glyphs)
  }

  /// How the whole stands, and how many units are behind.
  private var headline: [String] { state.meetingHeadline }

  private func drawAreas(into frame: inout Frame, _ area: Rect) {
    let count = assessment.areas.count
    guard count > 0 else { return }
    let step = area.height >= count * 2 ? 2 : 1
    let names = assessment.areas.map { words.shortName($0) }
    let width = min(names.map { TextWidth.columns(of: $0) }.max() ?? 0, area.width / 2)
    for (place, name) in names.enumerated() where place * step < area.height {
      PresentedBar(state).draw(
        name, assessment.areaRollups[place], nameWidth: width, into: &frame,
        area.line(place * step))
    }
  }

  private func drawUnits(into frame: inout Frame, _ area: Rect) {
    let rows = state.presentedRows
    guard area.height > 0, !rows.isEmpty else { return }
    let columns = (rows.count + area.height - 1) / area.height
    let perColumn = (rows.count + columns - 1) / columns
    let step = columns == 1 && area.height >= rows.count * 2 ? 2 : 1
    let cells = area.splitColumns(Array(repeating: .share(1), count: columns))
    let ranks = state.presentation.isRanked ? assessment.unitRanking.places : [:]
    let units = rows.map { assessment.units[$0] }
    let nameWidth = (cells.map(\.width).min() ?? 0) < 35 ? 8 : 14
    let names = words.names(units, width: nameWidth - (ranks.isEmpty ? 0 : 3))
    for (place, row) in rows.enumerated() {
      let cell = cells[place / perColumn].line(
        place % perColumn * step, width: cells[place / perColumn].width - (columns > 1 ? 1 : 0))
      let rank = ranks[units[place].id].map { "\($0.rank) " } ?? ""
      PresentedBar(state).draw(
        rank + names[place], assessment.unitRollups[row], nameWidth: nameWidth, into: &frame, cell)
      frame.name(Region("presented", y: row), cell)
    }
  }

  private func drawWorst(into frame: inout Frame, _ area: Rect) {
    guard area.height > 1 else { return }
    frame.draw(words(PresentSentence.worst), x: 0, y: 0, in: area, .panelTitle)
    let items = assessment.attention(count: Self.attentionCount)
    if items.isEmpty {
      frame.draw(words(PresentSentence.nothingWorst), x: 0, y: 1, in: area, .dim)
    }
    let step = area.height > items.count * 2 ? 2 : 1
    for (place, item) in items.enumerated() where 1 + place * step < area.height {
      let spans = PresentedAttention(state).spans(item, room: area.width, withUnit: true)
      frame.draw(
        spans.clipped(to: area.width, mark: state.glyphs.ellipsis), x: 0, y: 1 + place * step,
        in: area, .text)
    }
  }
}

/// A name, its bar with the mark of the pace, its completion and its lamp, in one line.
struct PresentedBar {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(
    _ name: String, _ rollup: Rollup, nameWidth: Int, into frame: inout Frame, _ line: Rect
  ) {
    guard !line.isEmpty else { return }
    let label = state.words.headline(rollup)
    let room = max(0, line.width - label.columns - 1)
    let width = min(nameWidth, room)
    frame.draw(
      TextWidth.clip(name, to: width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, .text)
    let bar = room - width - 1
    if bar >= 4 {
      let gauge =
        rollup.completion == nil
        ? rollup.coverage.gauge(state.glyphs) : Gauge(rollup, state.glyphs)
      gauge.draw(into: &frame, area: line.line(0, from: width + 1, width: bar))
    }
    frame.draw(label, x: line.width - label.columns, y: 0, in: line, .text)
  }
}
