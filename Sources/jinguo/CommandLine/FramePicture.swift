import TextUI

/// A frame as an SVG picture, in the colours of a theme: the README's pictures are made of it.
struct FramePicture {
  private let frame: Frame
  private let theme: Theme
  private let cell = (width: 9, height: 19)

  init(_ frame: Frame, _ theme: Theme) {
    self.frame = frame
    self.theme = theme
  }

  /// The picture; every text is escaped, nothing outside is referred to.
  var svg: String {
    let (width, height) = (frame.size.width * cell.width, frame.size.height * cell.height)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
        + " font-family=\"'Noto Sans Mono CJK SC','Sarasa Mono SC',monospace\" font-size=\"15\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"\(hex(theme.assumedBackground))\"/>",
    ]
    for y in 0..<frame.size.height { lines += row(y) }
    lines.append("</svg>")
    return lines.joined(separator: "\n")
  }

  /// One row as runs of one role; a blank run only shows when it has a background.
  private func row(_ y: Int) -> [String] {
    var runs: [(x: Int, width: Int, role: Role, text: String)] = []
    for (x, cell) in frame.row(y).enumerated() where !cell.isContinuation {
      let width = cell.isWide ? 2 : 1
      let text = frame.text(of: cell)
      if let last = runs.last, last.role == cell.role, last.x + last.width == x {
        runs[runs.count - 1].width += width
        runs[runs.count - 1].text += text
      } else {
        runs.append((x, width, cell.role, text))
      }
    }
    return runs.flatMap { run -> [String] in
      let style = theme[run.role]
      let (x, top) = (run.x * cell.width, y * cell.height)
      let width = run.width * cell.width
      var lines: [String] = []
      if let background = style.background {
        lines.append(
          "<rect x=\"\(x)\" y=\"\(top)\" width=\"\(width)\" height=\"\(cell.height)\""
            + " fill=\"\(hex(background))\"/>")
      }
      guard run.text.contains(where: { $0 != " " }) else { return lines }
      let ink = style.foreground.map(hex) ?? "#d4d4d4"
      let weight = style.attributes.contains(.bold) ? " font-weight=\"bold\"" : ""
      lines.append(
        "<text x=\"\(x)\" y=\"\(top + 15)\" textLength=\"\(width)\" fill=\"\(ink)\"\(weight)"
          + " lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">\(escaped(run.text))</text>")
      return lines
    }
  }

  private func hex(_ color: Color) -> String {
    let digits = String(color.rgb, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
