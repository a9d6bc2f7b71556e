import Controller
import Domain
import Languages
import TextUI

/// 放映: the pages of a meeting, the whole terminal wide.
struct PresentationScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
  }
}
