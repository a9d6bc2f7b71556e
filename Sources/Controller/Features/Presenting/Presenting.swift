public import Domain
import Languages

/// 放映: from page to page, by keys of which a slide clicker has most.
enum Presenting {
  /// Begins with the meeting that goes on, or comes next; on its day its figures are frozen by it.
  static func begin(_ state: inout State) -> [Effect] {
    guard let meeting = state.meetingToPresent else { return [] }
    begin(meeting.id, &state)
    guard meeting.stage == .prepared, meeting.day <= state.today, state.readOnly == nil else {
      return []
    }
    return [
      .append(.meeting(.start(meeting.id, today: state.today), year: meeting.year), reason: nil)
    ]
  }

  /// Begins with the page of the whole, of a meeting or (nil) without one.
  static func begin(_ meeting: Meeting.ID?, _ state: inout State) {
    Descending.goUp(to: nil, &state)
    var fresh = Presentation()
    fresh.font = state.presentation.font
    fresh.now = state.presentation.now
    state.presentation = fresh
    take(meeting, &state)
    Navigation.go(to: .presentation, &state)
    state.refreshPresentation()
  }

  /// Shows a meeting's agenda and the figures of its month.
  static func take(_ meeting: Meeting.ID?, _ state: inout State) {
    let known = meeting.flatMap { state.book.meeting($0, in: state.assessment.year) }
    state.presentation.meeting = known?.id
    if let known, known.asOf != state.assessment.asOf { state.assess(asOf: known.asOf) }
  }

  /// What is on the agenda: that of the meeting, or all units in official order.
  static func agenda(_ state: State) -> [Presentation.Stop] {
    let meeting = state.presentation.meeting
      .flatMap { state.book.meeting($0, in: state.assessment.year) }
    guard let meeting else { return state.assessment.units.map { .unit($0.id, minutes: nil) } }
    return meeting.agenda.compactMap { item in
      let minutes = item.minutes > 0 ? item.minutes : nil
      switch item.subject {
      case .unit(let unit):
        // Closed since, or a sum of others now: there is no page of it.
        return state.assessment.row(of: unit).map { _ in .unit(unit, minutes: minutes) }
      case .text(let text): return .text(text, minutes: minutes)
      }
    }
  }

  // MARK: Turning pages

  static func move(_ command: Command, _ state: inout State) {
    guard !state.presentation.isFollowing else { return }
    switch command.move {
    case .right, .down, .pageDown: next(&state)
    case .left, .up, .pageUp: previous(&state)
    case .first, .rowStart: turn(to: 0, &state)
    case .last, .rowEnd: turn(to: state.presentation.stops.count - 1, &state)
    case .nextPanel: step(1, &state)
    case .previousPanel: step(-1, &state)
    case nil: break
    }
  }

  /// The unit whose number was typed, what is left of the page, or the next page.
  static func next(_ state: inout State) {
    guard !state.presentation.isFollowing else { return }
    if let number = Int(state.presentation.typed) { return jump(to: number, &state) }
    if showAgain(&state) { return }
    let steps = state.steps(of: state.presentation.stop)
    if state.presentation.step + 1 < steps.count {
      state.presentation.step += 1
    } else if state.presentation.next == nil {
      state.notice = Notice(state.words(PresentSentence.lastPage))
    } else {
      turn(to: state.presentation.place + 1, &state)
    }
  }

  static func previous(_ state: inout State) {
    state.presentation.typed = ""
    if showAgain(&state) { return }
    if state.presentation.step > 0 {
      state.presentation.step -= 1
    } else if state.presentation.place > 0 {
      turn(to: state.presentation.place - 1, &state)
      // Back to where one was.
      state.presentation.step = state.steps(of: state.presentation.stop).count - 1
    }
  }

  /// The next part of the page where it is shown in parts, from the last to the first.
  private static func step(_ by: Int, _ state: inout State) {
    let count = state.steps(of: state.presentation.stop).count
    state.presentation.step = (state.presentation.step + by + count) % count
  }

  private static func showAgain(_ state: inout State) -> Bool {
    defer { state.presentation.isBlack = false }
    return state.presentation.isBlack
  }

  static func turn(to place: Int, _ state: inout State) {
    state.presentation.isBlack = false
    state.presentation.typed = ""
    state.presentation.step = 0
    guard place != state.presentation.place else { return }
    state.presentation.place = place
    state.presentation.turnedAt = nil
  }

  /// A digit of the number of a unit.
  static func type(_ digit: Unicode.Scalar, _ state: inout State) {
    guard !state.presentation.isFollowing else { return }
    let typed = (state.presentation.typed + String(digit)).suffix(3)
    state.presentation.typed = String(typed)
    state.notice = Notice(
      state.words(PresentSentence.goTo(Int(typed) ?? 0, key: state.words(KeyWord.enter))))
  }

  private static func jump(to number: Int, _ state: inout State) {
    state.presentation.typed = ""
    let units = state.presentation.units
    guard units.indices.contains(number - 1) else {
      let sentence = PresentSentence.noSuchUnit(number, of: units.count)
      state.notice = Notice(state.words(sentence), .warning)
      return
    }
    show(units[number - 1], &state)
  }

  /// The page of a unit; false where it isn't on the agenda.
  @discardableResult static func show(_ unit: ReportingUnit.ID, _ state: inout State) -> Bool {
    guard let place = state.presentation.stops.firstIndex(where: { $0.unit == unit }) else {
      return false
    }
    turn(to: place, &state)
    return true
  }

  /// What Esc takes back before it leaves: a number that is typed, the black screen.
  static func back(_ state: inout State) -> Bool {
    guard state.screen == .presentation else { return false }
    if !state.presentation.typed.isEmpty {
      state.presentation.typed = ""
      return true
    }
    return showAgain(&state)
  }

  // MARK: How it is shown

  static func toggle(_ command: Command, _ state: inout State) {
    let words = state.words
    switch command {
    case .black: state.presentation.isBlack.toggle()
    case .bigType: state.presentation.hasBigType.toggle()
    case .rank:
      state.presentation.isRanked.toggle()
      if state.presentation.isRanked { state.notice = Notice(words(PresentSentence.ranked)) }
    case .timer:
      state.presentation.isTimed.toggle()
      if state.presentation.isTimed { state.presentation.turnedAt = nil }
      state.notice = Notice(
        words(state.presentation.isTimed ? PresentSentence.timed : .untimed))
    case .unlockFigures:
      state.presentation.isUnlocked.toggle()
      state.notice = Notice(
        words(
          state.presentation.isUnlocked
            ? PresentSentence.unlocked(key: state.keyLabel(of: .edit, limit: 1))
            : .locked(key: state.keyLabel(of: .unlockFigures, limit: 1))))
    default: break
    }
  }

  /// To the figures of the unit that is shown, to put one right.
  static func correct(_ state: inout State) {
    let unit = state.presentation.stop.unit
    let row = unit.flatMap { state.assessment.row(of: $0) } ?? state.assessment.units.count
    state.focus.column = state.worstColumn(row)
    Paging.goToUnit(row, &state)
  }

  // MARK: Time

  static func tick(_ now: Moment, _ state: inout State) {
    state.presentation.now = now
    guard state.isPresenting else { return }
    state.presentation.startedAt = state.presentation.startedAt ?? now.seconds
    state.presentation.turnedAt = state.presentation.turnedAt ?? now.seconds
  }
}

extension State {
  /// Shows the pages of a meeting; nil: all units, without one.
  public mutating func present(_ meeting: Meeting.ID?) {
    Presenting.begin(meeting, &self)
  }

  /// The meeting that is shown unless another one is named: that which goes on, else the next one, else
  /// the last; nil where the year has none.
  public var meetingToPresent: Meeting? {
    let meetings = book.meetings(in: assessment.year)
    return meetings.last { if case .running = $0.stage { true } else { false } }
      ?? meetings.first { $0.stage == .prepared && $0.day >= today } ?? meetings.last
  }

  /// Why a command of 放映 can't run; nil when it can.
  func presentingObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .presentation else { return .onlyOn(screen: words(ScreenWord.presentation)) }
    switch command {
    case .edit where !presentation.isUnlocked:
      return .presenting(key: keys.label(of: .unlockFigures))
    case .edit, .decide:
      if presentation.isFollowing { return .onlyFollowing }
      return readOnly.map { .readOnly($0) }
    case .unlockFigures: return presentation.isFollowing ? .onlyFollowing : nil
    default: return nil
    }
  }

  /// Why a figure can't be changed while a meeting's pages are shown; nil when it can.
  func lockedByPresenting(_ command: Command) -> ObstacleSentence? {
    guard screen != .presentation, isPresenting, !presentation.isUnlocked else { return nil }
    switch command {
    case .edit, .note:
      return hasFigures || screen == .targets
        ? .presenting(key: keys.label(of: .unlockFigures)) : nil
    case .clear, .noNumber, .target, .bulkSet, .importSheet, .external, .takeAway, .assign, .pace:
      return .presenting(key: keys.label(of: .unlockFigures))
    default: return nil
    }
  }
}
