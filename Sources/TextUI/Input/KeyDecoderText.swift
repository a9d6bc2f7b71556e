/// Characters, control bytes and pasted text.
extension KeyDecoder {
  mutating func readFirst(_ byte: UInt8, _ inputs: inout [Input]) {
    switch byte {
    case 0x1B: begin(.escape)
    case 0x00..<0x20, 0x7F: inputs.append(.key(Key(controlByte: byte)))
    case 0x20..<0x7F: inputs.append(.key(.character(Unicode.Scalar(byte))))
    case 0xC2...0xF4:
      begin(.utf8)
      held.append(byte)
    default: reportBadByte(&inputs)
    }
  }

  mutating func readUTF8(_ byte: UInt8, _ inputs: inout [Input]) {
    guard Self.mayFollow(held, byte) else {
      reportBadByte(&inputs)
      restart(with: byte, &inputs)
      return
    }
    held.append(byte)
    guard held.count == Self.length(lead: held[0]) else { return }
    let scalar = String(decoding: held, as: UTF8.self).unicodeScalars.first
    begin(.ground)
    if let scalar, scalar.value >= 0xA0 {
      badInRow = 0
      inputs.append(.key(.character(scalar)))
    } else {
      reportBadByte(&inputs)
    }
  }

  private mutating func reportBadByte(_ inputs: inout [Input]) {
    badInRow += 1
    inputs.append(.malformed(badInRow))
  }

  private static func length(lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// Whether a byte may follow the beginning of a character, by table 3-7 of Unicode.
  private static func mayFollow(_ held: [UInt8], _ byte: UInt8) -> Bool {
    guard held.count == 1 else { return (0x80...0xBF).contains(byte) }
    switch held[0] {
    case 0xE0: return (0xA0...0xBF).contains(byte)
    case 0xED: return (0x80...0x9F).contains(byte)
    case 0xF0: return (0x90...0xBF).contains(byte)
    case 0xF4: return (0x80...0x8F).contains(byte)
    default: return (0x80...0xBF).contains(byte)
    }
  }

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  mutating func readPaste(_ byte: UInt8, _ inputs: inout [Input]) {
    if byte == Self.pasteEnd[endMatched] {
      endMatched += 1
      if endMatched == Self.pasteEnd.count {
        endMatched = 0
        inputs.append(.paste(pastedText()))
        begin(.ground)
      }
      return
    }
    held.append(contentsOf: Self.pasteEnd[..<endMatched])
    endMatched = 0
    if byte == Self.pasteEnd[0] { endMatched = 1 } else { held.append(byte) }
  }

  /// The text pasted so far: bad bytes replaced, line ends as `\n`.
  mutating func pastedText() -> String {
    held.append(contentsOf: Self.pasteEnd[..<endMatched])
    return UnmarkedPaste.text(held)
  }
}

extension Key {
  /// The key of a byte below 0x20 or of 0x7F.
  init(controlByte byte: UInt8) {
    switch byte {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Unicode.Scalar(byte + 0x60))
    default: self = .control(Unicode.Scalar(byte + 0x40))
    }
  }
}
