import Domain
import Synchronization

@testable import Storage

/// A moment at which the power may go: what is on the disk, and what the program has promised.
struct CrashPoint: Sendable {
  let image: DiskImage
  /// How many of the session's operations were acknowledged.
  let promised: Int
  /// The call that was about to be made, for the report.
  let call: String
}

/// Keeps the moments before each change of a disk.
final class CrashRecorder: Sendable {
  private let state = Mutex((points: [CrashPoint](), promised: 0))

  init(_ disk: SimulatedDisk) {
    disk.observe { [self] change, path, image in
      note(image, "\(change) \(path.split(separator: "/").suffix(2).joined(separator: "/"))")
    }
  }

  var points: [CrashPoint] { state.withLock { $0.points } }

  func promise(_ count: Int) { state.withLock { $0.promised = count } }

  func note(_ image: DiskImage, _ call: String) {
    state.withLock { state in
      state.points.append(CrashPoint(image: image, promised: state.promised, call: call))
    }
  }
}
