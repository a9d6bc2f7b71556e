import Controller
import Domain
import Languages
import TextUI

/// 经验库: the highlights that are worth spreading.
struct PracticesScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
  }
}
