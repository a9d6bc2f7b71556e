import Glibc
import Testing

/// A meeting of 15 units in a real terminal: pages, decisions, a correction from a second terminal, a
/// terminal that follows, a connection that drops.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct PresentJourneys {
  @Test(arguments: [(120, 40), (80, 24)])
  func aWholeMeetingIsPreparedHeldAndAnsweredForAtTheNext(_ size: (Int, Int)) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    var wall = try journey.open(size: size)
    try prepare(wall)

    try wall.press("F5")
    #expect(try wall.shows("全市完成年度任务"))
    let follower = try journey.open(as: "speaker", size: (100, 30), command: "present --follow")
    #expect(try follower.shows("下一个：鼓楼区"))
    for number in 1...5 { try turn(wall, to: number) }
    #expect(try follower.shows("5/15"))
    try decide(wall, "补齐阵地台账 · 王敏 · 8月底", understood: "8月31日")
    try decide(wall, "核对三新组织台账 · fq、cl · 国庆前", understood: "福清市")
    try turn(wall, to: 6)
    try turn(wall, to: 7)
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
    for number in 8...15 { try turn(wall, to: number) }
    #expect(try follower.shows("这是最后一页"))
    try wall.press("Escape")
    #expect(try wall.shows("最需关注"))
    #expect(try follower.shows("主屏没有在放映"))
    try follower.press("C-q")
    #expect(try follower.endsWell())

    try end(wall)
    let minutes = try journey.jinguo("text", "minutes", "半年会", "--plain-text").output
    for text in ["半年会", "三楼", "补齐阵地台账", "落实场地经费", "台江区"] {
      #expect(minutes.contains(text), "\(text) in \(minutes)")
    }
    // What was moved up stands first.
    let first = try #require(minutes.firstRange(of: "落实场地经费"))
    let second = try #require(minutes.firstRange(of: "补齐阵地台账"))
    #expect(first.lowerBound < second.lowerBound)
    try callTheNext(wall)
    try wall.press("C-q")
    #expect(try wall.endsWell())
    #expect(try journey.jinguo("check").status == 0)
  }

  /// Called, timed, ordered, and who comes.
  private func prepare(_ wall: Tmux) throws {
    #expect(try wall.shows("最需关注"))
    try wall.press("F5")
    #expect(try wall.shows("还没有会议"))
    try wall.type("a7月5日 · 半年会 · 三楼 · 李主席")
    try wall.press("Enter")
    #expect(try wall.shows("15 项，共 60 分钟"))
    try wall.type("s")
    #expect(try wall.shows("出席 1 请假 0"))
    try wall.type("jss")
    #expect(try wall.shows("出席 1 请假 1"))
    try wall.type("10")
    try wall.press("Enter")
    #expect(try wall.shows("共 66 分钟"))
    try wall.type("J")
    #expect(try wall.shows("已存"))
    try wall.type("u")
    #expect(try wall.shows("2 台江区"))
  }

  private func turn(_ wall: Tmux, to number: Int) throws {
    try wall.type("\(number)")
    #expect(try wall.shows("到第 \(number) 个单位"))
    try wall.press("Enter")
    #expect(try wall.shows("\(number)/15"))
  }

  private func decide(_ wall: Tmux, _ line: String, understood: String) throws {
    try wall.type("d" + line)
    #expect(try wall.shows(understood))
    try wall.press("Enter")
    #expect(try wall.shows("已存"))
  }

  /// Ended; the last decision is put first, and the minutes are read.
  private func end(_ wall: Tmux) throws {
    try wall.press("F5")
    #expect(try wall.shows("进行中"))
    try wall.type("E")
    #expect(try wall.shows("已结束"))
    try wall.press("BTab")
    #expect(try wall.shows("待签收"))
    try wall.type("GKKK")
    #expect(try wall.shows("已存"))
    try wall.type("W")
    #expect(try wall.shows("会议纪要：半年会"))
    try wall.press("Enter")
    #expect(try wall.shows("存成文件"))
    try wall.press("Escape")
  }

  /// The next meeting opens on what this one decided.
  private func callTheNext(_ wall: Tmux) throws {
    try wall.type("a9月2日 · 碰头会")
    try wall.press("Enter")
    #expect(try wall.shows("碰头会"))
    try wall.press("Tab")
    #expect(try wall.shows("上次决定"))
    #expect(try wall.shows("待签收"))
  }

  @Test func aDroppedConnectionIsOfferedAgainAtTheUnit() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    var wall = try journey.open(size: (120, 40), command: "present")
    #expect(try wall.shows("全市完成年度任务"))
    try wall.type("7")
    try wall.press("Enter")
    #expect(try wall.shows("7/15"))
    let process = try wall.process()
    try wall.close()
    // As long as it runs it shows that page: it isn't offered to anybody.
    #expect(try wall.wait { try Shell.state(of: process) == nil })
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
