import Controller
import TextUI

extension Frame {
  /// Names the upper edge of a panel of 总览: pressed twice it fills the screen.
  mutating func nameTitle(of panel: Overview.Panel, _ state: State, _ area: Rect) {
    if let place = state.panels.firstIndex(of: panel) { nameTitle(place: place, area) }
  }

  /// The same of a panel by its place among those of its screen.
  mutating func nameTitle(place: Int, _ area: Rect) {
    name(Region("title", x: place), area.line(0))
  }
}
