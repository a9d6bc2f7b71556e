/// What the log says: who changed what, what it is filtered by, and what became of taking it back.
public enum LogSentence: Phrase, Hashable {
  /// The log of a book in which nothing was changed yet.
  case nothingYet
  case noneFits(key: String)
  /// A change of several fields: its first one and how many there are.
  case first(String, of: Int)
  /// So many changes in sight, of so many that were read.
  case shown(Int, of: Int)
  case tookBack(Int, key: String)
  case broughtBack(Int)
  case alreadyBack
  /// Somebody else did it.
  case ofOthers(by: String)
  case takeBack
  case unknownOperation(String)
  /// What was changed is no figure that a screen could show.
  case leadsNowhere
  /// The page shows another period than the one that was changed.
  case otherPeriod(String, key: String)
  /// Behind what came too late for a lock.
  case notCounted
  case details(kind: String)
  case identity(String)
  case findHere
  case whichFilter, whichUnit, whichPerson, whichTime
  case allUnits, everybody, anyTime
  case today, thisWeek, thisMonth
  case onlyMine, showAll
  case targetDue, reporting, assignment

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .nothingYet: "还没有改动。填数、定目标、锁定、撤销都会记在这里"
    case .noneFits(let key): "没有符合的，按 \(key) 换个筛选"
    case .first(let what, let count): "\(what) 等 \(count) 处"
    case .shown(let count, let all): "\(count)/\(all) 条"
    case .tookBack(let count, let key): "已撤回 \(count) 处，按 \(key) 可恢复"
    case .broughtBack(let count): "已恢复 \(count) 处"
    case .alreadyBack: "这一条已经撤回，现在就是改之前的值"
    case .ofOthers(let name): "这是 \(name) 改的，要撤回吗？"
    case .takeBack: "撤回"
    case .unknownOperation(let id): "日志里没有“\(id)”这一条，用 jinguo log 查编号"
    case .leadsNowhere: "这一条没有对应的数可以打开"
    case .otherPeriod(let period, let key): "改的是\(period)，按 \(key) 换到那个月看"
    case .notCounted: "锁定后才到，没有计入"
    case .details(let kind): "改动详情 · \(kind)"
    case .identity(let id): "编号 \(id)"
    case .findHere: "在日志里找：汉字、拼音、首字母"
    case .whichFilter: "日志只看"
    case .whichUnit: "哪个单位的"
    case .whichPerson: "谁改的"
    case .whichTime: "从什么时候起"
    case .allUnits: "全部单位"
    case .everybody: "所有人"
    case .anyTime: "全部时间"
    case .today: "今天"
    case .thisWeek: "本周"
    case .thisMonth: "本月"
    case .onlyMine: "只看我改的"
    case .showAll: "显示全部改动"
    case .targetDue: "目标时限"
    case .reporting: "报送"
    case .assignment: "责任分解"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .nothingYet: "Nothing changed yet. Figures, targets, locks and undos are told here"
    case .noneFits(let key): "Nothing fits; \(key) filters by something else"
    case .first(let what, let count): "\(what) and \(count - 1) more"
    case .shown(let count, let all): "\(count) of \(all)"
    case .tookBack(let count, let key):
      "\(English.count(count, "change")) taken back, \(key) brings them again"
    case .broughtBack(let count): "\(English.count(count, "change")) brought back"
    case .alreadyBack: "Taken back already: it is as it was before this change"
    case .ofOthers(let name): "\(name) did this. Take it back?"
    case .takeBack: "Take it back"
    case .unknownOperation(let id): "The log has no “\(id)”; jinguo log lists the ids"
    case .leadsNowhere: "There is no figure of this to open"
    case .otherPeriod(let period, let key): "\(period) was changed; \(key) shows that month"
    case .notCounted: "came after the lock, not counted"
    case .details(let kind): "Change · \(kind)"
    case .identity(let id): "id \(id)"
    case .findHere: "find in the log: Han, pinyin, initials"
    case .whichFilter: "Show of the log"
    case .whichUnit: "Of which unit"
    case .whichPerson: "By whom"
    case .whichTime: "Since when"
    case .allUnits: "all units"
    case .everybody: "everybody"
    case .anyTime: "any time"
    case .today: "today"
    case .thisWeek: "this week"
    case .thisMonth: "this month"
    case .onlyMine: "only mine"
    case .showAll: "everything"
    case .targetDue: "target due"
    case .reporting: "reporting"
    case .assignment: "assignment"
    }
  }
}
