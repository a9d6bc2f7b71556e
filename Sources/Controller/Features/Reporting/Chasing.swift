import Domain
import Languages
import TextUI

/// 报送: who has handed in, a text for who has not, accepting, sending back, locking.
enum Chasing {
  static func move(_ command: Command, _ state: inout State) {
    state.filings.selection = Navigation.moved(
      state.filings.selection, command, state.filings.filings.count, page: state.pageRows)
  }

  /// The unit's month, to look at or to fill in.
  static func open(_ state: inout State) {
    guard let filing = state.filings.selected, let row = Descending.row(of: filing.unit, &state)
    else { return }
    state.focus.row = row
    Filling.open(&state)
  }

  static func clicked(_ row: Int, _ state: inout State) -> [Effect] {
    guard state.filings.filings.indices.contains(row) else { return [] }
    if state.filings.selection == row { return run(.open, &state) }
    state.filings.selection = row
    return []
  }

  static func mark(_ state: inout State) {
    guard let unit = state.filings.selected?.unit else { return }
    if state.filings.marks.remove(unit) == nil { state.filings.marks.insert(unit) }
    move(.down, &state)
  }

  // MARK: Reminding

  /// The texts for units that have not handed in, ready to be copied.
  static func remind(_ filings: [Filing], of month: Period, _ state: inout State) {
    let words = state.words
    let late = filings.filter { !$0.isHandedIn }
    guard !late.isEmpty else {
      let sentence = FilingSentence.nobodyToRemind(period: words(words.full(month)))
      state.notice = Notice(words(sentence))
      return
    }
    let texts = late.map { words.reminder($0, in: state.book) }
    state.layer = .explanation(
      Explanation(
        subject: words(FilingSentence.reminders(late.count)), lamp: nil,
        lines: texts.map { .text($0) },
        copied: texts.joined(separator: "\n")))
  }

  // MARK: Accepting and sending back

  static func accept(_ state: inout State) -> [Effect] {
    let ready = state.filings.chosen.filter { $0.submission?.state == .submitted }
    let edits = ready.map { Edit.submit($0.unit, $0.period, Submission(.accepted)) }
    return edits.isEmpty ? [] : [.append(edits.count == 1 ? edits[0] : .batch(edits), reason: nil)]
  }

  static func beginReturn(_ state: inout State) {
    let units = state.filings.chosen.filter(\.isHandedIn).map(\.unit)
    LineEditing.begin(.returnReason(units, state.fillMonth), text: "", &state)
  }

  static func giveBack(_ units: [ReportingUnit.ID], _ month: Period, because reason: String)
    -> [Effect]
  {
    let edits = units.map { Edit.submit($0, month, Submission(.returned, reason: reason)) }
    return edits.isEmpty
      ? [] : [.append(edits.count == 1 ? edits[0] : .batch(edits), reason: reason)]
  }

  // MARK: Locking

  /// Offers to lock the month, or to open it again for all or for the unit under the cursor.
  static func beginLock(_ state: inout State) {
    let words = state.words
    let month = state.fillMonth
    var options: [Choice.Option]
    if state.isFillMonthLocked {
      options = [Choice.Option(name: words(FilingSentence.unlockAll), remark: "")]
      if let unit = state.filings.selected.flatMap({ state.book.unit($0.unit) }) {
        let name = words(FilingSentence.unlockOne(unit: words.name(unit)))
        options.append(Choice.Option(name: name, remark: ""))
      }
    } else {
      let missing = state.filings.filings.count { !$0.isHandedIn }
      options = [
        Choice.Option(
          name: words(FilingSentence.lock(period: words(words.full(month)))),
          remark: words(FilingSentence.notIn(missing)))
      ]
    }
    state.layer = .choice(Choice(purpose: .locking(month), options: options, selection: 0))
  }

  static func chosenLock(_ selection: Int, _ month: Period, _ state: inout State) -> [Effect] {
    guard state.plan?.locks[month] != nil else { return [.append(.lock(month), reason: nil)] }
    let unit = selection == 1 ? state.filings.selected?.unit : nil
    LineEditing.begin(.unlockReason(month, unit), text: "", &state)
    return []
  }
}

extension State {
  /// Why a command of 报送 can't run; nil when it can.
  func chaseObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .filing else { return .onlyOn(screen: words(ScreenWord.filing)) }
    if filings.filings.isEmpty { return .nothingAsked }
    guard command != .remind, command != .remindAll else { return nil }
    if let readOnly { return .readOnly(readOnly) }
    switch command {
    case .accept:
      return filings.chosen.contains { $0.submission?.state == .submitted } ? nil : .nothingToAccept
    case .giveBack: return filings.chosen.contains(where: \.isHandedIn) ? nil : .nothingHandedIn
    default: return nil
    }
  }
}
