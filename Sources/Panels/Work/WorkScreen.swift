import Controller
import Domain
import Languages
import TextUI

/// 督办: tasks and issues.
struct WorkScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
  }
}
