@testable import TextUI

/// Whatever is drawn, no character is ever halved and nothing outside the given area changes.
enum FrameLaw {
  static func check(_ bytes: [UInt8]) throws(Breach) {
    var choices = Choices(bytes)
    var frame = Frame(
      size: Size(width: choices.number(0...17), height: choices.number(0...5)))
    frame.tier = GlyphTier.allCases[choices.number(0...2)]
    while !choices.isEmpty {
      let before = frame
      let area = rect(&choices)
      let role = Role.allCases[choices.number(0...Role.allCases.count - 1)]
      switch choices.number(0...7) {
      case 0: frame.fill(area, choices.text().unicodeScalars.first ?? "福", role)
      case 1: frame.paint(area, role)
      case 2:
        frame.resize(to: area.size)
        continue
      case 3:
        var field = TextField(choices.text())
        field.move(by: choices.number(-9...0))
        field.draw(into: &frame, area: area, role: role, placeholder: "福州")
      case 4:
        let spans = [Span(choices.text(), role), Span(choices.text())]
        frame.draw(spans.clipped(to: area.width), x: 0, y: 0, in: area, role)
      default:
        let x = choices.number(-5...15)
        let used = frame.draw(
          choices.text(), x: x, y: choices.number(-1...4), in: area, role)
        try Breach.unless(
          used == 0 || used > 0 && x + used <= area.width, "a text ends within its area")
      }
      try isWhole(frame)
      try Breach.unless(touchesOnly(area, before, frame), "only the area changes")
    }
  }

  private static func rect(_ choices: inout Choices) -> Rect {
    Rect(
      x: choices.number(-4...20), y: choices.number(-2...6), width: choices.number(0...18),
      height: choices.number(0...6))
  }

  /// Every wide character has both halves with one role, and every row is as wide as the frame.
  static func isWhole(_ frame: Frame) throws(Breach) {
    for (y, line) in frame.textLines.enumerated() {
      let row = Array(frame.row(y))
      try Breach.unless(TextWidth.columns(of: line) == row.count, "a row fills the frame")
      for (x, cell) in row.enumerated() {
        let next = x + 1 < row.count ? row[x + 1] : nil
        try Breach.unless(
          cell.isWide == (next?.isContinuation ?? false)
            && (!cell.isWide || next?.role == cell.role && next?.ground == cell.ground),
          "a wide character has both halves")
        try Breach.unless(x > 0 || !cell.isContinuation, "no row begins with half a character")
        let text = frame.text(of: cell)
        try Breach.unless(
          cell.isContinuation || TextWidth.columns(of: text) == (cell.isWide ? 2 : 1),
          "a cell holds one character")
        try Breach.unless(
          text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control },
          "no control reaches the screen")
        try Breach.unless(
          cell.isWide || text.unicodeScalars.first.map(frame.tier.allows) != false,
          "the terminal can be trusted with it")
      }
    }
  }

  /// Whether two frames differ only inside an area, in halves torn off at its edges and in the role
  /// of a right half whose left one is inside.
  private static func touchesOnly(_ area: Rect, _ before: Frame, _ after: Frame) -> Bool {
    (0..<before.size.height).allSatisfy { y in
      (0..<before.size.width).allSatisfy { x in
        guard !area.contains(Point(x: x, y: y)), let old = before[x, y], let new = after[x, y]
        else { return true }
        if old.isContinuation, new.isContinuation, area.contains(Point(x: x - 1, y: y)) {
          return true
        }
        return old == new || new.scalar == " " && (old.isWide || old.isContinuation)
      }
    }
  }
}
