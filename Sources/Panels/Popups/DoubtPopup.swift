import Controller
import Domain
import Languages
import TextUI

/// What is unusual about a figure before it is kept, and the note that may travel with it.
///
/// It stands in the upper part: the note is text, and an input method shows its words below it.
struct DoubtPopup: Widget {
  private let state: State
  private let editor: CellEditor

  /// Nil unless a figure waits for a second Enter.
  init?(_ state: State, _ editor: CellEditor) {
    guard editor.awaited != nil else { return nil }
    self.state = state
    self.editor = editor
  }

  func draw(into frame: inout Frame, area: Rect) {
    let words = state.words
    let width = min(64, max(12, area.width - 6))
    let ask =
      editor.needsNote
      ? words(InputSentence.reasonNeeded) : words(WarningSentence.confirm(accept: "Enter"))
    let told = editor.refusal.map { [$0] } ?? editor.doubts + (editor.needsNote ? [] : [ask])
    let lines = told.flatMap { TextWidth.wrap($0, to: min(width, area.width - 4)) }
    let unit = state.book.unit(editor.cell.unit).map { words.shortName($0) } ?? ""
    let indicator = state.plan?.indicator(editor.cell.indicator).map { words.shortName($0) } ?? ""
    let popup = Popup(
      title: TextWidth.clip(
        "\(unit) \(indicator) \(editor.field.text)", to: max(8, area.width - 6),
        mark: state.glyphs.ellipsis),
      content: Size(width: width, height: 1 + lines.count), placement: .upperThird,
      glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    for (place, line) in lines.prefix(max(0, inside.height - 1)).enumerated() {
      frame.draw(
        line, x: 0, y: 1 + place, in: inside, editor.refusal == nil ? .warning : .error)
    }
    editor.note.draw(
      into: &frame, area: inside.line(0), role: .field,
      placeholder: words(ColumnWord.note) + (editor.needsNote ? " · " + ask : ""))
  }
}
