/// What is known of a file or folder without reading it.
public struct FileFacts: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable { case file, folder, link, other }
  /// What it is.
  public let kind: Kind
  /// In bytes.
  public let size: Int
  /// Stays the same while it is renamed or written to, differs for a copy on the same device.
  public let identity: UInt64
  /// The device it is on.
  public let device: UInt64
  /// The nine bits of who may read, write and enter.
  public let permissions: UInt32
  /// When it, or what is known of it, was changed last, in nanoseconds since 1970; nobody can set it.
  public let changed: Int

  /// Facts.
  public init(
    kind: Kind, size: Int, identity: UInt64, device: UInt64 = 0, permissions: UInt32,
    changed: Int = 0
  ) {
    self.kind = kind
    self.size = size
    self.identity = identity
    self.device = device
    self.permissions = permissions
    self.changed = changed
  }

  /// Whether these are facts of one file, at whatever moment.
  func isSameFile(as other: FileFacts) -> Bool {
    identity == other.identity && device == other.device
  }
}
