@testable import TextUI

/// However bytes are cut, they tell the same; nothing holds up or swallows the keys that follow.
enum KeysLaw {
  static func check(_ bytes: [UInt8]) throws(Breach) {
    let (first, rest) = (bytes.first ?? 0, bytes.dropFirst())
    var whole = KeyDecoder()
    whole.expectsCursorReport = first & 1 == 1
    var single = whole
    var cut = whole
    var slow = whole

    let told = whole.feed(rest)
    let step = 2 + Int(first >> 1) % 13
    try Breach.unless(rest.flatMap { single.feed([$0]) } == told, "byte by byte it is the same")
    try Breach.unless(pieces(rest, step).flatMap { cut.feed($0) } == told, "cut it is the same")
    for piece in pieces(rest, step) {
      _ = slow.feed(piece)
      _ = slow.timeout()
    }
    try sound(told, of: rest)
    try plain(rest, told)

    try hurried(whole)
    let ends = try [end(&whole), end(&single), end(&cut)]
    try Breach.unless(ends.allSatisfy { $0 == ends[0] }, "cut it ends the same")
    _ = try end(&slow)
  }

  private static func pieces(_ bytes: ArraySlice<UInt8>, _ step: Int) -> [ArraySlice<UInt8>] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: step).map {
      bytes[$0..<min($0 + step, bytes.endIndex)]
    }
  }

  /// What is told when the user waits and then presses two keys, which must arrive.
  private static func end(_ decoder: inout KeyDecoder) throws(Breach) -> [Input] {
    var told: [Input] = []
    for _ in 0..<300 where decoder.isPending { told += decoder.timeout() }
    try Breach.unless(!decoder.isPending, "nothing waits for ever")
    told += decoder.feed("q\u{1B}[B".utf8)
    try Breach.unless(
      told.suffix(2) == [.key(.character("q")), .key(.down)], "the keys that follow arrive")
    return told
  }

  /// A sequence that begins at any moment ends what was under way; only a paste holds anything.
  private static func hurried(_ decoder: KeyDecoder) throws(Breach) {
    guard decoder.state != .paste else { return }
    var decoder = decoder
    try Breach.unless(
      decoder.feed("\u{1B}[Bq".utf8).suffix(2) == [.key(.down), .key(.character("q"))],
      "keys arrive though nobody waited")
  }

  private static func sound(_ inputs: [Input], of bytes: ArraySlice<UInt8>) throws(Breach) {
    try Breach.unless(inputs.count <= bytes.count, "no byte tells twice")
    for input in inputs {
      switch input {
      case .key(.character(let scalar)):
        try Breach.unless(
          scalar.properties.generalCategory != .control, "a control is no character")
      case .paste(let text):
        try Breach.unless(!text.utf8.contains(0x0D), "a pasted line ends in a line feed")
      case .mouse(let event):
        try Breach.unless(event.position.x >= 0 && event.position.y >= 0, "a place is a place")
      case .cursorReport(let place):
        try Breach.unless(place.x >= 0 && place.y >= 0, "a place is a place")
      case .malformed(let count): try Breach.unless(count > 0, "bad bytes are counted")
      case .key, .focus, .background, .appearance: break
      case .burst, .resize, .terminate, .hangup, .resumed, .fileChanged, .deadline:
        throw Breach(description: "bytes tell nothing of the system")
      }
    }
  }

  private static func plain(_ bytes: ArraySlice<UInt8>, _ told: [Input]) throws(Breach) {
    guard let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return }
    try Breach.unless(
      told == text.unicodeScalars.map { .key(.character($0)) }, "text arrives as it is")
  }
}
