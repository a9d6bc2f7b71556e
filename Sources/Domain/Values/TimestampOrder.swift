extension Timestamp {
  /// Whether a moment came after another one, whatever their offsets; a part that can't be read counts
  /// as 0.
  public func isAfter(_ other: Timestamp) -> Bool { moment > other.moment }

  /// Seconds since 1970 in universal time.
  private var moment: Int {
    let text = Array(description.utf8)
    func number(_ start: Int) -> Int {
      guard text.count >= start + 2 else { return 0 }
      return text[start..<start + 2].reduce(0) { $0 * 10 + max(0, min(9, Int($1) - 48)) }
    }
    let clock = (number(11) * 60 + number(14)) * 60
    let hasSeconds = text.count >= 19 && text[16] == UInt8(ascii: ":")
    let seconds = hasSeconds ? number(17) : 0
    let sign = text.lastIndex { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    guard let sign, sign > 10, text.count >= sign + 6 else {
      return Int(day.number) * 86400 + clock + seconds
    }
    let offset = (number(sign + 1) * 60 + number(sign + 4)) * 60
    return Int(day.number) * 86400 + clock + seconds
      - (text[sign] == UInt8(ascii: "-") ? -offset : offset)
  }
}
