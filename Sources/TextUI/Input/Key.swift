/// A key as the terminal tells it.
public enum Key: Hashable, Sendable {
  /// A printing character, as one scalar: terminals send no more at once.
  case character(Unicode.Scalar)
  /// Ctrl with a small letter, a space or one of `\ ] ^ _`.
  case control(Unicode.Scalar)
  /// Alt with a character. Escape and a character typed within the same instant look the same.
  case alt(Unicode.Scalar)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, shiftLeft, shiftRight, shiftHome, shiftEnd
  case controlUp, controlDown, controlLeft, controlRight, controlHome, controlEnd
  /// F1 is 1; with Shift 12 more, with Ctrl 24 more, as in terminfo.
  case function(Int)
}
