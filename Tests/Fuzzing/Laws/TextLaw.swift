@testable import TextUI

/// Text is measured as it is drawn, and cut, padded or wrapped it keeps to its columns.
enum TextLaw {
  static func check(_ bytes: [UInt8]) throws(Breach) {
    var choices = Choices(bytes)
    let columns = choices.number(0...40)
    let mark = ["…", "~", "...", ""][choices.number(0...3)]
    let text = choices.remainingText()
    let width = TextWidth.columns(of: text)
    try measured(text, width)
    try cut(text, width, columns, mark)
    try wrapped(text, columns)
    try spans(text, columns, mark)
    try typed(text, columns)
  }

  private static func measured(_ text: String, _ width: Int) throws(Breach) {
    var frame = Frame(size: Size(width: width + 2, height: 1))
    for tier in GlyphTier.allCases {
      frame.clear()
      frame.tier = tier
      let drawn = frame.draw(text, x: 0, y: 0, in: frame.area, .text)
      try Breach.unless(drawn == width, "\(tier): a text is as wide as it is drawn")
      try FrameLaw.isWhole(frame)
    }
    let sum = text.reduce(0) { $0 + TextWidth.columns(of: $1) }
    try Breach.unless(width <= sum, "characters side by side are no narrower than the text")
    try Breach.unless(width <= text.utf8.count, "no text is wider than its bytes")
  }

  private static func cut(
    _ text: String, _ width: Int, _ columns: Int, _ mark: String
  ) throws(Breach) {
    let clipped = TextWidth.clip(text, to: columns, mark: mark)
    try Breach.unless(TextWidth.columns(of: clipped) <= columns, "a cut text fits")
    if width <= columns {
      try Breach.unless(columns == 0 || isSame(clipped, text), "what fits stays")
    } else {
      let hasMark = columns >= TextWidth.columns(of: mark) && columns > 0
      let start = hasMark ? clipped.utf8.dropLast(mark.utf8.count) : clipped.utf8[...]
      try Breach.unless(
        text.utf8.starts(with: start)
          && (!hasMark || clipped.utf8.suffix(mark.utf8.count).elementsEqual(mark.utf8)),
        "a cut text is its beginning and the mark")
    }
    for alignment in [Alignment.leading, .centre, .trailing] {
      let padded = TextWidth.padded(text, to: columns, alignment: alignment, mark: mark)
      try Breach.unless(
        TextWidth.columns(of: padded) == columns, "\(alignment): padded it fills its columns")
    }
  }

  private static func wrapped(_ text: String, _ columns: Int) throws(Breach) {
    let lines = TextWidth.wrap(text, to: columns)
    for line in lines where line.count > 1 {
      try Breach.unless(TextWidth.columns(of: line) <= max(1, columns), "a line fits")
    }
    let kept = { (text: String) in text.unicodeScalars.filter { $0 != " " && $0 != "\n" } }
    try Breach.unless(
      lines.flatMap { Array(kept($0)) } == Array(kept(text)), "only spaces are lost at a break")
  }

  private static func spans(_ text: String, _ columns: Int, _ mark: String) throws(Breach) {
    let half = text.index(text.startIndex, offsetBy: text.count / 2)
    let spans = [Span(String(text[..<half])), Span(String(text[half...]), .alarm)]
    let clipped = spans.clipped(to: columns, mark: mark)
    try Breach.unless(clipped.columns <= columns, "cut spans fit")
    var frame = Frame(size: Size(width: columns, height: 1))
    frame.draw(clipped, x: 0, y: 0, in: frame.area, .text)
    try FrameLaw.isWhole(frame)
  }

  private static func typed(_ text: String, _ columns: Int) throws(Breach) {
    var field = TextField()
    for scalar in text.unicodeScalars.prefix(64) {
      switch scalar {
      case "<": field.move(by: -1)
      case ">": field.move(by: 1)
      case "#": field.backspace()
      case "@": field.delete()
      default: field.insert(String(scalar))
      }
      try Breach.unless((0...field.text.count).contains(field.caret), "the caret is in the text")
    }
    var frame = Frame(size: Size(width: columns, height: 1))
    field.draw(into: &frame, area: frame.area)
    try FrameLaw.isWhole(frame)
    try Breach.unless((frame.cursor != nil) == (columns > 0), "the caret is seen")
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.elementsEqual(other.utf8)
  }
}
