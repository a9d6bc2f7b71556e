import TextUI

/// A frame as one HTML file in the colours of a theme: no script, nothing outside is referred to.
struct FramePage {
  private let frame: Frame
  private let theme: Theme
  private let title: String
  private let language: String

  init(_ frame: Frame, _ theme: Theme, title: String, language: String) {
    self.frame = frame
    self.theme = theme
    self.title = title
    self.language = language
  }

  /// The page.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(Markup.escaped(title))</title>
    <style>
    body { margin: 0; background: \(theme.assumedBackground.hex); color: \(theme.plainInk.hex); }
    pre { margin: 1ch; font: 16px/1.35 "Noto Sans Mono CJK SC", "Sarasa Mono SC", monospace; }
    span { display: inline-block; white-space: pre; }
    @media print { body { print-color-adjust: exact; } pre { font-size: 9px; } }
    </style>
    </head>
    <body>
    <pre>
    \((0..<frame.size.height).map(row).joined(separator: "\n"))
    </pre>
    </body>
    </html>
    """
  }

  /// One row as runs of one style, each as wide as its columns, so that no font shifts the next.
  private func row(_ y: Int) -> String {
    var runs: [(style: Style, columns: Int, text: String)] = []
    for cell in frame.row(y) where !cell.isContinuation {
      let style = theme.style(cell.role, on: cell.ground)
      let columns = cell.isWide ? 2 : 1
      if runs.last?.style == style {
        runs[runs.count - 1].columns += columns
        runs[runs.count - 1].text += frame.text(of: cell)
      } else {
        runs.append((style, columns, frame.text(of: cell)))
      }
    }
    return runs.map { run in
      "<span style=\"width:\(run.columns)ch;\(rules(run.style))\">\(Markup.escaped(run.text))</span>"
    }.joined()
  }

  private func rules(_ style: Style) -> String {
    let isReversed = style.attributes.contains(.reverse)
    let ink = style.foreground ?? theme.plainInk
    let paper = style.background ?? theme.assumedBackground
    var rules = "color:\((isReversed ? paper : ink).hex)"
    if isReversed || style.background != nil {
      rules += ";background:\((isReversed ? ink : paper).hex)"
    }
    if style.attributes.contains(.bold) { rules += ";font-weight:bold" }
    if style.attributes.contains(.italic) { rules += ";font-style:italic" }
    if style.attributes.contains(.underline) { rules += ";text-decoration:underline" }
    return rules
  }
}
