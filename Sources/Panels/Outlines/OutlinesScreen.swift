import Controller
import Domain
import Languages
import TextUI

/// 两纲: the indicators of the two outlines.
struct OutlinesScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
  }
}
