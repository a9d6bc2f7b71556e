import Domain
import Languages
import TextUI

/// Writing in an editor of the user's: a long line, or the figures of a whole column.
enum ExternalEditing {
  /// The key within popups that gives their line to the editor; Ctrl-X Ctrl-E does the same.
  static let key = Key.function(4)

  /// Gives the column under the cursor to the editor: comments, then a unit and its figure a line.
  static func beginColumn(_ state: inout State) -> [Effect] {
    guard let indicator = state.focusedIndicator else { return [] }
    let words = state.words
    let period = words(words.full(state.period(of: indicator)))
    let measure = words.measure(indicator)
    let title = words.name(indicator) + (measure.isEmpty ? "" : " (\(measure))")
    let comments = [
      "\(title) \(period)", words(BulkSentence.columnHowTo), words(BulkSentence.columnForms),
    ]
    let column = state.focus.column
    let rows = state.assessment.units.indices
      .map { Focus(row: $0, column: column) }.filter { state.isAsked(at: $0) }
      .map { place -> [String] in
        let entry = state.entry(in: state.cell(at: place))
        return [
          words.name(state.assessment.units[place.row]),
          entry.map { words.typedForm($0.content) } ?? "",
        ]
      }
    let lines = comments.map { "# \($0)" } + rows.map { PastedTable(rows: [$0]).text }
    let text = lines.joined(separator: "\n") + "\n"
    return [.edit(ExternalText(purpose: .column(indicator.id), text: text))]
  }

  /// Takes what the editor made of a text: into the line, or as a preview.
  static func take(_ text: ExternalText, _ outcome: ExternalOutcome, _ state: inout State) {
    switch outcome {
    case .unchanged: state.notice = Notice(state.words(MessageSentence.unchanged))
    case .failed(let sentence): state.notice = Notice(sentence, .failed)
    case .changed(let new):
      switch text.purpose {
      case .line: takeLine(new, &state)
      case .text: Writing.take(new, &state)
      case .column(let indicator): takeColumn(new, indicator, &state)
      }
    }
  }

  private static func takeLine(_ text: String, _ state: inout State) {
    guard case .line(var editor) = state.layer else { return }
    editor.field = TextField(
      text.split(whereSeparator: \.isNewline).map { String($0).trimmingSpaces }
        .joined(separator: " "))
    editor.refusal = nil
    state.layer = .line(editor)
  }

  /// Only what is different is shown.
  private static func takeColumn(_ text: String, _ indicator: Indicator.ID, _ state: inout State) {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    let table = PastedTable(lines.joined(separator: "\n"))
    let names = PasteNames(
      units: state.assessment.units, indicators: [], unitsFromCursor: [],
      indicatorsFromCursor: [indicator])
    let reading = PasteReading(table, names)
    var bulk = BulkEdit(.editor, step: .preview)
    bulk.leftOver = reading.leftOver
    bulk.items = reading.items.map {
      BulkEdit.Item(place: .figure(state.cell(for: $0)), text: $0.text)
    }
    bulk.propose(in: state)
    let same = Set(bulk.proposals.filter(\.isSame).map(\.place))
    bulk.items.removeAll { same.contains($0.place) }
    guard !bulk.items.isEmpty || !bulk.leftOver.isEmpty else {
      state.notice = Notice(state.words(MessageSentence.unchanged))
      return
    }
    BulkEditing.show(&bulk, &state)
  }
}
