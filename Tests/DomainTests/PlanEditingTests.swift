import Domain
import Testing

/// Programmes are tags across the areas; lead departments belong to initiatives.
struct PlanEditingTests {
  private typealias Small = SmallBook
  private let first = Programme.SlotID(SmallBook.programme("five"), "s01")
  private let second = Programme.SlotID(SmallBook.programme("five"), "s02")

  @Test func aTagIsReadAsItIsWritten() {
    #expect(Programme.SlotID("five/s01") == first)
    #expect(first.text == "five/s01")
    for text in ["", "five", "five/", "/s01", "five/s01/x", "Five/s01"] {
      #expect(Programme.SlotID(text) == nil, "\(text)")
    }
  }

  @Test func aSlotIsNamedAndUnnamed() throws {
    var book = Small.book()
    let changes = try book.apply(.nameSlot(first, year: 2024, "送温暖"), Small.stamp)
    #expect(
      changes.map(\.path.description) == ["plans/2024/plan/programmes/five/slots/s01/name"])
    #expect(book.plans[2024]?.slot(first)?.name == "送温暖")
    #expect(book.plans[2024]?.slot(second)?.name == "")
    let again = try book.apply(.nameSlot(first, year: 2024, "送温暖"), Small.stamp)
    #expect(again.isEmpty)
    _ = try book.apply(.nameSlot(first, year: 2024, ""), Small.stamp)
    #expect(book.plans[2024]?.slot(first)?.name == "")
    let still = try book.apply(.nameSlot(first, year: 2024, ""), Small.stamp)
    #expect(still.isEmpty)
  }

  @Test func aTagIsSetOnceAndTakenAway() throws {
    var book = Small.book()
    let tagged = Edit.Tagged.indicator(Small.id("events"))
    let none = try book.apply(.tag(tagged, second, year: 2024, isTagged: false), Small.stamp)
    #expect(none.isEmpty)
    _ = try book.apply(.tag(tagged, second, year: 2024, isTagged: true), Small.stamp)
    let again = try book.apply(.tag(tagged, second, year: 2024, isTagged: true), Small.stamp)
    #expect(again.isEmpty)
    _ = try book.apply(
      .tag(.initiative(Small.initiative("i1")), first, year: 2024, isTagged: true), Small.stamp)
    let plan = try #require(book.plans[2024])
    let events = try #require(plan.indicator(Small.id("events")))
    let hours = try #require(plan.indicator(Small.id("hours")))
    #expect(plan.slots(of: events) == [first, second])
    #expect(plan.slots(of: hours) == [first])
    let changes = try book.apply(.tag(tagged, second, year: 2024, isTagged: false), Small.stamp)
    #expect(changes.first?.new == nil)
    #expect(book.plans[2024]?.indicator(Small.id("events"))?.items == [])
  }

  @Test func aTagOfNoSlotIsKeptAndPassedOver() throws {
    var book = Small.book(plan: [
      "indicators": .record([
        "events": .record([
          "name": .text("指标"), "initiative": .text("i1"),
          "items": .list([.text("gone/s01"), .text("five/s02")]),
        ])
      ])
    ])
    let events = try #require(book.plans[2024]?.indicator(Small.id("events")))
    #expect(book.plans[2024]?.slots(of: events) == [second])
    _ = try book.apply(
      .tag(.indicator(events.id), first, year: 2024, isTagged: true), Small.stamp)
    #expect(
      book.plans[2024]?.indicator(events.id)?.items == ["gone/s01", "five/s02", "five/s01"])
  }

  @Test func aLeadDepartmentIsSaidOfAnInitiative() throws {
    var book = Small.book()
    #expect(book.plans[2024]?.leadDepartments == [])
    let initiative = Small.initiative("i1")
    _ = try book.apply(.setLead(initiative, year: 2024, "权益部"), Small.stamp)
    let plan = try #require(book.plans[2024])
    #expect(plan.leadDepartments == ["权益部"])
    let rate = try #require(plan.indicator(Small.id("rate")))
    #expect(plan.leadDepartment(of: rate) == "权益部")
    _ = try book.apply(.setLead(initiative, year: 2024, ""), Small.stamp)
    #expect(book.plans[2024]?.initiative(initiative)?.leadDepartment == nil)
  }

  @Test func whatThePlanDoesNotHaveIsRefused() {
    let book = Small.book()
    let unknown = Programme.SlotID(Small.programme("five"), "s09")
    let strange = Small.initiative("strange")
    for (edit, error) in [
      (Edit.nameSlot(unknown, year: 2024, "x"), EditError.unknownSlot("five/s09")),
      (.nameSlot(first, year: 1999, "x"), .unknownYear(1999)),
      (
        .tag(.initiative(strange), first, year: 2024, isTagged: true), .unknownInitiative("strange")
      ),
      (
        .tag(.indicator(Small.id("strange")), first, year: 2024, isTagged: true),
        .unknownIndicator("strange")
      ),
      (.tag(.initiative(strange), unknown, year: 2024, isTagged: true), .unknownSlot("five/s09")),
      (.setLead(strange, year: 2024, "x"), .unknownInitiative("strange")),
      (.setLead(strange, year: 1999, "x"), .unknownYear(1999)),
    ] {
      #expect(throws: error) { try book.changes(of: edit, Small.stamp) }
    }
  }
}
