import Controller
import Domain
import Languages
import TextUI

/// The head of a unit's page: its name and its completion in big type, its pace and its areas' lamps.
struct PageHead: Widget {
  private let state: State
  private let words: Words
  private let page: UnitPage
  private let name: BigText?
  private let figure: BigText?

  /// A head in an area of so many columns and rows.
  init(_ state: State, _ page: UnitPage, room: Size) {
    self.state = state
    self.page = page
    words = state.words
    let scale = room.width >= 180 && room.height >= 50 ? 2 : 1
    let isBig = state.presentation.hasBigType && room.height >= 18
    figure = isBig ? Self.figure(page.rollup, scale, state) : nil
    let left = room.width - max(figure?.size.width ?? 0, Self.leastBeside) - Self.gap
    name = isBig ? Self.name(page.unit, scale, state, room: left) : nil
  }

  private static let gap = 4

  /// The full name in glyphs, else the short one; nil where neither has them or fits.
  private static func name(
    _ unit: ReportingUnit, _ scale: Int, _ state: State, room: Int
  ) -> BigText? {
    guard let font = state.presentation.font else { return nil }
    let names = [state.words.name(unit), state.words.shortName(unit)]
    let scales = scale > 1 ? [scale, 1] : [1]
    let all = scales.flatMap { scale in
      names.compactMap {
        BigText($0, font: font, scale: scale, role: .title, glyphs: state.glyphs)
      }
    }
    return all.first { $0.size.width <= room }
  }

  private static func figure(_ rollup: Rollup, _ scale: Int, _ state: State) -> BigText? {
    let text = rollup.completion.map { "\($0.percent)%" } ?? rollup.coverage.counted
    return BigText(figure: text, scale: scale, role: .title, glyphs: state.glyphs)
  }

  /// How many rows it takes.
  var height: Int {
    guard let figure else { return page.areas.isEmpty ? 2 : 3 }
    return max(name?.size.height ?? 0, figure.size.height + 4)
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard let figure else { return drawSmall(into: &frame, area) }
    let width = name?.size.width ?? plainName.columns
    let wanted = max(figure.size.width, Self.leastBeside)
    let parts = area.splitColumns([
      .fixed(min(width, max(0, area.width - wanted - Self.gap))), .fixed(Self.gap), .share(1),
    ])
    if let name {
      name.draw(into: &frame, area: parts[0])
    } else {
      frame.draw(
        plainName.clipped(to: parts[0].width, mark: state.glyphs.ellipsis), x: 0, y: 1,
        in: parts[0], .title)
    }
    figure.draw(into: &frame, area: parts[2])
    let below = Rect(
      x: parts[2].x, y: area.y + figure.size.height, width: parts[2].width,
      height: max(0, area.height - figure.size.height))
    let headline = parts[2].line(
      figure.size.height / 2, from: min(parts[2].width, figure.size.width + 2))
    let standing = standing
    if standing.columns <= headline.width {
      frame.draw(standing, x: 0, y: 0, in: headline, .text)
      drawStanding(into: &frame, below, hasBarOnly: true)
    } else {
      drawStanding(into: &frame, below, hasBarOnly: false)
    }
  }

  private static let leastBeside = 30

  /// The bar, the pace where it isn't told beside the figure, and the lamps of the areas.
  private func drawStanding(into frame: inout Frame, _ area: Rect, hasBarOnly: Bool) {
    var y = 0
    if page.rollup.completion != nil {
      Gauge(page.rollup, state.glyphs).draw(into: &frame, area: area.line(y))
      y += 1
    }
    if !hasBarOnly {
      frame.draw(standing, x: 0, y: y, in: area, .text)
      y += 1
    }
    let left = area.height - y
    guard left > 0 else { return }
    drawAreas(
      into: &frame,
      Rect(x: area.x, y: area.y + y, width: area.width, height: min(left, page.areas.count)))
  }

  /// The name in a line, with a space between Han characters so that it is read from afar.
  private var plainName: [Span] {
    let name = words.name(page.unit)
    let isHan = words.language == .zh
    return [Span(isHan ? name.map(String.init).joined(separator: " ") : name, .title)]
  }

  /// Lamp, pace, and the rank where somebody asked for it.
  private var standing: [Span] {
    var spans = [words.lamp(page.rollup.lamp)]
    if let pace = page.rollup.pace {
      spans += [Span(" "), Span(words(PresentSentence.paceIs("\(pace.percent)%")))]
    }
    if let rank = page.rank { spans += [Span(" "), Span(words(PresentSentence.rank(rank)))] }
    return spans
  }

  private func drawAreas(into frame: inout Frame, _ area: Rect) {
    let names = state.assessment.areas.map { words.shortName($0) }
    let widest = (names.map { TextWidth.columns(of: $0) }.max() ?? 0) + 4
    let perRow = max(1, min(names.count, area.width / max(1, widest + 1)))
    // Where not all names find room, the areas are told by their numbers.
    guard perRow * area.height >= names.count else {
      let lamps = page.areas.enumerated().flatMap { place, rollup in
        [Span("\(place + 1)", .dim), words.lamp(rollup.lamp), Span("  ")]
      }
      frame.draw(lamps, x: 0, y: 0, in: area, .text)
      return
    }
    for (place, name) in names.enumerated() {
      let line = area.line(place / perRow)
      guard !line.isEmpty else { return }
      let cell = line.splitColumns(Array(repeating: .share(1), count: perRow))[place % perRow]
      let lamp = words.lamp(page.areas[place].lamp)
      let room = max(0, cell.width - 3)
      let shown = TextWidth.clip(name, to: room, mark: state.glyphs.ellipsis)
      frame.draw([lamp, Span(" "), Span(shown)], x: 0, y: 0, in: cell, .text)
    }
  }

  /// The name, the figure and the lamps, a line each.
  private func drawSmall(into frame: inout Frame, _ area: Rect) {
    let figure = words.headline(page.rollup)
    let room = max(0, area.width - figure.columns - 1)
    let fits = plainName.columns <= room
    let name = fits ? plainName : [Span(words.shortName(page.unit), .title)]
    frame.draw(
      name.clipped(to: room, mark: state.glyphs.ellipsis), x: 0, y: 0, in: area, .title)
    frame.draw(figure, x: area.width - figure.columns, y: 0, in: area, .title)
    guard area.height > 1 else { return }
    Gauge(page.rollup, state.glyphs).draw(into: &frame, area: area.line(1))
    guard area.height > 2 else { return }
    drawAreas(into: &frame, area.line(2))
  }
}
