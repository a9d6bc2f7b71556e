/// What a character is to the finder, whatever its case and width.
enum NameSign: Hashable {
  /// A lower-case ASCII letter or a digit.
  case letter(UInt8)
  /// A letter of another script, such as a Han character: equal characters have one number.
  case other(UInt32)
  /// A space or a mark: never typed to find something.
  case separator

  init(_ character: Character) {
    var scalar = character.unicodeScalars.first?.value ?? 0
    if (0x3400...0x4DBF).contains(scalar) || (0x4E00...0x9FFF).contains(scalar),
      character.utf8.count == 3
    {
      // Most names are made of these, each in one scalar.
      self = .other(scalar)
      return
    }
    if (0xFF01...0xFF5E).contains(scalar) { scalar -= 0xFEE0 }
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: self = .letter(UInt8(scalar))
    case 0x41...0x5A: self = .letter(UInt8(scalar + 32))
    case 0xDC, 0xFC: self = .letter(UInt8(ascii: "v"))
    default:
      self =
        character.isLetter || character.isNumber
        ? .other(Self.number(of: character)) : .separator
    }
  }

  /// Above all scalars, and the same however the character is composed.
  private static func number(of character: Character) -> UInt32 {
    UInt32(truncatingIfNeeded: character.hashValue) | 1 << 31
  }

  /// Whether it and a letter after it stand in the same word: letters with letters, digits with
  /// digits.
  func isOfWord(with letter: UInt8) -> Bool {
    if case .letter(let own) = self { own.isDigit == letter.isDigit } else { false }
  }
}

extension UInt8 {
  var isDigit: Bool { (48...57).contains(self) }
}

/// Signs in one word of the machine: what lacks one of them is told at once. Letters and digits have
/// a bit of their own, the others share some.
struct SignSet: Hashable {
  private var bits: UInt64 = 0

  /// Adds a sign.
  mutating func insert(_ sign: NameSign) {
    switch sign {
    case .letter(let letter): insert(letter)
    case .other(let number): bits |= 1 << UInt64(36 + number % 28)
    case .separator: break
    }
  }

  /// Adds a lower-case ASCII letter or a digit.
  mutating func insert(_ letter: UInt8) {
    bits |= 1 << UInt64(letter.isDigit ? letter &- 22 : letter &- 97)
  }

  /// Whether none of these is missing there; what is there may be another one with the same bit.
  func isSubset(of other: SignSet) -> Bool { bits & ~other.bits == 0 }
}
