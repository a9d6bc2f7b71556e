import Controller
import TextUI

/// Where the figures of a page, what stands beside them and the strip below go.
struct PageLayout {
  private(set) var figures: Rect?
  private(set) var beside: Rect?
  private(set) var strip: Rect?
  private let border: Rect?

  /// Side by side or one above the other, as the border of the screen has it; where there is none,
  /// or one fills the screen, only what has the keys.
  init(_ area: Rect, _ state: State) {
    let parts = area.splitRows([.share(1), .fixed(state.stripLines(of: area.height))])
    guard let border = state.border else {
      self.border = nil
      if state.page.isBeside {
        beside = area
      } else {
        (figures, strip) = (parts[0], parts[1])
      }
      return
    }
    let extent = state.extent(beyond: border)
    strip = parts[1]
    switch border.axis {
    case .across:
      let columns = parts[0].splitColumns([.share(1), .fixed(1), .fixed(extent)])
      (figures, beside) = (columns[0], columns[2])
      let edge = Rect(x: columns[1].x, y: area.y, width: 2, height: columns[1].height)
      self.border = edge
    case .down:
      let rows = parts[0].splitRows([.share(1), .fixed(extent)])
      (figures, beside) = (rows[0], rows[1])
      // The left half of the edge is the title's.
      self.border = rows[1].line(0, from: area.width / 2)
    }
  }

  /// Names the border; after the panels, above which it lies.
  func nameBorder(into frame: inout Frame) {
    if let border { frame.name(Region("border"), border) }
  }
}
