import Controller
import Languages
import TextUI

/// What is looked for, and what was found.
struct FinderPopup: Widget {
  private let state: State
  private let finding: Search

  init(_ state: State, _ finding: Search) {
    self.state = state
    self.finding = finding
  }

  private var title: String {
    switch finding.scope {
    case .commands: state.words(ScreenWord.commands)
    case .practices: state.words(Command.borrow)
    case .everything, .help: state.words(ScreenWord.find)
    }
  }

  func draw(into frame: inout Frame, area: Rect) {
    let height = max(2, min(area.height - 4, 14))
    let popup = Popup(
      title: title,
      label: [Span("\(finding.hits.count)")],
      content: Size(width: min(64, max(16, area.width - 8)), height: height),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    let list = Rect(
      x: inside.x, y: inside.y + 1, width: inside.width, height: max(0, inside.height - 1))
    if finding.hits.isEmpty {
      let text = state.words(MessageSentence.notFound(finding.field.text))
      frame.draw(
        TextWidth.clip(text, to: list.width), x: 0, y: 0, in: list, .dim)
    } else {
      ListView(
        count: finding.hits.count, selection: finding.selection, region: "hit",
        glyphs: state.glyphs
      ) { place in
        HitRow(state).spans(
          finding.hits[place], width: list.width, tellsKind: finding.scope == .everything)
      }
      .draw(into: &frame, area: list)
    }
    finding.field.draw(
      into: &frame, area: inside.line(0), role: .field,
      placeholder: finding.scope == .everything ? state.words(HelpWord.whatToType) : "")
  }
}
