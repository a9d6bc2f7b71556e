import Controller
import Domain
import Languages
import TextUI

/// A task or an issue in one line, as other screens show it.
struct WorkLineSpans {
  private let state: State
  private let words: Words
  private let item: WorkItem

  init(_ state: State, _ item: WorkItem) {
    (self.state, self.item) = (state, item)
    words = state.words
  }

  /// Lamp, name, who and how much it presses, then as much of what is to be done as fits.
  func spans(room: Int, withUnit: Bool = true) -> [Span] {
    let standing = words.standing(item, on: state.today)
    let told = standing.isEmpty ? words.state(item) : standing
    var spans = [lamp, Span(" "), Span(words.name(item) + " ")]
    if withUnit {
      let unit = item.unit.flatMap { state.book.unit($0) }.map { words.shortName($0) }
      spans.append(Span((unit ?? words(WorkSentence.ourselves)) + " "))
    }
    let left = room - spans.columns - TextWidth.columns(of: told) - 1
    if left >= 6 {
      let title = TextWidth.clip(
        words.shown(item.title), to: left, mark: state.glyphs.ellipsis)
      spans.append(Span(title + " "))
    }
    return spans + [Span(told, role)]
  }

  /// 逾 for what is past due; as wide where nothing is to be said.
  var lamp: Span {
    if case .overdue = item.standing(on: state.today) { return words.lamp(.overdue) }
    return Span("  ")
  }

  /// How its due day is shown.
  var role: Role? {
    switch item.standing(on: state.today) {
    case .overdue: .error
    case .near: .warning
    case .waiting: .saved
    case .running: nil
    case .resting, .finished: .dim
    }
  }
}
