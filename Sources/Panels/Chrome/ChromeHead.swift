import Controller
import Domain
import Languages
import TextUI

/// What stands above every screen: the tabs and safety, and where we are.
struct ChromeHead {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  /// The screens as tabs, and whether everything is on disk.
  func drawTabs(into frame: inout Frame) {
    let line = Rect(x: 0, y: 0, width: state.size.width, height: 1)
    frame.fill(line, .title)
    let safety = safety(room: line.width)
    let start = line.width - TextWidth.columns(of: safety.text)
    if let strip = TourStrip(state) {
      let hasRoom = strip.leastWidth <= start - 2
      strip.draw(into: &frame, area: hasRoom ? line.line(0, width: start - 2) : line)
      if hasRoom { frame.draw([safety], x: start, y: 0, in: line, .dim) }
      return
    }
    let title = words(StatusLabel.title)
    var x = frame.draw(title, x: 0, y: 0, in: line, .title) + 2
    let bar = TabBar(tabs, glyphs: state.glyphs)
    if start > x + bar.leastWidth {
      frame.draw([safety], x: start, y: 0, in: line, .dim)
      x += bar.draw(into: &frame, area: Rect(x: x, y: 0, width: start - 1 - x, height: 1))
    } else {
      bar.draw(into: &frame, area: Rect(x: x, y: 0, width: line.width - x, height: 1))
    }
  }

  private var tabs: [TabBar.Tab] {
    Screen.tabs.map { tab in
      // A screen without a tab of its own takes the place of the one that it belongs to.
      let isOpen = tab == state.screen.tab
      return TabBar.Tab(words((isOpen ? state.screen : tab).word), isOpen, tab.name)
    }
  }

  /// Whether everything is on disk; where there is room, who works here as what before it.
  private func safety(room: Int) -> Span {
    guard state.settings.role != nil, room >= 110 else { return safety }
    return Span("\(state.whoWorks)  \(safety.text)", safety.role)
  }

  private var safety: Span {
    if state.readOnly != nil { return Span(words(StatusLabel.readOnly), .warning) }
    if state.isUnsaved { return Span(words(StatusLabel.notSaved), .error) }
    if let seconds = state.standing.busySeconds {
      return Span(words(StatusLabel.otherWindow(seconds: seconds)), .warning)
    }
    if state.standing.isBehind { return Span(words(StatusLabel.fileBehind), .warning) }
    guard let time = state.savedAt else { return Span(words(StatusLabel.nothingChanged), .dim) }
    return Span("\(state.glyphs.dot) \(words(StatusLabel.saved(time: time)))", .saved)
  }

  /// Where we are, that the figures are invented if they are, and the date of the data.
  func drawPath(y: Int, into frame: inout Frame) {
    let line = Rect(x: 0, y: y, width: state.size.width, height: 1)
    var findings =
      state.findings.isEmpty
      ? [] : [Span(" \(words(UsageSentence.findings(state.findings.count)))", .warning)]
    findings +=
      state.disputes.isEmpty
      ? []
      : [Span(" \(words(StatusLabel.toCheck(state.disputes.count)))", .error)]
    let right = dataDate(room: line.width - findings.columns)
    let spans = sample(room: line.width - right.columns - findings.columns - 2) + findings
    let room = max(0, line.width - right.columns - spans.columns - 3)
    var x = PathSteps(state).draw(into: &frame, area: line.line(0, width: room))
    x += x == 0 ? 0 : 2
    x += frame.draw(spans, x: x, y: 0, in: line, .demo)
    let start = line.width - right.columns
    if start > x {
      frame.draw(right, x: start, y: 0, in: line, .text)
      frame.name(Region("command.period"), line.line(0, from: start))
    }
  }

  /// That the figures are invented, which every screen says, in as many words as there is room for.
  private func sample(room: Int) -> [Span] {
    guard state.book.isSample else { return [] }
    let full = words(StatusLabel.sampleData)
    // Which panel fills the screen is worth the words that say more.
    let reserved = state.isZoomed ? PathSteps(state).leastWidth + 1 : 0
    let fits = TextWidth.columns(of: full) + reserved <= room
    return [Span(fits ? full : words(StatusLabel.sample), .demo)]
  }

  private func dataDate(room: Int) -> [Span] {
    let assessment = state.assessment
    let day = words(words.day(assessment.asOf.end))
    guard let pace = assessment.whole.pace, room >= 70 else {
      return [Span(words(StatusLabel.asOfOnly(day: day)))]
    }
    return [Span(words(StatusLabel.asOf(day: day, pace: "\(pace.percent)%")))]
  }
}
