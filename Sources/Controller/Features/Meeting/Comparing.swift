import Domain
import Languages

/// Freezing figures under a name, and what has changed since some were frozen.
enum Comparing {
  static func beginFreezing(_ state: inout State) {
    LineEditing.begin(.meeting(.freeze), text: state.kept(.freeze), &state)
  }

  /// Compares with what was frozen; where several things were, asks with which.
  static func begin(_ state: inout State) {
    let frozen = state.frozen
    guard frozen.count != 1 else { return show(frozen[0], &state) }
    let words = state.words
    let options = frozen.map { title in
      let day = title.at.map { words.day($0.day, in: title.asOf.year) } ?? ""
      return Choice.Option(
        name: words.shown(title.name),
        remark: words(
          MeetingSentence.frozenAsOf(asOf: words(words.full(title.asOf)), day: day)))
    }
    let usual = state.frozenInSight
    state.layer = .choice(
      Choice(
        purpose: .meeting(.snapshot(frozen)), options: options,
        selection: frozen.firstIndex { $0.id == usual } ?? 0))
  }

  /// What changed since those figures were frozen: until those of the month that the meeting looks at
  /// while it is prepared, else until those of the month in sight.
  static func show(_ title: Snapshot.Title, _ state: inout State) {
    let book = state.book
    guard let then = book.snapshot(title.id, in: title.asOf.year) else { return }
    let prepared = state.meetingInSight.flatMap { $0.startedAt == nil ? $0.asOf : nil }
    let asOf = prepared ?? state.assessment.asOf
    let now = Snapshot(ofNow: book, year: state.assessment.year, asOf: asOf, today: state.today)
    let words = state.words
    let lines = words.tell(
      SnapshotComparison(from: then, to: now), in: book, year: state.assessment.year)
    let subject = words(
      MeetingSentence.compared(
        then: words.shown(then.name),
        now: words(MeetingSentence.now(asOf: words(words.full(asOf))))))
    state.layer = .explanation(
      Explanation(
        subject: subject, lamp: nil, lines: lines,
        copied: ([subject] + lines.compactMap(\.text)).joined(separator: "\n")))
  }
}

extension State {
  /// What figures of now can be compared with: what was frozen in the year, the latest first, and what
  /// the meeting before the chosen one was held on.
  var frozen: [Snapshot.Title] {
    let year = assessment.year
    let own = book.frozen(in: year)
    guard let before = meetingInSight.flatMap({ book.previousMeeting(of: $0) }),
      before.year != year
    else { return own }
    return own + book.frozen(in: before.year).filter { $0.id == before.snapshot }
  }

  /// What is frozen for the chosen meeting, else for the one before it; nil where nothing is.
  var frozenInSight: Snapshot.ID? {
    guard let meeting = meetingInSight else { return nil }
    return meeting.snapshot ?? book.previousMeeting(of: meeting)?.snapshot
  }
}
