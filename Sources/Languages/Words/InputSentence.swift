/// Why what was typed stays in the field: the reason, and what to type instead.
public enum InputSentence: Phrase, Hashable {
  case notANumber(String)
  case tooManyDecimals(allowed: Int)
  case tooLarge
  /// A flow below zero, or what is left of it after `-5`.
  case negative(String)
  case noDenominator(numerator: String)
  case denominatorNotPositive
  /// A percentage where the two numbers are asked; the example has them.
  case percentOfRatio(example: String)
  /// A percentage where a plain amount is asked.
  case percentNotAllowed
  /// `无`, `-`, `—` or `/`: which of the four is meant?
  case whichEmpty
  case locked(period: String)
  case unknownStage(String, known: [String])
  case notYesOrNo
  case tooManyStages(of: Int)
  /// A share of the target, and there is none.
  case noTarget
  /// `=上月` or `*1.1`, and there is no figure to take.
  case noFigure
  case noDay
  case notADay(String)
  /// A day that the calendar doesn't have.
  case noSuchDay(String)
  /// The same where a day of the year is asked for, not a time to come.
  case notADate(String)
  case noEarlierTarget
  case noCityTarget
  /// The units that are not chosen have so much more than the city.
  case overAllotted(String)
  case notTwelve(Int)
  /// A day that is not of the plan's year.
  case outsidePlan(String)
  case reasonNeeded
  case cannotAdd
  /// Not in the cadence of the indicator: when its period opens.
  case notYetOpen(cadence: String, period: String, opens: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .notANumber(let text): "“\(text)”不是数字，例：1200、1.2万"
    case .tooManyDecimals(let allowed):
      allowed == 0 ? "这项只填整数" : "小数最多 \(allowed) 位"
    case .tooLarge: "数太大，核对一下单位"
    case .negative(let figure): "\(figure) 小于 0；冲减以前多报的，标“更正”并写原因"
    case .noDenominator(let numerator): "还缺总数，按 \(numerator)/总数 填写"
    case .denominatorNotPositive: "总数要大于 0"
    case .percentOfRatio(let example): "这项要两个数，请按 \(example) 填写"
    case .percentNotAllowed: "这项填数量，不填百分数"
    case .whichEmpty: "是哪一种？0 本期没有 / 空 未报 / 缺 报不了，写原因 / 不涉及"
    case .locked(let period): "\(period)已锁定，要改先请市妇联解锁"
    case .unknownStage(let name, let known):
      "没有“\(name)”这个节点，可选：" + known.joined(separator: "、")
    case .notYesOrNo: "只填 是 或 否"
    case .tooManyStages(let all): "这项只有 \(all) 个节点"
    case .noTarget: "还没有目标，先设目标或直接填数"
    case .noFigure: "没有可以参照的数，直接填数"
    case .noDay: "先写日期，例：8-31、下周五、8月底"
    case .noSuchDay(let text): "没有“\(text)”这一天，例：8月底、下周五、8-31"
    case .notADay(let text): "“\(text)”不是日期，例：8月底、下周五、8-31"
    case .notADate(let text): "“\(text)”不是日期，例：7-5、7月底、2024-07-05"
    case .noEarlierTarget: "去年没有这个目标"
    case .noCityTarget: "全市还没有目标，先设全市目标"
    case .overAllotted(let amount): "其他单位的目标已比全市多 \(amount)，没有可分的"
    case .notTwelve(let count):
      count == 12 ? "权重不能都是 0" : "写了 \(count) 个数，要十二个，每月一个"
    case .outsidePlan(let day): "\(day)不在这个计划的年度里"
    case .reasonNeeded: "要写原因"
    case .cannotAdd: "这项不能用 + 累加，直接填新的数"
    case .notYetOpen(let cadence, let period, let opens): "\(cadence)：\(period) 从 \(opens)起"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .notANumber(let text): "“\(text)” is not a number; try 1200 or 12/50"
    case .tooManyDecimals(let allowed):
      allowed == 0 ? "Whole numbers only" : "At most \(English.count(allowed, "decimal"))"
    case .tooLarge: "Too large; check the unit of measure"
    case .negative(let figure): "\(figure) is below 0; mark it a correction and say why"
    case .noDenominator(let numerator): "The total is missing; type \(numerator)/total"
    case .denominatorNotPositive: "The total must be above 0"
    case .percentOfRatio(let example): "Two numbers are needed, like \(example)"
    case .percentNotAllowed: "An amount is needed, not a percentage"
    case .whichEmpty: "Which? 0 none / blank not yet / missing, with reason / not applicable"
    case .locked(let period): "\(period) is locked; ask the city office to unlock it"
    case .unknownStage(let name, let known):
      "No stage “\(name)”; there is " + English.alternatives(known)
    case .notYesOrNo: "Yes or no only"
    case .tooManyStages(let all): "There are only \(English.count(all, "stage"))"
    case .noTarget: "No target yet; set one or type a figure"
    case .noFigure: "No figure to start from; type one"
    case .noDay: "Type a date first, such as 8-31 or next Friday"
    case .noSuchDay(let text): "There is no day “\(text)”; try 8-31 or next Friday"
    case .notADay(let text): "“\(text)” is not a date; try 8-31 or next Friday"
    case .notADate(let text): "“\(text)” is not a date; try 7-5 or 2024-07-05"
    case .noEarlierTarget: "There was no such target last year"
    case .noCityTarget: "The city has no target yet; set that first"
    case .overAllotted(let amount): "The other units have \(amount) more than the city already"
    case .notTwelve(let count):
      count == 12
        ? "Not all weights can be 0" : "\(count) numbers; twelve are needed, one a month"
    case .outsidePlan(let day): "\(day) is not in the year of this plan"
    case .reasonNeeded: "A reason is needed"
    case .cannotAdd: "+ does not work here; type the new figure"
    case .notYetOpen(let cadence, let period, let opens): "\(cadence): \(period) from \(opens)"
    }
  }
}
