import Domain
import Testing

/// 本期 and 累计: either is typed, the other follows.
@Suite struct CounterpartTests {
  private static let earlier: [String: FieldValue] = [
    "2024-01": .record(["value": .text("5")]), "2024-02": .record(["value": .text("12")]),
  ]

  /// hours takes 本期, total takes 累计; January 5 and February 12 came before.
  @Test(
    arguments: [("hours", "20", "3"), ("hours", "16.5", "-0.5"), ("total", "8", "20")]
      as [(String, String, String)])
  func theCounterpartIsWorkedOutFromTheMonthsBefore(
    _ indicator: String, _ typed: String, _ stored: String
  ) throws {
    let book = SmallBook.book(entries: ["hours": Self.earlier, "total": Self.earlier])
    let id = try #require(Indicator.ID(indicator))
    let march = Edit.Cell(SmallBook.gulou, id, try #require(Period("2024-03")))
    let figure = TypedFigure.figure(.value(try #require(Quantity(typed))))
    #expect(
      book.figure(fromCounterpart: figure, in: march)
        == .figure(.value(try #require(Quantity(stored)))))
  }

  @Test func monthsWithoutAFigureBeforeAreCounted() throws {
    let book = SmallBook.book(entries: ["hours": Self.earlier, "total": Self.earlier])
    func holes(_ indicator: String, _ month: String) throws -> Int {
      let id = try #require(Indicator.ID(indicator))
      return book.holes(before: Edit.Cell(SmallBook.gulou, id, try #require(Period(month))))
    }
    #expect(try holes("hours", "2024-03") == 0)
    #expect(try holes("hours", "2024-05") == 2)
    #expect(try holes("total", "2024-05") == 0)
  }

  @Test func whatIsStoredTellsItsCounterpart() throws {
    let book = SmallBook.book(entries: ["hours": Self.earlier, "total": Self.earlier])
    let february = try #require(Period("2024-02"))
    func counterpart(_ indicator: String) throws -> String? {
      let id = try #require(Indicator.ID(indicator))
      return book.counterpart(of: Edit.Cell(SmallBook.gulou, id, february))?.description
    }
    #expect(try counterpart("hours") == "17")
    #expect(try counterpart("total") == "7")
    // What doesn't add up has none.
    #expect(try counterpart("halls") == nil)
  }
}
