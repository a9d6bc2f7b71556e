/// What was wrong with a command line, and what to type instead.
public enum UsageSentence: Phrase, Hashable {
  /// What kind of thing a name was to name.
  public enum Named: Hashable, Sendable, CaseIterable {
    case unit, indicator, area, screen, theme, lamp, role, initiative, section, outcome, standing
    case part, outlinePart, field, task, issue, meeting
  }

  case unknownName(Named, String, candidates: [String])
  case ambiguousName(Named, String, candidates: [String])
  case noBook
  case unknownCommand(String, candidates: [String])
  case missingArgument(String)
  case unexpectedArgument(String)
  case badPeriod(String)
  case badDay(String)
  case badSize(String)
  case badNumber(String)
  case badKey(String)
  case notInPlan(period: String, year: Int)
  /// `--strict` refuses what has a warning.
  case strict(warning: String)
  case noTerminal
  case findings(Int)
  case noFindings
  /// Said before keys are echoed.
  case pressKeys
  /// Where it is told what to set in a terminal.
  case seeTerminals(command: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .unknownName(let kind, let name, let candidates):
      "没有叫“\(name)”的\(kind.chinese)，"
        + (candidates.isEmpty
          ? "有哪些见 \(kind.list)" : "是不是 " + candidates.joined(separator: "、") + "？")
    case .ambiguousName(let kind, let name, let candidates):
      "“\(name)”对应几个\(kind.chinese)：" + candidates.joined(separator: "、") + "，写全一些"
    case .noBook: "没有指定工作簿：先看示例用 jinguo demo，新建用 jinguo init 文件夹"
    case .unknownCommand(let name, let candidates):
      "没有“\(name)”这个命令"
        + (candidates.isEmpty ? "" : "，是不是 " + candidates.joined(separator: "、") + "？")
    case .missingArgument(let name): "缺少参数：\(name)"
    case .unexpectedArgument(let text): "多了参数：\(text)"
    case .badPeriod(let text): "“\(text)”不是报告期，例：2024-06、2024Q2、2024H1、2024"
    case .badDay(let text): "“\(text)”不是日期，例：2024-07-05"
    case .badSize(let text): "“\(text)”不是大小，例：120x40"
    case .badNumber(let text): "“\(text)”不是整数，例：3"
    case .badKey(let name): "没有这个键“\(name)”，例：j、<enter>、<f4>、<c-p>"
    case .notInPlan(let period, let year): "\(period) 不在 \(year) 年的计划里"
    case .strict(let warning): "没有存（--strict）：\(warning)"
    case .noTerminal: "这里没有可用的终端，改为文字输出；逐行问答用 jinguo --plain"
    case .findings(let count): "发现 \(count) 处问题"
    case .noFindings: "没有发现问题"
    case .pressKeys: "按任意键看终端发来什么；连按两次 Ctrl-C 结束"
    case .seeTerminals(let command): "乱码、对不齐、键不灵时怎么设终端：\(command)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .unknownName(let kind, let name, let candidates):
      "No \(kind.english) is called “\(name)”; "
        + (candidates.isEmpty
          ? "see \(kind.list)" : "did you mean \(English.alternatives(candidates))?")
    case .ambiguousName(let kind, let name, let candidates):
      "“\(name)” could be the \(kind.english) \(English.alternatives(candidates)); type more of it"
    case .noBook: "No book given: look around with jinguo demo, make one with jinguo init DIR"
    case .unknownCommand(let name, let candidates):
      "No command “\(name)”"
        + (candidates.isEmpty ? "" : "; did you mean \(English.alternatives(candidates))?")
    case .missingArgument(let name): "Missing argument: \(name)"
    case .unexpectedArgument(let text): "One argument too many: \(text)"
    case .badPeriod(let text): "“\(text)” is no period; try 2024-06, 2024Q2, 2024H1 or 2024"
    case .badDay(let text): "“\(text)” is no date; try 2024-07-05"
    case .badSize(let text): "“\(text)” is no size; try 120x40"
    case .badNumber(let text): "“\(text)” is no whole number; try 3"
    case .badKey(let name): "No such key “\(name)”; try j, <enter>, <f4> or <c-p>"
    case .notInPlan(let period, let year): "\(period) is not in the plan of \(year)"
    case .strict(let warning): "Not stored (--strict): \(warning)"
    case .noTerminal: "No usable terminal here, so this is text; jinguo --plain works line by line"
    case .findings(let count): English.count(count, "finding")
    case .noFindings: "Nothing found"
    case .pressKeys: "Press keys to see what they send; Ctrl-C twice ends"
    case .seeTerminals(let command): "Garbled text, crooked lines, dead keys: \(command)"
    }
  }
}

extension UsageSentence.Named: Phrase {
  /// The command that lists them all.
  public var list: String {
    switch self {
    case .indicator: "jinguo list"
    case .area, .lamp: "jinguo status"
    case .unit, .initiative, .part, .field, .role: "jinguo plan show"
    case .outlinePart: "jinguo outlines"
    case .task: "jinguo task --all"
    case .issue: "jinguo issue --all"
    case .meeting: "jinguo meeting"
    case .screen: "jinguo export --help"
    case .theme: "jinguo settings"
    case .section, .outcome, .standing: "jinguo report show"
    }
  }

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .unit: "单位"
    case .indicator: "指标"
    case .area: "领域"
    case .screen: "画面"
    case .theme: "配色"
    case .lamp: "灯"
    case .role: "责任"
    case .initiative: "举措"
    case .section: "栏目"
    case .outcome: "结果"
    case .standing: "自评"
    case .part: "计划内容"
    case .outlinePart: "两纲内容"
    case .task: "任务"
    case .issue: "问题"
    case .field: "字段"
    case .meeting: "会议"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .unit: "unit"
    case .indicator: "indicator"
    case .area: "area"
    case .screen: "screen"
    case .theme: "theme"
    case .lamp: "lamp"
    case .role: "role"
    case .initiative: "initiative"
    case .section: "heading"
    case .outcome: "outcome"
    case .standing: "judgement"
    case .part: "part"
    case .outlinePart: "part of the outlines"
    case .task: "task"
    case .issue: "issue"
    case .field: "field"
    case .meeting: "meeting"
    }
  }
}
