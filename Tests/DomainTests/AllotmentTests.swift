import TestKit
import Domain
import Testing

/// How a city's target is divided among units, and what is typed for many targets at once.
struct AllotmentTests {
  private typealias Small = SmallBook
  private let events = SmallBook.id("events")

  /// `gulou`, `mawei` and two towns are asked for events; the city has a target.
  private func book(city: String?, _ targets: [(String, String)]) throws -> Book {
    var book = Small.book()
    for town in ["ganzhe", "baisha"] {
      _ = try book.apply(
        .assign(Small.unit(town), events, year: 2024, Assignment(.report)), Small.stamp)
    }
    if let city {
      let target = Target(annual: Small.amount(city))
      _ = try book.apply(
        .setTarget(nil, events, year: 2024, target, reason: nil), Small.stamp)
    }
    for (unit, amount) in targets {
      let target = Target(annual: Small.amount(amount))
      _ = try book.apply(
        .setTarget(Small.unit(unit), events, year: 2024, target, reason: nil), Small.stamp)
    }
    return book
  }

  private func place(_ unit: String?) -> Proposal.Place {
    .target(unit.map(Small.unit), events, year: 2024)
  }

  private func proposals(_ book: Book, _ units: [String], _ text: String) -> [Proposal] {
    book.targetProposals(units.map { (place: place($0), text: text) })
  }

  @Test(arguments: [
    ("970", "30"), ("1000", "0"), ("1040", "-40"),
  ])
  func theGapIsShownAndNeverCorrected(sum: String, gap: String) throws {
    let book = try book(city: "1000", [("gulou", sum)])
    let indicator = try #require(book.plans[2024]?.indicator(events))
    let allotment = Allotment(of: indicator, in: book, year: 2024)
    #expect(allotment.city == Small.amount("1000") && allotment.sum == Small.amount(sum))
    #expect(allotment.gap == Small.amount(gap))
    #expect(allotment.asked == 4)
  }

  @Test func withoutCityOrUnitsThereIsNoGap() throws {
    let indicator = try #require(Small.book().plans[2024]?.indicator(events))
    #expect(
      Allotment(of: indicator, in: try book(city: nil, [("gulou", "9")]), year: 2024).gap == nil)
    #expect(Allotment(of: indicator, in: try book(city: "9", []), year: 2024).gap == nil)
    let rate = try #require(Small.book().plans[2024]?.indicator(Small.id("closure")))
    #expect(!rate.isAllotted && indicator.isAllotted)
  }

  @Test(arguments: [
    ("100", 3, 0, ["34", "33", "33"]), ("100", 15, 0, ["7", "7", "7", "7", "7", "7", "7", "7"]),
    ("1", 3, 2, ["0.34", "0.33", "0.33"]), ("2", 3, 0, ["1", "1", "0"]), ("0", 2, 0, ["0", "0"]),
    ("0.5", 2, 0, ["0.3", "0.2"]),
  ])
  func anEvenSplitComesToTheWhole(amount: String, count: Int, decimals: Int, first: [String]) {
    let whole = Small.amount(amount)
    let parts = whole.split(into: count, decimals: decimals)
    #expect(parts.count == count && parts.reduce(.zero, +) == whole)
    #expect(parts.prefix(first.count).map(\.description) == first)
  }

  @Test func anySplitIsExactAndEven() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let whole = Quantity(Int64.random(in: 0...5_000_000, using: &random))
      let count = Int.random(in: 1...40, using: &random)
      let parts = whole.split(into: count, decimals: 0)
      #expect(parts.reduce(.zero, +) == whole)
      let (least, most) = (parts.min() ?? .zero, parts.max() ?? .zero)
      #expect(most - least <= Quantity(1))
    }
    #expect(Quantity(5).split(into: 0, decimals: 0).isEmpty)
    #expect(Quantity(-5).split(into: 2, decimals: 0).isEmpty)
  }

  @Test func theCitysTargetIsSplitAmongTheChosen() throws {
    let book = try book(city: "100", [("mawei", "10")])
    let three = proposals(book, ["gulou", "ganzhe", "baisha"], "=均分")
    #expect(three.map(\.new) == [30, 30, 30].map { .value(Quantity($0)) })
    let all = proposals(book, ["gulou", "mawei", "ganzhe"], "=split")
    // The first in official order gets what is left over.
    #expect(all.map(\.new) == [33, 33, 34].map { .value(Quantity($0)) })
    #expect(all.map(\.needsReason) == [false, true, false])
    // One alone takes what is left: that closes the gap.
    #expect(proposals(book, ["gulou"], "=均分").map(\.new) == [.value(Quantity(90))])
  }

  @Test func aSplitThatCannotBeIsRefused() throws {
    let over = try book(city: "100", [("mawei", "130")])
    #expect(proposals(over, ["gulou"], "=均分").map(\.refusal) == [.overAllotted(Quantity(30))])
    let none = try book(city: nil, [])
    #expect(proposals(none, ["gulou"], "=均分").map(\.refusal) == [.noCityTarget])
    #expect(proposals(none, ["gulou"], "8%").map(\.refusal) == [.noCityTarget])
    #expect(
      proposals(try book(city: "10", []), ["minhou"], "=均分").map(\.refusal)
        == [.refused(.notAssigned(Small.unit("minhou"), events))])
  }

  @Test(arguments: [
    ("60", "60"), ("1.2万", "12000"), ("+5", "45"), ("-5", "35"), ("*1.1", "44"), ("*0.5", "20"),
    ("8%", "80"), ("=70", "70"), ("４５", "45"),
  ])
  func whatIsTypedGoesByTheTargetThereIs(text: String, amount: String) throws {
    let book = try book(city: "1000", [("gulou", "40")])
    let proposal = try #require(proposals(book, ["gulou"], text).first)
    #expect(proposal.refusal == nil && proposal.new == .value(Small.amount(amount)))
    #expect(proposal.needsReason)
  }

  @Test func emptyTakesATargetAwayAndTheSameChangesNothing() throws {
    let book = try book(city: nil, [("gulou", "40")])
    let cleared = try #require(proposals(book, ["gulou"], "").first)
    #expect(cleared.new == nil && cleared.edit != nil && cleared.needsReason)
    let same = try #require(proposals(book, ["gulou"], "40").first)
    #expect(same.isSame && !same.needsReason)
  }

  @Test(arguments: ["x", "-", "*", "*x", "=", "1.5", "-50"])
  func whatIsNoTargetIsRefused(text: String) throws {
    let book = try book(city: "1000", [("gulou", "40")])
    #expect(proposals(book, ["gulou"], text).first?.refusal != nil)
  }

  @Test func lastYearsTargetIsCopied() throws {
    var book = try book(city: nil, [])
    #expect(proposals(book, ["gulou"], "=去年").map(\.refusal) == [.noEarlierTarget])
    _ = try book.apply(
      .setTarget(Small.gulou, events, year: 2023, Target(annual: Quantity(36)), reason: nil),
      Small.stamp)
    #expect(proposals(book, ["gulou"], "=last").map(\.new) == [.value(Quantity(36))])
  }

  @Test func theReasonTravelsWithTheChange() throws {
    var book = try book(city: nil, [("gulou", "40")])
    let edit = try #require(proposals(book, ["gulou"], "50").first?.edit(note: "年中调整"))
    _ = try book.apply(edit, Small.stamp)
    let target = try #require(book.target(of: Small.gulou, events, year: 2024))
    #expect(target.annual == Quantity(50))
    #expect(target.revisions.values.map(\.reason) == ["年中调整"])
  }
}
