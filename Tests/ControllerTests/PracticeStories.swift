import Controller
import Domain
import Languages
import Testing
import TextUI

/// The library of practices 经验库: looked through, searched, copied and taken up.
@Suite struct PracticeStories {
  private func library(_ keys: String = "gx") throws -> Desk {
    var desk = try Desk()
    try desk.press(keys)
    #expect(desk.state.screen == .practices)
    return desk
  }

  private func items(_ desk: Desk) -> [Practice] { desk.state.practiceBoard.items }

  private func told(_ desk: Desk) -> Explanation? {
    if case .explanation(let told) = desk.state.layer { told } else { nil }
  }

  private func steps(_ desk: Desk, _ unit: String, _ section: Report.Section = .nextSteps) throws
    -> [Report.Item]
  {
    let id = try #require(ReportingUnit.ID(unit))
    let june = try #require(Period("2024-06"))
    return desk.state.book.year(2024, of: id).reports[june]?.items(in: section) ?? []
  }

  @Test func everyMarkedHighlightIsThereByArea() throws {
    let desk = try library()
    #expect(items(desk).count == desk.state.book.practices.count && items(desk).count == 18)
    #expect(items(desk).allSatisfy { $0.item.isWorthSpreading })
    let areas = desk.state.practiceBoard.rows.compactMap { row -> Area.ID?? in
      if case .area(let area) = row { area } else { nil }
    }
    #expect(Set(areas).count == areas.count)
    for (before, after) in zip(items(desk), items(desk).dropFirst())
    where before.areas.first == after.areas.first {
      #expect(before.id.period.end >= after.id.period.end)
    }
  }

  @Test(arguments: ["<f47>", "gx"])
  func theCursorGoesFromRowToRowAndFromAreaToArea(_ way: String) throws {
    var desk = try library(way)
    try desk.press("j")
    #expect(desk.state.practiceBoard.selection == 1)
    let first = items(desk).first?.areas.first
    try desk.press("<tab>")
    #expect(desk.state.practiceBoard.selected?.areas.first != first)
    try desk.press("<s-tab>")
    #expect(desk.state.practiceBoard.selection == 0)
    try desk.press("G")
    #expect(desk.state.practiceBoard.selection == items(desk).count - 1)
  }

  @Test func areaAndUnitNarrowIt() throws {
    var desk = try library()
    try desk.press("f3")
    let area = desk.state.plan?.areas[2].id
    #expect(desk.state.screen == .practices && !items(desk).isEmpty)
    #expect(items(desk).allSatisfy { $0.areas.contains { $0 == area } })
    #expect(desk.state.filterWords.count == 1)
    try desk.press("f0ff4")
    let options = try #require(desk.choice?.options)
    let place = try #require(options.firstIndex { $0.name == "马尾区" })
    #expect(options[place].remark.contains("3"))
    try desk.press(String(repeating: "j", count: place) + "<enter>")
    #expect(Set(items(desk).map(\.id.unit.text)) == ["mawei"] && items(desk).count == 3)
    // What it doesn't choose by is looked at in 清单.
    try desk.press("ff5<down><enter>")
    #expect(desk.state.screen == .list)
  }

  @Test(arguments: ["/马尾", "<c-f>马尾", "/mw"])
  func wordsAndPinyinFindOne(_ keys: String) throws {
    var desk = try library(keys.hasPrefix("/") ? "gx" : "<f47>")
    try desk.press(keys)
    let hit = try #require(desk.finder?.hits.first)
    #expect(hit.remark.contains("马尾区"))
    try desk.press("<enter>")
    #expect(desk.state.practiceBoard.selected?.id.unit.text == "mawei")
    #expect(desk.state.layer == nil)
  }

  @Test func aWordOfTheTextFindsItWhereItStands() throws {
    var desk = try library()
    let practice = try #require(items(desk).last)
    let clauses = practice.item.text.split { "，。；、“”".contains($0) }
    let word = try #require(clauses.last { $0.count >= 4 })
    desk.send(.input(.key(.control("f"))))
    desk.send(.input(.paste(String(word))))
    let hit = try #require(desk.finder?.hits.first)
    let met = hit.matched.map { Array(hit.name)[$0] }
    #expect(String(met) == String(word))
    desk.send(.input(.paste(" 没有的单位")))
    #expect(desk.finder?.hits.isEmpty == true)
  }

  @Test func oneIsToldInFullWithItsFiguresAndCopied() throws {
    var desk = try library()
    let practice = try #require(items(desk).first)
    try desk.press("<enter>")
    let page = try #require(told(desk))
    #expect(page.lines.first == .text(practice.item.text))
    #expect(page.lines.contains(.heading("2024年6月的相关数字")))
    #expect(page.lines.contains(.text("还没有单位借鉴")))
    try desk.press("y")
    #expect(desk.effects.last == .copy(page.copied ?? "", count: 1))
    try desk.press("<esc><f29>")
    guard case .copy(let text, count: 1)? = desk.effects.last else {
      Issue.record("nothing is copied")
      return
    }
    #expect(text.hasSuffix(practice.item.text) && text.contains("2024年6月："))
  }

  @Test func oneKeyTakesItIntoTheReportOfTheUnit() throws {
    var desk = try Desk()
    try desk.press("<f4>jjjj<f47>")
    let unit = try #require(desk.state.focusedUnit)
    let practice = try #require(items(desk).first { $0.id.unit != unit.id })
    let place = try #require(items(desk).firstIndex { $0.id == practice.id })
    try desk.press(String(repeating: "j", count: place) + "<c-g>")
    let step = try #require(try steps(desk, unit.id.text).last)
    #expect(step.text.hasPrefix("借鉴") && step.text.hasSuffix("做法：" + practice.item.text))
    #expect(step.borrowed == practice.id && step.links == practice.item.links)
    #expect(desk.notice.contains(unit.name) && desk.notice.contains("下一步"))
    #expect(desk.state.practiceBoard.selected?.borrowers == [unit.id])
    try desk.press("b")
    #expect(desk.notice.contains("已经借鉴"))
    try desk.press("u")
    #expect(desk.state.practiceBoard.selected?.borrowers == [])
  }

  @Test func whatAUnitDidItselfIsNotTakenUp() throws {
    var desk = try library()
    let place = try #require(items(desk).firstIndex { $0.id.unit.text == "gulou" })
    try desk.press(String(repeating: "j", count: place) + "b")
    #expect(desk.notice.contains("鼓楼区自己的做法"))
    desk.makeReadOnly()
    try desk.press("gg<tab>b")
    #expect(desk.notice.contains("只读"))
  }

  @Test(arguments: [("b", Report.Section.highlights), ("<end><c-g>", .nextSteps)])
  func onAReportOneIsLookedForAndWritten(_ keys: String, _ section: Report.Section) throws {
    var desk = try Desk()
    try desk.press("<f4>gr" + keys)
    let hits = try #require(desk.finder?.hits)
    #expect(!hits.isEmpty && !hits.contains { $0.remark.contains("鼓楼区") })
    try desk.press("马尾<enter>")
    let item = try #require(try steps(desk, "gulou", section).last)
    #expect(item.text.hasPrefix("借鉴马尾区做法：") && item.borrowed?.unit.text == "mawei")
    #expect(desk.state.screen == .report && desk.state.layer == nil)
    #expect(desk.state.reportRow.map { $0.part } == .section(section))
    try desk.press("b")
    #expect(desk.finder?.hits.count == hits.count - 1)
  }

  @Test func anEmptyLibrarySaysHowItIsFilled() throws {
    var desk = try Desk(sample: false, today: "2024-07-05")
    try desk.press("gxb")
    #expect(desk.notice.contains("标为值得推广"))
    try desk.press("y")
    #expect(desk.notice.contains("*"))
    try desk.press("<f4>gr*b")
    #expect(desk.notice.contains("还没有经验"))
    try desk.press("a宣讲<enter>*gx")
    #expect(items(desk).map(\.item.text) == ["宣讲"])
    try desk.press("X")
    #expect(desk.line != nil)
  }

  @Test func aClickChoosesAndAnotherOneOpens() throws {
    var desk = try library()
    let click = Event.pointed(
      MouseEvent(.press, button: .left, at: Point(x: 5, y: 9)), on: Region("practice", y: 3))
    desk.send(click)
    #expect(desk.state.practiceBoard.selection == 3 && desk.state.layer == nil)
    desk.send(click)
    #expect(told(desk) != nil)
  }

  @Test func theSheetHasARowAPractice() throws {
    let desk = try library()
    guard case .rows(let rows)? = try desk.state.sheet else {
      Issue.record("no sheet")
      return
    }
    #expect(rows.count == items(desk).count + 2)
    #expect(rows[1] == ["领域", "单位", "报告期", "亮点", "关联", "借鉴的单位"])
  }
}
