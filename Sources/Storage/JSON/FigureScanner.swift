import Domain
import Glibc

/// Goes over the figures of one indicator in a unit's document, or over its target, in one pass from bytes
/// to amounts.
///
/// Of a large book nearly all bytes are these: records of texts, their keys in order and without escapes.
/// What is written in any other way is refused, and read by whoever reads everything.
struct FigureScanner {
  /// Bytes of the document, without the quotation marks around a text.
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// What of a unit's document is taken.
  enum Part {
    /// What it reported: records of periods.
    case entries
    /// What it is to reach.
    case targets
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte.
  private(set) var place: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) {
    self.bytes = bytes
    self.place = place
  }

  /// Takes the record of an indicator that begins at `place`, and goes behind it; false where it isn't as
  /// usual.
  ///
  /// - Parameter indicator: where its name stands.
  mutating func take(
    _ part: Part, of indicator: Range<Int>, into intake: inout FigureIntake
  ) -> Bool {
    intake.begin()
    let name = Bytes(rebasing: bytes[indicator])
    switch part {
    case .entries:
      let isTaken = passRecord { scanner, period in
        scanner.takeAmounts(of: period, into: &intake)
          || scanner.takeFigure(into: &intake) && intake.end(figureOf: period)
      }
      return isTaken && intake.end(figuresOf: name)
    case .targets:
      let isTaken = passRecord { scanner, key in
        scanner.passText().map { intake.take(ofTarget: key, $0) } ?? false
      }
      return isTaken && intake.end(targetOf: name)
    }
  }

  /// Takes a figure that is an amount or a ratio and nothing besides, as most are; false, and where it
  /// was, of any other.
  private mutating func takeAmounts(of period: Bytes, into intake: inout FigureIntake) -> Bool {
    let start = place
    if pass(UInt8(ascii: "{")), let key = passText(), pass(UInt8(ascii: ":")),
      let amount = passText()
    {
      if key.read("value") {
        if pass(UInt8(ascii: "}")), intake.take(amount, for: period) { return true }
      } else if key.read("den"), pass(UInt8(ascii: ",")), passText()?.read("num") == true,
        pass(UInt8(ascii: ":")), let upper = passText(), pass(UInt8(ascii: "}")),
        intake.take(upper, of: amount, for: period)
      {
        return true
      }
    }
    place = start
    return false
  }

  private mutating func takeFigure(into intake: inout FigureIntake) -> Bool {
    passRecord { scanner, key in
      if let text = scanner.passText() { return intake.take(key, text) }
      guard key.read("stages"), let stages = scanner.passTexts() else { return false }
      return intake.take(stages: stages)
    }
  }

  /// Passes a record with at least one member; `value` is given each key and passes its value.
  private mutating func passRecord(_ value: (inout FigureScanner, Bytes) -> Bool) -> Bool {
    guard pass(UInt8(ascii: "{")) else { return false }
    var last: Bytes?
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

  private func precedes(_ one: Bytes, _ other: Bytes) -> Bool {
    guard let left = one.baseAddress, let right = other.baseAddress else { return false }
    let order = memcmp(left, right, min(one.count, other.count))
    return order < 0 || order == 0 && one.count < other.count
  }

  /// Passes a list of texts; nil of anything else.
  private mutating func passTexts() -> [Bytes]? {
    guard pass(UInt8(ascii: "[")) else { return nil }
    var found: [Bytes] = []
    if pass(UInt8(ascii: "]")) { return found }
    repeat {
      guard let text = passText() else { return nil }
      found.append(text)
    } while pass(UInt8(ascii: ","))
    return pass(UInt8(ascii: "]")) ? found : nil
  }

  /// Passes a text without escapes, and gives what stands between its quotation marks; nil of anything
  /// else.
  private mutating func passText() -> Bytes? {
    guard pass(UInt8(ascii: "\"")) else { return nil }
    let (start, end) = (place, TextMarks.first(in: bytes, from: place))
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return nil }
    place = end + 1
    return Bytes(rebasing: bytes[start..<end])
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
