public import Controller
import Languages
public import TextUI

/// Draws the question where to begin into a frame, which takes on the size of the terminal.
public func render(_ first: FirstRun, into frame: inout Frame) {
  frame.resize(to: first.size)
  frame.tier = first.looks.tier
  guard first.size.width >= 20, first.size.height >= 4 else {
    return drawTooSmall(first.size, first.words, into: &frame)
  }
  FirstRunScreen(first).draw(into: &frame, area: frame.area)
}

/// One line that says the terminal is too small, and how large it has to be.
func drawTooSmall(_ size: Size, _ words: Words, into frame: inout Frame) {
  let sentence = words(NoticeSentence.tooSmall(columns: size.width, rows: size.height))
  frame.drawWrapped(sentence, in: frame.area, .warning)
}

/// The question where to begin, and the field of a folder.
private struct FirstRunScreen: Widget {
  private let first: FirstRun
  private let words: Words

  init(_ first: FirstRun) {
    self.first = first
    words = first.words
  }

  private var glyphs: Glyphs { first.looks.tier.glyphs }

  func draw(into frame: inout Frame, area: Rect) {
    frame.fill(area.line(0), .title)
    frame.draw(words(StatusLabel.title), x: 0, y: 0, in: area.line(0), .title)
    var body = area
    body = Rect(x: area.x, y: area.y + 1, width: area.width, height: area.height - 1)
    if area.height >= 8 {
      body = Rect(x: body.x, y: body.y, width: body.width, height: body.height - 1)
      let keys = words(first.field == nil ? FirstRunWord.choiceKeys : .fieldKeys)
      let line = area.line(area.height - 1)
      frame.fill(line, .hint)
      frame.draw(
        TextWidth.clip(keys, to: area.width, mark: glyphs.ellipsis), x: 0, y: 0, in: line, .hint)
    }
    if let field = first.field {
      drawField(field, into: &frame, body)
    } else {
      drawChoices(into: &frame, body)
    }
  }

  private func drawChoices(into frame: inout Frame, _ area: Rect) {
    let choices = FirstRun.Choice.allCases
    let names = choices.map { TextWidth.columns(of: words($0.name)) }.max() ?? 0
    let remarks = choices.map { TextWidth.columns(of: words($0.remark)) }.max() ?? 0
    let title = words(FirstRunWord.title)
    let lines = first.refusal.map { TextWidth.wrap($0, to: max(10, min(60, area.width - 6))) } ?? []
    let popup = Popup(
      title: TextWidth.clip(title, to: max(8, area.width - 6)),
      content: Size(
        width: max(names + remarks + 4, TextWidth.columns(of: title) + 4),
        height: choices.count + lines.count),
      placement: .upperThird, glyphs: glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    for (place, line) in lines.enumerated() {
      frame.draw(line, x: 0, y: choices.count + place, in: inside, .error)
    }
    ListView(
      count: choices.count, selection: choices.firstIndex(of: first.choice), region: "choice",
      glyphs: glyphs
    ) { row in
      [
        Span("\(row + 1) ", .key),
        Span(TextWidth.padded(words(choices[row].name), to: names) + "  "),
        Span(words(choices[row].remark), .dim),
      ]
    }
    .draw(
      into: &frame,
      area: Rect(
        x: inside.x, y: inside.y, width: inside.width, height: min(inside.height, choices.count)))
  }

  private func drawField(_ field: TextField, into frame: inout Frame, _ area: Rect) {
    let width = min(64, max(12, area.width - 6))
    let lines = first.refusal.map { TextWidth.wrap($0, to: min(width, area.width - 4)) } ?? []
    let title = words(first.choice == .new ? FirstRunWord.newFolder : .openFolder)
    let popup = Popup(
      title: TextWidth.clip(title, to: max(8, area.width - 6)),
      content: Size(width: width, height: 1 + lines.count), placement: .upperThird, glyphs: glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    for (place, line) in lines.enumerated() {
      frame.draw(line, x: 0, y: 1 + place, in: inside, .error)
    }
    field.draw(
      into: &frame, area: inside.line(0), role: first.refusal == nil ? .field : .fieldError)
  }
}
