public import Controller
import Domain
import Languages
import TextUI

/// The program line by line, for people who hear it and for logs: a line is typed, what it does is
/// told in sentences; what can be chosen has a number. The state behind it is the dashboard's.
public struct PlainDesk: Sendable {
  /// What everything is told from.
  public private(set) var state: State

  private var place = PlainPlace.screen
  /// The line as it was typed.
  private(set) var typed = ""
  /// A question of our own: which word was meant.
  private var ownQuestion: PlainPage?
  /// A figure that waits for its place to be chosen among several.
  private var waitingFigure: String?
  /// The lines of a table that is being pasted; nil: none is.
  private var pasting: [String]?
  /// Sentences to be told before anything else.
  private var said: [String]
  /// Lines to be told once, in place of the screen.
  private var extra: PlainPage?
  private var isNoticeTold = true
  private var hasJustKept = false
  private var wants = Wish.whatIsNew
  private var told: View?
  /// The lines that are told in parts, and how many of them were.
  private var page = PlainPage()
  private var shown = 0
  /// What the numbers of the screen mean; help and answers to why leave them as they are.
  private var numbered: [PlainPage.Action] = []
  private var lexicon: Lexicon?

  private enum Wish { case whatIsNew, all, more }
  /// So many lines are told at once.
  static let linesAtOnce = 45

  /// Begins with a state; the first thing told is its screen.
  public init(_ state: State) {
    self.state = state
    said = [state.words(LineSentence.welcome)]
    if let reason = state.readOnly {
      said.append(state.words(NoticeSentence.readOnly(reason: reason)))
    }
  }

  /// Whether a question waits for its answer.
  var isAsking: Bool { state.layer != nil || ownQuestion != nil }
  var words: Words { state.words }

  /// What decides whether the screen is told anew.
  private struct View: Hashable {
    let screen: Screen, place: PlainPlace, focus: Focus, asOf: Period, language: Language
    let isRanked: Bool, showsBehindOnly: Bool
    let part: PartBoard.Node?, isInPart: Bool, year: Int, stop: Presentation.Stop?

    init(_ state: State, _ place: PlainPlace) {
      (screen, self.place, focus) = (state.screen, place, state.focus)
      (asOf, language) = (state.assessment.asOf, state.words.language)
      (isRanked, showsBehindOnly) = (
        state.page.isRanked || state.presentation.isRanked, state.showsBehindOnly
      )
      (part, isInPart) = (state.parts.chosen?.node, state.parts.isInside)
      year = state.assessment.year
      stop = state.screen == .presentation ? state.presentation.stop : nil
    }
  }

  /// Takes a line that was typed; what the shell has to do.
  public mutating func take(_ line: String) -> [Effect] {
    if line.unicodeScalars.contains(where: { $0.value == 0xFFFD }) {
      said.append(words(NoticeSentence.wrongEncoding(key: words(Command.terminals))))
    }
    let text = Self.cleaned(line)
    typed = Self.withoutControls(line)
    if let pasting { return takePasted(Self.withTabs(line), cleaned: text, after: pasting) }
    guard !text.isEmpty else {
      wants = .all
      return []
    }
    wants = .whatIsNew
    return isAsking ? answer(text) : command(text)
  }

  /// Takes what the shell has to tell; what it has to do.
  public mutating func take(_ event: Event) -> [Effect] {
    let before = state.notice
    let effects = update(&state, event)
    // At once into what is to be told: the next line must not wipe it out.
    if let notice = state.notice, notice != before {
      said.append(notice.text)
      isNoticeTold = true
    }
    if case .kept = event { hasJustKept = true }
    if place == .disputes, state.disputes.isEmpty { place = .screen }
    return effects
  }

  /// What is to be told now, in lines without anything that steers a terminal; empty when nothing is.
  public mutating func tell() -> String {
    var lines = said
    said = []
    if !isNoticeTold, let notice = state.notice { lines.append(notice.text) }
    isNoticeTold = true
    let teller = PlainTeller(state)
    let now = View(state, place)
    if wants == .more {
      lines += window()
    } else if let question = ownQuestion ?? teller.question {
      page = question
      shown = 0
      lines += window()
    } else if let extra {
      page = extra
      shown = 0
      lines += window()
    } else if wants == .all || told != now {
      page = PlainPage.of(state, place)
      numbered = page.actions
      shown = 0
      lines += window()
    } else if hasJustKept, place == .figure, let indicator = state.focusedIndicator {
      lines.append(teller.standing(state.focus.row, state.focus.column, indicator))
    }
    if !isAsking || extra != nil { told = now }
    (wants, hasJustKept, extra) = (.whatIsNew, false, nil)
    // Told in full: nothing waits for an answer, unless it can be passed on.
    if case .explanation(let told) = state.layer, told.waysOn == 0 { _ = update(&state, .leave) }
    return lines.filter { !$0.isEmpty }.map { Printable($0).description }.joined(separator: "\n")
  }

  /// The next lines of the page, and how many are left.
  private mutating func window() -> [String] {
    let all = page.told
    guard shown < all.count else { return [words(LineSentence.noMore)] }
    var lines = Array(all[shown...].prefix(Self.linesAtOnce))
    shown += lines.count
    if shown < all.count { lines.append(words(LineSentence.more(all.count - shown))) }
    return lines
  }

  private static func withoutControls(_ line: String) -> String {
    let scalars = line.unicodeScalars.filter {
      $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A line of a table: its tabs stay.
  private static func withTabs(_ line: String) -> String {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { cleaned(String($0)) }
      .joined(separator: "\t")
  }

  /// A line without controls and outer spaces, its full-width forms narrow.
  private static func cleaned(_ line: String) -> String {
    let scalars = line.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0xFFFD: scalar == "\t" ? " " : nil
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
      case 0x3000: " "
      default: scalar
      }
    }
    var text = String(String.UnicodeScalarView(scalars))[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// What typed lines do, for the files that read them.
extension PlainDesk {
  mutating func ask(_ request: Request) -> [Effect] {
    let effects = update(&state, request)
    isNoticeTold = state.notice == nil
    return effects
  }

  mutating func say(_ sentence: LineSentence) { said.append(words(sentence)) }
  mutating func add(_ sentence: String) { said.append(sentence) }
  mutating func go(to place: PlainPlace) {
    self.place = place
    wants = .all
  }
  mutating func tellMore() { wants = .more }
  mutating func tellOnce(_ page: PlainPage) { extra = page }
  mutating func put(_ question: PlainPage?) { ownQuestion = question }
  mutating func collect(_ lines: [String]?) { pasting = lines }
  /// Takes a table that was pasted whole.
  mutating func take(pasted text: String) -> [Effect] {
    let effects = update(&state, .input(.paste(text)))
    isNoticeTold = state.notice == nil
    return effects
  }
  mutating func wait(with figure: String?) { waitingFigure = figure }
  var isWaiting: Bool { waitingFigure != nil }
  /// The figure that waits for its place, which waits no longer.
  mutating func takeWaiting() -> String? {
    defer { waitingFigure = nil }
    return waitingFigure
  }

  var isAtFigure: Bool { place == .figure }
  var isAtScreen: Bool { place == .screen }
  /// What has a number now.
  var actions: [PlainPage.Action] { numbered }
  /// The question of our own that is open.
  var question: PlainPage? { ownQuestion }

  /// Makes the words ready; only when first needed.
  mutating func withLexicon<Result>(_ body: (Lexicon) -> Result) -> Result {
    let known = lexicon ?? Lexicon()
    lexicon = known
    return body(known)
  }
}
