import Controller
import Domain
import Languages
import TextUI

/// A unit's page: its head, what it is furthest behind with, what it promised, and what it reports.
struct MeetingUnitPage: Widget {
  private let state: State
  private let words: Words
  private let page: UnitPage

  init(_ state: State, _ page: UnitPage) {
    self.state = state
    self.page = page
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    let head = PageHead(state, page, room: area.size)
    let rows = area.splitRows([
      .fixed(head.height), .fixed(area.height >= 14 ? 1 : 0), .share(1),
    ])
    head.draw(into: &frame, area: rows[0])
    frame.fill(rows[1], state.glyphs.horizontal, .border)
    let body = rows[2]
    switch state.pageStep {
    case .section(let section): drawSection(section, isAlone: true, into: &frame, body)
    case .figures, .areas, .units, .worst: drawFigures(into: &frame, body)
    case .all:
      let wanted = max(page.worst.count, page.promises.count, 1) + 2
      let parts = body.splitRows([.fixed(min(wanted, body.height / 2)), .share(1)])
      drawFigures(into: &frame, parts[0])
      let columns = parts[1].splitColumns([
        .share(1), .fixed(2), .share(1), .fixed(2), .share(1),
      ])
      for (place, section) in Report.Section.allCases.enumerated() {
        drawSection(section, isAlone: false, into: &frame, columns[place * 2])
      }
    }
  }

  // MARK: Figures and promises

  private func drawFigures(into frame: inout Frame, _ area: Rect) {
    // Side by side where both can be read, else one below the other.
    let isWide = area.width >= 100
    let parts =
      isWide
      ? area.splitColumns([.share(1), .fixed(2), .share(1)])
      : area.splitRows([.fixed(max(1, page.worst.count) + 1), .fixed(1), .share(1)])
    draw(words(PresentSentence.worst), worst(room: parts[0].width), into: &frame, parts[0])
    draw(
      words(ReportWord.promised), promises(room: parts[2].width), into: &frame, parts[2])
  }

  private func draw(
    _ title: String, _ lines: [[Span]], into frame: inout Frame, _ area: Rect
  ) {
    guard area.height > 0 else { return }
    frame.draw(title, x: 0, y: 0, in: area, .panelTitle)
    frame.draw(lines, below: 1, in: area, .text, mark: state.glyphs.ellipsis)
  }

  private func worst(room: Int) -> [[Span]] {
    guard !page.worst.isEmpty else { return [[Span(words(PresentSentence.nothingWorst), .dim)]] }
    return page.worst.map { PresentedAttention(state).spans($0, room: room) }
  }

  private func promises(room: Int) -> [[Span]] {
    guard !page.promises.isEmpty else { return [[Span(words(PresentSentence.noPromises), .dim)]] }
    let width = Promise.Outcome.allCases.map { TextWidth.columns(of: words(ReportWord($0))) }.max()
    return page.promises.map { promise in
      let told = promise.outcome.map { words(ReportWord($0)) } ?? words(PresentSentence.noOutcome)
      let text = words.shown(promise.item.text).replacing("\n", with: " ")
      return [
        Span(TextWidth.padded(told, to: width ?? 0) + " ", role(promise.outcome)), Span(text),
      ]
    }
  }

  private func role(_ outcome: Promise.Outcome?) -> Role {
    switch outcome {
    case .done: .saved
    case .ongoing: .text
    case .notDone: .error
    case nil: .dim
    }
  }

  // MARK: What it reports

  private func drawSection(
    _ section: Report.Section, isAlone: Bool, into frame: inout Frame, _ area: Rect
  ) {
    guard area.height > 0 else { return }
    frame.draw(words(ReportWord(section)), x: 0, y: 0, in: area, .panelTitle)
    let body = area.splitRows([.fixed(1), .share(1)])[1]
    let items = page.paragraphs[section] ?? []
    guard !items.isEmpty else {
      frame.draw(words(PresentSentence.nothingWritten), x: 0, y: 0, in: body, .dim)
      return
    }
    let paragraphs = items.enumerated().map { paragraph($1, number: $0 + 1, width: body.width) }
    // A line of air between paragraphs, as long as nothing is pushed out by it.
    let count = paragraphs.reduce(0) { $0 + $1.count }
    let air = count + paragraphs.count - 1 <= body.height ? 1 : 0
    let lines = paragraphs.enumerated().flatMap { place, lines in
      place > 0 && air > 0 ? [[]] + lines : lines
    }
    let shown = lines.count > body.height ? body.height - 1 : lines.count
    for (y, line) in lines.prefix(max(0, shown)).enumerated() {
      frame.draw(line, x: 0, y: y, in: body, .text)
    }
    if lines.count > body.height, body.height > 0 {
      let rest = words(LabelWord.rest(lines.count - shown))
      frame.draw("\(state.glyphs.down) \(rest)", x: 0, y: body.height - 1, in: body, .dim)
    }
  }

  private func paragraph(_ item: Report.Item, number: Int, width: Int) -> [[Span]] {
    let mark = "\(number). "
    let lines = TextWidth.wrap(words.shown(item.text), to: max(4, width - mark.count))
    return lines.enumerated().map { place, line in
      [Span(place == 0 ? mark : String(repeating: " ", count: mark.count), .dim), Span(line)]
    }
  }
}

/// A figure that needs attention in one line: lamp, what it is, how far it is and what is missing.
struct PresentedAttention {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  /// - Parameter withUnit: whether the unit is named; on its own page it isn't.
  func spans(_ item: Attention, room: Int, withUnit: Bool = false) -> [Span] {
    guard let column = state.assessment.column(of: item.indicator) else { return [] }
    let indicator = state.assessment.indicators[column]
    let isMissing = item.cause == .missing
    let lamp = isMissing ? words.reporting(item.measure) : words.lamp(item.measure)
    let daysLate = item.measure.daysLate
    let gap =
      isMissing
      ? daysLate > 0 ? words(LabelWord.daysLate(daysLate)) : ""
      : words.gap(item.measure, indicator) ?? ""
    let unit = state.book.unit(item.unit).map { words.shortName($0) } ?? ""
    let value = words.ofTarget(item.measure, indicator)
    let tail = [gap, room >= 44 ? value : ""].filter { !$0.isEmpty }.joined(separator: "  ")
    let head = withUnit ? unit + " " : ""
    let left = max(4, room - 3 - TextWidth.columns(of: head) - TextWidth.columns(of: tail) - 2)
    return [
      lamp, Span(" "), Span(head),
      Span(
        TextWidth.padded(
          words.shortName(indicator), to: min(left, withUnit ? left : 24),
          mark: state.glyphs.ellipsis) + "  "),
      Span(tail),
    ]
  }
}
