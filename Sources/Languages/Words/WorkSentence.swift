/// What is told of tasks and issues; units and days come in words.
public enum WorkSentence: Phrase, Hashable {
  case task(Int)
  case issue(Int)
  case tasks
  case issues
  case noTasks(key: String)
  case noIssues(key: String)
  /// Nothing of what there is belongs to the unit that is filtered by.
  case noneOfUnit(String, key: String)
  case overdue(Int)
  case dueToday
  case daysLeft(Int)
  case waiting
  case cameLate(Int)
  case noDue
  /// What is neither a unit nor a day.
  case takenAsOwner(String)
  case summary(total: Int, overdue: Int, near: Int, waiting: Int)
  /// The city's federation itself.
  case ourselves
  case assisting
  case whatCounts
  case source
  case meeting(String)
  case report(String)
  case indicator(String)
  case superior(String)
  case about
  case written
  case history
  case evidence
  case extensions
  /// An extension and what became of it.
  case asked(to: String)
  case granted(to: String)
  case refused(to: String)
  /// It was asked for only after the due day.
  case afterDue
  /// The line in which one is written down.
  case newTask
  case newIssue
  case reword(String)
  /// The line in which the reason of a step is typed.
  case why(step: String, of: String)
  case withEvidence(step: String, of: String)
  case extendTo(of: String)
  /// The question whether an extension is agreed to.
  case agree(of: String)
  case keepDue(String)
  /// What is doubtful about a day.
  case passed(day: String)
  case nextTime(day: String)
  case orDay(String, other: String)
  case enterAgain(key: String)
  case alone
  case nothingDue(days: Int)
  /// Where it comes from, and the key that goes there.
  case leadsTo(String, key: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .task(let number): "任务\(number)"
    case .issue(let number): "问题\(number)"
    case .tasks: "督办任务"
    case .issues: "问题清单"
    case .noTasks(let key): "还没有督办任务，按 \(key) 写一条：事项 · 谁 · 何时"
    case .noIssues(let key): "还没有问题，按 \(key) 写一条：问题 · 谁 · 何时"
    case .noneOfUnit(let unit, let key): "\(unit)没有，按 \(key) 显示全部"
    case .overdue(let days): "逾期 \(days) 天"
    case .dueToday: "今天到期"
    case .daysLeft(let days): "剩 \(days) 天"
    case .waiting: "待审"
    case .cameLate(let days): "迟 \(days) 天提交"
    case .noDue: "未定时限"
    case .takenAsOwner(let name): "“\(name)”不是单位也不是日期，记作责任人；时限这样写：8月底"
    case .summary(let total, let overdue, let near, let waiting):
      "共 \(total) 项：逾期 \(overdue)，临期 \(near)，待审 \(waiting)"
    case .ourselves: "本级"
    case .assisting: "配合"
    case .whatCounts: "完成标准"
    case .source: "来源"
    case .meeting(let name): "会议 \(name)"
    case .report(let name): "汇报 \(name)"
    case .indicator(let name): "指标 \(name)"
    case .superior(let name): "上级 \(name)"
    case .about: "相关"
    case .written: "记下"
    case .history: "经过"
    case .evidence: "办理佐证"
    case .extensions: "延期"
    case .asked(let day): "申请延到\(day)，待同意"
    case .granted(let day): "已延到\(day)"
    case .refused(let day): "没有同意延到\(day)"
    case .afterDue: "到期后才提"
    case .newTask: "新任务：事项 · 谁 · 何时"
    case .newIssue: "新问题：问题 · 谁 · 何时"
    case .reword(let name): "改\(name)：事项 · 谁 · 何时"
    case .why(let step, let name): "\(name) \(step)的原因"
    case .withEvidence(let step, let name): "\(name) \(step)：写佐证，没有就空着"
    case .extendTo(let name): "\(name) 延期：新时限 原因，如 8月底 场地未定"
    case .agree(let name): "\(name) 申请延期，同意吗"
    case .keepDue(let day): "不同意，仍是\(day)"
    case .passed(let day): "\(day)已经过了"
    case .nextTime(let day): "这一次已过，算下一次：\(day)"
    case .orDay(let day, let other): "算\(day)；要\(other)就写日子"
    case .enterAgain(let key): "对就再按 \(key)"
    case .alone: "单人模式"
    case .nothingDue(let days): "没有逾期的，\(days) 天内也没有到期的"
    case .leadsTo(let place, let key): "按 \(key) 去看：\(place)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .task(let number): "Task \(number)"
    case .issue(let number): "Issue \(number)"
    case .tasks: "Tasks"
    case .issues: "Issues"
    case .noTasks(let key): "No tasks yet; \(key) writes one down: what · who · when"
    case .noIssues(let key): "No issues yet; \(key) writes one down: problem · who · when"
    case .noneOfUnit(let unit, let key): "None of \(unit); \(key) shows all"
    case .overdue(let days): "\(English.count(days, "day")) over"
    case .dueToday: "due today"
    case .daysLeft(let days): "\(English.count(days, "day")) left"
    case .waiting: "to review"
    case .cameLate(let days): "\(English.count(days, "day")) late"
    case .noDue: "no due day"
    case .takenAsOwner(let name): "“\(name)” is no unit and no day: taken as who does it"
    case .summary(let total, let overdue, let near, let waiting):
      "\(total) in all: \(overdue) overdue, \(near) due soon, \(waiting) to review"
    case .ourselves: "our office"
    case .assisting: "With"
    case .whatCounts: "Done when"
    case .source: "From"
    case .meeting(let name): "meeting \(name)"
    case .report(let name): "report \(name)"
    case .indicator(let name): "indicator \(name)"
    case .superior(let name): "asked for by \(name)"
    case .about: "About"
    case .written: "written down"
    case .history: "History"
    case .evidence: "Evidence"
    case .extensions: "Extensions"
    case .asked(let day): "asked to extend to \(day)"
    case .granted(let day): "extended to \(day)"
    case .refused(let day): "not extended to \(day)"
    case .afterDue: "asked after the due day"
    case .newTask: "New task: what · who · when"
    case .newIssue: "New issue: problem · who · when"
    case .reword(let name): "\(name): what · who · when"
    case .why(let step, let name): "\(name), \(step): why"
    case .withEvidence(let step, let name): "\(name), \(step): evidence, or leave it empty"
    case .extendTo(let name): "\(name), extend: new day and reason, as in 31 Aug no room yet"
    case .agree(let name): "\(name): is the extension granted?"
    case .keepDue(let day): "No, it stays due on \(day)"
    case .passed(let day): "\(day) has passed"
    case .nextTime(let day): "that has passed, so \(day) is taken"
    case .orDay(let day, let other): "\(day) is taken; for \(other) type the date"
    case .enterAgain(let key): "\(key) again accepts"
    case .alone: "One person alone"
    case .nothingDue(let days): "Nothing is overdue or due within \(English.count(days, "day"))"
    case .leadsTo(let place, let key): "\(key) goes to \(place)"
    }
  }
}
