/// Which characters a terminal can be trusted with.
///
/// Chinese terminals may draw characters of ambiguous width, such as `─ █ → “`, two columns wide and
/// so push everything behind them aside.
public enum GlyphTier: String, Hashable, Sendable, CaseIterable {
  /// Every character.
  case full
  /// Only characters that are as wide on every terminal.
  case safe
  /// Narrow ones only from ASCII; wide ones, as Han, stay.
  case ascii

  /// The drawing characters.
  public var glyphs: Glyphs {
    switch self {
    case .full: .full
    case .safe: .safe
    case .ascii: .ascii
    }
  }

  /// Whether a narrow character may be drawn.
  public func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .full: true
    case .safe: !GlyphTier.isAmbiguous(scalar)
    case .ascii: scalar.isASCII
    }
  }

  /// What is drawn for a narrow character: itself, or a narrow one that may be drawn.
  func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard !allows(scalar) else { return scalar }
    return GlyphTier.substitutes[scalar] ?? "?"
  }

  /// Whether terminals disagree on the width of a character that the C library calls narrow.
  public static func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0xA1 else { return false }
    let bounds = AmbiguousTable.bounds
    var low = 0
    var high = bounds.count
    while high - low > 0 {
      let middle = (low + high) / 2
      if bounds[middle] <= scalar.value { low = middle + 1 } else { high = middle }
    }
    return low % 2 == 1
  }

  /// Narrow stand-ins; what is missing becomes `?`.
  private static let substitutes: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{2014}": "-",
    "\u{2013}": "-", "\u{2212}": "-", "\u{2026}": "~", "\u{B7}": ".", "\u{D7}": "x",
    "\u{F7}": "/", "\u{B1}": "+", "\u{B0}": "o", "\u{2192}": ">", "\u{2190}": "<",
    "\u{2191}": "^", "\u{2193}": "v", "\u{2022}": "*", "\u{25CF}": "*", "\u{25CB}": "o",
    "\u{2605}": "*", "\u{2606}": "*", "\u{2713}": "x", "\u{203A}": ">", "\u{2265}": ">",
    "\u{2264}": "<", "\u{2248}": "~", "\u{2116}": "N", "\u{2460}": "1", "\u{2461}": "2",
    "\u{2462}": "3", "\u{2463}": "4", "\u{2464}": "5", "\u{2465}": "6", "\u{2466}": "7",
    "\u{2467}": "8", "\u{2468}": "9", "\u{2160}": "I", "\u{2164}": "V", "\u{2169}": "X",
    "\u{25CC}": "o", "\u{FFFD}": "?", "\u{A0}": " ",
    "\u{2500}": "-", "\u{2502}": "|", "\u{2588}": "#", "\u{3A3}": "S",
  ]
}
