import Controller
import Domain
import Languages
import TextUI

/// 日志: every change by days, the latest first: when, who, where, from what to what, why.
struct LogScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let log: ChangeLog

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    log = state.wrappedValue.log
  }

  func draw(into frame: inout Frame, area: Rect) {
    frame.drawPart("box", in: area) { frame in
      Box(title: words(ScreenWord.log), label: label, isFocused: true, glyphs: state.glyphs)
        .draw(into: &frame, area: area)
    }
    var inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    if case .log(.find(let field)) = state.layer {
      // The list keeps its place: the field lies over its first line.
      field.draw(
        into: &frame, area: inside.line(0), role: .field,
        placeholder: words(LogSentence.findHere))
      inside = Rect(
        x: inside.x, y: inside.y + 1, width: inside.width, height: max(0, inside.height - 1))
    }
    guard log.hasRead else { return }
    guard !log.rows.isEmpty else { return drawEmpty(into: &frame, inside) }
    let visible = ScrollWindow.rows(
      count: log.rows.count, visible: inside.height, selection: log.selectedRow)
    for (line, row) in visible.enumerated() {
      let place = inside.line(line)
      switch log.rows[row] {
      case .day(let day): frame.drawPart("row", row, in: place) { drawDay(day, into: &$0, place) }
      case .entry(let entry):
        let role: Role = entry == log.selection ? .rowFocus : .row
        frame.drawPart("row", row, of: role, in: place) {
          drawEntry(entry, role, into: &$0, place)
        }
      }
    }
  }

  private func drawEmpty(into frame: inout Frame, _ area: Rect) {
    let key = state.keys.keys(of: .logFilter).first?.map { KeyName.label(of: $0) } ?? []
    let sentence = log.filter.isEmpty ? LogSentence.nothingYet : .noneFits(key: key.joined())
    frame.drawWrapped(words(sentence), in: area, .dim)
  }

  /// What it is narrowed to, and how many changes are in sight.
  private var label: [Span] {
    guard log.total > 0 else { return [] }
    let filter = log.filter
    let unit = filter.unit.flatMap { state.book.unit($0) }.map { words.shortName($0) }
    let told = [
      unit, filter.person.map { words.shown($0) },
      filter.since == .ever ? nil : words(filter.since.word),
      filter.text.isEmpty ? nil : filter.text,
    ].compactMap { $0 }
    let count = words(LogSentence.shown(log.matching.count, of: log.total))
    guard !told.isEmpty else { return [Span(count, .dim)] }
    let filtered = words(StatusLabel.filtered(told.joined(separator: " ")))
    return [Span(filtered, .marked), Span(" \(count)", .dim)]
  }

  private func drawDay(_ day: Day, into frame: inout Frame, _ place: Rect) {
    var spans = [Span(words.dayOfWeek(day, in: state.assessment.year), .header)]
    if day == state.today { spans.append(Span("  \(words(LogSentence.today))", .dim)) }
    frame.fill(place, .row)
    frame.draw(spans, x: 0, y: 0, in: place, .header)
  }

  private func drawEntry(
    _ number: Int, _ role: Role, into frame: inout Frame, _ place: Rect
  ) {
    frame.fill(place, role)
    frame.name(Region("log", y: number), place)
    let spans = LogLine(ground, log.entries[log.matching[number]], width: place.width).spans
    frame.draw(
      spans.clipped(to: place.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: place, role)
  }
}

/// A change of the log on one line, in as many columns as there is room for.
struct LogLine {
  private let state: State
  private let words: Words
  private let entry: LogEntry
  private let width: Int

  init(_ state: State, _ entry: LogEntry, width: Int) {
    (self.state, self.entry, self.width) = (state, entry, width)
    words = state.words
  }

  var spans: [Span] {
    var spans = [Span(" \(entry.at.clock) ", .dim)]
    if width >= 56 {
      spans.append(Span(padded(words.shown(entry.by), to: 8) + " ", by))
      spans.append(Span(padded(words(entry.kind), to: 6) + " ", .dim))
    }
    let place = words.tellPlace(entry, in: state.book)
    let room = width >= 100 ? 36 : width >= 72 ? 28 : 0
    // Several changes have no one value beside them and may take the room.
    let isOne = entry.told.count == 1
    spans.append(Span((isOne && room > 0 ? padded(place, to: room) : place) + "  "))
    if isOne, let change = entry.told.first {
      let told = words.tellLogged(change, in: state.book)
      spans += [
        Span(told.old, .dim), Span(" \(state.glyphs.right) ", .dim), Span(told.new + "  "),
      ]
    }
    if entry.isLate { spans.append(Span(words(LogSentence.notCounted) + "  ", .warning)) }
    if let why = entry.why { spans.append(Span(words.shown(why), .dim)) }
    return spans
  }

  /// One's own name stands back behind those of others.
  private var by: Role? { entry.by == state.person ? .dim : nil }

  private func padded(_ text: String, to columns: Int) -> String {
    TextWidth.padded(text, to: columns, mark: state.glyphs.ellipsis)
  }
}
