/// What is told of practices 经验 that are worth spreading.
public enum PracticeSentence: Phrase, Hashable {
  /// Nothing was marked yet: how a highlight gets here.
  case empty(report: String, mark: String)
  /// The filter leaves none.
  case noneShown(key: String)
  case counts(Int, units: Int)
  /// How many there are in all, where a filter shows only some.
  case shown(Int, of: Int)
  /// What is about no area.
  case noArea
  /// The practice of a unit as a paragraph of another one's report.
  case borrowed(unit: String, text: String)
  /// How many units took it up.
  case takenUp(Int)
  case takenUpBy
  case nobodyYet
  /// Which key takes it where.
  case goesTo(unit: String, period: String, key: String)
  case figuresOf(period: String)
  /// Why one can't be taken up.
  case ownPractice(unit: String)
  case alreadyTakenUp(unit: String, period: String)
  case nothingLeft

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .empty(let report, let mark):
      "还没有经验：到汇报（\(report)），光标放在亮点上按 \(mark) 标为值得推广"
    case .noneShown(let key): "筛选后一条也没有，按 \(key) 显示全部"
    case .counts(let count, let units): "\(count) 条，来自 \(units) 个单位"
    case .shown(let count, let total): "\(count)/\(total) 条"
    case .noArea: "未关联领域"
    case .borrowed(let unit, let text): "借鉴\(unit)做法：\(text)"
    case .takenUp(let count): "\(count) 家借鉴"
    case .takenUpBy: "借鉴的单位"
    case .nobodyYet: "还没有单位借鉴"
    case .goesTo(let unit, let period, let key): "按 \(key) 借鉴到\(unit)\(period)汇报的下一步"
    case .figuresOf(let period): "\(period)的相关数字"
    case .ownPractice(let unit): "这是\(unit)自己的做法，不用借鉴；先到要借鉴的单位"
    case .alreadyTakenUp(let unit, let period): "\(unit)\(period)的汇报已经借鉴了这一条"
    case .nothingLeft: "经验库里的都是本单位的，或者已经借鉴"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .empty(let report, let mark):
      "Nothing yet: on a highlight of a report (\(report)), \(mark) marks it as worth spreading"
    case .noneShown(let key): "The filter leaves none; \(key) shows all"
    case .counts(let count, let units):
      "\(English.count(count, "practice")) of \(English.count(units, "unit"))"
    case .shown(let count, let total): "\(count) of \(total)"
    case .noArea: "about no area"
    case .borrowed(let unit, let text): "As in \(unit): \(text)"
    case .takenUp(let count): "taken up by \(count)"
    case .takenUpBy: "Taken up by"
    case .nobodyYet: "nobody yet"
    case .goesTo(let unit, let period, let key):
      "\(key) takes it into the next steps of \(unit), \(period)"
    case .figuresOf(let period): "Figures of \(period)"
    case .ownPractice(let unit): "\(unit) did this itself; go to the unit that is to take it up"
    case .alreadyTakenUp(let unit, let period):
      "The report of \(unit), \(period), takes it up already"
    case .nothingLeft: "All practices are the unit's own or taken up already"
    }
  }
}
