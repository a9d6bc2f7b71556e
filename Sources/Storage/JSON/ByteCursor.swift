import Glibc

/// Goes forward over the bytes of a JSON text; what it is asked for costs a few instructions.
struct ByteCursor {
  /// Bytes of the text, without the quotation marks around one of its texts.
  typealias Bytes = UnsafeBufferPointer<UInt8>

  let bytes: Bytes
  /// The next byte.
  var place: Int

  init(_ bytes: Bytes, from place: Int) {
    self.bytes = bytes
    self.place = place
  }

  /// Passes a byte, and blanks before it; false where another one stands there.
  @inline(__always) mutating func pass(_ byte: UInt8) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// Passes bytes that are just these, and blanks before them; false where others stand there.
  @inline(__always) mutating func pass(_ word: StaticString) -> Bool {
    skipSpace()
    guard place + word.utf8CodeUnitCount <= bytes.count, let base = bytes.baseAddress,
      memcmp(base + place, word.utf8Start, word.utf8CodeUnitCount) == 0
    else { return false }
    place += word.utf8CodeUnitCount
    return true
  }

  /// Passes a text without escapes, and gives what stands between its quotation marks; nil of anything
  /// else.
  @inline(__always) mutating func passText() -> Bytes? {
    guard pass(UInt8(ascii: "\"")) else { return nil }
    let (start, end) = (place, TextMarks.first(in: bytes, from: place))
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\""), let base = bytes.baseAddress else {
      return nil
    }
    place = end + 1
    return Bytes(start: base + start, count: end - start)
  }

  /// Passes a list of such texts; nil of anything else.
  mutating func passTexts() -> [Bytes]? {
    guard pass(UInt8(ascii: "[")) else { return nil }
    var found: [Bytes] = []
    if pass(UInt8(ascii: "]")) { return found }
    repeat {
      guard let text = passText() else { return nil }
      found.append(text)
    } while pass(UInt8(ascii: ","))
    return pass(UInt8(ascii: "]")) ? found : nil
  }

  /// Passes blanks and ends of lines.
  @inline(__always) mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 0x20 {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }
}
