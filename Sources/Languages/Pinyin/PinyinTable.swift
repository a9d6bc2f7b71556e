/// All readings of the Han characters, without tones.
///
/// Decoding takes a few milliseconds at most: build one after the first frame and keep it.
public struct PinyinTable: Sendable {
  /// The syllables, lower-case ASCII, ü as v.
  private let syllables: [[UInt8]]
  /// For every scalar of the ranges where its readings begin; one more at the end.
  private let starts: [UInt16]
  /// Numbers of syllables.
  private let readings: [UInt16]

  /// The table of Unicode's Unihan database.
  public init() {
    syllables = PinyinData.syllables.withUTF8Buffer { text in
      text.split(separator: UInt8(ascii: " ")).map { Array($0) }
    }
    (starts, readings) = PinyinData.readings.withUTF8Buffer(Self.decoded)
  }

  private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> ([UInt16], [UInt16]) {
    var starts: [UInt16] = [0]
    var readings: [UInt16] = []
    starts.reserveCapacity(28_000)
    readings.reserveCapacity(text.count / 2)
    var place = 0
    while place + 1 < text.count {
      let code = UInt16(text[place] &- 48) << 5 | UInt16(text[place + 1] &- 48)
      place += 2
      if code > 0 { readings.append(code / 2 - 1) }
      if code == 0 || code % 2 == 1 { starts.append(UInt16(truncatingIfNeeded: readings.count)) }
    }
    return (starts, readings)
  }

  /// The readings of a character, the most usual first; empty when it isn't Han or has none.
  public func readings(of character: Character) -> [String] {
    spellings(of: character).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The readings as ASCII.
  func spellings(of character: Character) -> some Sequence<[UInt8]> {
    let scalar = character.unicodeScalars.first?.value ?? 0
    return readings[places(of: scalar)].lazy.map { syllables[Int($0)] }
  }

  /// Where the readings of a scalar stand.
  private func places(of scalar: UInt32) -> Range<Int> {
    var before = 0
    for range in PinyinData.ranges {
      if range.contains(scalar) {
        let index = before + Int(scalar - range.lowerBound)
        guard index + 1 < starts.count else { return 0..<0 }
        return Int(starts[index])..<Int(starts[index + 1])
      }
      before += range.count
    }
    return 0..<0
  }
}
