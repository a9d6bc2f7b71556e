import Controller
import Languages
import TextUI

/// What may follow the first key of a sequence, each a button: shown when somebody hesitates.
struct ContinuationStrip: Widget {
  private let state: State
  private static let gap = 2

  init(_ state: State) { self.state = state }

  /// Stands at the foot of an area.
  func draw(into frame: inout Frame, area: Rect) {
    let items = state.keys.continuations(of: state.pending, in: state.modes).map { keys, command in
      HintBar.Item(
        key: label(keys), label: " " + state.words(command), region: Region("command.\(command)"))
    }
    let inner = area.width - 4
    let column = min(inner, (items.map(columns).max() ?? 0) + Self.gap)
    guard column > 0, area.height >= 3 else { return }
    let perLine = max(1, (inner + Self.gap) / column)
    let count = min((items.count + perLine - 1) / perLine, area.height - 2)
    let outline = Rect(
      x: area.x, y: area.maxY - count - 2, width: area.width, height: count + 2)
    frame.fill(outline, .popup)
    Box(
      title: label(state.pending), label: [Span("Esc", .key)], borderRole: .popupBorder,
      titleRole: .popupTitle, glyphs: state.glyphs
    ).draw(into: &frame, area: outline)
    frame.name(Region("popup"), outline)
    let inside = outline.inset(horizontally: 2, vertically: 1)
    for (place, item) in items.prefix(count * perLine).enumerated() {
      let spot = Rect(
        x: inside.x + place % perLine * column, y: inside.y + place / perLine,
        width: min(column - Self.gap, inside.width), height: 1)
      let x = frame.draw(item.key, x: 0, y: 0, in: spot, .key)
      frame.draw(
        TextWidth.clip(item.label, to: spot.width - x, mark: state.glyphs.ellipsis), x: x, y: 0,
        in: spot, .popup)
      frame.name(item.region, spot)
    }
  }

  private func label(_ keys: [Key]) -> String {
    keys.map { KeyName.label(of: $0, glyphs: state.glyphs) }.joined(separator: " ")
  }

  private func columns(_ item: HintBar.Item) -> Int {
    TextWidth.columns(of: item.key) + TextWidth.columns(of: item.label)
  }
}
