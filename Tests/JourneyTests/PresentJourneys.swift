import Glibc
import Testing

/// A meeting of 15 units in a real terminal: pages, decisions, a correction from a second terminal, a
/// terminal that follows, a connection that drops.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct PresentJourneys {
  @Test(arguments: [(120, 40), (80, 24)])
  func fifteenUnitsAreGoneThroughAndNothingIsLost(_ size: (Int, Int)) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    var wall = try journey.open(size: size, command: "present")
    #expect(try wall.shows("全市完成年度任务"))
    let follower = try journey.open(as: "speaker", size: (100, 30), command: "present --follow")
    #expect(try follower.shows("下一个：鼓楼区"))

    for number in 1...5 {
      try wall.type("\(number)")
      #expect(try wall.shows("到第 \(number) 个单位"))
      try wall.press("Enter")
      #expect(try wall.shows("\(number)/15"))
    }
    #expect(try follower.shows("5/15"))
    try wall.type("d补齐阵地台账 · 王敏 · 8月底")
    #expect(try wall.shows("8月31日"))
    try wall.press("Enter")
    #expect(try wall.shows("已存"))
    try wall.type("d核对三新组织台账 · fq、cl · 国庆前")
    #expect(try wall.shows("福清市"))
    try wall.press("Enter")
    #expect(try wall.shows("已存"))

    try wall.type("7")
    try wall.press("Enter")
    #expect(try wall.shows("7/15"))
    #expect(try follower.shows("7/15"))
    // A correction from elsewhere is seen at once.
    try journey.jinguo("report", "add", "福清", "亮点", "阵地数更正为三十个")
    #expect(try follower.shows("阵地数更正为三十个"))
    if size.1 >= 32 { #expect(try wall.shows("阵地数更正为三十个")) }

    // The line is cut in the middle of a decision.
    try wall.type("d落实场地经费 · 下周五")
    #expect(try wall.shows("7月12日"))
    usleep(1_500_000)
    try wall.close()
    wall = try journey.open(size: size)
    #expect(try wall.shows("落实场地经费"))
    try wall.press("Enter")
    #expect(try wall.shows("决定"))
    #expect(try wall.shows("7月12日"))
    try wall.press("Enter")
    #expect(try wall.shows("已存"))
    try wall.type("D")
    #expect(try wall.shows("本次决定 3 项"))
    try wall.press("Escape")
    try wall.type("15")
    try wall.press("Enter")
    #expect(try wall.shows("15/15"))
    #expect(try follower.shows("这是最后一页"))
    try wall.press("Escape")
    #expect(try wall.shows("最需关注"))
    #expect(try follower.shows("主屏没有在放映"))
    try wall.press("C-q")
    #expect(try wall.endsWell())
    try follower.press("C-q")
    #expect(try follower.endsWell())
    let tasks = try journey.jinguo("task", "list", "--json").output
    #expect(tasks.contains("落实场地经费") && tasks.contains("补齐阵地台账"))
  }

  @Test func aDroppedConnectionIsOfferedAgainAtTheUnit() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    var wall = try journey.open(size: (120, 40), command: "present")
    #expect(try wall.shows("全市完成年度任务"))
    try wall.type("7")
    try wall.press("Enter")
    #expect(try wall.shows("7/15"))
    try wall.close()
    wall = try journey.open(size: (120, 40))
    #expect(try wall.shows("上次停在第 7 个单位"))
    try wall.press("Enter")
    #expect(try wall.shows("7/15"))
    try wall.press("Escape", "C-q")
    #expect(try wall.endsWell())
    // Left by will: nothing is offered again.
    wall = try journey.open(size: (120, 40))
    #expect(try wall.shows("最需关注"))
    #expect(try !wall.screen().contains("上次停在"))
  }
}
