import Domain
import Testing

/// Meetings from the day they are called to their end, and what they freeze.
@Suite struct MeetingTests {
  private typealias Small = SmallBook
  private let id = SmallBook.meeting("2024-08-01-a")

  private func stamp(_ day: String, _ number: Int = 1) -> Stamp {
    Stamp(by: "office", at: Small.timestamp("\(day)T09:00:00+08:00"), operation: "o-x-\(number)")
  }

  private func draft(_ name: String = "上半年工作会议") -> Meeting.Draft {
    Meeting.Draft(name, on: Small.day("2024-08-01"), asOf: Small.period("2024-06"))
  }

  private func book() throws -> Book {
    var book = Small.book(
      entries: ["events": Small.months("3", "4", "5", "6", "7", "8")], targets: ["events": "60"])
    _ = try book.apply(.meeting(.create(draft()), year: 2024), stamp("2024-07-20"))
    return book
  }

  @discardableResult
  private func edit(
    _ book: inout Book, _ edit: MeetingEdit, on day: String = "2024-08-01", _ number: Int = 2
  )
    throws -> Meeting?
  {
    _ = try book.apply(.meeting(edit, year: 2024), stamp(day, number))
    return book.meeting(id, in: 2024)
  }

  @Test func aNewMeetingHasAllUnitsOnItsAgendaInOfficialOrder() throws {
    let book = try book()
    let meeting = try #require(book.meeting(id, in: 2024))
    #expect(meeting.name == "上半年工作会议" && meeting.stage == .prepared)
    #expect(meeting.speakers == book.speakingUnits(in: 2024).map(\.id))
    #expect(meeting.agenda.map(\.order) == Array(1...meeting.agenda.count))
    #expect(meeting.minutes == meeting.agenda.count * AgendaItem.usualMinutes)
    #expect(meeting.attendance.isEmpty && meeting.snapshot == nil)
  }

  @Test func twoMeetingsOnADayAreToldApartByALetter() throws {
    var book = try book()
    try edit(&book, .create(draft("下午会")))
    #expect(book.meetings(in: 2024).map(\.id.text) == ["2024-08-01-a", "2024-08-01-b"])
    #expect(throws: EditError.meeting(.noName)) { try edit(&book, .create(draft(" "))) }
    #expect(throws: EditError.unknownYear(2031)) {
      try book.apply(.meeting(.create(draft()), year: 2031), stamp("2024-08-01"))
    }
  }

  @Test func whatIsSaidAboutItChangesAndItsIdentifierStays() throws {
    var book = try book()
    try edit(&book, .set(id, .day(Small.day("2024-08-02"))))
    try edit(&book, .set(id, .place("三楼会议室")))
    let meeting = try #require(try edit(&book, .set(id, .chair("李主席"))))
    #expect(meeting.day == Small.day("2024-08-02") && meeting.id == id)
    #expect(meeting.place == "三楼会议室" && meeting.chair == "李主席")
    #expect(try edit(&book, .set(id, .place("")))?.place == "")
    let quarter = Small.period("2024Q2")
    #expect(throws: EditError.meeting(.notAMonth(quarter))) {
      try edit(&book, .set(id, .asOf(quarter)))
    }
  }

  @Test func theAgendaIsOrderedTimedAddedToAndTakenFrom() throws {
    var book = try book()
    let first = try #require(book.meeting(id, in: 2024)?.agenda.first)
    var meeting = try edit(&book, .moveItem(id, key: first.key, by: 1))
    #expect(meeting?.agenda[1].key == first.key)
    meeting = try edit(&book, .moveItem(id, key: first.key, by: -9))
    #expect(meeting?.agenda[0].key == first.key)
    meeting = try edit(&book, .setMinutes(id, key: first.key, 10))
    #expect(meeting?.agenda[0].minutes == 10)
    meeting = try edit(&book, .addItem(id, .text("部署下半年"), minutes: 15))
    #expect(meeting?.agenda.last?.subject == .text("部署下半年"))
    meeting = try edit(&book, .removeItem(id, key: first.key))
    #expect(meeting?.item(first.key) == nil)
    let unit = try #require(first.unit)
    meeting = try edit(&book, .addItem(id, .unit(unit), minutes: 4))
    #expect(meeting?.agenda.last?.unit == unit)
    #expect(throws: EditError.meeting(.unitOnAgenda(unit))) {
      try edit(&book, .addItem(id, .unit(unit), minutes: 4))
    }
    #expect(throws: EditError.meeting(.badMinutes(900))) {
      try edit(&book, .setMinutes(id, key: first.key, 900))
    }
    #expect(throws: EditError.meeting(.unknownItem("x"))) {
      try edit(&book, .moveItem(id, key: "x", by: 1))
    }
  }

  @Test func anItemGoesToTheVeryEndAndOneThatIsNoUnitsIsWordedOtherwise() throws {
    var book = try book()
    let first = try #require(book.meeting(id, in: 2024)?.agenda.first)
    #expect(try edit(&book, .moveItem(id, key: first.key, by: 99))?.agenda.last?.key == first.key)
    try edit(&book, .addItem(id, .text("部署"), minutes: 15))
    let item = try #require(book.meeting(id, in: 2024)?.agenda.last)
    let before = book.meeting(id, in: 2024)
    let changes = try book.apply(
      .meeting(.rewordItem(id, key: item.key, "部署下半年", minutes: 20), year: 2024),
      stamp("2024-08-01", 5))
    let worded = try #require(book.meeting(id, in: 2024)?.item(item.key))
    #expect(worded.subject == .text("部署下半年") && worded.minutes == 20)
    book.apply(changes.reversed().map(\.inverse))
    #expect(book.meeting(id, in: 2024) == before)
    try edit(&book, .rewordItem(id, key: item.key, "总结", minutes: nil))
    #expect(book.meeting(id, in: 2024)?.item(item.key)?.minutes == 15)
    #expect(throws: EditError.meeting(.noItemText)) {
      try edit(&book, .rewordItem(id, key: item.key, " ", minutes: nil))
    }
    let unit = try #require(first.unit)
    #expect(throws: EditError.meeting(.unitKeepsName(unit))) {
      try edit(&book, .rewordItem(id, key: first.key, "x", minutes: nil))
    }
  }

  @Test func decisionsStandInTheMinutesAsTheyWerePutAndLaterOnesBehind() throws {
    var book = try book()
    func decide(_ title: String, _ number: Int) throws {
      var decision = WorkItem.Draft(.task, title)
      decision.source = WorkItem.Source(.meeting, id.text)
      _ = try book.apply(.work(.add(decision), year: 2024), stamp("2024-08-01", number))
    }
    func decided() -> [WorkItem] { book.meeting(id, in: 2024).map { book.decisions(of: $0) } ?? [] }
    for (place, title) in ["一", "二", "三"].enumerated() { try decide(title, 10 + place) }
    let third = decided()[2].id
    let before = book.meeting(id, in: 2024)
    let changes = try book.apply(
      .meeting(.moveDecision(id, third, by: -1), year: 2024), stamp("2024-08-01", 20))
    #expect(decided().map(\.title) == ["一", "三", "二"] && decided().map(\.number) == [1, 3, 2])
    try decide("四", 21)
    #expect(decided().map(\.title) == ["一", "三", "二", "四"])
    try edit(&book, .moveDecision(id, third, by: -9))
    #expect(decided().map(\.title) == ["三", "一", "二", "四"])
    try edit(&book, .moveDecision(id, third, by: 9))
    #expect(decided().map(\.title) == ["一", "二", "四", "三"])
    book.apply(changes.reversed().map(\.inverse))
    #expect(throws: EditError.meeting(.unknownDecision("x"))) {
      try edit(&book, .moveDecision(id, RecordIDs.x, by: 1))
    }
    var alone = try self.book()
    #expect(alone.meeting(id, in: 2024)?.decisionOrder == before?.decisionOrder)
    #expect(throws: EditError.meeting(.unknownDecision(third.text))) {
      try edit(&alone, .moveDecision(id, third, by: 1))
    }
  }

  @Test func figuresAreFrozenWithoutAMeetingAndStandBesideItsOwn() throws {
    var book = try book()
    let today = Small.day("2024-08-01")
    let june = Small.period("2024-06")
    let changes = try book.apply(
      .meeting(.freeze("会前", asOf: june, today: today), year: 2024), stamp("2024-08-01", 5))
    _ = try book.apply(
      .meeting(.freeze("会后", asOf: june, today: today), year: 2024), stamp("2024-08-02", 6))
    let meeting = try #require(try edit(&book, .start(id, today: today), on: "2024-08-03"))
    #expect(book.frozen(in: 2024).map(\.name) == ["上半年工作会议", "会后", "会前"])
    let ids = book.frozen(in: 2024).map(\.id.text)
    #expect(ids == ["2024-08-01-a", "as-2024-08-01-b", "as-2024-08-01-a"])
    let taken = try #require(book.snapshot(book.frozen(in: 2024)[1].id, in: 2024))
    #expect(taken.units == book.snapshot(of: meeting)?.units && taken.asOf == june)
    book.apply(changes.reversed().map(\.inverse))
    #expect(book.frozen(in: 2024).map(\.name) == ["上半年工作会议", "会后"])
    #expect(throws: EditError.meeting(.noSnapshotName)) {
      try edit(&book, .freeze(" ", asOf: june, today: today))
    }
    let quarter = Small.period("2024Q2")
    #expect(throws: EditError.meeting(.notAMonth(quarter))) {
      try edit(&book, .freeze("季", asOf: quarter, today: today))
    }
  }

  @Test func aUnitAttendsSendsSomebodyOrListens() throws {
    var book = try book()
    let leave = Attendance(.leave, note: "副主席代")
    #expect(try edit(&book, .attend(id, Small.gulou, leave))?.attendance == [Small.gulou: leave])
    #expect(try edit(&book, .attend(id, Small.gulou, nil))?.attendance == [:])
    #expect(throws: EditError.unknownUnit("nobody")) {
      try edit(&book, .attend(id, Small.unit("nobody"), leave))
    }
  }

  @Test func itBeginsOnFrozenFiguresThatStayWhenTheyAreCorrected() throws {
    var book = try book()
    #expect(throws: EditError.meeting(.notBegun)) { try edit(&book, .end(id)) }
    var meeting = try #require(try edit(&book, .start(id, today: Small.day("2024-07-05"))))
    #expect(meeting.stage == .running(since: stamp("2024-08-01").at))
    let frozen = try #require(book.snapshot(of: meeting))
    let figure = frozen.units[Small.gulou]?.figures[Small.id("events")]
    #expect(figure?.value == Quantity(33) && figure?.target == Quantity(60))
    #expect(figure?.progress == Small.amount("0.55") && figure?.pace == Small.amount("0.5"))
    #expect(figure?.lamp == .ahead && frozen.asOf == meeting.asOf)
    let cell = Small.cell("events", "2024-06")
    _ = try book.apply(.setEntry(cell, Edit.NewEntry(.value(Quantity(1)))), stamp("2024-08-02", 3))
    #expect(book.snapshot(of: meeting) == frozen)
    meeting = try #require(try edit(&book, .end(id)))
    #expect(meeting.stage == .ended(at: stamp("2024-08-01").at))
    #expect(book.snapshot(of: meeting) == frozen)
    #expect(throws: EditError.meeting(.hasEnded)) { try edit(&book, .end(id)) }
    #expect(throws: EditError.meeting(.hasBegun)) {
      try edit(&book, .start(id, today: Small.day("2024-07-05")))
    }
    #expect(throws: EditError.meeting(.hasBegun)) {
      try edit(&book, .set(id, .asOf(Small.period("2024-05"))))
    }
  }

  @Test func beginningIsTakenBackAsAWhole() throws {
    var book = try book()
    let before = book.meeting(id, in: 2024)
    let changes = try book.apply(
      .meeting(.start(id, today: Small.day("2024-07-05")), year: 2024), stamp("2024-08-01"))
    book.apply(changes.reversed().map(\.inverse))
    #expect(book.meeting(id, in: 2024) == before)
    #expect(book.snapshot(Snapshot.ID(id.text)!, in: 2024) == nil)
  }

  @Test func oneIsTakenAwayOnlyWhileNothingHangsOnIt() throws {
    var book = try book()
    var decision = WorkItem.Draft(.task, "补台账")
    decision.source = WorkItem.Source(.meeting, id.text)
    _ = try book.apply(.work(.add(decision), year: 2024), stamp("2024-08-01", 4))
    let meeting = try #require(book.meeting(id, in: 2024))
    #expect(book.decisions(of: meeting).map(\.title) == ["补台账"])
    #expect(throws: EditError.meeting(.hasDecisions(1))) { try edit(&book, .remove(id)) }
    var other = try self.book()
    #expect(try edit(&other, .remove(id)) == nil)
    #expect(other.meetings(in: 2024).isEmpty)
    #expect(try edit(&other, .create(draft()))?.name == "上半年工作会议")
    _ = try edit(&other, .start(id, today: Small.day("2024-07-05")))
    #expect(throws: EditError.meeting(.hasBegun)) { try edit(&other, .remove(id)) }
  }

  @Test func theOneBeforeIsTheLastOfAnEarlierDay() throws {
    var book = try book()
    let earlier = Meeting.Draft(
      "一季度会", on: Small.day("2024-04-09"), asOf: Small.period("2024-03"))
    try edit(&book, .create(earlier))
    let meeting = try #require(book.meeting(id, in: 2024))
    let before = try #require(book.previousMeeting(of: meeting))
    #expect(before.name == "一季度会" && book.previousMeeting(of: before) == nil)
  }

  @Test func aDocumentThatIsWrongInPartIsReadForTheRest() {
    var documents = Small.documents()
    documents[.meeting(id, year: 2024)] = .record([
      "name": .text("会"), "day": .text("8月"), "asOf": .text("2024Q2"),
      "agenda": .record([
        "gulou": .record(["order": .number(2), "minutes": .number(5)]),
        "o-1": .record(["order": .number(1), "text": .text("开场"), "minutes": .number(3)]),
        "mawei": .record(["minutes": .number(3)]),
        "nobody": .record(["order": .number(9)]),
      ]),
    ])
    let (book, problems) = Book.reading(documents)
    let meeting = book.meeting(id, in: 2024)
    #expect(meeting?.day == Small.day("2024-08-01"))
    #expect(meeting?.agenda.map(\.key) == ["o-1", "gulou", "nobody"])
    let keys = problems.filter { $0.path.document == .meeting(id, year: 2024) }.map(\.path.keys)
    #expect(keys.contains(["day"]) && keys.contains(["asOf"]))
    #expect(keys.contains(["agenda", "nobody"]))
  }
}
