import Controller
import Languages
import TextUI

/// A text of several lines that is being typed, in the upper two thirds: an input method shows its
/// words below the cursor.
struct TextPopup: Widget {
  private let state: State
  private let editor: TextEditor

  init(_ state: State, _ editor: TextEditor) {
    self.state = state
    self.editor = editor
  }

  func draw(into frame: inout Frame, area: Rect) {
    let words = state.words
    let columns = state.textColumns
    let told = notes.flatMap { note in
      TextWidth.wrap(note.text, to: columns).map { Span($0, note.role) }
    }
    let keys = area.height >= 10 ? TextWidth.wrap(words(ReportSentence.textKeys), to: columns) : []
    let beside = told.count + keys.count + 2
    let most = max(1, area.height * 2 / 3 - beside)
    let lines = min(max(3, editor.area.lineCount(columns: columns) + 1), most)
    let popup = Popup(
      title: TextWidth.clip(
        words.title(editor.purpose, in: state.book), to: max(8, area.width - 20),
        mark: state.glyphs.ellipsis),
      label: [Span(words(ReportSentence.count(editor.area.count)), .dim)],
      content: Size(width: columns, height: lines + told.count + keys.count),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    let parts = inside.splitRows([.fixed(max(1, min(lines, inside.height))), .share(1)])
    for (y, line) in (told + keys.map { Span($0, .dim) }).enumerated() {
      frame.draw([line], x: 0, y: y, in: parts[1], .text)
    }
    editor.area.draw(
      into: &frame, area: parts[0], role: editor.refusal == nil ? .field : .fieldError)
  }

  /// Why it isn't kept, and what would.
  private var notes: [Span] {
    let words = state.words
    if let refusal = editor.refusal { return [Span(refusal, .error)] }
    if editor.isLeaving { return [Span(words(ReportSentence.leaveAgain), .warning)] }
    guard !editor.doubts.isEmpty else { return [] }
    let key = words(KeyWord.enter)
    return (editor.doubts + [words(ReportSentence.confirm(key: key))]).map { Span($0, .warning) }
  }
}
