import Controller
import Domain
import Languages
import TextUI

/// What a unit reports in words: 亮点, 问题, 下一步.
struct ReportPanel: Widget {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    let report = state.report
    let period = report.map { " " + words(words.full($0.period)) } ?? ""
    Box(
      title: words(PageWord.report) + period, isFocused: state.page.isBeside, glyphs: state.glyphs
    ).draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    let lines =
      remarks(inside.width) + (report.map { paragraphs($0.report, width: inside.width) } ?? [])
      + judgements(width: inside.width) + work(inside.width)
    frame.name(Region("report", y: max(0, lines.count - inside.height)), area)
    frame.nameTitle(place: 1, area)
    guard !lines.isEmpty else {
      frame.draw(words(PageWord.noReport), x: 0, y: 0, in: inside, .dim)
      return
    }
    let first = max(0, min(state.page.scroll, lines.count - inside.height))
    for (place, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      frame.draw(line, x: 0, y: place, in: inside, .text)
    }
    let hidden = lines.count - first - inside.height
    if hidden > 0 {
      let rest = " \(state.glyphs.down) \(words(LabelWord.rest(hidden))) "
      let edge = area.line(area.height - 1)
      frame.draw(rest, x: edge.width - TextWidth.columns(of: rest) - 1, y: 0, in: edge, .dim)
    }
  }

  /// What the unit has still to do, behind what it reports.
  private func work(_ width: Int) -> [[Span]] {
    let items = state.focusedUnit.map { state.openWork(of: $0.id) } ?? []
    guard !items.isEmpty else { return [] }
    return [[Span(words(ScreenWord.work), .title)]]
      + items.map { WorkLineSpans(state, $0).spans(room: width, withUnit: false) }
  }

  /// Who keeps an eye on the unit, and what is said of it.
  private func remarks(_ width: Int) -> [[Span]] {
    let told = state.focusedUnit.map { state.remarks(on: .unit($0.id)) } ?? []
    guard !told.isEmpty else { return [] }
    return [[Span(words(Command.comment), .title)]]
      + told.flatMap { TextWidth.wrap($0, to: max(4, width)).map { [Span($0)] } }
  }

  private func paragraphs(_ report: Report, width: Int) -> [[Span]] {
    Report.Section.allCases.flatMap { section -> [[Span]] in
      let items = report.items(in: section)
      guard !items.isEmpty else { return [] }
      return [[Span(words(ReportWord(section)), .title)]]
        + items.enumerated().flatMap { item($1, number: $0 + 1, width: width) }
    }
  }

  /// How the unit judges what no figure follows, in the quarter of the data.
  private func judgements(width: Int) -> [[Span]] {
    guard let unit = state.focusedUnit else { return [] }
    let quarter = state.assessedQuarter
    let said = state.book.year(quarter.year, of: unit.id).selfAssessments
    let lines = (state.plan?.assessedInitiatives ?? []).flatMap { initiative -> [[Span]] in
      guard let judgement = said[initiative.id]?[quarter] else { return [] }
      let text = words.list([words(ReportWord(judgement.standing)), judgement.text])
      return TextWidth.wrap(
        words.named(words.shortName(initiative), words.shown(text)), to: max(4, width)
      ).map { [Span($0)] }
    }
    let heading = "\(words(ReportWord.selfAssessment)) \(words(words.full(quarter)))"
    return lines.isEmpty ? [] : [[Span(heading, .title)]] + lines
  }

  private func item(_ item: Report.Item, number: Int, width: Int) -> [[Span]] {
    let mark = item.isWorthSpreading ? " [\(words(ReportWord.worthSpreading))]" : ""
    let indent = "\(number). "
    let wrapped = TextWidth.wrap(words.shown(item.text), to: max(4, width - indent.count))
    var lines = wrapped.enumerated().map { place, line in
      [
        Span(place == 0 ? indent : String(repeating: " ", count: indent.count), .dim), Span(line),
      ]
    }
    guard !mark.isEmpty, let last = lines.last else { return lines }
    if last.columns + TextWidth.columns(of: mark) <= width {
      lines[lines.count - 1].append(Span(mark, .saved))
    } else {
      lines.append([Span(indent.map { _ in " " }.joined() + mark.dropFirst(), .saved)])
    }
    return lines
  }
}
