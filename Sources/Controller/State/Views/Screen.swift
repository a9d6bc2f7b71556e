/// What fills the space between the tabs and the keys.
public enum Screen: Hashable, Sendable {
  /// 总览.
  case overview
  /// One area with its initiatives and indicators, by its place.
  case area(Int)
  /// 矩阵.
  case matrix
  /// 单位: the page of the unit under the cursor.
  case unit
  /// 指标: the page of the indicator under the cursor.
  case indicator
  /// 清单: every figure as a row, sorted and filtered.
  case list
  /// 专项: the programmes that cut across the areas.
  case programme
  /// 时间: what is due when.
  case timeline
  /// 日志: who changed what.
  case log
  /// 报送: who has handed in and who has not.
  case filing
  /// 填报: the figures of one unit in one month, to be filled in.
  case fill
  /// 汇报: what a unit tells of a period in words.
  case report
  /// 分解: what each unit is to reach of each indicator.
  case targets
  /// 期限: when each period opens, is cut off and due.
  case dates
  /// 计划: the plan itself, its parts and its dates.
  case planning
  /// 两纲: the indicators of the two outlines.
  case outlines
  /// 督办: tasks and issues.
  case work
  /// 会议: what a meeting is prepared and followed up with.
  case meeting
  /// 放映: the pages of a meeting, the whole terminal wide.
  case presentation
  /// 经验库: the highlights that are worth spreading.
  case practices
  /// 考核: the score sheet.
  case scores

  /// The screens that have a tab, in the order of the tabs.
  public static let tabs: [Screen] = [
    .overview, .fill, .matrix, .list, .unit, .indicator, .filing, .programme, .timeline, .meeting,
    .log,
  ]

  /// Every screen but the areas, those without a tab of their own last.
  public static let all: [Screen] =
    tabs + [
      .report, .targets, .dates, .planning, .outlines, .work, .presentation, .practices, .scores,
    ]
}
