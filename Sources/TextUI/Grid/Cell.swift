/// One column of one row: a character or half of a wide one, its role and the highlight it stands
/// on. Eight bytes.
public struct Cell: Hashable, Sendable {
  /// Bits 0–31 scalar or cluster index, 32–39 role, 40–47 flags, 48–55 ground + 1.
  let bits: UInt64

  private static let clusterFlag: UInt64 = 1 << 40
  private static let headFlag: UInt64 = 1 << 41
  private static let continuationFlag: UInt64 = 1 << 42
  private static let roleMask: UInt64 = 0xFF << 32
  private static let groundMask: UInt64 = 0xFF << 48

  init(_ scalar: Unicode.Scalar, _ role: Role, isWide: Bool = false) {
    bits = UInt64(scalar.value) | UInt64(role.rawValue) << 32 | (isWide ? Self.headFlag : 0)
  }

  /// The cell of a scalar of this value.
  init(plain value: UInt32, _ role: Role, isWide: Bool) {
    bits = UInt64(value) | UInt64(role.rawValue) << 32 | (isWide ? Self.headFlag : 0)
  }

  init(cluster: Int, _ role: Role, isWide: Bool) {
    bits =
      UInt64(UInt32(truncatingIfNeeded: cluster)) | UInt64(role.rawValue) << 32
      | Self.clusterFlag | (isWide ? Self.headFlag : 0)
  }

  init(bits: UInt64) { self.bits = bits }

  /// The right half of a wide character; its left neighbour is the character.
  static func continuation(_ role: Role) -> Cell {
    Cell(bits: UInt64(role.rawValue) << 32 | continuationFlag)
  }

  /// An empty cell.
  static func blank(_ role: Role) -> Cell { Cell(" ", role) }

  /// What it means.
  public var role: Role { Role(rawValue: UInt8(truncatingIfNeeded: bits >> 32)) ?? .text }
  /// The highlight that it stands on; nil: none.
  public var ground: Role? {
    let number = UInt8(truncatingIfNeeded: bits >> 48)
    return number == 0 ? nil : Role(rawValue: number - 1)
  }
  /// Whether it is the left half of a wide character.
  public var isWide: Bool { bits & Self.headFlag != 0 }
  /// Whether it is the right half of a wide character.
  public var isContinuation: Bool { bits & Self.continuationFlag != 0 }

  /// Whether it is a space.
  public var isBlank: Bool {
    bits & (0xFFFF_FFFF | Self.clusterFlag | Self.continuationFlag) == 0x20
  }

  /// Its index in the frame's cluster table, when it holds more than one scalar.
  var cluster: Int? {
    bits & Self.clusterFlag != 0 ? Int(UInt32(truncatingIfNeeded: bits)) : nil
  }

  /// The same of another cluster.
  func naming(cluster: Int) -> Cell {
    Cell(bits: (bits >> 32) << 32 | UInt64(UInt32(truncatingIfNeeded: cluster)))
  }

  /// Its one scalar; nil for a cluster and for a right half.
  public var scalar: Unicode.Scalar? {
    guard bits & (Self.clusterFlag | Self.continuationFlag) == 0 else { return nil }
    return Unicode.Scalar(UInt32(truncatingIfNeeded: bits))
  }

  func with(_ role: Role) -> Cell {
    Cell(bits: bits & ~Self.roleMask | UInt64(role.rawValue) << 32)
  }

  /// The same on a highlight, or on none.
  func on(_ ground: Role?) -> Cell {
    let number = ground.map { UInt64($0.rawValue) + 1 } ?? 0
    return Cell(bits: bits & ~Self.groundMask | number << 48)
  }

  /// An empty cell of the same role and highlight.
  var emptied: Cell { .blank(role).on(ground) }
}
