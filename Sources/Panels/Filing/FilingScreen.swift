import Controller
import Languages
import TextUI

struct FilingScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
    let box = Box(title: state.words(ScreenWord.filing), isFocused: true, glyphs: state.glyphs)
    box.draw(into: &frame, area: area)
  }
}
