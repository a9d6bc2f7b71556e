public import Domain
public import Languages

extension Words {
  /// What people call an item: 任务3.
  public func name(_ item: WorkItem) -> String {
    switch item.kind {
    case .task: self(WorkSentence.task(item.number))
    case .issue: self(WorkSentence.issue(item.number))
    }
  }

  /// Its name and what is to be done: 任务3 补台账.
  public func title(_ item: WorkItem) -> String { "\(name(item)) \(shown(item.title))" }

  /// Where it stands.
  public func state(_ item: WorkItem) -> String { state(item.state, of: item.kind) }

  /// A state as it is called of a kind.
  public func state(_ state: WorkItem.State, of kind: WorkItem.Kind) -> String {
    let word: any Phrase =
      switch state {
      case .toSign: TaskWord.toSign
      case .inProgress: TaskWord.inProgress
      case .handedIn: TaskWord.handedIn
      case .returned: TaskWord.returned
      case .extended: TaskWord.extended
      case .held: TaskWord.paused
      case .cancelled: TaskWord.cancelled
      case .open: IssueWord.open
      case .fixing: IssueWord.fixing
      case .review: IssueWord.review
      case .reopened: IssueWord.reopened
      case .closed: kind == .task ? TaskWord.closed : IssueWord.closed
      }
    return self(word)
  }

  /// A step as it is called of a kind.
  public func step(_ step: WorkItem.Step.Kind, of kind: WorkItem.Kind) -> String {
    let word: WorkStepWord =
      switch (step, kind) {
      case (.take, .task): .take
      case (.take, .issue): .fix
      case (.submit, .task): .submit
      case (.submit, .issue): .handOver
      case (.close, .task): .close
      case (.close, .issue): .strikeOff
      case (.giveBack, .task): .giveBack
      case (.giveBack, .issue): .reopen
      case (.ask, _): .ask
      case (.grant, _): .grant
      case (.refuse, _): .refuse
      case (.extend, _): .extend
      case (.hold, _): .hold
      case (.cancel, _): .cancel
      case (.note, _): .note
      }
    return self(word)
  }

  /// How much it presses; empty where it doesn't.
  public func standing(_ item: WorkItem, on today: Day) -> String {
    switch item.standing(on: today) {
    case .overdue(let days): return self(WorkSentence.overdue(days))
    case .near(let days): return self(days == 0 ? WorkSentence.dueToday : .daysLeft(days))
    case .waiting:
      let late = item.daysLate.map { self(WorkSentence.cameLate($0)) }
      return late ?? self(WorkSentence.waiting)
    case .finished: return item.daysLate.map { self(WorkSentence.cameLate($0)) } ?? ""
    case .running, .resting: return ""
    }
  }

  /// Who does it: the unit, or the city's federation itself, and the person.
  ///
  /// - Parameter isShort: whether a unit is told by its short name, as in a narrow column.
  public func who(_ item: WorkItem, in book: Book, isShort: Bool = false) -> String {
    let unit = item.unit.map { id in
      book.unit(id).map { isShort ? shortName($0) : name($0) } ?? id.text
    }
    let owner = item.owner.isEmpty ? nil : shown(item.owner)
    let parts = [unit, owner].compactMap { $0 }
    return parts.isEmpty ? self(WorkSentence.ourselves) : parts.joined(separator: " ")
  }

  /// A day, with its year where it isn't the one in sight.
  public func day(_ day: Day, in year: Int) -> String {
    let date = day.date
    return date.year == year
      ? self(self.day(day))
      : self(DateWord.fullDay(year: date.year, month: date.month, day: date.day))
  }

  /// How many there are and how many of them press.
  public func summary(_ items: [WorkItem], on today: Day) -> String {
    let ranks = items.map { $0.standing(on: today).rank }
    func count(_ standing: WorkStanding) -> Int { ranks.count { $0 == standing.rank } }
    return self(
      WorkSentence.summary(
        total: items.count, overdue: count(.overdue(days: 0)), near: count(.near(days: 0)),
        waiting: count(.waiting)))
  }

  /// Why the rules refuse a step.
  public func sentence(_ refusal: WorkRefusal, year: Int) -> WorkRefusalSentence {
    switch refusal {
    case .unknownItem(let name): .unknownItem(name)
    case .noTitle: .noTitle
    case .wrongState(let kind, let state, let step, let next):
      .wrongState(
        state: self.state(state, of: kind), step: self.step(step, of: kind),
        next: next.map { self.step($0, of: kind) })
    case .ownWork(.grant, let person): .ownExtension(by: shown(person))
    case .ownWork(_, let person): .ownWork(by: shown(person))
    case .dueNotLater(let day): .dueNotLater(than: self.day(day, in: year))
    case .nothingAsked: .nothingAsked
    case .dueByExtension: .dueByExtension
    }
  }

  /// Why what was typed is no day.
  public func tell(_ error: DayInputError) -> String {
    switch error {
    case .notADay(let text) where text.allSatisfy(\.isWhitespace): self(InputSentence.noDay)
    case .notADay(let text): self(InputSentence.notADay(shown(text)))
    case .noSuchDay(let text): self(InputSentence.noSuchDay(shown(text)))
    }
  }

  /// What is doubtful about a day; nil when nothing is.
  public func tellDoubt(_ typed: TypedDay) -> String? {
    func full(_ day: Day) -> String {
      let date = day.date
      return self(DateWord.fullDay(year: date.year, month: date.month, day: date.day))
    }
    switch typed.doubt {
    case nil: return nil
    case .past: return self(WorkSentence.passed(day: full(typed.day)))
    case .next: return self(WorkSentence.nextTime(day: full(typed.day)))
    case .or(let other):
      return self(WorkSentence.orDay(self(day(typed.day)), other: self(day(other))))
    }
  }

  /// A field of tasks and issues in words; nil for other fields.
  func tellWork(_ path: FieldPath, in book: Book) -> String? {
    guard case .work(let year) = path.document, let top = path.keys.first else { return nil }
    if path.keys == ["settings", "singlePerson"] { return self(WorkSentence.alone) }
    guard path.keys.count >= 3 else { return nil }
    let item = WorkItem.ID(path.keys[1]).flatMap { book.work(in: year).item($0) }
    let name =
      item.map { path.keys[2] == "title" ? self.name($0) : title($0) }
      ?? self(top == "tasks" ? WorkSentence.tasks : .issues)
    switch path.keys[2] {
    case "due": return "\(name) \(self(ColumnWord.due))"
    case "unit": return "\(name) \(self(ColumnWord.unit))"
    case "owner": return "\(name) \(self(ColumnWord.owner))"
    case "assisting": return "\(name) \(self(WorkSentence.assisting))"
    case "measure": return "\(name) \(self(WorkSentence.whatCounts))"
    default: return name
    }
  }

  /// The value of such a field in words; nil for other fields.
  func tellWork(_ value: FieldValue?, at path: FieldPath) -> String? {
    guard case .work(let year) = path.document, let top = path.keys.first else { return nil }
    if path.keys == ["settings", "singlePerson"] {
      return self(value?.flag == true ? SettingValue.on : .off)
    }
    guard path.keys.count >= 3 else { return nil }
    // Nothing is missing there that anybody would have to report.
    guard let value else { return "–" }
    let kind: WorkItem.Kind = top == "issues" ? .issue : .task
    switch path.keys[2] {
    case "state":
      return value.text.flatMap { WorkItem.State(rawValue: $0) }.map { state($0, of: kind) }
    case "due": return value.text.flatMap { Day($0) }.map { day($0, in: year) }
    case "assisting": return value.list.map { "\($0.count)" }
    case "steps":
      guard let step = value["step"]?.text.flatMap({ WorkItem.Step.Kind(rawValue: $0) }) else {
        return nil
      }
      let due = value["due"]?.text.flatMap { Day($0) }.map { day($0, in: year) }
      let text = value["text"]?.text.map { shown($0) }
      return ([self.step(step, of: kind), due, text] as [String?]).compactMap { $0 }
        .joined(separator: " ")
    default: return value.text.map { shown($0) }
    }
  }
}

extension [FieldChange] {
  /// Without what a task or an issue keeps of itself: its history, its number, who wrote it down; of
  /// one that is written down or taken away only its title.
  var withoutWorkHistory: [FieldChange] {
    let fresh = Set(
      filter { $0.path.isWork("title") && ($0.old == nil || $0.new == nil) }
        .map { $0.path.keys[1] })
    return filter { change in
      guard case .work = change.path.document, change.path.keys.count >= 3 else { return true }
      if fresh.contains(change.path.keys[1]) { return change.path.isWork("title") }
      return !["steps", "order", "at", "by"].contains(change.path.keys[2])
    }
  }
}

extension FieldPath {
  /// Whether it is that field of a task or an issue.
  fileprivate func isWork(_ key: String) -> Bool {
    guard case .work = document else { return false }
    return keys.count == 3 && keys[2] == key
  }
}
