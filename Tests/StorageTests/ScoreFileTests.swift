import Domain
import Testing

@testable import Storage

/// Score sheets, scores, comments and stars on disk, each where the format says.
@Suite struct ScoreFileTests {
  private typealias Book = TemporaryBook

  @Test func theSheetStandsInThePlanAndScoresInTheUnitsFile() throws {
    let book = try Book()
    let store = try book.open()
    _ = try store.append(.score(.addSection("工作"), year: 2024))
    let section = try #require(store.book.plans[2024]?.scoreSheet.sections.first).id
    let draft = ScoreSheet.Draft(name: "作风", points: Quantity(10))
    _ = try store.append(.score(.addLine(section, draft), year: 2024))
    let line = try #require(store.book.plans[2024]?.scoreSheet.lines.first).id
    let gulou = Book.slug("gulou") as ReportingUnit.ID
    _ = try store.append(.score(.setOwn(gulou, line, Quantity(9)), year: 2024))
    _ = try store.append(
      .score(.setReview(gulou, line, Quantity(8), reason: "缺台账"), year: 2024))
    _ = try store.append(.score(.adjust(gulou, Quantity(2), reason: "表彰"), year: 2024))
    #expect(store.rewrite().isEmpty)
    let plan = try JSONReader.read(Array(try book.text("plans/2024/plan.json").utf8))
    #expect(plan["scoreSheet"]?["lines"]?[line.text]?["points"]?.text == "10")
    let unit = try JSONReader.read(Array(try book.text("plans/2024/units/gulou.json").utf8))
    #expect(unit["scores"]?[line.text]?["review"]?["reason"]?.text == "缺台账")
    #expect(unit["scoreAdjustments"]?.record?.count == 1)
    let again = try book.open()
    #expect(again.findings.isEmpty)
    #expect(again.book.plans[2024]?.scoreSheet == store.book.plans[2024]?.scoreSheet)
    #expect(again.book.year(2024, of: gulou) == store.book.year(2024, of: gulou))
    for _ in 0..<5 { _ = try again.undo(force: false) }
    #expect(again.book.plans[2024]?.scoreSheet.isEmpty == true)
    #expect(again.book.year(2024, of: gulou).scores == UnitScores())
  }

  @Test func commentsAndStarsStandBesideTasksAndUnknownMembersStay() throws {
    let book = try Book()
    var store = try book.open()
    let unit = RemarkSubject.unit(Book.slug("gulou"))
    _ = try store.append(.remark(.star(unit, as: .leader), year: 2024))
    _ = try store.append(.remark(.comment(unit, "抓紧", as: .leader), year: 2024))
    #expect(store.rewrite().isEmpty)
    let file = "plans/2024/work.json"
    let text = try book.text(file)
    let value = try JSONReader.read(Array(text.utf8))
    #expect(value["stars"]?["unit:gulou"]?["role"]?.text == "leader")
    #expect(value["comments"]?["unit:gulou"]?.record?.count == 1)
    try book.put(text.replacing("\"stars\"", with: "\"mood\": \"好\",\n  \"stars\""), file)
    store = try book.open()
    _ = try store.append(.remark(.unstar(unit), year: 2024))
    #expect(store.rewrite().isEmpty)
    #expect(try book.text(file).contains("\"mood\""))
    #expect(store.book.work(in: 2024).remarks.stars.isEmpty)
    #expect(store.book.work(in: 2024).remarks.comments[unit]?.map(\.text) == ["抓紧"])
  }

  @Test func twoWhoCommentOnTheSameAtTheSameTimeBothAreHeard() throws {
    let book = try Book()
    let (one, other) = (try book.open(), try book.open())
    let unit = RemarkSubject.unit(Book.slug("gulou"))
    _ = try one.append(.remark(.comment(unit, "抓紧", as: nil), year: 2024))
    _ = try other.append(.remark(.comment(unit, "月底前", as: nil), year: 2024))
    let all = try book.open().book.work(in: 2024).remarks.comments[unit]
    #expect(Set(all?.map(\.text) ?? []) == ["抓紧", "月底前"])
  }
}
