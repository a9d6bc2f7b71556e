import Controller
import Panels
import Storage
import Terminal
import TextUI

/// How far it is with telling that something is on disk.
enum Telling { case nothing, prepared, told }

/// How the state comes to the screen: as it is, before it is kept for sure, before a key asks for it.
extension Dashboard {
  /// Draws the screen as it is now.
  func draw(into frame: inout Frame) {
    ask {
      $0.prepareFrame()
      render($0, into: &frame)
    }
  }

  /// Sends the screen as it is now.
  func show() {
    if foresight.arrives() { return display.flush() }
    draw(into: &frame)
    display.show(&frame, theme: chosen.theme)
  }

  /// Prepares the frame that tells that something is on disk, before anything is computed from it. Not
  /// where the next key waits: one frame shows what both do.
  func prepareToTell(_ kept: Kept) {
    guard telling == .nothing, !display.hasInput else { return }
    telling = .prepared
    ask { _ = update(&$0, .stored(kept)) }
    draw(into: &frame)
    display.prepare(&frame, theme: chosen.theme)
  }

  func tellPrepared() {
    guard telling == .prepared else { return }
    display.flush()
    telling = .told
  }

  /// Tells that something is on disk, where that isn't told yet, before anything is computed from it.
  func tellStored(_ kept: Kept) {
    prepareToTell(kept)
    tellPrepared()
    if telling == .told { display.giveWay() }
  }

  /// Draws what the key that was pressed last leads to when it is pressed again, where that can be foreseen,
  /// up to where it would be sent.
  func lookAhead() {
    foresight.look(from: state) { next in
      next.prepareFrame()
      render(next, into: &frame)
      display.prepare(&frame, theme: chosen.theme)
    }
  }

  /// What the frame on the screen names at a point.
  func region(at point: Point) -> Region? {
    if foresight.isAhead {
      // It names what nobody sees yet.
      foresight.forget()
      draw(into: &frame)
      display.prepare(&frame, theme: chosen.theme)
    }
    return display.region(at: point)
  }
}
