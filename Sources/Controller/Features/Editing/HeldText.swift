import Domain
import Languages
import TextUI

extension Layer {
  /// Whether leaving it would lose something that was typed, or an answer that is asked for.
  func holdsText(in state: State) -> Bool {
    switch self {
    case .cell(let editor):
      let before = state.entry(in: editor.cell).map { state.words.typedForm($0.content) } ?? ""
      return editor.awaited != nil || editor.field.text != before
    case .line(let editor):
      if case .partField(let part, let field) = editor.purpose {
        let before = state.book.value(of: field, of: part, in: state.assessment.year)
        return editor.field.text != (before?.typedForm ?? "")
      }
      if case .meeting(let line) = editor.purpose { return editor.field.text != state.kept(line) }
      guard case .note(let cell) = editor.purpose else { return !editor.field.text.isEmpty }
      return editor.field.text != (state.entry(in: cell)?.note ?? "")
    case .text(let editor):
      return !editor.area.text.isEmpty && editor.area.text != state.kept(editor.purpose)
    case .choice(let choice): return choice.isOfDraft
    case .finder(let search), .help(let search): return !search.field.text.isEmpty
    case .settings(let list): return list.field != nil
    case .bulk(let bulk): return bulk.step != .expression || !bulk.field.text.isEmpty
    case .checklist: return true
    case .explanation, .menu, .log: return false
    }
  }
}

extension Choice {
  /// Whether it is asked what to do with a text that was being typed.
  fileprivate var isOfDraft: Bool {
    switch purpose {
    case .draft, .split: true
    default: false
    }
  }
}
