public import Domain
public import Languages

extension Words {
  /// A change of the log: where, what was, what is.
  public func tellLogged(_ change: FieldChange, in book: Book) -> (
    place: String, old: String, new: String
  ) {
    let place = place(of: change.path, in: book)
    if let told = tellReport(change, in: book) { return (place, told.old, told.new) }
    return (
      place, value(change.old, at: change.path, in: book),
      value(change.new, at: change.path, in: book)
    )
  }

  /// What an operation changed in one line: its first change, and how many there are.
  public func tellPlace(_ entry: LogEntry, in book: Book) -> String {
    let told = entry.told
    guard let first = told.first else { return "" }
    let place = place(of: first.path, in: book)
    return told.count > 1 ? self(LogSentence.first(place, of: told.count)) : place
  }

  /// A field as the log calls it.
  private func place(of path: FieldPath, in book: Book) -> String {
    let known = short(tell(path, in: book), for: path, in: book)
    switch path.document {
    case .unit(let id, _) where path.keys.count >= 2:
      let unit = book.unit(id).map { shortName($0) } ?? id.text
      switch path.keys[0] {
      case "submissions": return "\(unit) \(period(path.keys[1])) \(self(LogSentence.reporting))"
      case "reports", "selfAssessments": return known
      case "assignments": return "\(known) \(self(LogSentence.assignment))"
      default: return known
      }
    case .plan, .unit, .book, .outlines, .work, .meeting, .snapshot: return known
    }
  }

  /// The same text with the unit's short name: a line holds much else.
  private func short(_ text: String, for path: FieldPath, in book: Book) -> String {
    guard case .unit(let id, _) = path.document, let unit = book.unit(id),
      text.hasPrefix(name(unit))
    else { return text }
    return shortName(unit) + text.dropFirst(name(unit).count)
  }

  private func period(_ text: String) -> String { Period(text).map { self(short($0)) } ?? text }

  private func value(_ value: FieldValue?, at path: FieldPath, in book: Book) -> String {
    guard path.keys.first == "submissions" else { return tell(value, at: path, in: book) }
    return self(
      SubmissionWord(
        value?["state"]?.text.flatMap { Submission.State(rawValue: $0) }
          .map { Submission($0) }))
  }
}

extension LogChoice {
  /// What is asked.
  public func title(_ words: Words) -> String {
    switch self {
    case .filter: words(LogSentence.whichFilter)
    case .unit: words(LogSentence.whichUnit)
    case .person: words(LogSentence.whichPerson)
    case .since: words(LogSentence.whichTime)
    case .othersUndo(let entry): words(LogSentence.ofOthers(by: words.shown(entry.by)))
    case .undoOver: words(EditingSentence.goOn)
    }
  }
}

extension ChangeLog.Filter.Since {
  /// What it is called.
  public var word: LogSentence {
    switch self {
    case .ever: .anyTime
    case .today: .today
    case .week: .thisWeek
    case .month: .thisMonth
    }
  }
}
