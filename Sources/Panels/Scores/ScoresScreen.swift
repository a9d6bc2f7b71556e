import Controller
import Domain
import Languages
import TextUI

/// 考核: the score sheet.
struct ScoresScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
  }
}
