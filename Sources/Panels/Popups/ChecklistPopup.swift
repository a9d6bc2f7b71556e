import Controller
import Languages
import TextUI

/// Things of which any number can be chosen, and what is typed to find them.
struct ChecklistPopup: Widget {
  private let state: State
  private let list: Checklist

  init(_ state: State, _ list: Checklist) {
    self.state = state
    self.list = list
  }

  func draw(into frame: inout Frame, area: Rect) {
    let names = list.options.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    let remarks = list.options.map { TextWidth.columns(of: $0.remark) }.max() ?? 0
    let keys = state.words(ListSentence.checklistKeys)
    let room = max(1, area.height - 6)
    let above = list.field == nil ? 0 : 1
    let popup = Popup(
      title: TextWidth.clip(title, to: max(8, area.width - 16)),
      label: [Span("\(list.count)/\(list.options.count)")],
      content: Size(
        width: min(
          max(8, area.width - 6),
          max(names + remarks + 6, TextWidth.columns(of: keys), TextWidth.columns(of: title) + 14)),
        height: min(room, list.options.count + above + 1)),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    let hasKeys = inside.height > above + 1
    let body = Rect(
      x: inside.x, y: inside.y + above, width: inside.width,
      height: max(0, inside.height - above - (hasKeys ? 1 : 0)))
    if list.listed.isEmpty {
      let text = state.words(MessageSentence.notFound(list.field?.text ?? ""))
      frame.draw(
        TextWidth.clip(text, to: body.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: body,
        .dim)
    } else {
      ListView(
        count: list.listed.count, selection: list.selection, region: "check", glyphs: state.glyphs
      ) { row($0, names: names) }
      .draw(into: &frame, area: body)
    }
    if hasKeys {
      frame.draw(
        TextWidth.clip(keys, to: inside.width, mark: state.glyphs.ellipsis), x: 0,
        y: inside.height - 1, in: inside, .dim)
    }
    list.field?.draw(into: &frame, area: inside.line(0), role: .field)
  }

  private func row(_ place: Int, names: Int) -> [Span] {
    let option = list.options[list.listed[place]]
    return [
      Span("["), Span(option.isOn ? state.glyphs.mark : " ", .saved), Span("] "),
      Span(TextWidth.padded(option.name, to: names) + "  "), Span(option.remark, .dim),
    ]
  }

  private var title: String {
    switch list.purpose {
    case .columns: state.words(ListWord.columns)
    case .links: state.words(ReportSentence.linksOf)
    case .tags(let slot):
      state.words(ProgrammeSentence.tagsOf(state.words.name(slot, in: state.plan)))
    }
  }
}
