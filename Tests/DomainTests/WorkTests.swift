import Domain
import Testing

/// The way of a task and of an issue: who may take which step, and what presses.
@Suite struct WorkTests {
  private typealias Small = SmallBook
  private let fuqing = SmallBook.gulou

  private func stamp(_ by: String, _ day: String, _ number: Int = 1) -> Stamp {
    Stamp(by: by, at: Small.timestamp("\(day)T09:00:00+08:00"), operation: "\(by)-x-\(number)")
  }

  private func task(due: String? = "2024-07-31", owner: String = "") -> WorkItem.Draft {
    var draft = WorkItem.Draft(.task, "阵地台账补齐")
    draft.unit = Small.gulou
    draft.due = due.map { Small.day($0) }
    draft.owner = owner
    return draft
  }

  private func book(_ draft: WorkItem.Draft) throws -> (Book, WorkItem.ID) {
    var book = Small.book()
    _ = try book.apply(.work(.add(draft), year: 2024), stamp("office", "2024-07-05"))
    return (book, try #require(book.work(in: 2024).items.first).id)
  }

  @discardableResult
  private func step(
    _ book: inout Book, _ step: WorkStep, by: String, on day: String = "2024-07-10", _ number: Int
  ) throws -> WorkItem {
    let id = try #require(book.work(in: 2024).items.first).id
    _ = try book.apply(.work(.step(id, step), year: 2024), stamp(by, day, number))
    return try #require(book.work(in: 2024).item(id))
  }

  @Test func aTaskIsSignedForHandedInReturnedAndClosed() throws {
    var (book, _) = try book(task())
    #expect(book.work(in: 2024).items[0].state == .toSign)
    #expect(try step(&book, .take, by: "gulou", 1).state == .inProgress)
    #expect(try step(&book, .submit(note: "台账已传"), by: "gulou", 2).state == .handedIn)
    #expect(try step(&book, .giveBack("缺两处"), by: "office", 3).state == .returned)
    #expect(try step(&book, .submit(note: nil), by: "gulou", 4).state == .handedIn)
    let closed = try step(&book, .close(note: nil), by: "office", 5)
    #expect(closed.state == .closed && closed.isFinished)
    #expect(closed.steps.map(\.kind) == [.take, .submit, .giveBack, .submit, .close])
    #expect(closed.steps.map(\.order) == [1, 2, 3, 4, 5])
    #expect(closed.evidence.map(\.text) == ["台账已传"])
    #expect(closed.daysLate == nil)
  }

  @Test func anIssueIsPutRightStruckOffAndOpenedAgain() throws {
    var (book, id) = try book(WorkItem.Draft(.issue, "阵地无人值守"))
    #expect(book.work(in: 2024).item(id)?.state == .open)
    #expect(try step(&book, .take, by: "gulou", 1).state == .fixing)
    #expect(try step(&book, .submit(note: nil), by: "gulou", 2).state == .review)
    #expect(try step(&book, .close(note: nil), by: "office", 3).state == .closed)
    #expect(try step(&book, .giveBack("又没人"), by: "office", 4).state == .reopened)
    #expect(try step(&book, .submit(note: nil), by: "gulou", 5).state == .review)
    for forbidden in [WorkStep.hold("等"), .cancel("不办了")] {
      #expect(throws: EditError.self) { try step(&book, forbidden, by: "office", 6) }
    }
  }

  @Test func whatWasNotHandedInIsNotClosedAndItIsSaidWhatCanBeDone() throws {
    var (book, id) = try book(task())
    let refusal = WorkRefusal.wrongState(
      .task, .toSign, .close, next: [.take, .extend, .hold, .cancel])
    #expect(throws: EditError.work(refusal)) { try step(&book, .close(note: nil), by: "office", 1) }
    #expect(
      book.work(in: 2024).item(id)?.refusal(of: .close, by: "office", isAlone: false) == refusal)
  }

  @Test func whoDoesItDoesNotCloseItUnlessHeWorksAlone() throws {
    var (book, _) = try book(task(owner: "王敏"))
    try step(&book, .take, by: "gulou", 1)
    try step(&book, .submit(note: nil), by: "gulou", 2)
    for person in ["gulou", "王敏"] {
      #expect(throws: EditError.work(.ownWork(.close, by: person))) {
        try step(&book, .close(note: nil), by: person, 3)
      }
    }
    _ = try book.apply(.work(.setAlone(true), year: 2024), stamp("office", "2024-07-10", 9))
    #expect(book.work(in: 2024).isAlone)
    #expect(try step(&book, .close(note: nil), by: "gulou", 4).state == .closed)
  }

  @Test func whoDoesItAsksForAnExtensionAndAnotherOneAgrees() throws {
    var (book, _) = try book(task())
    try step(&book, .take, by: "gulou", 1)
    let asked = try step(
      &book, .extend(Small.day("2024-08-31"), "装修未完"), by: "gulou", on: "2024-07-20", 2)
    #expect(asked.due == Small.day("2024-07-31") && asked.state == .inProgress)
    #expect(asked.extensions.map(\.outcome) == [.asked])
    #expect(throws: EditError.work(.ownWork(.grant, by: "gulou"))) {
      try step(&book, .grant, by: "gulou", 3)
    }
    let granted = try step(&book, .grant, by: "office", 4)
    #expect(granted.due == Small.day("2024-08-31") && granted.state == .extended)
    #expect(granted.extensions.map(\.outcome) == [.granted])
    #expect(granted.extensions[0].isAfterDue == false)
    #expect(throws: EditError.work(.nothingAsked)) { try step(&book, .grant, by: "office", 5) }
  }

  @Test func anExtensionAskedForTooLateIsMarkedAndMayBeRefused() throws {
    var (book, _) = try book(task())
    try step(&book, .take, by: "gulou", 1)
    try step(&book, .extend(Small.day("2024-08-31"), "忘了"), by: "gulou", on: "2024-08-02", 2)
    let refused = try step(&book, .refuse("已到期"), by: "office", 3)
    #expect(refused.extensions.map(\.outcome) == [.refused] && refused.extensions[0].isAfterDue)
    #expect(refused.due == Small.day("2024-07-31"))
  }

  @Test func theOfficeExtendsAtOnceButNeverToAnEarlierDayOrWithoutAReason() throws {
    var (book, _) = try book(task())
    let later = Small.day("2024-08-15")
    #expect(throws: EditError.reasonNeeded) {
      try step(&book, .extend(later, " "), by: "office", 1)
    }
    #expect(throws: EditError.work(.dueNotLater(Small.day("2024-07-31")))) {
      try step(&book, .extend(Small.day("2024-07-31"), "x"), by: "office", 1)
    }
    let extended = try step(&book, .extend(later, "天气"), by: "office", 2)
    // What nobody has signed for has still to be signed for.
    #expect(extended.due == later && extended.state == .toSign)
  }

  @Test func whatIsPutOffPressesNobodyAndGoesOnWhenItIsTaken() throws {
    var (book, _) = try book(task())
    let held = try step(&book, .hold("等上级文件"), by: "office", 1)
    #expect(held.state == .held && held.standing(on: Small.day("2024-12-01")) == .resting)
    #expect(try step(&book, .take, by: "gulou", 2).state == .inProgress)
    #expect(try step(&book, .cancel("并入另一项"), by: "office", 3).state == .cancelled)
    #expect(throws: EditError.self) { try step(&book, .take, by: "gulou", 4) }
  }

  @Test(arguments: [
    ("2024-07-30" as String?, WorkStanding.overdue(days: 1)), ("2024-07-31", .near(days: 0)),
    ("2024-08-07", .near(days: 7)), ("2024-08-08", .running),
    (nil, .running),
  ])
  func dueDaysPressSevenDaysBefore(_ due: String?, _ standing: WorkStanding) throws {
    let (book, id) = try book(task(due: due))
    #expect(
      book.work(in: 2024).item(id)?.standing(on: Small.day("2024-07-31")) == standing)
  }

  @Test func whatWasHandedInIsNotOverdueButItIsToldHowLateItCame() throws {
    var (book, _) = try book(task())
    try step(&book, .take, by: "gulou", 1)
    let handedIn = try step(&book, .submit(note: nil), by: "gulou", on: "2024-08-03", 2)
    #expect(handedIn.standing(on: Small.day("2024-09-01")) == .waiting && handedIn.daysLate == 3)
  }

  @Test func whatPressesMostComesFirstAndWhatIsDoneLast() throws {
    var book = Small.book()
    let dues = ["2024-08-30", nil, "2024-07-01", "2024-07-08", "2024-06-01"]
    let edits = dues.map { Edit.work(.add(task(due: $0)), year: 2024) }
    _ = try book.apply(.batch(edits), stamp("office", "2024-06-01"))
    let items = book.work(in: 2024).items
    #expect(items.map(\.number) == [1, 2, 3, 4, 5] && Set(items.map(\.id)).count == 5)
    _ = try book.apply(
      .work(.step(items[4].id, .cancel("重复")), year: 2024), stamp("office", "2024-07-05", 2))
    let sorted = book.work(in: 2024).items.pressing(on: Small.day("2024-07-05"))
    #expect(sorted.map(\.number) == [3, 4, 1, 2, 5])
  }

  @Test func tasksAndIssuesAreNumberedApart() throws {
    var book = Small.book()
    for (number, draft) in [task(), WorkItem.Draft(.issue, "一"), task()].enumerated() {
      _ = try book.apply(.work(.add(draft), year: 2024), stamp("office", "2024-07-05", number))
    }
    #expect(book.work(in: 2024).items(.task).map(\.number) == [1, 2])
    #expect(book.work(in: 2024).items(.issue).map(\.number) == [1])
  }

  @Test func itIsWordedOtherwiseButItsDueDayIsExtendedOnceItIsTaken() throws {
    var (book, id) = try book(task())
    var draft = try #require(book.work(in: 2024).item(id)).draft
    (draft.title, draft.due, draft.assisting) = (
      "台账", Small.day("2024-08-01"), [Small.unit("mawei")]
    )
    let changes = try book.apply(
      .work(.change(id, draft), year: 2024), stamp("office", "2024-07-06"))
    #expect(changes.map { $0.path.keys.last } == ["assisting", "due", "title"])
    try step(&book, .take, by: "gulou", 2)
    draft.due = nil
    #expect(throws: EditError.work(.dueByExtension)) {
      try book.apply(.work(.change(id, draft), year: 2024), stamp("office", "2024-07-07"))
    }
  }

  @Test func withoutATitleOrOfAnUnknownUnitNothingIsWrittenDown() throws {
    var book = Small.book()
    #expect(throws: EditError.work(.noTitle)) {
      try book.apply(
        .work(.add(WorkItem.Draft(.task, " ")), year: 2024), stamp("office", "2024-07-05"))
    }
    var draft = task()
    draft.assisting = [Small.unit("nobody")]
    #expect(throws: EditError.unknownUnit("nobody")) {
      try book.apply(.work(.add(draft), year: 2024), stamp("office", "2024-07-05"))
    }
    #expect(throws: EditError.unknownYear(2030)) {
      try book.apply(.work(.add(task()), year: 2030), stamp("office", "2024-07-05"))
    }
  }

  @Test func undoTakesAwayAllThatAnAdditionWrote() throws {
    var book = Small.book()
    let before = book.work(in: 2024)
    let changes = try book.apply(.work(.add(task()), year: 2024), stamp("office", "2024-07-05"))
    book.apply(changes.reversed().map(\.inverse))
    #expect(book.work(in: 2024) == before)
  }

  @Test func whatAFileSaysWronglyIsToldAndTheRestIsThere() throws {
    var documents = Small.documents()
    let file: FieldValue = .record([
      "tasks": .record([
        "t1": .record(["title": .text("台账"), "state": .text("fixing"), "unit": .text("nobody")]),
        "T 2": .record(["title": .text("坏")]),
        // Of one that was taken back only what somebody noted since is left: it isn't there.
        "t3": .record(["steps": .record(["x": .record(["step": .text("note")])])]),
      ]),
      "issues": .record(["p1": .record(["title": .text("问题"), "source": .text("moon/1")])]),
    ])
    documents[.work(year: 2024)] = file
    let (book, problems) = Book.reading(documents)
    #expect(book.work(in: 2024).items.map(\.title) == ["台账", "问题"])
    #expect(book.work(in: 2024).items.map(\.state) == [.toSign, .open])
    #expect(problems.count == 4)
  }

  @Test func itComesDueOnItsDayUntilItIsHandedInAndNotWhenItIsPutOff() throws {
    var (book, _) = try book(task())
    func due(_ today: String) throws -> [Agenda.Item] {
      let assessment = Assessment(
        book, year: 2024, asOf: Small.period("2024-06"), today: Small.day(today))
      let agenda = try #require(Agenda(book, assessment))
      return agenda.items.filter { if case .work = $0.matter { true } else { false } }
    }
    #expect(try due("2024-07-31").map(\.lamp) == [.notDue])
    let late = try due("2024-08-01")
    #expect(late.map(\.lamp) == [.overdue] && late[0].open == [Small.gulou])
    #expect(late[0].day == Small.day("2024-07-31"))
    try step(&book, .take, by: "gulou", 1)
    try step(&book, .submit(note: nil), by: "gulou", 2)
    #expect(try due("2024-08-01").map(\.lamp) == [.done])
    try step(&book, .giveBack("缺"), by: "office", 3)
    try step(&book, .hold("等"), by: "office", 4)
    #expect(try due("2024-08-01").isEmpty)
  }
}
