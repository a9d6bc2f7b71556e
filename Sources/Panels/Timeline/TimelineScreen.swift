import Controller
import Languages
import TextUI

struct TimelineScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
    Box(title: state.words(ScreenWord.timeline), isFocused: true, glyphs: state.glyphs)
      .draw(into: &frame, area: area)
  }
}
