import Glibc
import Testing

/// Reports in words: by commands, and typed in a real terminal.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ReportJourneys {
  private func sample() throws -> Journey {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    return journey
  }

  @Test func aReportIsWrittenAnsweredForAndTakenBackByCommands() throws {
    let journey = try sample()
    func report(_ arguments: String...) throws -> String {
      let result = try Shell.run(
        [Journey.program, "--book", journey.book, "report"] + arguments,
        environment: ["JINGUO_HOME=\(journey.folder)/home", "JINGUO_USER=office"])
      #expect(result.status == 0, "\(arguments): \(result.output)")
      return result.output
    }
    #expect(try report("鼓楼").contains("未交代：培育两个可复制的工作品牌"))
    let added = try report("add", "鼓楼", "亮点", "宣讲", "直播", "--link", "家政进社区", "--worth")
    #expect(added.contains("没有 → 宣讲") && added.contains("没有 → 直播"))
    _ = try report("edit", "gulou", "highlights", "3", "直播进村")
    #expect(try report("move", "鼓楼", "亮点", "3", "1").contains("第 3 条 → 第 1 条"))
    _ = try report("worth", "鼓楼", "1", "--off")
    _ = try report("link", "鼓楼", "亮点", "1", "思想引领", "--clear")
    _ = try report("outcome", "鼓楼", "1", "还在做")
    _ = try report("add", "鼓楼", "下一步", "--promise", "1")
    _ = try report("assess", "鼓楼", "创新理论宣传", "进展顺利", "每月一讲")
    _ = try report("remove", "鼓楼", "问题", "1")
    let json = try report("鼓楼", "--json")
    for part in [
      "\"text\":\"直播进村\"", "\"links\":[\"area/a1-guidance\"]",
      "\"links\":[\"initiative/housekeeping-community\"]", "\"outcome\":\"ongoing\"",
      "\"origin\":\"2024-05.n1\"", "\"standing\":\"goingWell\"", "\"problems\": []",
    ] {
      #expect(json.contains(part), "\(part) in \(json)")
    }
    #expect(try journey.jinguo("undo").output.contains("汇报 问题"))
    #expect(try report("鼓楼").contains("“三新”领域底数变化快"))
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func whatIsWorthSpreadingIsListed() throws {
    let journey = try sample()
    let all = try journey.jinguo("practices").output
    #expect(all.contains("18 条，来自 10 个单位") && all.contains("马尾区 2024年6月："))
    let one = try journey.jinguo("practices", "--unit", "mawei", "--json").output
    #expect(one.contains("\"id\":\"mawei/2024-06/") && !one.contains("gulou"))
    #expect(try journey.jinguo("practices", "--area", "nobody").status == 65)
    #expect(try journey.jinguo("export", "practices").output.contains("亮点,关联,借鉴的单位"))
  }

  @Test func whatIsWrongIsToldWithItsStatus() throws {
    let journey = try sample()
    let cases: [([String], Int32, String)] = [
      (["鼓楼", "--period", "x"], 64, "不是报告期"), (["add", "鼓楼", "亮点"], 64, "TEXT"),
      (["add", "鼓楼", "成绩", "宣讲"], 65, "没有叫“成绩”的栏目"),
      (["add", "鼓楼", "亮点", " "], 65, "空的不能存"),
      (["add", "鼓楼", "亮点", "宣讲", "--period", "2024-03"], 65, "已锁定"),
      (["add", "鼓楼", "亮点", "找13805910000", "--strict"], 65, "手机号"),
      (["edit", "鼓楼", "亮点", "9", "宣讲"], 65, "没有“亮点 9”"),
      (["outcome", "鼓楼", "9", "done"], 65, "没有“上次承诺 9”"),
      (["assess", "鼓楼", "三新组织覆盖", "进展顺利"], 65, "不用自评"),
      (["list", "--exit-code"], 1, "罗源县：未写"),
    ]
    for (arguments, status, sentence) in cases {
      let result = try Shell.run(
        [Journey.program, "report"] + arguments,
        environment: ["JINGUO_HOME=\(journey.folder)/home", "JINGUO_BOOK=\(journey.book)"])
      #expect(result.status == status && result.output.contains(sentence), "\(result.output)")
    }
    let english = try journey.jinguo("report", "gulou", "--lang", "en").output
    #expect(english.contains("Promised before") && english.contains("worth spreading"))
    #expect(try journey.jinguo("man").output.contains(".Ss report add unit heading [text ...]"))
  }

  @Test(.enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"))
  func aParagraphIsTypedAndALineIsBroken() throws {
    let journey = try sample()
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    #expect(try terminal.shows("上期"))
    try terminal.type("gra")
    #expect(try terminal.shows("写一条亮点"))
    try terminal.type("巾帼宣讲进企业")
    try terminal.press("C-n")
    try terminal.type("覆盖十二个园区")
    #expect(try terminal.shows("14 字"))
    try terminal.press("Enter")
    #expect(try terminal.shows("一行一条，共 2 条"))
    try terminal.type("2")
    #expect(try terminal.shows("亮点 2 问题 1"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    let told = try journey.jinguo("report", "鼓楼", "--json").output
    #expect(told.contains("巾帼宣讲进企业\\n覆盖十二个园区"))
  }
}
