/// What is said while a unit's month is filled in and handed in.
public enum FillSentence: Phrase, Hashable {
  case answered(Int, of: Int)
  /// How many numbers the month asks for.
  case burden(Int)
  case dueBy(day: String)
  case daysOver(Int)
  case returned(reason: String)
  /// The month asks for nothing.
  case nothingAsked
  case noOtherMonth
  case allFilled(key: String)
  case reviewTitle(unit: String, period: String)
  case handIn(missing: Int)
  case blank
  /// How a figure stands against the one before.
  case more(then: String), less(then: String)
  /// A sum of the year that covers months without a figure.
  case covers(months: Int)
  /// The heading of the line that is passed on.
  case passOn

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .answered(let done, let all): "已填 \(done)/\(all)"
    case .burden(let count): "共 \(count) 个数"
    case .dueBy(let day): "\(day)前报送"
    case .daysOver(let days): "已过期 \(days) 天"
    case .returned(let reason): "退回原因：\(reason)"
    case .nothingAsked: "这个月没有要填的数；换月份按 [ 或 ]"
    case .noOtherMonth: "本年度没有别的月份了"
    case .allFilled(let key): "都填好了，按 \(key) 检查并报送"
    case .reviewTitle(let unit, let period): "\(unit) \(period)：报送前看一眼"
    case .handIn(let missing): missing == 0 ? "报送" : "报送，\(missing) 项未报"
    case .more(let then): "比上期多，上期 \(then)"
    case .less(let then): "比上期少，上期 \(then)"
    case .covers(let months): "前面有 \(months) 个月没有数，差额会全算在这个月"
    case .blank: "未填：填数，或按 x 写明报不了的原因"
    case .passOn: "已报送，可发到工作群"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .answered(let done, let all): "\(done)/\(all) filled in"
    case .burden(let count): English.count(count, "number") + " in all"
    case .dueBy(let day): "due by \(day)"
    case .daysOver(let days): "\(English.count(days, "day")) past due"
    case .returned(let reason): "Returned: \(reason)"
    case .nothingAsked: "Nothing is asked this month; [ and ] change the month"
    case .noOtherMonth: "There is no other month in this year"
    case .allFilled(let key): "All filled in; \(key) looks it over and submits"
    case .reviewTitle(let unit, let period): "\(unit), \(period): a last look"
    case .handIn(let missing): missing == 0 ? "Submit" : "Submit, \(missing) missing"
    case .more(let then): "more than before, it was \(then)"
    case .less(let then): "less than before, it was \(then)"
    case .covers(let months):
      "\(English.count(months, "month")) before have no figure: all goes to this one"
    case .blank: "blank: type it, or x and the reason why not"
    case .passOn: "Submitted; a line to pass on"
    }
  }
}
