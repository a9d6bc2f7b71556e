import Controller
import Languages
import TextUI

/// Help: commands by group, those of this screen first, and words with what they mean; what is typed
/// narrows it down.
struct HelpPopup: Widget {
  /// A line of the list: a heading, or a hit by its place.
  private enum Line {
    case heading(String)
    case hit(Int)
  }

  private let state: State
  private let finding: Search
  private let lines: [Line]
  /// How many lines explain the chosen word.
  private static let explained = 2

  init(_ state: State, _ finding: Search) {
    self.state = state
    self.finding = finding
    lines = finding.hits.enumerated().flatMap { place, hit -> [Line] in
      (hit.heading.map { [.heading($0)] } ?? []) + [.hit(place)]
    }
  }

  func draw(into frame: inout Frame, area: Rect) {
    let popup = Popup(
      title: state.words(ScreenWord.help), label: [Span("Esc", .key)],
      content: Size(width: min(64, max(16, area.width - 6)), height: max(3, area.height - 4)),
      glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    popup.nameLabel("popup.close", in: &frame, area: area)
    let inside = popup.inside(in: area)
    let foot = inside.height >= 9 ? Self.explained : 0
    let list = Rect(
      x: inside.x, y: inside.y + 1, width: inside.width, height: max(0, inside.height - 1 - foot))
    if finding.hits.isEmpty {
      let text = state.words(MessageSentence.notFound(finding.field.text))
      frame.draw(TextWidth.clip(text, to: list.width), x: 0, y: 0, in: list, .dim)
    } else {
      draw(into: &frame, list: list)
    }
    if foot > 0 { explain(into: &frame, inside, from: inside.height - foot) }
    finding.field.draw(
      into: &frame, area: inside.line(0), role: .field,
      placeholder: state.words(HelpWord.whatToAsk))
  }

  private func draw(into frame: inout Frame, list: Rect) {
    var selected = lines.firstIndex { line in
      if case .hit(let place) = line { place == finding.selection } else { false }
    }
    // The first entry brings its heading along.
    if finding.selection == 0 { selected = 0 }
    let visible = ScrollWindow.rows(
      count: lines.count, visible: list.height, selection: selected ?? 0)
    for (y, line) in lines[visible].enumerated() {
      let row = list.line(y)
      switch line {
      case .heading(let name): frame.draw(name, x: 0, y: 0, in: row, .popupTitle)
      case .hit(let place):
        let role: Role = place == finding.selection ? .rowFocus : .row
        frame.fill(row, role)
        let spans = [Span("  ")] + HitRow(state).spans(finding.hits[place], width: row.width - 2)
        frame.draw(
          spans.clipped(to: row.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: row, role)
        frame.name(Region("hit", y: place), row)
      }
    }
  }

  /// What the chosen word means, or why the chosen command can't run.
  private func explain(into frame: inout Frame, _ inside: Rect, from y: Int) {
    guard finding.hits.indices.contains(finding.selection) else { return }
    let text: String
    switch finding.hits[finding.selection].goal {
    case .term(let term): text = term.explanation(state.words)
    case .command(let command): text = state.obstacle(to: command).map { state.words($0) } ?? ""
    case .setting(let setting): text = state.words(setting.remark)
    case .unit, .unitElsewhere, .indicator, .cell, .initiative, .area, .practice: text = ""
    }
    for (line, part) in TextWidth.wrap(text, to: inside.width).prefix(Self.explained).enumerated() {
      frame.draw(part, x: 0, y: 0, in: inside.line(y + line), .hint)
    }
  }
}
