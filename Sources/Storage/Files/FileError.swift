/// What went wrong with a file, and where.
public struct FileError: Error, Hashable, Sendable {
  /// What was being done.
  public enum Action: Hashable, Sendable {
    case open, read, write, sync, rename, makeFolder, list, lock
  }
  /// What was being done.
  public let action: Action
  /// The path.
  public let path: String
  /// The system's error number.
  public let code: Int32

  /// An error of the system.
  public init(_ action: Action, _ path: String, _ code: Int32) {
    self.action = action
    self.path = path
    self.code = code
  }
}
