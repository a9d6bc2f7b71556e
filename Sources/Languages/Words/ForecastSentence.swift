/// Where a figure leads, and how it changed. Amounts and percents come as they are to be shown.
public enum ForecastSentence: Phrase, Hashable {
  /// The share of the target at its due date if it goes on as in the last three periods.
  case leadsTo(percent: String, band: String, cadence: CadenceWord)
  /// The same as an amount, where there is no target.
  case amounts(to: String, band: String, cadence: CadenceWord)
  /// What every period left has to add.
  case needs(String, periods: Int, cadence: CadenceWord)
  case reached
  /// What the seasonal pace foretells.
  case seasonal(percent: String)
  case onPeriod(String)
  case onYear(String)
  case points(String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .leadsTo(let percent, let band, let cadence):
      "按近三\(cadence.unit)进度预计完成 \(percent)（\(band)）"
    case .amounts(let amount, let band, let cadence):
      "按近三\(cadence.unit)进度全年约 \(amount)（\(band)）"
    case .needs(let amount, let periods, let cadence):
      "后\(Self.numeral(periods))\(cadence.unit)需\(cadence.mean)均 \(amount)"
    case .reached: "全年目标已达到"
    case .seasonal(let percent): "按季节进度预计完成 \(percent)"
    case .onPeriod(let change): "环比 \(change)"
    case .onYear(let change): "同比 \(change)"
    case .points(let change): "\(change) 个百分点"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .leadsTo(let percent, let band, let cadence):
      "At the rate of the last 3 \(cadence.noun)s: \(percent) by the end (\(band))"
    case .amounts(let amount, let band, let cadence):
      "At the rate of the last 3 \(cadence.noun)s: about \(amount) (\(band))"
    case .needs(let amount, let periods, let cadence):
      "\(amount) a \(cadence.noun) needed for \(English.count(periods, cadence.noun)) more"
    case .reached: "year's target reached"
    case .seasonal(let percent): "by the season's pace \(percent) by the end"
    case .onPeriod(let change): "on last period \(change)"
    case .onYear(let change): "on last year \(change)"
    case .points(let change): "\(change) pp"
    }
  }

  /// A small number as people say it.
  private static func numeral(_ number: Int) -> String {
    let words = ["一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
    return words.indices.contains(number - 1) ? words[number - 1] : "\(number)"
  }
}

extension CadenceWord {
  /// What is counted: 个月, 个季度.
  fileprivate var unit: String {
    switch self {
    case .month: "个月"
    case .quarter: "个季度"
    case .halfYear: "个半年"
    case .year: "年"
    }
  }

  /// What an average is told by: 月均.
  fileprivate var mean: String {
    switch self {
    case .month: "月"
    case .quarter: "季"
    case .halfYear: "半年"
    case .year: "年"
    }
  }

  fileprivate var noun: String {
    switch self {
    case .month: "month"
    case .quarter: "quarter"
    case .halfYear: "half-year"
    case .year: "year"
    }
  }
}
