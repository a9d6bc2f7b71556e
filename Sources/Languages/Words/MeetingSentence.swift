/// What is told of meetings and of what they froze; units, days and amounts come in words.
public enum MeetingSentence: Phrase, Hashable {
  /// What a meeting on a month's figures is called unless somebody says otherwise.
  case usualName(month: Int)
  /// The lines that are typed.
  case newMeeting
  case change(MeetingWord)
  case newItem
  case changeItem
  case newSnapshot
  case minutesOf(String)
  case leaveOf(String)
  /// What is chosen.
  case whichField
  case whichMonth
  case whichSnapshot
  case noMeetings(key: String)
  case noAgenda(key: String)
  /// What is to be answered for.
  case toAnswer
  case nothingToAnswer
  case decided
  case promised
  case openIssue
  case open(Int)
  case total(items: Int, minutes: Int)
  case attending(present: Int, leave: Int, observer: Int, open: Int)
  /// A comparison: from which moment to which.
  case compared(then: String, now: String)
  case lampsChanged(Int)
  case figuresChanged(Int)
  case nothingChanged
  case now(asOf: String)
  /// What was frozen, where one is chosen, and what is called so unless somebody says otherwise.
  case frozenAsOf(asOf: String, day: String)
  case usualSnapshot(day: String, asOf: String)
  /// What the chosen meeting decided.
  case ownDecisions
  case noDecisions(key: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .usualName(6): "上半年工作会议"
    case .usualName(12): "全年工作会议"
    case .usualName(3): "一季度工作会议"
    case .usualName(9): "三季度工作会议"
    case .usualName(let month): "\(month)月工作会议"
    case .newMeeting: "新会议：日期 · 名称 · 地点 · 主持，只写日期也行"
    case .change(let word): "改\(word.chinese)"
    case .newItem: "加一项议程：事项，后面可以写几分钟"
    case .changeItem: "改这项议程：事项，后面可以写几分钟"
    case .newSnapshot: "定格现在的数据，给快照起个名字"
    case .minutesOf(let item): "\(item)几分钟"
    case .leaveOf(let unit): "\(unit)：请假原因，或谁代会"
    case .whichField: "改会议的哪一处"
    case .whichMonth: "会上看截至哪个月的数据"
    case .whichSnapshot: "和哪一份快照对比"
    case .noMeetings(let key): "还没有会议，\(Chinese.by(key)) 新建：写上日期就行"
    case .noAgenda(let key): "议程是空的，按 \(key) 添加"
    case .toAnswer: "需要回应"
    case .nothingToAnswer: "没有上次的决定、承诺和未结的问题"
    case .decided: "上次决定"
    case .promised: "上次承诺"
    case .openIssue: "未结问题"
    case .open(let count): "待回应 \(count)"
    case .total(let items, let minutes): "\(items) 项，共 \(minutes) 分钟"
    case .attending(let present, let leave, let observer, let open):
      "出席 \(present) 请假 \(leave) 列席 \(observer) 未定 \(open)"
    case .compared(let then, let now): "从\(then)到\(now)"
    case .lampsChanged(let count): "灯变了 \(count) 处"
    case .figuresChanged(let count): "灯没变、数变了 \(count) 处"
    case .nothingChanged: "数和灯都没有变"
    case .now(let asOf): "现在（截至\(asOf)）"
    case .frozenAsOf(let asOf, let day): "截至\(asOf) · \(day)定格"
    case .usualSnapshot(let day, let asOf): "\(day)快照（截至\(asOf)）"
    case .ownDecisions: "本次决定"
    case .noDecisions(let key): "还没有决定，\(Chinese.by(key)) 记一项"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .usualName(6): "Half-year meeting"
    case .usualName(12): "Year's meeting"
    case .usualName(3): "First-quarter meeting"
    case .usualName(9): "Third-quarter meeting"
    case .usualName(let month): "\(English.month(month)) meeting"
    case .newMeeting: "New meeting: day · name · place · chair; the day will do"
    case .change(let word): "Change: \(word.english.lowercased())"
    case .newItem: "New item of the agenda: what, then how many minutes"
    case .changeItem: "Change the item: what, then how many minutes"
    case .newSnapshot: "Freeze the figures of now under a name"
    case .minutesOf(let item): "How many minutes for \(item)"
    case .leaveOf(let unit): "\(unit): why on leave, or who comes instead"
    case .whichField: "What of the meeting is changed"
    case .whichMonth: "As of which month figures are looked at"
    case .whichSnapshot: "With which frozen figures now is compared"
    case .noMeetings(let key): "There is no meeting yet; \(key) makes one from a day"
    case .noAgenda(let key): "The agenda is empty; \(key) adds to it"
    case .toAnswer: "To answer for"
    case .nothingToAnswer: "No earlier decisions, no promises, no open issues"
    case .decided: "Decided"
    case .promised: "Promised"
    case .openIssue: "Issue"
    case .open(let count): "\(count) to answer"
    case .total(let items, let minutes):
      "\(English.count(items, "item")), \(English.count(minutes, "minute"))"
    case .attending(let present, let leave, let observer, let open):
      "present \(present), on leave \(leave), observing \(observer), open \(open)"
    case .compared(let then, let now): "\(then) to \(now)"
    case .lampsChanged(let count): "\(English.count(count, "lamp")) changed"
    case .figuresChanged(let count):
      "\(English.count(count, "figure")) changed under the same lamp"
    case .nothingChanged: "No figure and no lamp changed"
    case .now(let asOf): "now (as of \(asOf))"
    case .frozenAsOf(let asOf, let day): "as of \(asOf), frozen \(day)"
    case .usualSnapshot(let day, let asOf): "Figures of \(day) (as of \(asOf))"
    case .ownDecisions: "Decisions"
    case .noDecisions(let key): "No decision yet; \(key) writes one down"
    }
  }
}
