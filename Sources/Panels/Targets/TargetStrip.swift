import Controller
import Domain
import Languages
import TextUI

/// What stands under the cursor of 分解: whose target of what, how it is divided, and its parts.
struct TargetStrip: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let marked: Int

  init(_ state: Held<State>, _ ground: Held<State>, marked: Set<Proposal.Place>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    self.marked = marked.count
  }

  /// How many lines it takes of a screen of so many.
  func height(in lines: Int) -> Int { lines >= 24 ? 4 : lines >= 14 ? 3 : lines >= 5 ? 2 : 1 }

  /// Draws it, or takes it over as it was drawn last for the target under the cursor.
  func draw(into frame: inout Frame, area: Rect) {
    guard state.layer == nil, marked == 0 else { return drawAnew(into: &frame, area) }
    let cursor = state.targets.cursor
    let number = cursor.row * (state.assessment.indicators.count + 1) + cursor.column
    frame.drawPart("strip", number, of: cursor, in: area) { drawAnew(into: &$0, area) }
  }

  private func drawAnew(into frame: inout Frame, _ area: Rect) {
    guard let place = state.focusedTarget, let plan = state.plan,
      let indicator = plan.indicator(place.indicator), !area.isEmpty
    else { return }
    let hasRule = area.height >= 4
    if hasRule { frame.fill(area.line(0), state.glyphs.horizontal, .border) }
    let top = hasRule ? 1 : 0
    // All units have to be asked for it, and along a column it stays.
    let divided = frame.kept("divided", of: indicator.id) {
      self.divided(indicator, ground.allotment(of: indicator))
    }
    var lines = [title(place, indicator), divided, parts(place, indicator, plan)]
    if let typed = typed { lines = [typed] + lines }
    if area.height - top == 2, typed == nil { lines = [lines[0], lines[1]] }
    frame.draw(lines, below: top, in: area, .text, mark: state.glyphs.ellipsis)
    drawMarked(into: &frame, area.line(0))
  }

  /// Why Enter was refused, or how to end typing.
  private var typed: [Span]? {
    guard case .line(let editor) = state.layer, state.isTypedInCell(editor) else { return nil }
    if let refusal = editor.refusal { return [Span(refusal, .error)] }
    return [Span(words(EditingSentence.keys), .dim)]
  }

  private func title(_ place: Proposal.Place, _ indicator: Indicator) -> [Span] {
    let unit = place.unit.flatMap { state.book.unit($0) }.map { words.name($0) }
    let measure = words.measure(indicator)
    var spans = [
      Span(unit ?? words(LabelWord.wholeCity), .title), Span(" \(state.glyphs.separator) ", .dim),
      Span(words.name(indicator), .title), Span(measure.isEmpty ? "" : " (\(measure))", .dim),
    ]
    guard place.unit != nil, state.allotmentBelow(place) == nil else { return spans }
    let assignment = state.assignment(at: place)
    let role = assignment.map { AssignmentWord($0.role) } ?? .notAsked
    spans.append(Span("  " + words(role), assignment == nil ? .warning : nil))
    if let reason = assignment?.reason { spans.append(Span(" " + words.shown(reason), .dim)) }
    return spans
  }

  /// The city's target, what the units come to and what is left; how many are asked.
  private func divided(_ indicator: Indicator, _ allotment: Allotment) -> [Span] {
    let told = words.tell(allotment)
    let isOpen = allotment.gap.map { $0 != .zero } ?? false
    return told.enumerated().map { place, text in
      Span(text + "  ", isOpen && place == told.count - 1 ? .warning : nil)
    } + [Span(words(TargetSentence.asked(allotment.asked)), .dim)]
  }

  /// The amount with its baseline, due date, interim targets and curve.
  private func parts(_ place: Proposal.Place, _ indicator: Indicator, _ plan: Plan) -> [Span] {
    if let below = state.allotmentBelow(place) {
      let sum = below.sum.map { [Span(words(TargetSentence.below) + " ", .dim), Span("\($0)  ")] }
      return (sum ?? []) + [Span(words(TargetSentence.asked(below.asked)), .dim)]
    }
    let target = state.target(at: place)
    var spans: [Span] = []
    func add(_ label: any Phrase, _ value: String) {
      spans += [Span(words(label) + " ", .dim), Span(value + "  ")]
    }
    if let annual = target?.annual { add(TargetSentence.annual, annual.description) }
    if let baseline = target?.baseline { add(TargetSentence.baseline, baseline.description) }
    if let due = target?.due { add(TargetSentence.due, words(words.day(due))) }
    for (day, amount) in (target?.interim ?? [:]).sorted(by: { $0.key < $1.key }) {
      add(TargetSentence.interim(day: words(words.day(day))), amount.description)
    }
    add(PaceWord.curve, words.name(indicator.pace))
    return spans
  }

  /// How many are chosen, at the right of the first line.
  private func drawMarked(into frame: inout Frame, _ line: Rect) {
    guard marked > 0 else { return }
    let told = " \(words(BulkSentence.marked(marked, sum: nil))) "
    let width = min(line.width, TextWidth.columns(of: told))
    let place = line.line(0, from: line.width - width)
    frame.fill(place, .marked)
    frame.draw(
      TextWidth.clip(told, to: width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: place, .marked)
  }
}
