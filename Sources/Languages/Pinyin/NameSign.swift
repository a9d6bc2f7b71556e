/// What a character is to the finder, whatever its case and width.
enum NameSign: Hashable {
  /// A lower-case ASCII letter or a digit.
  case letter(UInt8)
  /// A letter of another script, such as a Han character.
  case other(Character)
  /// A space or a mark: never typed to find something.
  case separator

  init(_ character: Character) {
    var scalar = character.unicodeScalars.first?.value ?? 0
    if (0xFF01...0xFF5E).contains(scalar) { scalar -= 0xFEE0 }
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: self = .letter(UInt8(scalar))
    case 0x41...0x5A: self = .letter(UInt8(scalar + 32))
    case 0xDC, 0xFC: self = .letter(UInt8(ascii: "v"))
    default:
      self = character.isLetter || character.isNumber ? .other(character) : .separator
    }
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
