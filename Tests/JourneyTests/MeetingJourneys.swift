import Glibc
import Testing

/// A meeting prepared in a real terminal and by commands: called, ordered, begun, compared, ended.
@Suite(.serialized, .timeLimit(.minutes(5))) struct MeetingJourneys {
  private func sample() throws -> Journey {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    return journey
  }

  @Test func aMeetingIsCalledPreparedBegunComparedAndEndedByCommands() throws {
    let journey = try sample()
    func meeting(_ arguments: String..., status: Int32 = 0) throws -> String {
      let result = try Shell.run(
        [Journey.program, "--book", journey.book, "meeting"] + arguments,
        environment: ["JINGUO_HOME=\(journey.folder)/home", "JINGUO_USER=office"])
      #expect(result.status == status, "\(arguments): \(result.output)")
      return result.output
    }
    #expect(try meeting().contains("jinguo meeting new"))
    #expect(try meeting("show", status: 65).contains("还没有会议"))
    #expect(try meeting("new", "尽快", status: 65).contains("尽快"))
    #expect(try meeting("new", "8月1日 · 半年会 · 三楼 · 李主席").contains("半年会"))
    #expect(try meeting("set", "--place", "四楼", "--month", "2024-05").contains("四楼"))
    #expect(try meeting("agenda", "add", "部署下半年", "15").contains("部署下半年"))
    _ = try meeting("agenda", "move", "福清", "1")
    _ = try meeting("agenda", "minutes", "1", "8")
    #expect(try meeting("agenda", "minutes", "1", "900", status: 65).contains("900 分钟不行"))
    #expect(try meeting("attend", "福清", "leave", "--note", "副主席代").contains("请假 副主席代"))
    #expect(try meeting("attend", "福清", "缺席", status: 64).contains("缺席"))
    #expect(try meeting("agenda", "reword", "16", "全面部署下半年", "20").contains("全面部署"))
    #expect(try meeting("agenda", "reword", "福清", "x", status: 65).contains("是单位"))
    #expect(try meeting("compare", status: 65).contains("用 jinguo meeting snapshot 定格"))
    #expect(try meeting("snapshot").contains("还没有快照"))
    #expect(try meeting("snapshot", "会前", "--as-of", "2024-05").contains("会前"))
    #expect(try meeting("snapshot").contains("as-2024-07-05-a"))
    #expect(try meeting("compare", "--snapshot", "会前").contains("从会前到现在"))
    #expect(try meeting("compare", "--snapshot", "没有", status: 65).contains("没有“没有”这份快照"))
    #expect(try meeting("end", status: 65).contains("还没有开始"))
    #expect(try meeting("start").contains("开始"))
    #expect(try meeting("set", "--month", "2024-06", status: 65).contains("已经开始"))
    try journey.jinguo("set", "福清", "大宣讲场次", "99", "--period", "2024-05")
    let compared = try meeting("compare", "--json", "--as-of", "2024-05")
    #expect(compared.contains("\"unit\": \"fuqing\"") || compared.contains("\"unit\":\"fuqing\""))
    #expect(try meeting("compare", "--as-of", "2024-05").contains("福清市"))
    #expect(try meeting("end").contains("结束"))
    let source = "meeting/2024-08-01-a"
    #expect(
      try meeting("decisions").contains("还没有决定，用 jinguo task add --source \(source) 记一项"))
    #expect(try meeting("decisions", "move", "2", "1", status: 65).contains("没有“2”这项决定"))
    #expect(try meeting("decisions", "move", "x", "y", status: 64).contains("“x”不是整数"))
    #expect(try meeting("agenda", "minutes", "16", "久", status: 64).contains("“久”不是整数"))
    let nameless = try journey.jinguo("task", "add", "补台账", "--source", "meeting/")
    #expect(nameless.status == 64)
    let unknown = try journey.jinguo("task", "add", "补台账", "--source", "meeting/2030-01-01-a")
    #expect(unknown.status == 65)
    for line in ["补台账 · 福清 · 8月底", "写总结 · 福清 · 国庆前"] {
      try journey.jinguo("task", "add", line, "--source", source)
    }
    _ = try meeting("decisions", "move", "2", "1")
    let decided = try meeting("decisions").split(separator: "\n").map(String.init)
    #expect(decided.count == 3 && decided[1].contains("写总结") && decided[2].contains("补台账"))
    try journey.jinguo("comment", "福清", "-", "抓紧")
    #expect(try journey.jinguo("comment", "福清", "-", "慢慢", "--take-back").status == 65)
    #expect(try journey.jinguo("comment", "福清", "-", "--take-back").output.contains("抓紧 → –"))
    #expect(try meeting("remove", status: 65).contains("已经开始"))
    let json = try meeting("show", "--json")
    for part in ["2024-08-01-a", "fuqing", "leave", "ended", "全面部署下半年", "四楼"] {
      #expect(json.contains("\"\(part)\""), "\(part) in \(json)")
    }
    #expect(try meeting("list").contains("已结束"))
    #expect(try journey.jinguo("check").status == 0)
    #expect(try journey.jinguo("export", "meeting").output.contains("部署下半年"))
  }

  @Test(.enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"))
  func aMeetingIsPreparedInATerminal() throws {
    let journey = try sample()
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F5")
    #expect(try terminal.shows("还没有会议"))
    try terminal.type("a8月1日")
    try terminal.press("Enter")
    #expect(try terminal.shows("15 项，共 60 分钟"))
    try terminal.type("s")
    #expect(try terminal.shows("出席 1 请假 0"))
    try terminal.type("J")
    #expect(try terminal.shows("已存"))
    try terminal.type("10")
    try terminal.press("Enter")
    #expect(try terminal.shows("共 66 分钟"))
    try terminal.press("Tab")
    #expect(try terminal.shows("上次承诺"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(try journey.read("plans/2024/meetings/2024-08-01-a.json").contains("\"present\""))
  }
}
