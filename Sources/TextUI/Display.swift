/// Something that shows frames and tells what the user does: the terminal, or a test's stand-in.
@MainActor public protocol Display: AnyObject {
  /// The size that frames should have.
  var size: Size { get }

  /// Shows a frame. May swap it for an older one so that storage is reused: what it holds
  /// afterwards is unspecified, clear it before drawing again.
  func show(_ frame: inout Frame, theme: Theme)

  /// The next input; `.deadline` when there is none within so many milliseconds from now.
  ///
  /// Nil waits for ever, 0 only takes what has already arrived.
  func next(until deadline: Int?) -> Input
}
