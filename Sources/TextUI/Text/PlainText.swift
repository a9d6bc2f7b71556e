/// What nearly every text is made of: scalars that fill cells of their own, drawn as they are.
extension TextWidth {
  /// The columns of such a scalar, without looking it up; 0 for any other, which may be a mark, a
  /// control or anything else.
  @inline(__always) static func plainColumns(of value: UInt32) -> Int {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x2190..<0x2200, 0x2500..<0x25FD:
      1
    case 0x3001..<0x302A, 0x4E00..<0xA000, 0xFF01..<0xFF61: 2
    default: 0
    }
  }

  /// The scalar at a place of a text's bytes; the place moves behind it.
  @inline(__always) static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at place: inout Int
  ) -> UInt32 {
    let first = UInt32(bytes[place])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    defer { place += length }
    guard length > 1 else { return first }
    var value = first & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(bytes[place + next] & 0x3F) }
    return value
  }
}
