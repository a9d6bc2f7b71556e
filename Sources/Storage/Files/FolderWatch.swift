import CPosix
import Glibc

/// Tells when files in a folder grow or appear.
public final class FolderWatch {
  /// Becomes readable when something changed.
  public let descriptor: Int32

  /// Nil when the folder can't be watched.
  public init?(_ folder: String) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let events = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)
    guard inotify_add_watch(descriptor, folder, events) >= 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Takes all that was told, so that the descriptor waits again; whether it was anything.
  @discardableResult
  public func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var hasNews = false
    while Glibc.read(descriptor, &buffer, buffer.count) > 0 { hasNews = true }
    return hasNews
  }
}
