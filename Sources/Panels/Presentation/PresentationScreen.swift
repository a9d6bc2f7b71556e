import Controller
import Domain
import Languages
import TextUI

/// 放映: one page the whole terminal wide, to be read from the back of a room; below it one dim line.
struct PresentationScreen: Widget {
  private let state: State
  private let words: Words
  private let presentation: Presentation

  init(_ state: State) {
    self.state = state
    words = state.words
    presentation = state.presentation
  }

  func draw(into frame: inout Frame, area: Rect) {
    nameHalves(of: area, in: &frame)
    if presentation.isFollowing {
      FollowerPage(state).draw(into: &frame, area: area)
    } else if presentation.isBlack {
      drawNotice(into: &frame, area.line(area.height - 1))
    } else {
      let parts = area.splitRows([.share(1), .fixed(1)])
      // Air on all sides, where there is any.
      let margin = area.width >= 60 ? 2 : area.width >= 30 ? 1 : 0
      let page = parts[0].inset(horizontally: margin, vertically: 0)
      let top = area.height >= 20 ? 1 : 0
      draw(
        presentation.stop, into: &frame, page.splitRows([.fixed(top), .share(1)])[1])
      drawFoot(into: &frame, parts[1])
    }
  }

  private func draw(_ stop: Presentation.Stop, into frame: inout Frame, _ area: Rect) {
    switch stop {
    case .overview: MeetingOverviewPage(state).draw(into: &frame, area: area)
    case .unit(let id, _):
      guard let page = state.page(of: id) else { return }
      MeetingUnitPage(state, page).draw(into: &frame, area: area)
    case .text(let text, _):
      let lines = TextWidth.wrap(words.shown(text), to: max(2, area.width))
      let above = max(0, (area.height - lines.count) / 3)
      for (y, line) in lines.prefix(area.height).enumerated() {
        frame.draw(line, x: 0, y: above + y, in: area, .title)
      }
    }
  }

  /// A click on the right half turns to the next page, one on the left half back.
  private func nameHalves(of area: Rect, in frame: inout Frame) {
    let halves = area.splitColumns([.share(1), .share(1)])
    frame.name(Region("command.previousSibling"), halves[0])
    frame.name(Region("command.nextSibling"), halves[1])
  }

  private func drawNotice(into frame: inout Frame, _ line: Rect) {
    guard let notice = state.notice else { return }
    let text = TextWidth.clip(notice.text, to: line.width, mark: state.glyphs.ellipsis)
    frame.draw(text, x: 0, y: 0, in: line, notice.tone.role)
  }

  /// What happened last; else where we are, the date of the data and the time.
  private func drawFoot(into frame: inout Frame, _ line: Rect) {
    let sample = PresentedFoot.sample(state, room: state.notice == nil ? line.width : 0)
    var x = frame.draw(sample, x: 0, y: 0, in: line, .demo)
    x += x == 0 ? 0 : 2
    if state.notice != nil { return drawNotice(into: &frame, line.line(0, from: x)) }
    let foot = PresentedFoot(state)
    // Which unit of how many it is comes before how long it has been speaking, and that before the meeting.
    let room = max(0, line.width - x)
    let left = max(0, room - foot.place.columns - 2)
    let time = [foot.time, foot.timeOfUnit].first { $0.columns <= left } ?? []
    frame.draw(
      foot.place.clipped(to: room, mark: state.glyphs.ellipsis), x: x, y: 0, in: line, .dim)
    frame.draw(time, x: line.width - time.columns, y: 0, in: line, .dim)
  }
}

/// What the line below a page tells.
struct PresentedFoot {
  private let state: State
  private let words: Words
  private let presentation: Presentation

  init(_ state: State) {
    self.state = state
    words = state.words
    presentation = state.presentation
  }

  /// That the figures are invented, in as many words as there is room for.
  static func sample(_ state: State, room: Int) -> [Span] {
    guard state.book.isSample else { return [] }
    return [Span(state.words(room >= 80 ? StatusLabel.sampleData : .sample), .demo)]
  }

  /// Which unit of how many, and the date of the data.
  var place: [Span] {
    let day = words(words.day(state.assessment.asOf.end))
    let number = presentation.unitNumber.map { "\($0)/\(presentation.units.count)" } ?? ""
    return [Span(words.list([number, words(StatusLabel.asOfOnly(day: day))]))]
  }

  /// How long the unit has been speaking; empty where none is, or nobody wants that.
  var timeOfUnit: [Span] {
    guard let minutes = presentation.minutesOnPage, presentation.stop != .overview else {
      return []
    }
    return [speaking(minutes, presentation.stop.minutes)]
  }

  /// The same, and how long the meeting has been going on.
  var time: [Span] {
    var spans = timeOfUnit
    if let minutes = presentation.minutesInAll {
      spans +=
        (spans.isEmpty ? [] : [Span("  ")])
        + [Span(words(PresentSentence.lasts(minutes: minutes)))]
    }
    return spans
  }

  private func speaking(_ minutes: Int, _ planned: Int?) -> Span {
    guard let planned, planned > 0 else {
      return Span(words(PresentSentence.spoken(minutes: minutes)))
    }
    if minutes >= planned {
      return Span(words(PresentSentence.over(minutes: minutes - planned)), .warning)
    }
    return Span(words(PresentSentence.spokenOf(minutes: minutes, planned: planned)))
  }
}
