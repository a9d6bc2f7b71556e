import Controller
import Languages
import TextUI

/// All keys, from the key map.
struct HelpPopup: Widget {
  private let state: State
  private let scroll: Int

  init(_ state: State, _ scroll: Int) {
    self.state = state
    self.scroll = scroll
  }

  func draw(into frame: inout Frame, area: Rect) {
    let lines = HelpText.lines(state.words, glyphs: state.glyphs)
    let popup = Popup(
      title: state.words(ScreenWord.help), label: [Span("Esc", .key)],
      content: Size(
        width: min(56, max(16, area.width - 6)), height: min(lines.count, area.height - 4)),
      glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    for (place, line) in lines.dropFirst(scroll).prefix(inside.height).enumerated() {
      switch line {
      case .heading(let name): frame.draw(name, x: 0, y: place, in: inside, .popupTitle)
      case .command(let keys, let name):
        let width = min(26, inside.width / 2)
        frame.draw(
          [
            Span("  " + TextWidth.padded(keys, to: width, mark: state.glyphs.ellipsis), .key),
            Span(" " + name),
          ].clipped(to: inside.width, mark: state.glyphs.ellipsis), x: 0, y: place, in: inside,
          .popup)
      }
    }
  }
}
