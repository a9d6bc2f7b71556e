import Domain
import Glibc

/// Goes over the figures of one indicator in a unit's document, or over its target, in one pass from bytes
/// to amounts.
///
/// Of a large book nearly all bytes are these: records of texts without escapes. What is written in any
/// other way is refused, and read by whoever reads everything.
struct FigureScanner {
  private typealias Bytes = ByteCursor.Bytes

  /// What of a unit's document is taken.
  enum Part {
    /// What it reported: records of periods.
    case entries
    /// What it is to reach.
    case targets
  }

  private(set) var cursor: ByteCursor

  /// Takes the record of an indicator that begins where the cursor is, and goes behind it; false where it
  /// isn't as usual.
  ///
  /// - Parameter indicator: where its name stands.
  mutating func take(
    _ part: Part, of indicator: Range<Int>, into intake: inout FigureIntake
  ) -> Bool {
    intake.begin()
    let name = Bytes(rebasing: cursor.bytes[indicator])
    switch part {
    case .entries: return takeEntries(into: &intake) && intake.end(figuresOf: name)
    case .targets:
      let isTaken = passMembers { scanner, key in
        scanner.cursor.passText().map { intake.take(ofTarget: key, $0) } ?? false
      }
      return isTaken && intake.end(targetOf: name)
    }
  }

  /// Takes what was reported for at least one period; the intake refuses the same one twice.
  private mutating func takeEntries(into intake: inout FigureIntake) -> Bool {
    guard cursor.pass(UInt8(ascii: "{")) else { return false }
    repeat {
      guard let period = cursor.passText(), cursor.pass(UInt8(ascii: ":")) else { return false }
      let start = cursor.place
      if takeAmounts(of: period, into: &intake) { continue }
      cursor.place = start
      guard takeFigure(into: &intake), intake.end(figureOf: period) else { return false }
    } while cursor.pass(UInt8(ascii: ","))
    return cursor.pass(UInt8(ascii: "}"))
  }

  /// Takes a figure that is an amount or a ratio and nothing besides, as most are; false, with nothing
  /// taken, of any other.
  private mutating func takeAmounts(of period: Bytes, into intake: inout FigureIntake) -> Bool {
    guard cursor.pass(UInt8(ascii: "{")) else { return false }
    if cursor.pass("\"value\"") {
      guard cursor.pass(UInt8(ascii: ":")), let amount = cursor.passText(),
        cursor.pass(UInt8(ascii: "}"))
      else { return false }
      return intake.take(amount, for: period)
    }
    guard cursor.pass("\"den\""), cursor.pass(UInt8(ascii: ":")), let lower = cursor.passText(),
      cursor.pass(UInt8(ascii: ",")), cursor.pass("\"num\""), cursor.pass(UInt8(ascii: ":")),
      let upper = cursor.passText(), cursor.pass(UInt8(ascii: "}"))
    else { return false }
    return intake.take(upper, of: lower, for: period)
  }

  private mutating func takeFigure(into intake: inout FigureIntake) -> Bool {
    passMembers { scanner, key in
      if let text = scanner.cursor.passText() { return intake.take(key, text) }
      guard key.read("stages"), let stages = scanner.cursor.passTexts() else { return false }
      return intake.take(stages: stages)
    }
  }

  /// Passes a record with at least one member, its keys in order; `value` is given each key and passes its
  /// value.
  private mutating func passMembers(_ value: (inout FigureScanner, Bytes) -> Bool) -> Bool {
    guard cursor.pass(UInt8(ascii: "{")) else { return false }
    var last: Bytes?
    repeat {
      guard let key = cursor.passText(), cursor.pass(UInt8(ascii: ":")) else { return false }
      // Keys that don't ascend might be there twice.
      if let last, !precedes(last, key) { return false }
      last = key
      guard value(&self, key) else { return false }
    } while cursor.pass(UInt8(ascii: ","))
    return cursor.pass(UInt8(ascii: "}"))
  }

  private func precedes(_ one: Bytes, _ other: Bytes) -> Bool {
    guard let left = one.baseAddress, let right = other.baseAddress else { return false }
    let order = memcmp(left, right, min(one.count, other.count))
    return order < 0 || order == 0 && one.count < other.count
  }
}

extension FigureIntake {
  /// What `FigureScanner.take` does, for an intake that must stay where it is.
  mutating func take(
    _ part: FigureScanner.Part, of indicator: Range<Int>, by scanner: inout FigureScanner
  ) -> Bool { scanner.take(part, of: indicator, into: &self) }
}
