import Domain
import Glibc

/// Goes over the figures of one indicator in a unit's document, in one pass from bytes to figures.
///
/// Of a large book nearly all bytes are these: records of records of texts, their keys in order and
/// without escapes. What is written in any other way is refused, and read by whoever reads everything.
struct FigureScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte.
  private(set) var place: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) {
    self.bytes = bytes
    self.place = place
  }

  /// Takes the record that begins at `place`, and goes behind it; false where it isn't as usual.
  mutating func take(_ indicator: Range<Int>, into intake: inout FigureIntake) -> Bool {
    intake.begin()
    let isTaken = passRecord { scanner, period in
      scanner.takeFigure(into: &intake) && intake.end(figureOf: period)
    }
    return isTaken && intake.end(figuresOf: UnsafeBufferPointer(rebasing: bytes[indicator]))
  }

  private mutating func takeFigure(into intake: inout FigureIntake) -> Bool {
    passRecord { scanner, key in
      if let text = scanner.passText() { return intake.take(key, text) }
      guard key.elementsEqual("stages".utf8), let stages = scanner.passTexts() else { return false }
      return intake.take(stages: stages)
    }
  }

  /// Passes a record with at least one member; `value` is given each key and passes its value.
  private mutating func passRecord(
    _ value: (inout FigureScanner, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    guard pass(UInt8(ascii: "{")) else { return false }
    var last: UnsafeBufferPointer<UInt8>?
    repeat {
      guard let key = passText(), pass(UInt8(ascii: ":")) else { return false }
      // Keys that don't ascend might be there twice.
      if let last, !precedes(last, key) { return false }
      last = key
      skipSpace()
      guard value(&self, key) else { return false }
    } while pass(UInt8(ascii: ","))
    return pass(UInt8(ascii: "}"))
  }

  private func precedes(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let left = one.baseAddress, let right = other.baseAddress else { return false }
    let order = memcmp(left, right, min(one.count, other.count))
    return order < 0 || order == 0 && one.count < other.count
  }

  /// Passes a list of texts; nil of anything else.
  private mutating func passTexts() -> [UnsafeBufferPointer<UInt8>]? {
    guard pass(UInt8(ascii: "[")) else { return nil }
    var found: [UnsafeBufferPointer<UInt8>] = []
    if pass(UInt8(ascii: "]")) { return found }
    repeat {
      guard let text = passText() else { return nil }
      found.append(text)
    } while pass(UInt8(ascii: ","))
    return pass(UInt8(ascii: "]")) ? found : nil
  }

  /// Passes a text without escapes, and gives what stands between its quotation marks; nil, and where
  /// it was, of anything else.
  private mutating func passText() -> UnsafeBufferPointer<UInt8>? {
    skipSpace()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
    let start = place + 1
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        place = end + 1
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
      }
      if byte < 0x20 || byte == UInt8(ascii: "\\") { return nil }
      end += 1
    }
    return nil
  }

  private mutating func pass(_ byte: UInt8) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }
}
