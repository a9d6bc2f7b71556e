import Controller
import Domain
import Languages
import TextUI

/// Rows of 汇报 one below the other, each of as many lines as its text takes; the row of the cursor is
/// always visible.
struct ReportList {
  /// A line with the row that it belongs to; a heading belongs to none.
  private struct Line {
    let row: Int?
    let spans: [Span]
  }

  @Held private var state: State
  private let words: Words
  private let rows: [ReportRow]
  private let places: [Int]
  private let hasHeadings: Bool
  private let report: Report
  private let promises: [Promise]
  /// The rows as they stand, wrapped once for all that is asked of them.
  private var lines: [Line] = []

  /// Rows wrapped to so many columns.
  ///
  /// - Parameter places: which of all rows are listed.
  init(_ state: State, _ rows: [ReportRow], places: [Int], hasHeadings: Bool, width: Int) {
    _state = Held(wrappedValue: state)
    words = state.words
    self.rows = rows
    self.places = places
    self.hasHeadings = hasHeadings
    report = state.reportInSight
    promises = state.promises
    lines = wrapped(to: max(1, width))
  }

  /// How many lines all rows take.
  var lineCount: Int { lines.count }

  /// Draws the lines around the cursor, or from the top where it stands elsewhere; returns how many are
  /// below those that are seen.
  func draw(cursor here: Int?, into frame: inout Frame, area: Rect) -> Int {
    guard !area.isEmpty else { return 0 }
    let shown = visible(here, area.height)
    for (y, line) in lines[shown].enumerated() {
      let place = area.line(y)
      let isHere = here != nil && line.row == here
      if isHere { frame.fill(place, .rowFocus) }
      let spans = line.spans.clipped(to: area.width, mark: state.glyphs.ellipsis)
      frame.draw(spans, x: 0, y: 0, in: place, isHere ? .rowFocus : .text)
      if let row = line.row { frame.name(Region("report.row", y: row), place) }
    }
    return lines.count - shown.upperBound
  }

  /// The window around the cursor, moved on where the end of its row would be hidden.
  private func visible(_ here: Int?, _ height: Int) -> Range<Int> {
    let first = here.flatMap { here in lines.firstIndex { $0.row == here } }
    let last = here.flatMap { here in lines.lastIndex { $0.row == here } } ?? 0
    let window = ScrollWindow.rows(count: lines.count, visible: height, selection: first ?? 0)
    guard let first, last >= window.upperBound else { return window }
    let start = min(first, last + 1 - height)
    return start..<min(lines.count, start + height)
  }

  // MARK: Lines

  private func wrapped(to width: Int) -> [Line] {
    var lines: [Line] = []
    var part: ReportPart?
    for (number, place) in numbered {
      let row = rows[place]
      if hasHeadings, row.part != part {
        let quarter =
          row.part == .assessments ? " \(words(words.full(state.reportQuarter)))" : ""
        lines.append(Line(row: nil, spans: [Span(words.heading(row.part) + quarter, .title)]))
      }
      part = row.part
      lines += spans(row, number: number, width: width).map { Line(row: place, spans: $0) }
    }
    return lines
  }

  /// The places, each with its number within its part.
  private var numbered: [(number: Int, place: Int)] {
    var counts: [ReportPart: Int] = [:]
    return places.map { place in
      counts[rows[place].part, default: 0] += 1
      return (counts[rows[place].part] ?? 0, place)
    }
  }

  private func spans(_ row: ReportRow, number: Int, width: Int) -> [[Span]] {
    let doubt =
      state.dispute(of: row) == nil ? [] : [Span("[\(words(LineSentence.inDoubt))]", .warning)]
    switch row {
    case .blank:
      let key = state.keyLabel(of: .addItem, limit: 1)
      return [[Span("  " + words(ReportSentence.addWith(key: key)), .dim)]]
    case .item(let section, let key):
      guard let item = report.items[section]?[key] else { return [] }
      let mark =
        item.isWorthSpreading ? [Span("[\(words(ReportWord.worthSpreading))]", .saved)] : []
      return paragraph(
        [Span("\(number). ", .dim)], item.text,
        doubt + mark + made(section, key) + links(item.links),
        width: width)
    case .promise(let id):
      guard let promise = promises.first(where: { $0.id == id }) else { return [] }
      let outcome = Span(words.outcome(promise), role(promise.outcome))
      let taken =
        promise.continuedBy == nil ? [] : [Span(words(ReportSentence.takenOver), .saved)]
      return paragraph(
        [Span("\(number). ", .dim), outcome, Span("  ")], promise.item.text, doubt + taken,
        width: width)
    case .initiative(let id):
      guard let initiative = state.plan?.initiative(id) else { return [] }
      let said = state.selfAssessment(of: id)
      let name = TextWidth.padded(
        words.shortName(initiative), to: ColumnWidth.initiative(words.language))
      return paragraph(
        [Span(name + " "), Span(words.standing(said), role(said?.standing)), Span("  ")],
        said?.text ?? "", doubt, width: width)
    }
  }

  /// The task or issue that was made of a paragraph.
  private func made(_ section: Report.Section, _ key: String) -> [Span] {
    state.madeOf(section, key: key).map { [Span("[\($0)]", .key)] } ?? []
  }

  private func links(_ links: [Report.Link]) -> [Span] {
    links.isEmpty
      ? [] : [Span("\(state.glyphs.right) \(words.links(links, in: state.plan))", .dim)]
  }

  /// A text behind its head, wrapped; what stands behind it on its last line, or on lines of its own.
  private func paragraph(_ head: [Span], _ text: String, _ tail: [Span], width: Int) -> [[Span]] {
    let isHanging = head.columns <= width / 2
    let indent = isHanging ? min(head.columns, max(3, width / 8)) : 2
    let blank = Span(String(repeating: " ", count: indent))
    // The first line has less room: its head stands there as spaces while it is wrapped.
    let room = max(4, width - indent)
    let lead = String(repeating: "\u{A0}", count: max(0, head.columns - indent))
    let wrapped = TextWidth.wrap(lead + words.shown(text), to: room)
    var lines = wrapped.enumerated().map { place, line in
      place == 0 ? head + [Span(String(line.dropFirst(lead.count)))] : [blank, Span(line)]
    }
    for span in tail {
      if let last = lines.last, last.columns + span.columns + 1 <= width {
        lines[lines.count - 1] += [Span(" "), span]
      } else {
        lines.append([blank, span])
      }
    }
    return lines
  }

  private func role(_ outcome: Promise.Outcome?) -> Role {
    switch outcome {
    case .done: .saved
    case .ongoing: .key
    case .notDone, nil: .warning
    }
  }

  private func role(_ standing: SelfAssessment.Standing?) -> Role {
    switch standing {
    case .goingWell: .saved
    case .underWay: .key
    case .needsSupport: .warning
    case nil: .dim
    }
  }
}
