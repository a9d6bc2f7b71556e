/// What begins with an escape.
extension KeyDecoder {
  /// Longer sequences are no keys and no reports: they are dropped.
  private static let sequenceLimit = 64
  private static let stringLimit = 1024

  mutating func readEscaped(_ byte: UInt8, _ inputs: inout [Input]) {
    switch byte {
    case UInt8(ascii: "["): begin(.control)
    case UInt8(ascii: "O"): begin(.singleShift)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      begin(.string(byte))
    case 0x20...0x7F:
      inputs.append(.key(.alt(Unicode.Scalar(byte))))
      begin(.ground)
    default:
      // Another escape, a control or text: the first was the key itself.
      inputs.append(.key(.escape))
      restart(with: byte, &inputs)
    }
  }

  mutating func readControl(_ byte: UInt8, _ inputs: inout [Input]) {
    switch byte {
    case UInt8(ascii: "$") where held.first.map { (0x30...0x39).contains($0) } == true:
      endControl(byte, &inputs)
    case 0x20...0x3F:
      held.append(byte)
      if held.count > Self.sequenceLimit { begin(.ground) }
    case UInt8(ascii: "[") where held.isEmpty: begin(.linuxFunction)
    case UInt8(ascii: "M") where held.isEmpty: begin(.mouse)
    case 0x40...0x7E: endControl(byte, &inputs)
    default: restart(with: byte, &inputs)
    }
  }

  private mutating func endControl(_ final: UInt8, _ inputs: inout [Input]) {
    let sequence = ControlSequence(held, final: final)
    begin(.ground)
    if sequence.beginsPaste {
      begin(.paste)
    } else if let input = sequence.input(expectsCursorReport: expectsCursorReport) {
      inputs.append(input)
    }
  }

  mutating func readLinuxFunction(_ byte: UInt8, _ inputs: inout [Input]) {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else {
      restart(with: byte, &inputs)
      return
    }
    inputs.append(.key(.function(Int(byte - UInt8(ascii: "A")) + 1)))
    begin(.ground)
  }

  mutating func readSingleShift(_ byte: UInt8, _ inputs: inout [Input]) {
    if (0x30...0x39).contains(byte) || byte == UInt8(ascii: ";"), held.count < 8 {
      held.append(byte)
      return
    }
    if let key = Key(singleShift: byte, parameters: ControlSequence.numbers(held[...])) {
      inputs.append(.key(key))
      begin(.ground)
    } else {
      if held.isEmpty { inputs.append(.key(.alt("O"))) }
      restart(with: byte, &inputs)
    }
  }

  mutating func readMouse(_ byte: UInt8, _ inputs: inout [Input]) {
    guard byte >= 0x20 else {
      restart(with: byte, &inputs)
      return
    }
    held.append(byte)
    guard held.count == 3 else { return }
    let event = MouseEvent(x10: held[0], x: held[1], y: held[2])
    begin(.ground)
    if let event { inputs.append(.mouse(event)) }
  }

  mutating func readString(_ byte: UInt8, _ introducer: UInt8, _ inputs: inout [Input]) {
    switch byte {
    case 0x07: endString(introducer, &inputs)
    case 0x1B: state = .stringEscape(introducer)
    case 0x00..<0x20: restart(with: byte, &inputs)
    default:
      held.append(byte)
      if held.count > Self.stringLimit { begin(.ground) }
    }
  }

  mutating func endString(_ introducer: UInt8, _ inputs: inout [Input]) {
    if introducer == UInt8(ascii: "]"), let color = Color(backgroundReport: held) {
      inputs.append(.background(color))
    }
    begin(.ground)
  }
}

extension Color {
  /// Reads `11;rgb:RRRR/GGGG/BBBB` with one to four hexadecimal digits a part.
  init?(backgroundReport bytes: [UInt8]) {
    let report = String(decoding: bytes, as: UTF8.self)
    guard report.hasPrefix("11;rgb"), let colon = report.firstIndex(of: ":") else { return nil }
    let parts = report[report.index(after: colon)...].split(
      separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return nil }
    let values = parts[..<3].compactMap { part -> UInt8? in
      guard (1...4).contains(part.utf8.count), let value = Int(part, radix: 16), value >= 0 else {
        return nil
      }
      return UInt8(clamping: value * 255 / ((1 << (4 * part.utf8.count)) - 1))
    }
    guard values.count == 3 else { return nil }
    self.init(red: values[0], green: values[1], blue: values[2])
  }
}
