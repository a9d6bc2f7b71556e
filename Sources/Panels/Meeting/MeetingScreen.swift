import Controller
import Domain
import Languages
import TextUI

/// 会议: what a meeting is prepared and followed up with.
struct MeetingScreen: Widget {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
  }
}
