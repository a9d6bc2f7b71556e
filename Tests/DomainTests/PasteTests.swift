import Testing

@testable import Domain

/// Tables as they are pasted, and what they say.
@Suite struct PasteTests {
  @Test(arguments: [
    ("1\t2\n3\t4\n", [["1", "2"], ["3", "4"]]), ("1\r\n2\r3", [["1"], ["2"], ["3"]]),
    ("a\t\tb", [["a", "", "b"]]), ("a\t", [["a", ""]]), ("\n\n1\n\n", [[""], [""], ["1"]]),
    ("\"x\ty\"\t2", [["x\ty", "2"]]), ("\"a\nb\"\n1", [["a\nb"], ["1"]]),
    ("\"say \"\"hi\"\"\"\t1", [["say \"hi\"", "1"]]), ("\"open\t1", [["\"open", "1"]]),
    ("\"a\"b\t1", [["\"a\"b", "1"]]), ("12\"\t1", [["12\"", "1"]]),
    ("福清市 12", [["福清市", "12"]]), ("福清市：1.2万", [["福清市", "1.2万"]]), ("1 234", [["1 234"]]),
    ("说一句 话", [["说一句 话"]]), ("", []), ("\t\n \n", []),
  ]) func aTableIsReadCellByCell(_ text: String, _ rows: [[String]]) {
    #expect(PastedTable(text).rows == rows)
  }

  @Test func aWrittenTableReadsAsItself() {
    let table = PastedTable(rows: [["a\tb", "\"", "x\ny"], ["", "2", "3\"4"]])
    #expect(PastedTable(table.text) == table)
  }

  // MARK: Names

  private let book = SmallBook.book()
  private let wanted: [ReportingUnit.ID] = ["gulou", "mawei"].map(SmallBook.unit)

  private func reading(
    _ text: String, at row: Int = 0, column: Int = 0, listsIndicators: Bool = false
  ) throws -> PasteReading {
    let plan = try #require(book.plans[2024])
    let units = wanted.compactMap { book.unit($0) }
    let indicators = ["events", "reach", "hours"].compactMap {
      Indicator.ID($0).flatMap { plan.indicator($0) }
    }
    return PasteReading(
      PastedTable(text),
      PasteNames(
        units: units, indicators: indicators,
        unitsFromCursor: Array(wanted.dropFirst(row)),
        indicatorsFromCursor: Array(indicators.map(\.id).dropFirst(column)),
        listsIndicators: listsIndicators))
  }

  private func told(_ reading: PasteReading) -> [String] {
    reading.items.map { "\($0.unit.text) \($0.indicator.text) \($0.text)" }
  }

  @Test func rowsAreMatchedByNameInAnyOrderAndTheRestIsLeftOver() throws {
    let found = try reading("马尾区\t5\n合计\t12\n 鼓楼 \t７\n")
    #expect(told(found) == ["mawei events 5", "gulou events ７"])
    #expect(found.leftOver == [.row(1, "合计 12")])
    #expect(!found.takesRowsByPlace && !found.takesColumnsByPlace)
  }

  @Test func columnsAreMatchedByTheirHeads() throws {
    let found = try reading("2024年6月\n单位\treach\t备注\tevents（场）\n鼓楼区\t50\t好\t3\n")
    #expect(told(found) == ["gulou reach 50", "gulou events 3"])
    #expect(found.leftOver == [.column(2, "备注"), .row(0, "2024年6月")])
  }

  @Test func theOtherWayRoundIsFoundToo() throws {
    let found = try reading("\t鼓楼区\t马尾区\nevents\t1\t2\nreach\t3\t\n")
    #expect(told(found) == ["gulou events 1", "mawei events 2", "gulou reach 3"])
  }

  @Test func numbersAloneGoDownFromTheCursorAndThatIsTold() throws {
    let found = try reading("4\n\n6\n", at: 0, column: 1)
    #expect(told(found) == ["gulou reach 4"])
    #expect(found.leftOver == [.row(2, "6")])
    #expect(found.takesRowsByPlace && !found.takesColumnsByPlace)
  }

  @Test func severalColumnsWithoutHeadsGoRightAndThatIsTold() throws {
    let found = try reading("1\t鼓楼区\t4\t5\t6\t7", at: 0, column: 1)
    #expect(told(found) == ["gulou reach 4", "gulou hours 5"])
    #expect(found.leftOver == [.column(4, "6"), .column(5, "7"), .column(0, "1")])
    #expect(found.takesColumnsByPlace && !found.takesRowsByPlace)
  }

  @Test func onThePageOfAUnitNumbersGoDownItsIndicators() throws {
    let found = try reading("4\n5", listsIndicators: true)
    #expect(told(found) == ["gulou events 4", "gulou reach 5"])
    let named = try reading("reach\t9\nevents\t8", listsIndicators: true)
    #expect(told(named) == ["gulou reach 9", "gulou events 8"])
  }

  @Test func aNameWrittenTwiceHoldsOnce() throws {
    let found = try reading("鼓楼区\t5\n鼓楼区\t6")
    #expect(told(found) == ["gulou events 5"])
    #expect(found.leftOver == [.row(1, "鼓楼区 6")])
  }

  @Test func whatStandsInBracketsTellsNamesApartWhereItMust() throws {
    let units = ["gulou", "mawei"].compactMap { book.unit(SmallBook.unit($0)) }
    var named = units
    named[0].name = "中心（东）"
    named[1].name = "中心（西）"
    let names = PasteNames(
      units: named, indicators: [], unitsFromCursor: [], indicatorsFromCursor: [])
    #expect(names.unit("中心(西)") == units[1].id)
    #expect(names.unit("中心") == nil)
    #expect(names.unit("gulou（东街）") == units[0].id)
  }

  @Test func atTheLastRowNumbersDoNotTurnASide() throws {
    let found = try reading("4\n5\n6", at: 1)
    #expect(told(found) == ["mawei events 4"])
    #expect(found.leftOver.count == 2)
  }
}
