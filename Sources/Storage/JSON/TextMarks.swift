/// What ends a run of plain bytes in a JSON text: a quotation mark, a backslash, a control character.
enum TextMarks {
  /// Where the first of them stands from a place on; behind the bytes when there is none.
  ///
  /// Eight bytes at a time, by the carries of subtractions: a byte below n is the lowest of its word whose
  /// high bit is set in `(word - n…n) & ~word`, after Mycroft.
  @inline(__always) static func first(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var place = start
    let raw = UnsafeRawBufferPointer(bytes)
    while place + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let found =
        below(0x20, word) | equal(UInt8(ascii: "\""), word) | equal(UInt8(ascii: "\\"), word)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < bytes.count, !isMark(bytes[place]) { place += 1 }
    return place
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of the lowest byte that is below a bound of at most 128, and perhaps of some above it.
  private static func below(_ bound: UInt8, _ word: UInt64) -> UInt64 {
    (word &- ones &* UInt64(bound)) & ~word & highs
  }

  private static func equal(_ byte: UInt8, _ word: UInt64) -> UInt64 {
    below(1, word ^ ones &* UInt64(byte))
  }
}
