/// Text as people type it, brought to one form: half-width, one kind of minus, nothing around it.
///
/// An input method left on gives `１，２００`, `12／50` or `—`; all of it means the plain form.
struct TypedText {
  /// The folded text.
  let folded: String
  /// The text as typed, without what stands around it.
  let original: String

  init(_ text: String) {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      folded.append(TypedText.fold(scalar))
    }
    self.folded = TypedText.trimmed(String(folded))
    original = TypedText.trimmed(text)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0, 0x9: " "
    case 0x3002: "."
    case 0x2212: "-"
    case 0xD7: "*"
    default: scalar
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// Whether it stands for some kind of nothing: 无, a stroke, dashes of any length.
  var meansNothing: Bool {
    folded == "无" || folded == "/"
      || !folded.isEmpty && folded.unicodeScalars.allSatisfy { "-–—―".unicodeScalars.contains($0) }
  }
}
