import Controller
import Domain
import TextUI

/// What a curve expects month by month, with marks where the one in force does, and what choosing it
/// would change.
struct PaceChart: Widget {
  /// Twelve columns of two and one between.
  static let leastWidth = 36

  private let state: State
  private let prospect: PaceProspect?

  init(_ state: State) {
    self.state = state
    prospect = state.paceProspect
  }

  /// How many lines it takes in a popup within an area; none where no curve is looked at.
  static func height(_ state: State, _ area: Rect) -> Int {
    guard let prospect = state.paceProspect else { return 0 }
    return prospect.lines.count + chartHeight(area.height)
  }

  private static func chartHeight(_ height: Int) -> Int { height >= 22 ? 8 : height >= 18 ? 5 : 0 }

  func draw(into frame: inout Frame, area: Rect) {
    guard let prospect, !area.isEmpty else { return }
    // Where there is little room, what would change matters more than what is.
    let hidden = min(1, max(0, prospect.lines.count - area.height))
    for (place, line) in prospect.lines.dropFirst(hidden).prefix(area.height).enumerated() {
      let text = TextWidth.clip(line, to: area.width, mark: state.glyphs.ellipsis)
      frame.draw(text, x: 0, y: place, in: area, place == 0 ? .dim : .popup)
    }
    let top = prospect.lines.count
    guard area.height - top >= 3 else { return }
    ColumnChart(
      zip(prospect.then, prospect.now).enumerated().map { place, shares in
        ColumnChart.Column(
          value: Share(shares.0), mark: Share(shares.1), label: String(place + 1))
      }, glyphs: state.glyphs
    ).draw(
      into: &frame,
      area: Rect(x: area.x, y: area.y + top, width: area.width, height: area.height - top))
  }
}
