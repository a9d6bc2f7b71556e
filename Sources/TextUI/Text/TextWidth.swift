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
    if value >= 0x4E00, value <= 0x9FFF { return 2 }
    let kind = WidthTable.kind(of: value)
    return kind == WidthTable.unprintable ? nil : kind
  }

  /// The columns that a text takes when drawn; O(length).
  public static func columns(of text: String) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F: sum += 1
      case 0x4E00...0x9FFF: sum += 2
      // Only other scalars can stand upon these, or be drawn as something else.
      default: return TextSegments(text).reduce(0) { $0 + $1.columns }
      }
    }
    return sum
  }

  /// The columns of one character with its marks.
  public static func columns(of character: Character) -> Int { columns(of: String(character)) }

  static func placing(of scalar: Unicode.Scalar) -> Placing {
    let value = scalar.value
    switch value {
    case 0..<0x20: return .picture(Unicode.Scalar(0x2400 + value) ?? replacement)
    case 0x7F: return .picture("\u{2421}")
    case 0x20..<0x7F: return .columns(1)
    case 0x4E00...0x9FFF: return .columns(2)
    case 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F, 0xE0000...0xE0FFF:
      return .dropped
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F: return .picture(replacement)
    default:
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
