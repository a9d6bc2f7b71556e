import Controller
import Languages
import TextUI

/// Why something stands as it does: inputs, formula, thresholds.
struct ExplanationPopup: Widget {
  private let state: State
  private let explanation: Explanation

  init(_ state: State, _ explanation: Explanation) {
    self.state = state
    self.explanation = explanation
  }

  func draw(into frame: inout Frame, area: Rect) {
    let width = Explanation.width(in: area.width)
    let lines = explanation.lines.flatMap { rendered($0, width: width) }
    let lamp = explanation.lamp
    let popup = Popup(
      title: explanation.subject,
      label: lamp.map { [Span(state.words($0), $0.role), Span(" ")] } ?? copying,
      content: Size(width: width, height: min(lines.count, area.height - 2)), glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    if !copying.isEmpty { popup.nameLabel("popup.copy", in: &frame, area: area) }
    if !saving.isEmpty {
      popup.nameLabel("popup.save", columns: saving.columns, in: &frame, area: area)
    }
    let inside = popup.inside(in: area)
    let first = max(0, min(explanation.scroll, lines.count - inside.height))
    for (place, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      let row = inside.line(place)
      frame.draw(
        line.clipped(to: row.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: row, .popup)
    }
  }

  /// The key that copies what is told, where it is to be passed on.
  private var copying: [Span] {
    explanation.copied == nil
      ? [] : [Span("y", .key), Span(" " + state.words(Command.copy) + " ", .dim)] + saving
  }

  /// The key that saves it as a file, where it is a text of its own.
  private var saving: [Span] {
    explanation.saved == nil
      ? [] : [Span("X", .key), Span(" " + state.words(TextSentence.save) + " ", .dim)]
  }

  private func rendered(_ line: Explanation.Line, width: Int) -> [[Span]] {
    let words = state.words
    switch line {
    case .heading(let text): return [[Span(text, .popupTitle)]]
    case .text(let text):
      return Explanation.wrapped(text, width: width).map { [Span("  " + $0)] }
    case .rule(let lamp, let condition, let isMatched):
      let mark = isMatched ? "\(state.glyphs.mark) " : "  "
      return [
        [
          Span(TextWidth.padded(mark, to: 2), .key),
          Span(words(lamp), isMatched ? lamp.role : .dim), Span("  "),
          Span(condition, isMatched ? nil : .dim),
        ]
      ]
    case .part(let part):
      func column(_ text: String, _ width: Int) -> String {
        TextWidth.padded(text, to: width, alignment: .trailing)
      }
      return [
        [
          Span("  " + TextWidth.padded(part.name, to: 14) + " "),
          part.lamp.map { Span(words($0), $0.role) } ?? Span("  "),
          Span(column("×" + part.weight, 5), .dim),
          Span(column("P " + part.progress, 11)), Span(column("e " + part.pace, 10), .dim),
          Span(column("R " + part.ratio, 8)),
        ]
      ]
    }
  }
}

extension LampWord {
  /// The role in which a lamp's word is shown.
  var role: Role {
    switch self {
    case .done: .lampDone
    case .ahead: .lampAhead
    case .onPace: .lampOnPace
    case .slow: .lampSlow
    case .behind: .lampBehind
    case .overdue: .lampOverdue
    case .notDue: .lampNotDue
    case .noTarget: .lampCounted
    case .notApplicable: .lampNotApplicable
    }
  }
}
