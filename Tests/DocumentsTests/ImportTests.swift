import Domain
import Testing

@testable import Documents

/// Sheets as offices make them: each thing that has to survive.
@Suite struct ImportTests {
  private let desk = try? SampleDesk()

  private func told(
    _ text: String, name: String = "sheet.csv", unit: String? = nil, map: [String] = []
  ) throws -> [String] {
    let desk = try #require(desk)
    return desk.told(try desk.read(text, name: name, unit: unit, map: map))
  }

  @Test func aTitleTwoRowsOfHeadsSumsAndEmptyRowsArePassedOver() throws {
    let reading = try #require(desk).read(
      """
      福州市妇联2024年5月工作台账,,,,
      单位,思想引领,,关爱服务,备注
      ,大宣讲场次,大宣讲人次,儿童关爱场次,
      ,场,人次,场,
      鼓楼区,12,"1,200",3,好
      ,,,,
      台江,5,300,,
      合计,17,1500,3,
      填表人：林某,,,,
      """)
    #expect(
      try #require(desk).told(reading) == [
        "gulou lecture-events 2024-05 12 @B5", "gulou lecture-reach 2024-05 1,200 @C5",
        "gulou care-events 2024-05 3 @D5", "taijiang lecture-events 2024-05 5 @B7",
        "taijiang lecture-reach 2024-05 300 @C7",
      ])
    #expect(reading.said == Period("2024-05") && reading.leftOver.isEmpty)
  }

  @Test func anIndicatorMergedOverItsMonthAndItsSumTakesWhatItStores() throws {
    #expect(
      try told(
        """
        单位,大宣讲场次,,三新覆盖率,
        ,本月,累计,本月,累计
        福清市,9,60,,13/40
        """) == [
          "fuqing lecture-events 2024-06 9 @B3", "fuqing threenew-cover 2024-06 13/40 @E3",
        ])
  }

  @Test func threeRowsOfHeadsAndANameInTwoOfThem() throws {
    #expect(
      try told(
        """
        单位,宣传,,
        ,大宣讲,,走访
        ,场次,人次,调研次数
        闽侯县,4,80,6
        """) == [
          "minhou lecture-events 2024-06 4 @B4", "minhou lecture-reach 2024-06 80 @C4",
          "minhou visits 2024-06 6 @D4",
        ])
  }

  @Test func aLedgerFillsDownTheUnitThatIsMerged() throws {
    #expect(
      try told(
        """
        序号,责任单位,考核指标,目标值,单位,本月完成,完成率,备注
        1,福清市,大宣讲场次,120,场,10,8%,
        2,,走访调研次数,60,次,7,,晚报
        3,罗源县,大宣讲场次,90,场,6,,
        """) == [
          "fuqing lecture-events 2024-06 10 @F2", "fuqing visits 2024-06 7 @F3",
          "luoyuan lecture-events 2024-06 6 @F4",
        ])
  }

  @Test func indicatorsMayGoDownAndUnitsAcross() throws {
    #expect(
      try told("指标,鼓楼区,台江区,合计\n大宣讲场次,3,4,7\n走访调研次数,5,,5\n") == [
        "gulou lecture-events 2024-06 3 @B2", "taijiang lecture-events 2024-06 4 @C2",
        "gulou visits 2024-06 5 @B3",
      ])
  }

  @Test func aFormTakesItsUnitFromTheTitleTheFileOrWhoeverReadsIt() throws {
    let form = "指标,本期\n大宣讲场次,3\n"
    let expected = ["gulou lecture-events 2024-06 3"]
    for found in [
      try told("鼓楼区妇联6月报表,\n" + form), try told("单位：鼓楼区,\n" + form),
      try told(form, name: "鼓楼区6月.csv"), try told(form, unit: "gulou"),
    ] {
      #expect(found.map { String($0.prefix { $0 != "@" }.dropLast()) } == expected)
    }
    #expect(throws: SheetFault.noUnit) { try told(form) }
  }

  @Test func theMonthIsTheSheetsOwnAndAnotherYearIsRefused() throws {
    let rest = "单位,大宣讲场次\n鼓楼区,3\n"
    for title in ["2024年4月报表", "2024-04", "报告期：2024/4", "４月份报表"] {
      #expect(try told(title + ",\n" + rest) == ["gulou lecture-events 2024-04 3 @B3"])
    }
    let other = try #require(Period("2023-06"))
    #expect(throws: SheetFault.otherYear(other)) { try told("2023年6月,\n" + rest) }
  }

  @Test func monthsMayStandSideBySide() throws {
    #expect(
      try told("单位,指标,1月,2月,3月\n鼓楼区,大宣讲场次,1,,3\n").map { $0.prefix(29) } == [
        "gulou lecture-events 2024-01 ", "gulou lecture-events 2024-03 ",
      ])
  }

  @Test func aQuarterIsTakenWhereItEnds() throws {
    #expect(
      try told("单位,经验材料\n鼓楼区,3\n") == ["gulou practices 2024Q2 3 @B2"])
    let desk = try #require(desk)
    let early = try desk.read("2024年5月,\n单位,经验材料\n鼓楼区,3\n")
    #expect(desk.proposals(early).first?.refusal != nil)
  }

  @Test func whatAPersonSaysOfAColumnHolds() throws {
    let text = "甲,乙,丙\n鼓楼区,大宣讲场次,8\n"
    #expect(try told(text) == ["gulou lecture-events 2024-06 8 @C2"])
    let two = "甲,乙,丙,丁\n鼓楼区,大宣讲场次,8,9\n"
    #expect(throws: SheetFault.noFigures) { try told(two) }
    #expect(try told(two, map: ["丁=本期"]) == ["gulou lecture-events 2024-06 9 @D2"])
    #expect(try told(two, map: ["C=累计"]) == ["gulou lecture-events 2024-06 ~8 @C2"])
    #expect(throws: SheetFault.unknownColumn("戊")) { try told(two, map: ["戊=本期"]) }
    #expect(throws: SheetFault.unknownMeaning("什么")) { try told(two, map: ["丁=什么"]) }
    #expect(
      try told("县区,甲\n鼓楼区,8\n", map: ["甲=大宣讲场次"]) == ["gulou lecture-events 2024-06 8 @B2"])
  }

  @Test func whatBelongsToNothingIsLeftOver() throws {
    let reading = try #require(desk).read(
      "单位,大宣讲场次,新指标\n鼓楼区,3,4\n某某区,5,6\n鼓楼区,9,\n")
    #expect(try #require(desk).told(reading) == ["gulou lecture-events 2024-06 3 @B2"])
    #expect(
      reading.leftOver == [.column(2, "新指标"), .row(2, "某某区 5 6"), .row(3, "鼓楼区 9")])
  }

  @Test func aSheetWithoutNamesIsRefused() {
    #expect(throws: SheetFault.noIndicator) { try told("1,2\n3,4\n") }
    #expect(throws: SheetFault.empty) { try told(",,\n\n") }
  }

  @Test(arguments: [
    ("lecture-events", "12", "12"), ("lecture-events", "１２", "12"), ("lecture-events", "12场", "12"),
    ("online-reach", "1.2万", "12000"), ("lecture-events", "\"\n5 \"", "5"),
    ("threenew-cover", "13/49", "13/49"), ("threenew-cover", "13／49", "13/49"),
    ("threenew-cover", "60％", "!"), ("lecture-events", "12/20", "!"), ("lecture-events", "—", "!"),
    ("lecture-events", "约300", "300 约300"), ("lecture-events", "20余场", "20 20余场"),
    ("lecture-events", "缺：台风停办", "缺 台风停办"), ("lecture-events", "缺", "!"),
    ("lecture-events", "不涉及", "!"), ("lecture-events", "不涉及（无此职能）", "无 无此职能"),
    ("lecture-events", "未报", "空"), ("lecture-events", "8月底前", "!"), ("lecture-events", "0", "0"),
  ]) func whatIsWrittenIsAFigureOrIsRefused(_ id: String, _ text: String, _ wanted: String) throws {
    let desk = try #require(desk)
    let reading = try desk.read("单位,\(id)\n鼓楼区,\(text)\n")
    let proposal = try #require(desk.proposals(reading).first)
    let found: String
    if proposal.refusal != nil {
      found = "!"
    } else if let reason = proposal.exemption {
      found = "无 " + reason
    } else {
      switch proposal.new {
      case .value(let amount): found = amount.description + (proposal.note.map { " " + $0 } ?? "")
      case .ratio(let upper, let lower): found = "\(upper)/\(lower)"
      case .missing(let reason): found = "缺 " + reason
      case .stages(let names): found = names.joined()
      case nil: found = "空"
      }
    }
    #expect(found == wanted)
  }

  @Test func anEmptyCellLeavesWhatIsThere() throws {
    let reading = try #require(desk).read("单位,大宣讲场次,走访调研次数\n鼓楼区,,5\n")
    #expect(reading.figures.map(\.cell.indicator.text) == ["visits"])
  }
}
