import Controller
import Domain
import Languages
import Testing
import TextUI

/// Texts: which is offered where, what it is made of, and what becomes of it.
@Suite struct TextStories {
  private func orders(_ desk: Desk) -> [TextOrder] {
    desk.effects.compactMap { if case .compose(let order) = $0 { order } else { nil } }
  }

  private var made: ComposedText {
    ComposedText(
      title: "通报：2024年6月", source: "# 通报\n\n- **一**\n", plain: "通报\n\n· 一\n")
  }

  private func told(_ desk: Desk) -> Explanation? {
    if case .explanation(let told) = desk.state.layer { told } else { nil }
  }

  @Test(arguments: ["W", "<s-end>"])
  func theTextsThatFitAreOffered(_ key: String) throws {
    var desk = try Desk()
    try desk.press("gs" + key)
    #expect(
      desk.choice?.options.map(\.name) == [
        "通报：2024年6月", "通报：2024年上半年", "小结：鼓楼区2024年6月", "通报：2024年6月",
      ])
    #expect(desk.choice?.options.last?.remark == "附名次")
    try desk.press("<enter>")
    let order = try #require(orders(desk).first)
    #expect(order.kind == .bulletin && order.subject == "2024年6月" && desk.state.layer == nil)
    #expect(order.facts["period"]?.text == "2024年6月" && order.facts["ranking"]?.list == [])
    try desk.press("\(key)4")
    #expect(orders(desk).last?.facts["ranking"]?.list?.isEmpty == false)
  }

  @Test func onMeetingsTheTextsAreTheChosenMeetings() throws {
    var desk = try Desk()
    try desk.press("gha2024-07-01 · 一号会<enter><enter><esc>gha8月1日 · 二号会<enter>")
    #expect(desk.state.meetingInSight?.name == "二号会")
    try desk.press("<s-tab>e55W")
    #expect(desk.choice?.options.first?.name == "会议纪要：二号会")
    #expect(desk.choice?.options.contains { $0.name == "通报：2024年5月" } == true)
    #expect(desk.choice?.options.contains { $0.name == "小结：鼓楼区2024年5月" } == true)
    try desk.press("<enter>")
    #expect(orders(desk).last?.facts["name"]?.text == "二号会")
    try desk.press("jW")
    #expect(desk.choice?.options.first?.name == "会议纪要：一号会")
    try desk.press("<esc>goW")
    #expect(desk.choice?.options.contains { $0.name == "会议纪要：一号会" } == true)
  }

  @Test func onTheReportOfAUnitItsSummaryComesFirst() throws {
    var desk = try Desk()
    try desk.press("<f4>jgr]W<enter>")
    let order = try #require(orders(desk).last)
    let unit = try #require(desk.state.focusedUnit)
    #expect(order.kind == .summary && order.subject == "\(unit.name)2024年上半年")
    #expect(order.facts["unit"]?.text == unit.name)
    try desk.press("<f4>GW")
    #expect(desk.choice?.options.contains { $0.name.hasPrefix("小结") } == false)
  }

  @Test func aTextIsReadCopiedAndSaved() throws {
    var desk = try Desk()
    desk.send(.composed(made))
    #expect(told(desk)?.lines == [.heading("通报"), .text("· 一")])
    try desk.press("y")
    #expect(desk.effects.last == .copy("通报\n\n· 一\n", count: 1))
    try desk.press("X")
    #expect(desk.line?.field.text == "通报-2024年6月.md")
    try desk.press("<esc>")
    #expect(told(desk)?.saved == made)
    try desk.press("<f45><enter>")
    #expect(desk.effects.last == .exportSheet(.text(made), path: "通报-2024年6月.md"))
    desk.send(.sheetRefused("已有这个文件"))
    #expect(desk.line?.refusal == "已有这个文件")
    desk.send(.sheetWritten("已写入"))
    #expect(desk.state.layer == nil && desk.notice == "已写入")
  }

  @Test func theEndOfALongTextIsReached() throws {
    var desk = try Desk()
    let long = String(repeating: "很长的一段。", count: 300)
    desk.send(.composed(ComposedText(title: "长", source: long, plain: long)))
    try desk.press("<end>")
    #expect(try #require(told(desk)?.scroll) > 20)
  }

  @Test func aWrongTemplateIsToldInFull() throws {
    var desk = try Desk()
    desk.send(.textRefused(["templates/bulletin.zh.md 第 3 行：错", "改好再出"]))
    #expect(told(desk)?.lines == [.text("templates/bulletin.zh.md 第 3 行：错"), .text("改好再出")])
    #expect(told(desk)?.copied == nil)
  }

  @Test func aClickCopiesOrSaves() throws {
    var desk = try Desk()
    desk.send(.composed(made))
    let click = { (name: String) in
      Event.pointed(
        MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)), on: Region(name))
    }
    desk.send(click("popup.copy"))
    #expect(desk.effects.last == .copy(made.plain, count: 1))
    desk.send(click("popup.save"))
    #expect(desk.line?.purpose == .exportPath(made))
  }
}
