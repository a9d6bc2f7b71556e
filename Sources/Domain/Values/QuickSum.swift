/// A sum of bytes that tells whether they are still the same: quick, and no safeguard against anybody
/// who means to make two that are equal. FNV-1a, 64 bits, with a number taken in at one stroke.
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

  /// The same of bytes in memory.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
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
    value = (value ^ number) &* 0x100_0000_01B3
    // Else the upper bits of a number would only reach the upper bits of the sum.
    value ^= value >> 32
  }
}
