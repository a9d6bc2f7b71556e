/// A sum of bytes that tells whether they are still the same: quick, and no safeguard against anybody
/// who means to make two that are equal. FNV-1a, 64 bits.
public struct QuickSum: Hashable, Sendable {
  /// What it has come to.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The sum of nothing.
  public init() {}

  /// The sum of bytes.
  public init(_ bytes: ArraySlice<UInt8>) { add(bytes) }

  /// Goes on with more bytes.
  public mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { add(byte) }
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Goes on with a text, told apart from one that only begins like it.
  public mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0 as UInt8)
  }

  /// Goes on with a number.
  public mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      add(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
