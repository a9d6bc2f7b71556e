import Controller
import Domain
import Languages
import TextUI

/// All that one operation changed, with who, when and why above.
struct LogDetailsPopup: Widget {
  private let state: State
  private let words: Words
  private let entry: LogEntry
  private let selection: Int

  init(_ state: State, _ entry: LogEntry, _ selection: Int) {
    (self.state, self.entry, self.selection) = (state, entry, selection)
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    let width = max(10, min(76, area.width - 6))
    let head = head(width: width)
    let changes = entry.told
    let popup = Popup(
      title: words(LogSentence.details(kind: words(entry.kind))),
      label: [Span("\(changes.count)")],
      content: Size(width: width, height: min(head.count + changes.count, area.height - 2)),
      glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    let shown = min(head.count, max(0, inside.height - 2))
    frame.draw(Array(head.prefix(shown)), in: inside, .popup, mark: state.glyphs.ellipsis)
    ListView(
      count: changes.count, selection: selection, region: "log.change", glyphs: state.glyphs
    ) { row in
      let told = words.tellLogged(changes[row], in: state.book)
      return [
        Span(told.place + "  "), Span(told.old, .dim), Span(" \(state.glyphs.right) ", .dim),
        Span(told.new),
      ]
    }
    .draw(
      into: &frame,
      area: Rect(
        x: inside.x, y: inside.y + shown, width: inside.width,
        height: max(0, inside.height - shown)))
  }

  /// When and who; why; under which identifier.
  private func head(width: Int) -> [[Span]] {
    let day = words.dayOfWeek(entry.at.day, in: state.assessment.year)
    var lines = [
      [Span("\(day) \(entry.at.clock)  "), Span(words.shown(entry.by), .popupTitle)]
    ]
    let label = entry.reason == nil ? ColumnWord.note : .reason
    if let why = entry.why {
      lines += TextWidth.wrap("\(words(label)) \(words.shown(why))", to: width)
        .map { [Span($0)] }
    }
    if entry.isLate { lines.append([Span(words(LogSentence.notCounted), .warning)]) }
    lines.append([Span(words(LogSentence.identity(entry.id)), .dim)])
    return lines
  }
}
