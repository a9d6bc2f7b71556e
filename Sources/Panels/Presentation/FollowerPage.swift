import Controller
import Domain
import Languages
import TextUI

/// What a second terminal shows to the speaker: the page of the first one, notes, the next unit and the
/// clock.
struct FollowerPage: Widget {
  private let state: State
  private let words: Words
  private let presentation: Presentation

  init(_ state: State) {
    self.state = state
    words = state.words
    presentation = state.presentation
  }

  func draw(into frame: inout Frame, area: Rect) {
    let rows = area.splitRows([.fixed(1), .share(1), .fixed(area.height >= 6 ? 1 : 0)])
    drawHead(into: &frame, rows[0])
    drawFoot(into: &frame, rows[2])
    guard presentation.hasLead else {
      frame.draw(
        TextWidth.clip(
          words(PresentSentence.nothingShown), to: area.width, mark: state.glyphs.ellipsis),
        x: 0, y: 0, in: rows[1], .dim)
      return
    }
    let isWide = area.width >= 100
    let parts =
      isWide
      ? rows[1].splitColumns([.share(3), .fixed(2), .share(2)])
      : rows[1].splitRows([.share(3), .fixed(rows[1].height >= 10 ? 1 : 0), .share(2)])
    if !isWide { frame.fill(parts[1], state.glyphs.horizontal, .border) }
    switch presentation.stop {
    case .overview: MeetingOverviewPage(state).draw(into: &frame, area: parts[0])
    case .unit(let id, _):
      guard let page = state.page(of: id) else { break }
      draw(page, into: &frame, parts[0])
      drawNotes(page.notes, into: &frame, parts[2])
    case .text(let text, _):
      frame.draw(
        TextWidth.clip(words.shown(text), to: parts[0].width, mark: state.glyphs.ellipsis), x: 0,
        y: 0, in: parts[0], .title)
    }
  }

  /// What is on the wall and the clock.
  private func drawHead(into frame: inout Frame, _ line: Rect) {
    let clock = presentation.now.map { [Span($0.clock, .title)] } ?? []
    let start = line.width - clock.columns
    var left = [Span(words(StatusLabel.following), .panelTitle), Span("  ")]
    if presentation.isBlack {
      left.append(Span(words(PresentSentence.blackThere), .warning))
    } else {
      left += PresentedFoot(state).place
    }
    let sample = PresentedFoot.sample(state, room: 0)
    left = sample.isEmpty ? left : sample + [Span(" ")] + left
    frame.draw(
      left.clipped(to: max(0, start - 1), mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, .text)
    frame.draw(clock, x: start, y: 0, in: line, .title)
  }

  /// Who is next, and the time: nobody presses a key here that would wipe out what happened last.
  private func drawFoot(into frame: inout Frame, _ line: Rect) {
    guard presentation.hasLead else { return }
    let time = PresentedFoot(state).time
    let start = line.width - time.columns
    let next = presentation.next.map { words(PresentSentence.nextUp(name($0))) }
    frame.draw(
      TextWidth.clip(
        next ?? words(PresentSentence.lastOne), to: max(0, start - 2), mark: state.glyphs.ellipsis),
      x: 0, y: 0, in: line, .title)
    frame.draw(time, x: start, y: 0, in: line, .text)
  }

  private func name(_ stop: Presentation.Stop) -> String {
    switch stop {
    case .overview: words(ScreenWord.overview)
    case .unit(let id, _): state.book.unit(id).map { words.name($0) } ?? id.text
    case .text(let text, _): words.shown(text)
    }
  }

  /// The page without big type: the speaker sits before it.
  private func draw(_ page: UnitPage, into frame: inout Frame, _ area: Rect) {
    var lines: [[Span]] = [
      [Span(words.name(page.unit), .title), Span("  ")] + words.headline(page.rollup)
    ]
    lines += page.worst.map { PresentedAttention(state).spans($0, room: area.width) }
    for section in Report.Section.allCases {
      let items = page.paragraphs[section] ?? []
      guard !items.isEmpty else { continue }
      lines.append([Span(words(ReportWord(section)), .panelTitle)])
      lines += items.flatMap { item in
        TextWidth.wrap(words.shown(item.text), to: max(4, area.width)).map { [Span($0)] }
      }
    }
    frame.draw(lines, in: area, .text, mark: state.glyphs.ellipsis)
  }

  private func drawNotes(_ notes: [UnitPage.Note], into frame: inout Frame, _ area: Rect) {
    let told = notes.flatMap { note -> [[Span]] in
      let name = note.indicator.map { words.shortName($0) }
      let text = words.shown(note.text)
      return TextWidth.wrap(name.map { words.named($0, text) } ?? text, to: max(4, area.width))
        .map { [Span($0)] }
    }
    let lines = told.isEmpty ? [[Span(words(PresentSentence.noNotes), .dim)]] : told
    frame.draw(
      [[Span(words(PresentSentence.notes), .panelTitle)]] + lines, in: area, .text,
      mark: state.glyphs.ellipsis)
  }
}
