import Controller
import Domain
import Languages
import TextUI

/// 计划: the plan itself, its parts and its dates.
struct PlanningScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
  }
}
