import Controller
import Panels
import TextUI

/// The dashboard without its terminal: one state, the frame that is drawn and the one on screen.
///
/// A class, so that all three are changed in place as in the program and never copied.
final class Desk {
  private(set) var state: State
  private var frame: Frame
  private var shown: Frame

  /// A desk at which keys were pressed already.
  init(_ width: Int, _ height: Int, after keys: String = "") throws {
    let size = Size(width: width, height: height)
    state = try SampleBook().state(size, after: keys)
    frame = Frame(size: size)
    shown = Frame(size: size)
    show()
  }

  /// Draws the state.
  func draw() { render(state, into: &frame) }

  /// Draws the state, and tells how many rows the terminal would get.
  @discardableResult
  func show() -> Int {
    draw()
    let count = frame.changedRows(since: shown)
    swap(&frame, &shown)
    return count
  }

  func send(_ event: Event) { _ = update(&state, event) }

  /// What is on screen.
  var screen: Frame { shown }
}

extension Frame {
  /// How many rows show something else than in a frame of the same size.
  func changedRows(since shown: Frame) -> Int {
    (0..<size.height).count { !rowsEqual(shown, row: $0) }
  }
}
