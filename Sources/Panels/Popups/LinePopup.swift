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
    // In 分解 it is typed in its cell.
    guard !state.isTypedInCell(editor) else { return }
    let below = PaceChart.height(state, area)
    let told = (editor.refusal.map { [$0] } ?? understood) + howTo
    let width = min(60, max(16, area.width - 6))
    let popup = Popup(
      title: TextWidth.clip(title, to: max(8, area.width - 8)), label: label,
      content: Size(width: width, height: 1 + told.count + below),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    editor.field.draw(
      into: &frame, area: inside.line(0), role: editor.refusal == nil ? .field : .fieldError)
    for (place, line) in told.enumerated() {
      let text = TextWidth.clip(line, to: inside.width, mark: state.glyphs.ellipsis)
      let isRefusal = place == 0 && editor.refusal != nil
      frame.draw(text, x: 0, y: 1 + place, in: inside, isRefusal ? .error : .dim)
    }
    let top = 1 + told.count
    PaceChart(state).draw(
      into: &frame,
      area: Rect(
        x: inside.x, y: inside.y + top, width: inside.width, height: inside.height - top))
  }

  /// What is understood of it so far, where that is told while it is typed.
  private var understood: [String] {
    guard case .work(.decide) = editor.purpose else { return [] }
    return [state.understood(editor) ?? ""]
  }

  /// How it is typed; where it is refused, the reason says it.
  private var howTo: [String] {
    editor.refusal == nil ? state.howTo(type: editor.purpose).map { [$0] } ?? [] : []
  }

  /// That a longer text can be written in an editor.
  private var label: [Span] {
    switch editor.purpose {
    case .note, .missingReason, .notApplicableReason, .targetReason, .returnReason, .unlockReason,
      .roleReason, .partField:
      [
        Span(state.words(KeyWord.function(4)), .key),
        Span(" " + state.words(BulkSentence.openEditor), .dim), Span(" "),
      ]
    case .target, .slotName, .lead, .targetPart, .weights, .periodDate, .work, .meeting, .comment,
      .score, .importPath, .exportPath, .retireOn:
      []
    case .newPart: [Span(state.words(PartSentence.identifierHint), .dim), Span(" ")]
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
    case .work(let line): return state.title(of: line)
    case .comment(let subject): return state.title(of: subject)
    case .score(let line): return state.title(of: line)
    case .meeting(let line): return state.title(of: line)
    case .importPath: return words(SheetSentence.whichFile)
    case .exportPath(nil): return words(SheetSentence.whereTo)
    case .exportPath: return words(TextSentence.whereTo)
    case .targetReason: return words(EditingSentence.reasonForTarget)
    case .targetPart, .roleReason, .weights, .periodDate:
      return state.title(ofPlanLine: editor.purpose) ?? ""
    case .partField(let part, let field):
      return words.tell(field, of: part, in: state.book, year: state.assessment.year)
    case .newPart(let spot): return words.tell(spot, in: state.book, year: state.assessment.year)
    case .retireOn(let part):
      return words(
        PartSentence.retireOn(
          words.shortName(of: part, in: state.book, year: state.assessment.year)))
    }
  }

  private func place(_ unit: ReportingUnit.ID?, _ indicator: Indicator.ID) -> String {
    let words = state.words
    let unit = unit.flatMap { state.book.unit($0) }
    let name = unit.map { words.name($0) } ?? words(LabelWord.wholeCity)
    return name + " " + (state.plan?.indicator(indicator).map { words.shortName($0) } ?? "")
  }
}
