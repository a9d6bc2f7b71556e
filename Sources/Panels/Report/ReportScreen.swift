import Controller
import Domain
import Languages
import TextUI

/// 汇报: what a unit tells of a period in words.
struct ReportScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
  }
}
