import ArgumentParser

/// `jinguo meeting`: meetings are called, prepared, begun on frozen figures, ended and compared with.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: .init(zh: "会议：议程、出席、快照", en: "meetings and what they froze"),
    discussion: .examples(
      "jinguo meeting", "jinguo meeting new '8月1日 · 上半年工作会议 · 三楼 · 李主席'",
      "jinguo meeting agenda add 部署下半年 15", "jinguo meeting attend 福清 leave --note 副主席代",
      "jinguo meeting start", "jinguo meeting decisions move 3 1",
      "jinguo meeting snapshot 汛期前", "jinguo meeting compare --snapshot as-2024-07-05-a"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingOptions

  func run() throws { try MeetingRun(options, meeting).run() }
}

/// What is to be done, and with which meeting.
struct MeetingOptions: ParsableArguments {
  /// What can be done.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case list, show, new, set, agenda, attend, start, end, remove, compare, decisions,
      snapshot
  }

  @Argument(
    help: ArgumentHelp(
      zh: "list、show、new 新建、set 修改、agenda 议程、attend 出席、start 开始并定格数据、end 结束、"
        + "remove 删除、decisions 本次决定、snapshot 定格一份快照、compare 与快照对比",
      en: "list, show, new, set, agenda, attend, start (freezes the figures), end, remove, "
        + "decisions, snapshot, compare",
      valueName: "action"))
  var action: Action = .list
  @Argument(
    help: ArgumentHelp(
      zh: "new：“日期 · 名称 · 地点 · 主持”；agenda：add 事项 分钟，minutes、move、reword、remove 项；"
        + "attend：单位 present、leave、observer 或 open；decisions：move 项 位置；snapshot：名称",
      en: "new: day · name · place · chair; agenda: add TEXT MINUTES, or minutes, move, reword, "
        + "remove ITEM; attend: UNIT present, leave, observer or open; decisions: move ITEM PLACE; "
        + "snapshot: a name",
      valueName: "words"))
  var words: [String] = []
  @Option(
    help: ArgumentHelp(zh: "哪次会议；不写是最近新建的", en: "which one; else the latest", valueName: "id"))
  var meeting: String?
  @Option(help: ArgumentHelp(zh: "会议名称", en: "its name", valueName: "text"))
  var name: String?
  @Option(help: ArgumentHelp(zh: "日期", en: "its day", valueName: "day"))
  var day: String?
  @Option(help: ArgumentHelp(zh: "地点", en: "where", valueName: "text"))
  var place: String?
  @Option(help: ArgumentHelp(zh: "主持", en: "who takes the chair", valueName: "text"))
  var chair: String?
  @Option(help: ArgumentHelp(zh: "数据截至的月份", en: "figures as of", valueName: "2024-06"))
  var month: String?
  @Option(help: ArgumentHelp(zh: "请假原因或代会人", en: "why, or who instead", valueName: "text"))
  var note: String?
  @Option(
    help: ArgumentHelp(
      zh: "与哪份快照对比；不写是这次会议或上次会议的", en: "what to compare with; else the meeting's",
      valueName: "id"))
  var snapshot: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false
}
