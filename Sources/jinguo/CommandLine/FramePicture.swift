import TextUI

/// A frame as an SVG picture, in the colours of a theme: the README's pictures are made of it.
struct FramePicture {
  private let frame: Frame
  private let theme: Theme
  private let cell = (width: 9, height: 22)

  init(_ frame: Frame, _ theme: Theme) {
    self.frame = frame
    self.theme = theme
  }

  /// The picture; every text is escaped, nothing outside is referred to.
  var svg: String {
    let (width, height) = (frame.size.width * cell.width, frame.size.height * cell.height)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
        + " font-family=\"'Noto Sans Mono CJK SC','Sarasa Mono SC',monospace\" font-size=\"18\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"\(theme.assumedBackground.hex)\"/>",
    ]
    for y in 0..<frame.size.height { lines += row(y) }
    lines.append("</svg>")
    return lines.joined(separator: "\n")
  }

  /// One row: backgrounds, lines and bars as shapes, and every run of characters at its own place, so
  /// that no font can push another one aside.
  private func row(_ y: Int) -> [String] {
    var lines: [String] = []
    var runs: [(style: Style, start: Int, end: Int, text: String, isSteady: Bool)] = []
    for (x, cell) in frame.row(y).enumerated() where !cell.isContinuation {
      let style = theme.style(cell.role, on: cell.ground)
      let (left, top) = (x * self.cell.width, y * self.cell.height)
      let width = self.cell.width * (cell.isWide ? 2 : 1)
      if let background = style.background {
        lines.append(rectangle(left, top, width, self.cell.height, background.hex))
      }
      let text = frame.text(of: cell)
      if text == " " { continue }
      if let shape = shape(cell.scalar, left, top, ink(style)) {
        lines.append(shape)
      } else if let last = runs.last, last.style == style, last.end == left,
        isSteady(cell), last.isSteady
      {
        runs[runs.count - 1].end += width
        runs[runs.count - 1].text += text
      } else {
        runs.append((style, left, left + width, text, isSteady(cell)))
      }
    }
    return lines
      + runs.map { run in
        let weight = run.style.attributes.contains(.bold) ? " font-weight=\"bold\"" : ""
        return "<text x=\"\(run.start)\" y=\"\(y * cell.height + 17)\""
          + " textLength=\"\(run.end - run.start)\""
          + (run.isSteady ? "" : " lengthAdjust=\"spacingAndGlyphs\"")
          + " fill=\"\(ink(run.style))\"\(weight)>"
          + "\(Markup.escaped(run.text))</text>"
      }
  }

  /// Whether every font for Chinese draws it as wide as a terminal does: quotes, dots and arrows are
  /// often twice as wide, so each of them is fitted into its own place.
  private func isSteady(_ cell: Cell) -> Bool {
    cell.isWide || cell.scalar.map { $0.isASCII } ?? false
  }

  private func ink(_ style: Style) -> String {
    (style.foreground ?? theme.plainInk).hex
  }

  private func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: String) -> String
  {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\"/>"
  }

  /// Borders and bars, which no font draws without gaps; nil for all other characters.
  private func shape(_ scalar: Unicode.Scalar?, _ x: Int, _ y: Int, _ ink: String) -> String? {
    let (width, height) = (cell.width, cell.height)
    let (middle, half) = (x + width / 2, y + height / 2)
    func path(_ steps: String) -> String {
      "<path d=\"\(steps)\" stroke=\"\(ink)\" fill=\"none\"/>"
    }
    switch scalar {
    case "█": return rectangle(x, y + 2, width, height - 4, ink)
    case .some(let block) where ("▁"..."▇").contains(block):
      let tall = (height - 4) * Int(block.value - 0x2580) / 8
      return rectangle(x, y + height - 2 - tall, width, tall, ink)
    case "░": return rectangle(x, y + 7, width, height - 14, ink)
    case "┃": return rectangle(x + 3, y, 3, height, ink)
    case "─": return path("M\(x) \(half)h\(width)")
    case "│": return path("M\(middle) \(y)v\(height)")
    case "┌": return path("M\(middle) \(y + height)V\(half)H\(x + width)")
    case "┐": return path("M\(x) \(half)H\(middle)V\(y + height)")
    case "└": return path("M\(middle) \(y)V\(half)H\(x + width)")
    case "┘": return path("M\(x) \(half)H\(middle)V\(y)")
    default: return nil
    }
  }
}
