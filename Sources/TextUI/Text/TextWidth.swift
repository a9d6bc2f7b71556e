/// How many columns text takes on a terminal.
public enum TextWidth {
  /// What becomes of one scalar on screen.
  enum Placing: Equatable {
    /// It takes 1 or 2 columns of its own.
    case columns(Int)
    /// It stands upon what precedes it.
    case mark
    /// It is shown as this visible, narrow sign.
    case picture(Unicode.Scalar)
    /// It only steers how others are shaped, on which terminals disagree: not drawn.
    case dropped
  }

  /// The columns that the C library gives a scalar; nil for what can't be printed.
  public static func width(of scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 ? 1 : value == 0 ? 0 : nil }
    let plain = plainColumns(of: value)
    if plain > 0 { return plain }
    let kind = WidthTable.kind(of: value)
    return kind == WidthTable.unprintable ? nil : kind
  }

  /// The columns that a text takes when drawn; O(length).
  public static func columns(of text: String) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var (place, sum) = (0, 0)
      while place < bytes.count {
        let columns = plainColumns(of: scalar(in: bytes, at: &place))
        // Only other scalars can stand upon these, or be drawn as something else.
        guard columns > 0 else { return nil }
        sum += columns
      }
      return sum
    }
    return (plain ?? nil) ?? TextSegments(text).reduce(0) { $0 + $1.columns }
  }

  /// The columns of one character with its marks.
  public static func columns(of character: Character) -> Int { columns(of: String(character)) }

  static func placing(of scalar: Unicode.Scalar) -> Placing {
    let value = scalar.value
    switch value {
    case 0..<0x20: return .picture(Unicode.Scalar(0x2400 + value) ?? replacement)
    case 0x7F: return .picture("\u{2421}")
    case 0x20..<0x7F: return .columns(1)
    case 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F, 0xE0000...0xE0FFF:
      return .dropped
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F: return .picture(replacement)
    default:
      let plain = plainColumns(of: value)
      if plain > 0 { return .columns(plain) }
      guard let columns = width(of: scalar) else { return .picture(replacement) }
      return columns == 0 ? .mark : .columns(columns)
    }
  }

  /// What stands for a scalar that must not reach the terminal.
  static let replacement: Unicode.Scalar = "\u{FFFD}"
}

extension WidthTable {
  static let unprintable = 3

  /// 0, 1 or 2 columns, or `unprintable`, by binary search.
  static func kind(of value: UInt32) -> Int {
    let wanted = value << 2 | 3
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] <= wanted { low = middle } else { high = middle }
    }
    return Int(runs[low] & 3)
  }
}
