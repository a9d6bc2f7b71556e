import CNCurses
import TextUI

/// Puts frames into ncurses' window: of each only what has changed since the one before.
struct FrameDrawing {
  /// The frame that was drawn last, sent or not.
  private(set) var shown = Frame(size: Size(width: 0, height: 0))
  private let monochrome: () -> Theme
  private let hasColours: Bool
  private var isDirty = true
  private var rows: RowDrawing
  private var theme: Theme

  init(theme: Theme, monochrome: @escaping () -> Theme, hasColours: Bool) {
    self.theme = theme
    self.monochrome = monochrome
    self.hasColours = hasColours
    rows = RowDrawing(Palette(theme, monochrome: monochrome, hasColours: hasColours))
  }

  /// Has the next frame drawn as if nothing were on screen.
  mutating func redraw() {
    isDirty = true
    clearok(cn_screen(), true)
  }

  /// Puts what changed in each row, then the cursor; nothing is sent. Takes the frame
  /// for itself and leaves the one before in its place.
  mutating func draw(_ frame: inout Frame, theme: Theme) {
    if theme != self.theme {
      self.theme = theme
      rows = RowDrawing(Palette(theme, monochrome: monochrome, hasColours: hasColours))
      isDirty = true
    }
    if isDirty || frame.size != shown.size {
      for y in 0..<frame.size.height {
        rows.draw(frame.row(y), y, 0..<frame.size.width) { frame.text(of: $0) }
      }
    } else {
      for (y, columns) in frame.changes(since: shown) {
        rows.draw(frame.row(y), y, columns) { frame.text(of: $0) }
      }
    }
    let cursor = frame.cursor ?? Point(x: 0, y: 0)
    move(Int32(cursor.y), Int32(cursor.x))
    wnoutrefresh(cn_screen())
    isDirty = false
    swap(&frame, &shown)
    // What is drawn next begins with what was drawn last.
    frame.takeParts(of: &shown)
  }

  /// Sends what was drawn last.
  func send() {
    curs_set(shown.cursor == nil ? 0 : 1)
    doupdate()
  }
}
