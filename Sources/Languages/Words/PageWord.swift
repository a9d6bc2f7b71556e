/// The headings and labels of the pages of a unit and of an indicator.
public enum PageWord: Phrase, Hashable, CaseIterable {
  case figures, report, curve, forecast, trend, yearPace, explanation, noReport, definition
  case worst

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .figures: "各项指标"
    case .report: "汇报"
    case .curve: "全年走势"
    case .forecast: "预测"
    case .trend: "走势"
    case .yearPace: "应达进度"
    case .explanation: "为什么是这个灯"
    case .noReport: "还没有汇报文字"
    case .definition: "口径"
    case .worst: "最差"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .figures: "Figures"
    case .report: "Report"
    case .curve: "The year"
    case .forecast: "Forecast"
    case .trend: "Trend"
    case .yearPace: "expected"
    case .explanation: "Why this lamp"
    case .noReport: "no report in words yet"
    case .definition: "Counts"
    case .worst: "worst"
    }
  }
}
