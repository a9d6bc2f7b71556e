/// Where a key is pressed: the tables that are asked, one after the other.
public enum Mode: Hashable, Sendable, CaseIterable {
  /// On every screen.
  case everywhere
  /// On 总览 and on the page of an area: where a digit leads to an area.
  case overview
  /// On screens whose rows are opened: 总览, an area, 清单, 专项, 时间, 日志.
  case lists
  /// In 清单 only.
  case list
  /// On 专项 only.
  case programme
  /// Where a figure is under the cursor: in 矩阵, on the page of a unit or of an indicator.
  case figures
  /// On the page of a unit or of an indicator, and on 填报: where there is a next one.
  case pages
  /// On the page of an indicator only.
  case indicator
  /// In 日志 only.
  case log
  /// On 报送 only.
  case filing
  /// On 汇报 only.
  case report
  /// On 分解 only.
  case targets
  /// On 期限 only.
  case dates
  /// On 计划 only.
  case planning
  /// On 两纲 only.
  case outlines
  /// On 督办 only.
  case work
  /// On 会议 only.
  case meeting
  /// While the pages of a meeting are shown.
  case presentation
  /// On 经验库 only.
  case practices
  /// On 考核 only.
  case scores
  /// On 填报 only.
  case fill
}
