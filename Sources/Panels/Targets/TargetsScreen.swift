import Controller
import Domain
import Languages
import TextUI

/// 分解: what each unit is to reach of each indicator.
struct TargetsScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
  }
}
