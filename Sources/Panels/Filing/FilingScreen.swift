import Controller
import Domain
import Languages
import TextUI

/// 报送: how the report of each unit stands, for who has to chase them.
struct FilingScreen: Widget {
  private enum Part { case mark, unit, state, answered, late, handedIn, told }

  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let filings: [Filing]

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    filings = state.wrappedValue.filings.filings
  }

  func draw(into frame: inout Frame, area: Rect) {
    let inside = Box.inside(area)
    let footLines = inside.height >= 8 ? 1 : 0
    let parts = inside.splitRows([.share(1), .fixed(footLines)])
    frame.drawPart("box", in: area) { drawAround(parts[1], into: &$0, area) }
    guard !inside.isEmpty, !filings.isEmpty else { return }
    var table = frame.kept("table") { FilingScreen(_ground, _ground).table(width: inside.width) }
    table.selectedRow = state.filings.selection
    table.draw(into: &frame, area: parts[0])
  }

  /// The box, and below its rows how complete the month is; or that nobody is asked for anything.
  private func drawAround(_ foot: Rect, into frame: inout Frame, _ area: Rect) {
    let title = "\(words(ScreenWord.filing)) \(words(words.full(state.fillMonth)))"
    Box(title: title, label: label, isFocused: true, glyphs: state.glyphs)
      .draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    guard !filings.isEmpty else {
      return frame.drawWrapped(words(FillSentence.nothingAsked), in: inside, .warning)
    }
    let summary = words.summary(Completeness(filings), of: state.fillMonth)
    frame.draw(
      TextWidth.clip(summary, to: foot.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: foot,
      .text)
  }

  /// Where the month stands.
  private var label: [Span] {
    guard let plan = state.plan else { return [] }
    let month = state.fillMonth
    if state.isFillMonthLocked { return [Span(words(PeriodWord.locked), .warning)] }
    let stands = PeriodWord(plan.calendar.state(of: month, on: state.today))
    let due = words(FillSentence.dueBy(day: words(words.day(plan.calendar.dates(of: month).dueOn))))
    return [Span(words(stands) + "  "), Span(due, .dim)]
  }

  private func table(width: Int) -> Table {
    let isChinese = words.language == .zh
    var parts: [(Part, Int)] = [
      (.mark, 2), (.unit, isChinese ? 8 : 12), (.state, isChinese ? 6 : 11), (.answered, 6),
    ]
    func used() -> Int { parts.reduce(0) { $0 + $1.1 + 1 } }
    if width - used() >= 24 { parts.append((.late, isChinese ? 8 : 12)) }
    if width - used() >= 24 { parts.append((.handedIn, isChinese ? 7 : 6)) }
    let free = width - used()
    if free >= 8 { parts.append((.told, free - 1)) }
    let shown = parts
    var table = Table(
      columns: shown.map { column($0.0, $0.1) }, sticky: 2, rowCount: filings.count,
      region: "filing", glyphs: state.glyphs
    ) { row, slot in
      spans(shown[slot].0, filings[row])
    }
    table.keepsRows = true
    return table
  }

  private func column(_ part: Part, _ width: Int) -> Table.Column {
    let word: ColumnWord? =
      switch part {
      case .mark: nil
      case .unit: .unit
      case .state: .state
      case .answered: .reported
      case .late: .daysLate
      case .handedIn: .at
      case .told: .reason
      }
    return Table.Column(
      width: width, alignment: part == .answered ? .trailing : .leading,
      heads: [word.map { words($0) } ?? ""])
  }

  private func spans(_ part: Part, _ filing: Filing) -> [Span] {
    switch part {
    case .mark:
      return [Span(state.filings.marks.contains(filing.unit) ? state.glyphs.mark : "", .key)]
    case .unit:
      return [Span(state.book.unit(filing.unit).map { words.shortName($0) } ?? filing.unit.text)]
    case .state: return [Span(words(SubmissionWord(filing.submission)), role(filing))]
    case .answered: return [Span("\(filing.answered)/\(filing.expected.count)")]
    case .late:
      return filing.daysLate > 0
        ? [Span(words(FilingSentence.daysLate(filing.daysLate)), .warning)] : []
    case .handedIn:
      return [Span(filing.submission?.handedInAt.map { words(words.day($0.day)) } ?? "", .dim)]
    case .told: return [told(filing)]
    }
  }

  private func role(_ filing: Filing) -> Role? {
    switch filing.submission?.state {
    case .accepted: .saved
    case .submitted: nil
    case .returned: .warning
    case .draft, nil: .dim
    }
  }

  /// Why it was sent back, what was changed since it was accepted, or what is missing.
  private func told(_ filing: Filing) -> Span {
    if filing.submission?.state == .returned, let reason = filing.submission?.reason {
      return Span(words.shown(reason), .warning)
    }
    if !filing.changed.isEmpty {
      return Span(words(FilingSentence.changedSince(filing.changed.count)), .warning)
    }
    guard !filing.missing.isEmpty, filing.answered > 0 || filing.daysLate > 0 else {
      return Span("")
    }
    let names = words.missing(filing, in: state.book).joined(separator: " ")
    return Span(words(FilingSentence.lacking(filing.missing.count)) + " " + names, .text)
  }
}
