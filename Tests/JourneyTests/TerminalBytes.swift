/// What a program wrote to a terminal, held against the sequences that we mean to send.
struct TerminalBytes {
  /// The sequences that are none of ours, and controls that should not be there.
  let foreign: [String]

  init(_ text: String) {
    var foreign: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}":
        let sequence = TerminalBytes.sequence(&rest)
        if !TerminalBytes.isOurs(sequence) { foreign.append("ESC \(sequence)") }
      case "\n", "\r", "\u{8}", "\t", "\u{E}", "\u{F}": break
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        foreign.append("U+\(String(scalar.value, radix: 16))")
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{200B}"..."\u{200F}":
        foreign.append("U+\(String(scalar.value, radix: 16))")
      default: break
      }
    }
    self.foreign = foreign
  }

  /// What follows an escape, up to its end.
  private static func sequence(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
    guard let first = rest.popFirst() else { return "" }
    var sequence = String(first)
    switch first {
    case "[":
      while let scalar = rest.popFirst() {
        sequence.unicodeScalars.append(scalar)
        if (0x40...0x7E).contains(scalar.value) { break }
      }
    case "(", ")":
      if let scalar = rest.popFirst() { sequence.unicodeScalars.append(scalar) }
    default: break
    }
    return sequence
  }

  /// Moving, erasing, colours, scrolling, modes and character sets; no strings, no questions.
  private static func isOurs(_ sequence: String) -> Bool {
    guard let last = sequence.last else { return false }
    switch sequence.first {
    case "[":
      let parameters = sequence.dropFirst().dropLast()
      if "hl".contains(last) {
        return parameters.first == "?" || parameters == "4" || parameters == "34"
      }
      return "ABCDGHJKLMPSTX@bdfmrt".contains(last)
        && parameters.allSatisfy { $0.isNumber || ";:".contains($0) }
    case "(", ")": return "B0".contains(last)
    case "=", ">", "7", "8", "M": return true
    default: return false
    }
  }
}
