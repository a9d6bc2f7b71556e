import Domain
import Testing

/// The plan is made, renamed, put in order and ended part by part; what holds data stays.
struct PartEditingTests {
  private typealias Small = SmallBook

  private func apply(_ edit: PartEdit, to book: inout Book, year: Int = 2024) throws {
    _ = try book.apply(.part(edit, year: year), Small.stamp)
  }

  private func refusal(of edit: PartEdit, in book: Book, year: Int = 2024) -> EditError? {
    do throws(EditError) {
      _ = try book.changes(of: .part(edit, year: year), Small.stamp)
      return nil
    } catch {
      return error
    }
  }

  private let events = Part(.indicator, "events")

  @Test func aPartIsMadeBelowAnotherAndStandsLast() throws {
    var book = Small.book()
    try apply(.add(Part(.area, "a2"), under: nil, name: "二"), to: &book)
    try apply(.add(Part(.initiative, "i9"), under: Part(.area, "a2"), name: "新的工作举措"), to: &book)
    try apply(
      .add(Part(.indicator, "new"), under: Part(.initiative, "i9"), name: "一个很长的指标名称"),
      to: &book)
    let plan = try #require(book.plans[2024])
    #expect(plan.areas.map(\.id.text) == ["a1", "a2"])
    let indicator = try #require(plan.indicator(Small.id("new")))
    #expect(indicator.shortName == "一个很长的指" && indicator.kind == .flow)
    #expect(plan.area(of: indicator)?.name == "二")
  }

  @Test func identifiersAreNeverGivenAgain() throws {
    var book = Small.book()
    let area = Part(.area, "a2")
    #expect(
      refusal(of: .add(Part(.area, "a1"), under: nil, name: "二"), in: book)
        == .identifierTaken("a1"))
    #expect(
      refusal(of: .add(Part(.area, "A 2"), under: nil, name: "二"), in: book)
        == .badIdentifier("A 2"))
    try apply(.add(area, under: nil, name: "二"), to: &book)
    let before = book
    let changes = try book.apply(.part(.remove(area), year: 2024), Small.stamp)
    #expect(book.record(of: area, in: 2024) == nil)
    #expect(
      refusal(of: .add(area, under: nil, name: "三"), in: book) == .identifierTaken("a2"))
    book.apply(changes.reversed().map(\.inverse))
    #expect(book.plans == before.plans)
  }

  @Test func whatHoldsDataIsToldAndStays() throws {
    let book = Small.book(
      entries: ["events": Small.months("10", "20")], targets: ["events": "120"])
    #expect(
      refusal(of: .remove(events), in: book)
        == .held(
          events, [.figures(2), .targets(1), .assignments(2), .comparisons(1)]))
    var scored = book
    _ = try scored.apply(.score(.addSection("指标"), year: 2024), Small.stamp)
    let section = try #require(scored.plans[2024]?.scoreSheet.sections.first?.id)
    let line = ScoreSheet.Draft(
      name: "宣讲", points: Quantity(10), sources: [Small.id("events"): Quantity(1)])
    _ = try scored.apply(.score(.addLine(section, line), year: 2024), Small.stamp)
    #expect(
      refusal(of: .remove(events), in: scored)
        == .held(
          events,
          [.figures(2), .targets(1), .assignments(2), .comparisons(1), .scoreLines(1)]))
    let area = Part(.area, "a1")
    #expect(refusal(of: .remove(area), in: book) == .held(area, [.parts(.initiative, 2)]))
    let initiative = Part(.initiative, "i1")
    #expect(
      refusal(of: .retire(initiative, on: Small.day("2024-06-30")), in: book)
        == .held(initiative, [.assignments(20)]))
    let unit = Part(.unit, "minhou")
    #expect(refusal(of: .remove(unit), in: book) == .held(unit, [.parts(.unit, 2)]))
  }

  @Test func whatWouldSpoilFiguresIsRefused() throws {
    let book = Small.book(entries: ["events": Small.months("10"), "hours": Small.months("1.25")])
    for field in [FieldName.kind, .entryMode, .cadence] {
      let word = field == .kind ? "stock" : field == .cadence ? "quarter" : "cumulative"
      #expect(
        refusal(of: .set(events, .named(field), word), in: book) == .held(events, [.figures(1)]))
    }
    let hours = Part(.indicator, "hours")
    #expect(
      refusal(of: .set(hours, .named(.decimals), "1"), in: book) == .tooFine(hours, decimals: 2))
    #expect(refusal(of: .set(hours, .named(.decimals), "3"), in: book) == nil)
  }

  @Test func aFieldTakesOnlyWhatSuitsIt() {
    let book = Small.book()
    let cases: [(FieldName, String, FieldFault)] = [
      (.name, "", .empty), (.shortName, "七个汉字的简称", .tooLong(6)), (.weight, "重", .notANumber),
      (.weight, "0", .outOfRange("0", "1000")), (.decimals, "5", .outOfRange("0", "4")),
      (.activeFrom, "六月", .notADay), (.atLeast, "none", .unknown("none")),
      (.initiative, "", .empty),
      (.direction, "sideways", .notOneOf(["up", "down", "keepAtLeast", "keepAtMost"])),
    ]
    for (field, text, fault) in cases {
      #expect(refusal(of: .set(events, .named(field), text), in: book) == .badField(field, fault))
    }
    #expect(
      refusal(of: .set(.plan, .named(.slow), "0.96"), in: book)
        == .badField(.slow, .notBelow(.onPace)))
    #expect(
      refusal(of: .set(.plan, .named(.onPace), "1.2"), in: book)
        == .badField(.onPace, .notBelow(.ahead)))
    #expect(
      refusal(of: .set(.plan, .named(.ahead), "0.9"), in: book)
        == .badField(.ahead, .notAbove(.onPace)))
    #expect(
      refusal(of: .set(Part(.slot, "five/s09"), .named(.name), "x"), in: book)
        == .unknownPart(Part(.slot, "five/s09")))
  }

  @Test func stagesAndListsAreTypedInOneLine() throws {
    var book = Small.book()
    let reform = Part(.indicator, "reform")
    try apply(.set(reform, .named(.stages), "方案 2 2024-03-31、启动，总结 3"), to: &book)
    let stages = try #require(book.plans[2024]?.indicator(Small.id("reform"))).stages
    #expect(stages.map(\.name) == ["方案", "启动", "总结"])
    #expect(stages.map(\.weight) == [Quantity(2), Quantity(1), Quantity(3)])
    #expect(stages[0].due == Small.day("2024-03-31"))
    let typed = book.value(of: .named(.stages), of: reform, in: 2024)?.typedForm
    #expect(typed == "方案 2 2024-03-31、启动、总结 3")
    try apply(.set(Part(.unit, "gulou"), .named(.aliases), "鼓楼、 鼓楼区妇联"), to: &book)
    #expect(book.unit(Small.gulou)?.aliases == ["鼓楼", "鼓楼区妇联"])
  }

  @Test func anOrderIsChangedByOneStepAndBack() throws {
    var book = Small.book()
    for (id, name) in [("a2", "二"), ("a3", "三")] {
      try apply(.add(Part(.area, id), under: nil, name: name), to: &book)
    }
    try apply(.move(Part(.area, "a3"), by: -1), to: &book)
    #expect(book.plans[2024]?.areas.map(\.id.text) == ["a1", "a3", "a2"])
    try apply(.move(Part(.area, "a1"), by: 9), to: &book)
    #expect(book.plans[2024]?.areas.map(\.id.text) == ["a3", "a2", "a1"])
  }

  @Test func aRetiredIndicatorIsAskedForUntilItsLastDay() throws {
    var book = Small.book(entries: ["events": Small.months("10", "20")])
    try apply(.retire(events, on: Small.day("2024-03-31")), to: &book)
    let edit = Edit.setEntry(Small.cell("events", "2024-04"), Edit.NewEntry(.value(Quantity(1))))
    #expect(throws: EditError.notActive(Small.id("events"), Small.period("2024-04"))) {
      try book.changes(of: edit, Small.stamp)
    }
    func columns(_ asOf: String) -> Int? {
      Assessment(
        book, year: 2024, asOf: Small.period(asOf), today: Small.day("2024-05-05")
      ).column(of: Small.id("events"))
    }
    #expect(columns("2024-03") != nil && columns("2024-04") == nil)
    #expect(book.year(2024, of: Small.gulou).entries[Small.id("events")]?.count == 2)
    try apply(.restore(events), to: &book)
    #expect(columns("2024-04") != nil)
  }

  @Test func aUnitHandsDownWhatItIsAskedForButNotItsFigures() throws {
    var book = Small.book(entries: ["events": Small.months("10")])
    let gulou = Part(.unit, "gulou")
    let child = Part(.unit, "wufeng")
    #expect(
      refusal(of: .add(child, under: gulou, name: "五凤"), in: book) == .held(gulou, [.figures(1)]))
    let mawei = Part(.unit, "mawei")
    try apply(.add(child, under: mawei, name: "五凤"), to: &book)
    let below = try #require(ReportingUnit.ID("wufeng"))
    #expect(book.year(2024, of: below).assignments.count == 10)
    #expect(book.year(2024, of: Small.unit("mawei")).assignments.isEmpty)
    #expect(book.children(of: Small.unit("mawei")).map(\.id) == [below])
    #expect(
      refusal(of: .set(mawei, .named(.parent), "wufeng"), in: book) == .badField(.parent, .loop))
    #expect(
      refusal(of: .set(Part(.unit, "baisha"), .named(.parent), "gulou"), in: book)
        == .held(gulou, [.figures(1), .assignments(20)]))
  }

  @Test func whatIsOutsideTheUsualIsAskedAbout() throws {
    var book = Small.book()
    try apply(.set(events, .named(.most), "50"), to: &book)
    let check = try #require(EntryCheck(Small.cell("events", "2024-06"), in: book))
    #expect(
      check.warnings(for: .value(Quantity(51))).contains(.unusual(least: nil, most: Quantity(50))))
    #expect(
      !check.warnings(for: .value(Quantity(50))).contains(.unusual(least: nil, most: Quantity(50))))
    #expect(
      refusal(of: .set(events, .named(.least), "60"), in: book)
        == .badField(.least, .notBelow(.most)))
  }

  @Test func everyFieldOfEveryKindIsReadAsItIsWritten() {
    for kind in Part.Kind.allCases {
      for name in kind.fields {
        let field = PartField.named(name)
        #expect(kind.form(of: field) != nil, "\(kind) \(name)")
        #expect(PartField(keys: field.keys) == field)
        let part = Part(kind, kind == .slot ? "five/s01" : kind == .plan ? "" : "x")
        let path = FieldPath(part.document(in: 2024), part.keys + field.keys)
        #expect(Part.at(path)?.part == part, "\(path)")
        #expect(Part.at(path)?.rest == field.keys)
      }
    }
  }

  @Test func thresholdsAndWeightsTellWhichLampsTheyTurn() throws {
    let book = Small.book(
      entries: ["events": Small.months("40", "0", "0", "0", "0", "0")], targets: ["events": "100"],
      plan: [
        "indicators": .record([
          "events": .record(["name": .text("场次"), "initiative": .text("i1")])
        ])
      ])
    let now = Assessment(
      book, year: 2024, asOf: Small.period("2024-06"), today: Small.day("2024-07-05"))
    let edit = Edit.part(.set(.plan, .named(.slow), "0.81"), year: 2024)
    let impact = try book.impact(of: edit, on: now)
    #expect(impact.turns.map(\.unit) == [Small.gulou])
    #expect(impact.turns.first?.before == .slow && impact.turns.first?.after == .behind)
    #expect(impact.figures.before[.slow] == 1 && impact.figures.after[.slow] == nil)
    let none = Edit.part(.set(.plan, .named(.slow), "0.75"), year: 2024)
    #expect(try book.impact(of: none, on: now).isNothing)
  }
}
