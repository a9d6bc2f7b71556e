import Glibc
import Testing

/// The command line as scripts and people use it.
@Suite(.serialized, .timeLimit(.minutes(5))) struct CommandJourneys {
  @Test func withoutABookItNamesDemoAndInit() throws {
    let journey = try Journey()
    let result = try Shell.run(
      [Journey.program], environment: ["JINGUO_HOME=\(journey.folder)/home"])
    #expect(result.status == 66)
    #expect(result.output.contains("jinguo demo") && result.output.contains("jinguo init"))
  }

  @Test func aNewBookHoldsThePlanAndAnOldFolderIsLeftAlone() throws {
    let journey = try Journey()
    #expect(try journey.jinguo("init", journey.book).status == 0)
    let status = try journey.jinguo("status", "--json").output
    #expect(status.contains("\"asOf\"") && status.contains("\"service-centre\""))
    #expect(!status.contains("\"pingtan\""))
    #expect(try journey.jinguo("init", journey.book).status == 73)
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func withoutATerminalItPrintsTheStatus() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let result = try journey.jinguo(journey.book)
    #expect(result.status == 0)
    #expect(result.output.contains("思想引领") && result.output.contains("示例数据（虚构）"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func setGetUndoAndLogAgree() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let set = try journey.jinguo("set", "福清", "三新覆盖率", "13", "--json")
    #expect(set.output.contains("\"num\": \"13\"") && set.output.contains("\"den\": \"40\""))
    #expect(set.output.contains("\"old\": \"12/40\""))
    #expect(try journey.jinguo("get", "fq", "sx", "--json").output.contains("\"num\": \"13\""))
    let english = try journey.jinguo("get", "fq", "sx", "--lang", "en", "--json").output
    #expect(english.contains("\"num\": \"13\""))
    #expect(try journey.jinguo("undo").status == 0)
    #expect(try journey.jinguo("get", "fq", "sx", "--json").output.contains("\"num\": \"12\""))
    #expect(try journey.jinguo("redo").status == 0)
    #expect(try journey.jinguo("redo").status == 65)
    #expect(try journey.jinguo("log").output.split(separator: "\n").count == 4)
  }

  @Test func aReportGoesToTheOfficeAndBackAndIsChased() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    #expect(try journey.jinguo("filing", "--exit-code").status == 1)
    #expect(try journey.jinguo("filing").output.contains("2024年6月：应报 15，实报 11，完整率 73.3%"))
    #expect(try journey.jinguo("accept", "罗源").status == 65)
    #expect(try journey.jinguo("submit", "罗源", "--strict").status == 65)
    let submitted = try journey.jinguo("submit", "罗源", "--as", "罗源县妇联")
    #expect(submitted.status == 0 && submitted.output.contains("应报 22 项，已报 16 项"))
    #expect(try journey.jinguo("return", "罗源").status == 64)
    #expect(try journey.jinguo("return", "罗源", "--reason", "缺走访次数").status == 0)
    let reminders = try journey.jinguo("filing", "--remind").output
    #expect(reminders.contains("罗源县：2024年6月数据已退回（缺走访次数）"))
    #expect(reminders.contains("连江县：2024年6月数据请于7月3日前报送，已超 2 天，还缺 2 项"))
    #expect(!reminders.contains("鼓楼区"))
    #expect(try journey.jinguo("submit", "罗源").status == 0)
    #expect(try journey.jinguo("accept", "罗源").status == 0)
    #expect(try journey.jinguo("lock", "2024-06").status == 0)
    #expect(try journey.jinguo("return", "罗源", "--reason", "再核").status == 65)
    #expect(try journey.jinguo("filing", "--json").output.contains("\"actual\": 12"))
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func aTaskIsWrittenDownHandedInAndClosedBySomebodyElse() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book)
    // In January no report is due yet.
    func jinguo(_ arguments: String...) throws -> Shell.Result {
      try Shell.run(
        [Journey.program] + arguments + ["--today", "2024-01-10"],
        environment: [
          "JINGUO_HOME=\(journey.folder)/home", "JINGUO_BOOK=\(journey.book)", "JINGUO_USER=office",
        ])
    }
    #expect(try jinguo("task").output.contains("jinguo task add"))
    let added = try jinguo("task", "add", "补台账 · 福清、长乐 · 2月底")
    #expect(added.status == 0 && added.output.contains("任务1 补台账") && added.output.contains("2月29日"))
    #expect(try jinguo("task", "add", "补台账 · 福清 · 尽快").status == 65)
    #expect(try jinguo("task", "close", "1").status == 65)
    #expect(try jinguo("task", "take", "9").status == 65)
    #expect(try jinguo("task", "take", "1", "--as", "fuqing").status == 0)
    #expect(try jinguo("task", "submit", "1", "--note", "已传", "--as", "fuqing").status == 0)
    #expect(try jinguo("task", "close", "1", "--as", "fuqing").status == 65)
    #expect(try jinguo("task", "return", "1", "--as", "office").status == 65)
    #expect(try jinguo("task", "close", "1", "--as", "office").output.contains("已办结"))
    #expect(try jinguo("task", "show", "1").output.contains("已传"))
    #expect(try jinguo("task", "list", "--all", "--json").output.contains("\"closed\""))
    #expect(try jinguo("due", "--exit-code").status == 0)
    let issue = try jinguo("issue", "add", "阵地无人", "--unit", "长乐", "--due", "2024-01-06")
    #expect(issue.status == 0 && issue.output.contains("已经过了"))
    let due = try jinguo("due", "--exit-code")
    #expect(due.status == 1 && due.output.contains("问题1 阵地无人") && due.output.contains("逾期 4 天"))
    #expect(try jinguo("due", "--json").output.contains("\"overdue\""))
    let extended = try jinguo(
      "issue", "extend", "1", "--due", "3月底", "--reason", "排班中", "--as", "office")
    #expect(extended.status == 0 && extended.output.contains("3月31日"))
    #expect(try jinguo("due", "--exit-code").status == 0)
    #expect(try jinguo("issue", "hold", "1", "--reason", "等").status == 65)
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func unitsAreScoredStarredAndCommentedOn() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    #expect(try journey.jinguo("score").output.contains("jinguo score template"))
    #expect(try journey.jinguo("score", "line", "信息报送 · 10").status == 65)
    #expect(try journey.jinguo("score", "section", "工作作风").status == 0)
    #expect(try journey.jinguo("score", "line", "信息报送 · 10").status == 0)
    #expect(try journey.jinguo("score", "line", "宣讲 · 25 · 大宣讲场次×3、大学习场次").status == 0)
    #expect(try journey.jinguo("score", "own", "福清", "信息报送", "9").output.contains("自评"))
    #expect(try journey.jinguo("score", "own", "福清", "信息报送", "11").status == 65)
    #expect(try journey.jinguo("score", "review", "福清", "信息报送", "8").status == 65)
    let review = try journey.jinguo("score", "review", "福清", "信息报送", "8", "--reason", "少报两期")
    #expect(review.status == 0)
    #expect(try journey.jinguo("score", "adjust", "福清", "+2 省级表彰").status == 0)
    let shown = try journey.jinguo("score", "show", "福清")
    #expect(shown.output.contains("省级表彰") && shown.output.contains("得分：8，取审核分"))
    #expect(try journey.jinguo("score", "--json").output.contains("\"review\":\"8\""))
    #expect(try journey.jinguo("score", "template").status == 65)
    #expect(try journey.jinguo("star", "福清", "三新覆盖率", "--leader").status == 0)
    #expect(try journey.jinguo("comment", "福清", "三新覆盖率", "月底前补齐", "--leader").status == 0)
    #expect(try journey.jinguo("comment").output.contains("月底前补齐"))
    #expect(try journey.jinguo("star", "--json").output.contains("\"leader\""))
    #expect(try journey.jinguo("undo").status == 0)
    #expect(!(try journey.jinguo("comment").output.contains("月底前补齐")))
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func thePlanIsChangedPartByPartAndCopiedForward() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    #expect(try journey.jinguo("plan", "add", "area", "数字妇联").status == 0)
    let shown = try journey.jinguo("plan", "show").output
    #expect(shown.contains("shu-zi-fu-lian") && shown.contains("鼓楼区"))
    #expect(try journey.jinguo("plan", "add", "indicator", "课堂场次").status == 64)
    #expect(try journey.jinguo("plan", "rename", "数字妇联", "网上妇联").status == 0)
    #expect(try journey.jinguo("plan", "move", "shu-zi-fu-lian", "up").status == 0)
    #expect(try journey.jinguo("plan", "set", "三新覆盖率", "口径", "登记在册").status == 0)
    #expect(
      try journey.jinguo("plan", "show", "三新覆盖率", "--json").output.contains("登记在册"))
    let held = try journey.jinguo("plan", "remove", "三新覆盖率")
    #expect(held.status == 65 && held.output.contains("已报数据"))
    #expect(try journey.jinguo("plan", "set", "三新覆盖率", "decimals", "9").status == 65)
    #expect(try journey.jinguo("plan", "remove", "shu-zi-fu-lian").status == 0)
    #expect(
      try journey.jinguo("plan", "add", "area", "新", "--id", "shu-zi-fu-lian").status == 65)
    #expect(try journey.jinguo("plan", "lamps", "slow", "0.94", "--preview").output.contains("→"))
    #expect(try journey.jinguo("plan", "lamps").output.contains("0.8"))
    #expect(try journey.jinguo("plan", "weights", "三新覆盖率", "3").status == 0)
    #expect(try journey.jinguo("plan", "copy-forward").status == 0)
    #expect(try journey.jinguo("plan", "copy-forward", "--year", "2024").status == 65)
    #expect(
      try journey.jinguo("plan", "show", "--year", "2025", "--json").output
        .contains("\"state\": \"draft\""))
    #expect(try journey.jinguo("undo").status == 0)
    #expect(try journey.jinguo("plan", "show", "--year", "2025").status == 65)
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func theTwoOutlinesAreFollowedFromTheCommandLine() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book)
    #expect(try journey.jinguo("outlines").output.contains("参与决策和管理"))
    // The two outlines share names of domains: a guess would change the wrong one.
    let guess = try journey.jinguo("outlines", "add", "goal", "目标", "--under", "健康")
    #expect(guess.status == 65 && guess.output.contains("children-health"))
    try journey.jinguo("outlines", "add", "goal", "提高健康水平", "--under", "women-health")
    try journey.jinguo(
      "outlines", "add", "outcome", "孕产妇死亡率", "--under", "提高健康水平", "--id", "mmr")
    for (field, text) in [
      ("direction", "越低越好"), ("baselineYear", "2020"), ("baseline", "5"), ("targetYear", "2030"),
      ("target", "3"),
    ] {
      #expect(try journey.jinguo("outlines", "set", "mmr", field, text).status == 0, "\(field)")
    }
    #expect(try journey.jinguo("outlines", "value", "mmr", "2023", "4.4").status == 0)
    #expect(try journey.jinguo("outlines").output.contains("预期可达标"))
    #expect(
      try journey.jinguo("outlines", "show", "--json").output.contains("\"status\": \"onTrack\""))
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func everyRefusalHasItsStatus() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    #expect(try journey.jinguo("get", "nowhere", "sx").status == 65)
    #expect(try journey.jinguo("set", "fq", "sx", "abc").status == 65)
    // Fuqing alone is called a city in English: a guess must not change its figures.
    let guess = try journey.jinguo("set", "city", "sx", "13")
    #expect(guess.status == 65 && guess.output.contains("福清市"))
    #expect(try journey.jinguo("set", "fq", "sx", "13", "--period", "2024-01").status == 65)
    #expect(try journey.jinguo("set", "fq", "sx", "39", "--strict").status == 65)
    #expect(try journey.jinguo("set", "fq", "sx", "13", "--period", "June").status == 64)
    #expect(try journey.jinguo("set", "fq", "sx").status == 64)
    #expect(try journey.jinguo("--bogus").status == 64)
    #expect(try journey.jinguo("target", "fq", "sx", "90").status == 65)
    #expect(try journey.jinguo("target", "fq", "sx", "90", "--reason", "调整").status == 0)
    #expect(try journey.jinguo("status", "--book", journey.folder + "/none").status == 66)
    // The notice, the target and its revision: nothing of what was refused.
    #expect(try !journey.jinguo("log").output.contains("entries"))
  }

  @Test func targetsMakeTheLampsAppear() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book)
    try journey.jinguo("set", "gulou", "大宣讲场次", "30", "--period", "2024-06")
    let bare = try journey.jinguo("get", "gulou", "大宣讲场次", "--period", "2024-06")
    #expect(bare.output.contains("计"))
    #expect(try journey.jinguo("target", "all", "大宣讲场次", "60").status == 0)
    let aimed = try journey.jinguo("get", "gulou", "大宣讲场次", "--period", "2024-06")
    #expect(aimed.output.contains("达"))
  }

  @Test(arguments: [
    ("syntax", "{\"unit\": \"fuqing\",\n \"year\" 2024}", "2"),
    ("duplicate key", "{\"unit\": \"fuqing\",\n \"year\": 2024,\n \"year\": 2024}", "3"),
    ("half a file", "{\"unit\": \"fuqing\", \"entries\": {", "1"),
    ("git markers", "<<<<<<< HEAD\n{}\n", "1"),
  ])
  func aBadFileIsToldByLineAndLeftAloneWhileTheOthersOpen(
    _ name: String, _ text: String, _ line: String
  ) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    try journey.write(text, to: "plans/2024/units/fuqing.json")
    let check = try journey.jinguo("check")
    #expect(check.status == 1)
    #expect(check.output.contains("fuqing.json") && check.output.contains(line), "\(check.output)")
    #expect(try journey.jinguo("get", "gulou", "大宣讲场次").status == 0)
    #expect(try journey.jinguo("set", "gulou", "大宣讲场次", "15").status == 0)
    #expect(try journey.read("plans/2024/units/fuqing.json") == text)
  }

  @Test func anUnknownUnitAndANewerSchemaAreTold() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let file = "plans/2024/units/atlantis.json"
    try journey.write("{\"schema\": 1, \"unit\": \"atlantis\", \"year\": 2024}\n", to: file)
    let check = try journey.jinguo("check")
    #expect(check.status == 1)
    #expect(check.output.contains("atlantis"))
    _ = try Shell.run(["/bin/rm", journey.book + "/" + file])
    let plan = try journey.read("plans/2024/plan.json")
    let newer = plan.split(separator: "\"schema\": 1").joined(separator: "\"schema\": 9")
    try journey.write(newer, to: "plans/2024/plan.json")
    let set = try journey.jinguo("set", "gulou", "大宣讲场次", "15")
    #expect(set.status == 77)
    #expect(try journey.jinguo("status").status == 0)
    #expect(try journey.read("plans/2024/plan.json") == newer)
  }

  @Test func aScreenIsRenderedInBothLanguagesAndAsAPicture() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let zh = try journey.jinguo("render", "--size", "120x40")
    #expect(zh.output.split(separator: "\n", omittingEmptySubsequences: false).count == 41)
    #expect(zh.output.contains("思想引领"))
    let en = try journey.jinguo("render", "--screen", "matrix", "--lang", "en")
    #expect(en.output.contains("Gulou"))
    #expect(try journey.jinguo("render", "--svg").output.hasPrefix("<svg"))
    let page = try journey.jinguo("render", "--html", "--theme", "light").output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("思想引领"))
    #expect(!page.contains("<script") && !page.contains("http"))
    #expect(try journey.jinguo("render", "--keys", "<f4>?").output.contains("打字来问"))
    #expect(try journey.jinguo("render", "--keys", "<nokey>").status == 64)
    #expect(try journey.jinguo("render", "--svg", "--html").status == 64)
    #expect(try journey.jinguo("render", "--size", "wide").status == 64)
    #expect(try journey.jinguo("render", "--screen", "nowhere").status == 65)
  }

  @Test func figuresAreListedAndTheWorstStandFirst() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let behind = try journey.jinguo("behind", "--json").output
    let lamps = behind.split(separator: "\n").filter { $0.contains("\"lamp\":") }
    #expect(lamps.first?.contains("overdue") == true)
    #expect(lamps.allSatisfy { $0.contains("overdue") || $0.contains("behind") })
    #expect(try journey.jinguo("behind", "--exit-code").status == 1)
    #expect(try journey.jinguo("behind", "--exit-code", "--unit", "gulou").status == 0)
    let list = try journey.jinguo("list", "--unit", "fq", "--lamp", "滞")
    #expect(list.output.contains("示例数据（虚构）") && list.output.contains("12/40"))
    #expect(try journey.jinguo("list", "--lamp", "紫").status == 65)
  }

  @Test func aUnitIsAskedForAnIndicatorAndNoLonger() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book)
    #expect(try journey.jinguo("assign", "all", "大学习人次", "report").status == 0)
    #expect(try journey.jinguo("set", "gulou", "大学习人次", "7", "--period", "2024-06").status == 0)
    #expect(try journey.jinguo("assign", "fuqing", "大学习人次", "none").status == 0)
    #expect(
      try journey.jinguo("set", "fuqing", "大学习人次", "7", "--period", "2024-06").status == 65)
    let refused = try journey.jinguo("assign", "luoyuan", "大学习人次", "不涉及")
    #expect(refused.status == 65, "\(refused.output)")
    #expect(try journey.jinguo("assign", "gulou", "大学习人次", "boss").status == 65)
  }

  @Test func theDoctorAndTheKeysTellWhatIsHere() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let doctor = try journey.jinguo("doctor").output
    #expect(doctor.contains("UTF-8") && doctor.contains(journey.book))
    #expect(try journey.jinguo("keys", "--table").output.contains("F10"))
    let keys = try Shell.run(
      ["/bin/sh", "-c", "printf 'j\\033[B' | \(Journey.program) keys"])
    #expect(keys.output.contains("1b 5b 42") && keys.output.contains("↓"), "\(keys.output)")
    for shell in ["bash", "zsh", "fish"] {
      #expect(try journey.jinguo("completions", shell).output.contains("behind"))
    }
  }

  @Test(arguments: ["zh", "en"]) func theManualNamesEveryCommandAndOption(language: String) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book)
    let manual = try journey.jinguo("man", "--lang", language).output
    let facts = try journey.jinguo("--experimental-dump-help").output
    func named(_ key: String) -> [Substring] {
      facts.split(separator: "\"\(key)\" : \"").dropFirst().map { $0.prefix { $0 != "\"" } }
    }
    let options = Set(named("name")).subtracting(["h", "help", "version"])
    #expect(options.count > 20)
    for option in options { #expect(manual.contains("Fl -\(option)"), "\(option)") }
    let commands = Set(named("commandName")).subtracting(["jinguo", "dashboard", "help"])
    #expect(commands.count > 15)
    // A command of a command stands behind its name: report add.
    let headings = manual.split(separator: "\n").filter { $0.hasPrefix(".Ss ") }
      .map { $0.split(separator: " ").dropFirst().prefix(2) }
    for command in commands {
      #expect(headings.contains { $0.contains(command) }, "\(command)")
    }
    guard access("/usr/bin/mandoc", X_OK) == 0 else { return }
    try journey.write(manual, to: "../jinguo.1")
    let lint = try Shell.run(
      ["/usr/bin/mandoc", "-T", "lint", "-W", "warning", journey.folder + "/jinguo.1"])
    #expect(lint.status == 0, "\(lint.output)")
  }

  @Test func whatTwoCopiesSetDifferentlyIsToldByGetAndCheck() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let copy = journey.folder + "/copy.jinguo"
    try journey.jinguo("backup")
    #expect(try journey.jinguo("restore", "latest", copy).status == 0)
    try journey.jinguo("set", "gulou", "大宣讲场次", "15", "--as", "office")
    try journey.jinguo("set", "gulou", "大宣讲场次", "16", "--as", "wang", "--book", copy)
    _ = try Shell.run(["/bin/sh", "-c", "cp '\(copy)'/journal/wang-* '\(journey.book)/journal/'"])
    let get = try journey.jinguo("get", "gulou", "大宣讲场次")
    #expect(get.output.contains("待核对") && get.output.contains("wang 16"), "\(get.output)")
    let json = try journey.jinguo("get", "gulou", "大宣讲场次", "--json").output
    #expect(json.contains("\"inDoubt\""))
    #expect(try journey.jinguo("check").status == 1)
    #expect(try journey.jinguo("set", "gulou", "大宣讲场次", "16").status == 0)
    #expect(try journey.jinguo("check").status == 0)
  }
}
