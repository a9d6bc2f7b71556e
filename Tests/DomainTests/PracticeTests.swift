import Domain
import Testing

/// The practices of a book, and who took them up.
@Suite struct PracticeTests {
  private typealias Small = SmallBook

  private let may = SmallBook.period("2024-05")
  private let june = SmallBook.period("2024-06")
  private let mawei = SmallBook.unit("mawei")

  private func stamp(_ number: Int) -> Stamp {
    Stamp(by: "office", at: Small.stamp.at, operation: "office-x-\(number)")
  }

  /// A book with paragraphs, each of a unit, a period and what else there is to it.
  private func book(_ items: [(ReportingUnit.ID, Period, Report.Item)]) throws -> Book {
    var book = Small.book()
    for (number, (unit, period, item)) in items.enumerated() {
      _ = try book.apply(.addReportItem(unit, period, .highlights, item), stamp(number))
    }
    return book
  }

  private func worth(_ text: String, _ links: Report.Link...) -> Report.Item {
    Report.Item(text, links: links, isWorthSpreading: true)
  }

  @Test func theyAreTheHighlightsThatAreMarkedTheLatestFirst() throws {
    let book = try book([
      (Small.gulou, may, worth("五月")), (mawei, june, worth("马尾")),
      (Small.gulou, june, Report.Item("没有标")), (Small.gulou, june, worth("六月")),
    ])
    let official = book.units.map(\.id)
    let first = official.firstIndex(of: Small.gulou) ?? 0
    let second = official.firstIndex(of: mawei) ?? 0
    let june = first < second ? ["六月", "马尾"] : ["马尾", "六月"]
    #expect(book.practices.map(\.item.text) == june + ["五月"])
    let id = try #require(book.practices.last?.id)
    #expect(id.text == "gulou/2024-05/office-x-0" && Practice.ID(id.text) == id)
    for text in ["", "gulou", "gulou/2024-05", "gulou/2024-05/", "gulou/may/x", "g/2024-05/x/y"] {
      #expect(Practice.ID(text) == nil, "\(text)")
    }
  }

  @Test func linksLeadToAreasAndFigures() throws {
    func link(_ text: String) -> Report.Link { Report.Link(text) }
    let book = try book([
      (Small.gulou, june, worth("一", link("indicator/events"), link("initiative/i1"))),
      (Small.gulou, june, worth("二", link("initiative/i2"), link("area/a1"))),
      (Small.gulou, june, worth("三")), (Small.gulou, june, worth("四", link("x/y"))),
    ])
    let practices = book.practices
    #expect(practices.map { $0.areas.map(\.text) } == [["a1"], ["a1"], [], []])
    #expect(practices[0].indicators.first?.text == "events")
    #expect(Set(practices[0].indicators.map(\.text)) == Set(Small.indicators.keys))
    #expect(practices[1].indicators.isEmpty)
  }

  @Test func whoTakesOneUpIsKnownAndAFileKeepsIt() throws {
    var book = try book([(Small.gulou, june, worth("宣讲"))])
    let id = try #require(book.practices.first?.id)
    #expect(!book.hasBorrowed(id, mawei, in: june))
    let item = Report.Item("借鉴", borrowed: id)
    let changes = try book.apply(.addReportItem(mawei, june, .nextSteps, item), stamp(9))
    #expect(changes.first?.new?["borrowed"]?.text == id.text)
    #expect(book.practices.first?.borrowers == [mawei])
    #expect(book.hasBorrowed(id, mawei, in: june) && !book.hasBorrowed(id, mawei, in: may))
    book.apply(changes.map(\.inverse))
    #expect(book.practices.first?.borrowers == [])
  }
}
