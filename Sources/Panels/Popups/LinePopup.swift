import Controller
import Domain
import Languages
import TextUI

/// One line that is being typed: a note, a reason, a target.
struct LinePopup: Widget {
  private let state: State
  private let editor: LineEditor

  init(_ state: State, _ editor: LineEditor) {
    self.state = state
    self.editor = editor
  }

  func draw(into frame: inout Frame, area: Rect) {
    let popup = Popup(
      title: TextWidth.clip(title, to: max(8, area.width - 8)), label: label,
      content: Size(width: min(60, max(16, area.width - 6)), height: editor.refusal == nil ? 1 : 2),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    editor.field.draw(
      into: &frame, area: inside.line(0), role: editor.refusal == nil ? .field : .fieldError)
    if let refusal = editor.refusal {
      let text = TextWidth.clip(refusal, to: inside.width, mark: state.glyphs.ellipsis)
      frame.draw(text, x: 0, y: 1, in: inside, .error)
    }
  }

  /// That a longer text can be written in an editor.
  private var label: [Span] {
    switch editor.purpose {
    case .note, .missingReason, .notApplicableReason, .targetReason, .returnReason, .unlockReason:
      [
        Span(state.words(KeyWord.function(4)), .key),
        Span(" " + state.words(BulkSentence.openEditor), .dim), Span(" "),
      ]
    case .target, .slotName, .lead: []
    }
  }

  private var title: String {
    let words = state.words
    switch editor.purpose {
    case .note(let cell): return words(EditingSentence.noteOn(place(cell.unit, cell.indicator)))
    case .missingReason: return words(EditingSentence.reasonMissing)
    case .notApplicableReason: return words(EditingSentence.reasonNotApplicable)
    case .target(let unit, let indicator):
      return words(EditingSentence.targetOf(place(unit, indicator)))
    case .slotName(let id): return words(ProgrammeSentence.nameOf(words.name(id, in: state.plan)))
    case .lead(let id):
      return words(
        ProgrammeSentence.leadOf(state.plan?.initiative(id).map { words.shortName($0) } ?? id.text))
    case .returnReason(let units, _): return words(FilingSentence.whyReturned(units.count))
    case .unlockReason: return words(FilingSentence.whyUnlocked)
    case .targetReason: return words(EditingSentence.reasonForTarget)
    }
  }

  private func place(_ unit: ReportingUnit.ID?, _ indicator: Indicator.ID) -> String {
    let words = state.words
    let unit = unit.flatMap { state.book.unit($0) }
    let name = unit.map { words.name($0) } ?? words(LabelWord.wholeCity)
    return name + " " + (state.plan?.indicator(indicator).map { words.shortName($0) } ?? "")
  }
}
