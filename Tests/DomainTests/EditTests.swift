import TestKit
import Domain
import Testing

/// Edits become field changes; the book applies nothing else, and what is changed can be undone.
struct EditTests {
  private typealias Small = SmallBook

  /// Everything of a book but the number of its changes.
  private struct Contents: Equatable {
    let units: [ReportingUnit]
    let plans: [Int: Plan]
    let years: [UnitYear]
    let outlines: Outlines

    init(_ book: Book) {
      units = book.units
      plans = book.plans
      outlines = book.outlines
      years = [2023, 2024].flatMap { year in book.units.map { book.year(year, of: $0.id) } }
    }
  }

  private func stamp(_ number: Int) -> Stamp {
    Stamp(by: "office", at: SmallBook.stamp.at, operation: "office-7q4m-1-\(number)")
  }

  @Test func undoTakesBackEveryEdit() {
    var random = SeededRandom(seed: 20_240_705)
    let first = Small.book(
      entries: ["events": Small.months("10", "20")], targets: ["events": "120"])
    var book = first
    var accepted = 0
    for step in 0..<60_000 where accepted < 10_000 {
      if step % 100 == 0 { book = first }
      let before = book
      let edit = RandomEdit.make(&random)
      guard let changes = try? book.apply(edit, stamp(step)) else {
        let isSame = book == before
        #expect(isSame, "a refused edit changed the book: \(edit)")
        continue
      }
      if !changes.isEmpty { accepted += 1 }
      for change in changes { #expect(change.old != change.new, "\(edit)") }
      var undone = book
      undone.apply(changes.reversed().map(\.inverse))
      let isSame = Contents(undone) == Contents(before)
      #expect(isSame, "step \(step): \(edit)")
      if random.once(in: 8) { book = undone }
    }
    #expect(accepted == 10_000)
  }

  @Test func replayingTheChangesMakesTheSameBook() {
    var random = SeededRandom(seed: 1)
    var book = Small.book()
    var replica = book
    var journal: [FieldChange] = []
    for step in 0..<2_000 {
      guard let changes = try? book.apply(RandomEdit.make(&random), stamp(step)) else { continue }
      journal += changes
      for change in changes {
        #expect(FieldPath(change.path.description) == change.path)
      }
    }
    replica.apply(journal)
    let isSame = Contents(replica) == Contents(book)
    #expect(isSame)
  }

  @Test func theChangesOfAnEditLeaveTheBookAsItIs() throws {
    let book = Small.book()
    let edit = Edit.setEntry(Small.cell("events", "2024-06"), Edit.NewEntry(.value(Quantity(12))))
    let changes = try book.changes(of: edit, Small.stamp)
    #expect(changes.count == 1)
    #expect(book == Small.book())
    let change = try #require(changes.first)
    #expect(change.path.description == "plans/2024/units/gulou/entries/events/2024-06")
    #expect(change.old == nil)
    #expect(
      change.new
        == .record([
          "at": .text("2024-07-02T09:41:07+08:00"), "by": .text("office"), "value": .text("12"),
        ]))
  }

  @Test func anEditThatChangesNothingMakesNoChange() throws {
    var book = Small.book()
    let edits: [Edit] = [
      .setEntry(Small.cell("events", "2024-06"), Edit.NewEntry(.value(Quantity(12)))),
      .setTarget(
        Small.gulou, Small.id("events"), year: 2024, Target(annual: Quantity(120)), reason: nil),
      .assign(Small.gulou, Small.id("events"), year: 2024, Assignment(.lead)),
      .setReportItem(
        Small.gulou, Small.period("2024-06"), .highlights, key: "a", Report.Item("亮点", order: 1)),
      .lock(Small.period("2024-03")),
    ]
    for edit in edits {
      #expect(try !book.apply(edit, Small.stamp).isEmpty)
      let revision = book.revision
      #expect(try book.apply(edit, stamp(2)).isEmpty)
      #expect(book.revision == revision)
    }
    #expect(
      try book.apply(.setEntry(Small.cell("events", "2024-05"), nil), Small.stamp).isEmpty)
  }

  @Test func aBatchIsAllOrNothing() {
    var book = Small.book()
    let before = book
    let good = Edit.setEntry(Small.cell("events", "2024-06"), Edit.NewEntry(.value(Quantity(1))))
    let bad = Edit.setEntry(Small.cell("events", "2024-05"), Edit.NewEntry(.value(Quantity(-1))))
    #expect(throws: EditError.negative(Quantity(-1))) {
      try book.apply(.batch([good, bad]), Small.stamp)
    }
    #expect(book == before)
  }

  @Test func aNoteStaysUntilItIsReplacedOrEmptied() throws {
    var book = Small.book()
    let cell = Small.cell("events", "2024-06")
    func note() -> String? {
      book.year(2024, of: Small.gulou).entries[cell.indicator]?[cell.period]?.note
    }
    func set(_ value: Int64, _ note: String?) throws {
      _ = try book.apply(
        .setEntry(cell, Edit.NewEntry(.value(Quantity(value)), note: note)), Small.stamp)
    }
    try set(1, "初报")
    try set(2, nil)
    #expect(note() == "初报")
    try set(3, "补报")
    #expect(note() == "补报")
    try set(3, "")
    #expect(note() == nil)
  }

  @Test func aTargetAsksForAReasonOnlyWhenItChanges() throws {
    var book = Small.book()
    func set(_ annual: Int64?, _ reason: String?, _ number: Int) throws -> [FieldChange] {
      try book.apply(
        .setTarget(
          Small.gulou, Small.id("events"), year: 2024,
          annual.map { Target(annual: Quantity($0)) }, reason: reason), stamp(number))
    }
    _ = try set(100, nil, 1)
    #expect(throws: EditError.reasonNeeded) { try set(120, nil, 2) }
    #expect(throws: EditError.reasonNeeded) { try set(120, "", 2) }
    #expect(throws: EditError.reasonNeeded) { try set(nil, nil, 2) }
    _ = try set(120, "年中调整", 2)
    _ = try set(nil, "撤销", 3)
    let target = try #require(book.year(2024, of: Small.gulou).targets[Small.id("events")])
    #expect(target.annual == nil)
    #expect(target.revisions.keys.sorted() == ["office-7q4m-1-2", "office-7q4m-1-3"])
    let first = try #require(target.revisions["office-7q4m-1-2"])
    #expect(first.from == Quantity(100) && first.to == Quantity(120))
    #expect(first.reason == "年中调整" && first.by == "office")
    #expect(target.revisions["office-7q4m-1-3"]?.to == nil)
  }

  @Test func theBaselineAndTheStepsOfATargetNeedNoReason() throws {
    var book = Small.book(targets: ["events": "100"])
    let target = Target(
      annual: Quantity(100), baseline: Quantity(4), interim: [Small.day("2024-06-30"): Quantity(50)]
    )
    let changes = try book.apply(
      .setTarget(Small.gulou, Small.id("events"), year: 2024, target, reason: nil), Small.stamp)
    #expect(
      changes.map(\.path.keys) == [
        ["targets", "events", "baseline"], ["targets", "events", "interim", "2024-06-30"],
      ])
    #expect(book.year(2024, of: Small.gulou).targets[Small.id("events")] == target)
  }

  @Test func aCityTargetBelongsToThePlan() throws {
    var book = Small.book()
    let changes = try book.apply(
      .setTarget(nil, Small.id("events"), year: 2024, Target(annual: Quantity(1000)), reason: nil),
      Small.stamp)
    #expect(changes.map(\.path.document) == [.plan(year: 2024)])
    #expect(book.plans[2024]?.cityTargets[Small.id("events")]?.annual == Quantity(1000))
  }

  @Test func theAmountsOfATargetAreBoundToo() {
    let book = Small.book()
    func set(_ target: Target) throws -> [FieldChange] {
      try book.changes(
        of: .setTarget(Small.gulou, Small.id("events"), year: 2024, target, reason: nil),
        Small.stamp)
    }
    #expect(throws: EditError.tooLarge) { try set(Target(annual: .largest)) }
    #expect(throws: EditError.tooManyDecimals(allowed: 4)) {
      try set(Target(annual: Quantity(1), baseline: Quantity(1, scale: 5)))
    }
    #expect(throws: EditError.tooLarge) {
      try set(Target(annual: Quantity(1), interim: [Small.day("2024-06-30"): .largest]))
    }
  }
}
