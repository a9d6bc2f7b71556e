/// The name of a screen or a popup: short on tabs, bars and in breadcrumbs.
public enum ScreenWord: Phrase, Hashable, CaseIterable {
  case overview, matrix, list, unit, indicator, fill, filing, report, targets, planning, outlines,
    work, programme, timeline, dates, meeting, presentation,
    practices, scores, log
  case find, commands, help, menu, settings

  /// Two Han characters.
  public var chinese: String {
    switch self {
    case .overview: "总览"
    case .matrix: "矩阵"
    case .list: "清单"
    case .unit: "单位"
    case .indicator: "指标"
    case .fill: "填报"
    case .filing: "报送"
    case .report: "汇报"
    case .targets: "分解"
    case .planning: "计划"
    case .outlines: "两纲"
    case .work: "督办"
    case .programme: "专项"
    case .timeline: "时间"
    case .dates: "期限"
    case .meeting: "会议"
    case .presentation: "放映"
    case .practices: "经验"
    case .scores: "考核"
    case .log: "日志"
    case .find: "查找"
    case .commands: "命令"
    case .help: "帮助"
    case .menu: "菜单"
    case .settings: "设置"
    }
  }

  /// One word of at most nine columns.
  public var english: String {
    switch self {
    case .overview: "Overview"
    case .matrix: "Matrix"
    case .list: "List"
    case .unit: "Unit"
    case .indicator: "Indicator"
    case .fill: "Fill in"
    case .filing: "Filing"
    case .report: "Report"
    case .targets: "Targets"
    case .planning: "Plan"
    case .outlines: "Outlines"
    case .work: "Tasks"
    case .programme: "Programme"
    case .timeline: "Timeline"
    case .dates: "Dates"
    case .meeting: "Meeting"
    case .presentation: "Present"
    case .practices: "Practices"
    case .scores: "Scores"
    case .log: "Log"
    case .find: "Find"
    case .commands: "Commands"
    case .help: "Help"
    case .menu: "Menu"
    case .settings: "Settings"
    }
  }

  /// What the screen is for, in menus and help.
  public var purpose: ScreenPurpose { ScreenPurpose(screen: self) }
}

/// What a screen is for: the long form of its name.
public struct ScreenPurpose: Phrase, Hashable {
  /// The screen.
  public var screen: ScreenWord

  /// In Chinese.
  public var chinese: String {
    switch screen {
    case .overview: "总览：全年工作一屏看"
    case .matrix: "矩阵：各单位 × 各指标"
    case .list: "清单：指标、问题、任务排序筛选"
    case .unit: "单位：一个单位的进度、汇报、任务"
    case .indicator: "指标：一项指标看所有单位"
    case .fill: "填报：一个单位的本期数"
    case .filing: "报送：谁报了，谁没报"
    case .report: "汇报：亮点、问题、下一步"
    case .targets: "分解：目标分到各单位"
    case .planning: "计划：领域、举措、指标、单位、日历"
    case .outlines: "两纲：妇女儿童发展纲要指标"
    case .work: "督办：任务和问题，谁办、何时办"
    case .programme: "专项：五项行动、十一件实事"
    case .timeline: "时间：进度线和日历"
    case .dates: "期限：各期何时开放、截止、报送"
    case .meeting: "会议：一个单位一页，当场记决定"
    case .presentation: "放映：一键一页，投影用"
    case .practices: "经验库：值得推广的亮点"
    case .scores: "考核：分项打分，逐行说明"
    case .log: "日志：谁改了什么，和以前比"
    case .find: "查找：汉字、拼音、首字母都行"
    case .commands: "命令：输入名称就能执行"
    case .help: "帮助：全部按键和说明"
    case .menu: "菜单：不用记按键"
    case .settings: "设置：配色、语言、鼠标"
    }
  }

  /// In English.
  public var english: String {
    switch screen {
    case .overview: "Overview: the year on one screen"
    case .matrix: "Matrix: units by indicators"
    case .list: "List: indicators, issues and tasks, sorted"
    case .unit: "Unit: one unit's progress, report and tasks"
    case .indicator: "Indicator: one indicator over all units"
    case .fill: "Fill in: one unit's figures of the period"
    case .filing: "Filing: who has reported and who has not"
    case .report: "Report: highlights, problems, next steps"
    case .targets: "Targets: what each unit is to reach"
    case .planning: "Plan: areas, indicators, units and dates"
    case .outlines: "Outlines: indicators of the two outlines"
    case .work: "Tasks: who does what until when, and issues"
    case .programme: "Programme: five actions, eleven matters"
    case .timeline: "Timeline: pace and calendar"
    case .dates: "Dates: when each period opens and is due"
    case .meeting: "Meeting: a page per unit, decisions live"
    case .presentation: "Present: one key a page, for a projector"
    case .practices: "Practices: highlights worth spreading"
    case .scores: "Scores: points line by line, explained"
    case .log: "Log: who changed what, compared with before"
    case .find: "Find: Han, pinyin or initials"
    case .commands: "Commands: type a name and run it"
    case .help: "Help: every key and what it does"
    case .menu: "Menu: no keys to remember"
    case .settings: "Settings: colours, language, mouse"
    }
  }
}
