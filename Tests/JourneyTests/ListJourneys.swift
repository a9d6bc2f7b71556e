import Glibc
import Testing

/// 清单 and 专项 in a real terminal: what is behind, and what stays from one start to the next.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct ListJourneys {
  @Test func whatIsBehindIsOpenedAndCorrectedInThreeKeys() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type("b")
    #expect(try terminal.shows("清单 · 只看滞后"))
    #expect(try terminal.shows("61/358"))
    try terminal.press("Enter")
    #expect(try terminal.shows("闽清县  综合"))
    try terminal.type("e")
    #expect(try terminal.shows("Enter 存并下移"))
    try terminal.type("6")
    try terminal.press("Enter")
    #expect(try terminal.shows("3 → 36，已存"))
    try terminal.press("Escape")
    // It is behind no longer.
    #expect(try terminal.shows("60/358"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
  }

  @Test func namesOfSlotsAreInThePlanAndOrderAndFilterAreTakenUpAgain() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    var terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type("gp")
    #expect(try terminal.shows("五项行动 1 未命名"))
    try terminal.press("F2")
    try terminal.type("送温暖")
    try terminal.press("Enter")
    #expect(try terminal.shows("五项行动第 1 项"))
    try terminal.type("f2")
    #expect(try terminal.shows("专项 › 2 改革落实"))
    try terminal.press("F6")
    #expect(try terminal.shows("清单 · 筛选 2 改革落实"))
    try terminal.type("s7")
    #expect(try terminal.shows("差额"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(try journey.read("plans/2024/plan.json").contains("送温暖"))

    terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F6")
    #expect(try terminal.shows("清单 · 筛选 2 改革落实"))
    #expect(try terminal.shows("↓差额"))
    try terminal.press("BSpace")
    #expect(try terminal.shows("358/358"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
  }
}
