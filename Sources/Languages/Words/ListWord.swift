/// Heads and values of 清单 and of the filters.
public enum ListWord: Phrase, Hashable, CaseIterable {
  case toDate, filing, latest, lead
  /// Every value of what is filtered by.
  case all
  /// Take all filters away.
  case noFilter
  /// A slot of a programme that nobody has named.
  case unnamed
  /// Nobody said which department leads.
  case noLead
  /// What stands beside an indicator among initiatives, and beside one that no unit is asked for.
  case ofIndicator, notAsked
  case columns, initiatives

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .toDate: "累计/目标"
    case .filing: "报送"
    case .latest: "最近一期"
    case .lead: "牵头部室"
    case .all: "全部"
    case .noFilter: "不筛选"
    case .unnamed: "未命名"
    case .noLead: "未定"
    case .ofIndicator: "指标"
    case .notAsked: "未分解"
    case .columns: "显示哪些列"
    case .initiatives: "举措"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .toDate: "To date"
    case .filing: "Filing"
    case .latest: "Latest"
    case .lead: "Lead dept"
    case .all: "all"
    case .noFilter: "No filter"
    case .unnamed: "(no name)"
    case .noLead: "none"
    case .ofIndicator: "indicator"
    case .notAsked: "not asked"
    case .columns: "Columns shown"
    case .initiatives: "initiatives"
    }
  }
}
