import Glibc

/// Keeps other processes from committing at the same moment; let go with its owner.
///
/// Not a condition for correctness: who doesn't get it appends all the same, the fold copes.
final class BookLock {
  private let file: Descriptor

  /// Waits for the lock at most so many milliseconds; nil when it isn't to be had.
  init?(_ path: String, patience: Int) {
    guard let file = try? Descriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC) else {
      return nil
    }
    self.file = file
    var waited = 0
    while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waited < patience else { return nil }
      usleep(2000)
      waited += 2
    }
  }
}
