import Controller
import Storage

/// A running program that keeps a book: the dashboard, and the one line by line.
@MainActor protocol BookKeeping: AnyObject {
  var session: BookSession { get }
  var store: Store { get }
  var state: State { get }
  /// Why files could not be written last time, as a sentence; nil: they could.
  var rewriteFault: String? { get set }
  /// Prepares to tell what is about to be kept, if it will be: the disk is still at it.
  func prepareToTell(_ kept: Kept)
  /// Tells what was prepared: it is on disk.
  func tellPrepared()
  /// Takes an event, and does what follows from it.
  func handle(_ event: Event)
}
