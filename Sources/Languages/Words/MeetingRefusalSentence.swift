/// Why something with a meeting is refused; units and days come in words.
public enum MeetingRefusalSentence: Phrase, Hashable {
  case unknownMeeting(String)
  case noName
  case notAMonth(String)
  case tooManyOnDay(String)
  case unknownItem(String)
  case unitOnAgenda(String)
  case noItemText
  case badMinutes(Int, most: Int)
  case hasBegun
  case notBegun
  case hasEnded
  case hasDecisions(Int)
  /// There is no meeting to do something with.
  case noMeeting(key: String)
  /// The agenda holds nothing there.
  case noItem
  /// Only a unit attends.
  case noUnit
  /// Nothing was frozen that could be compared; how that is done.
  case noSnapshot(key: String)
  case unitKeepsName(String)
  case unknownDecision(String)
  case noDecision(key: String)
  case noSnapshotName
  case unknownSnapshot(String)
  case tooManySnapshots(String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .unknownMeeting(let name): "没有“\(name)”这次会议"
    case .noName: "先写会议名称"
    case .notAMonth(let period): "数据截至按本年的月份，\(period)不行，写成 2024-06 这样"
    case .tooManyOnDay(let day): "\(day)的会议太多，编不出号了"
    case .unknownItem(let key): "议程里没有“\(key)”这一项"
    case .unitOnAgenda(let unit): "\(unit)已在议程里"
    case .noItemText: "先写这一项议什么"
    case .badMinutes(let minutes, let most): "\(minutes) 分钟不行，写 0 到 \(most)"
    case .hasBegun: "会议已经开始，数据已定格，这一处不能再改"
    case .notBegun: "会议还没有开始，先开始再结束"
    case .hasEnded: "会议已经结束"
    case .hasDecisions(let count): "会上已定 \(count) 件事，会议不能删除"
    case .noMeeting(let key): "还没有会议，按 \(key) 新建"
    case .noItem: "先移到议程里的一项"
    case .noSnapshot(let key): "还没有快照：会议开始时数据定格，也可以\(Chinese.by(key)) 定格"
    case .unitKeepsName(let unit): "\(unit)是单位，名称不在这里改；可以改分钟数"
    case .unknownDecision(let key): "这次会议没有“\(key)”这项决定"
    case .noDecision(let key): "这次会议还没有决定，\(Chinese.by(key)) 记一项"
    case .unknownSnapshot(let name): "没有“\(name)”这份快照"
    case .noSnapshotName: "先给快照起个名字"
    case .tooManySnapshots(let day): "\(day)的快照太多，编不出号了"
    case .noUnit: "先移到一个单位，自拟的事项没有出席"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .unknownMeeting(let name): "There is no meeting “\(name)”"
    case .noName: "Say first what the meeting is called"
    case .notAMonth(let period):
      "Figures are as of a month of this year, not \(period); try 2024-06"
    case .tooManyOnDay(let day): "There are too many meetings on \(day)"
    case .unknownItem(let key): "The agenda has no “\(key)”"
    case .unitOnAgenda(let unit): "\(unit) is on the agenda already"
    case .noItemText: "Say first what it is about"
    case .badMinutes(let minutes, let most): "\(minutes) minutes won't do; type 0 to \(most)"
    case .hasBegun: "The meeting has begun on frozen figures; this stays as it is"
    case .notBegun: "The meeting hasn't begun; start it before it ends"
    case .hasEnded: "The meeting is over"
    case .hasDecisions(let count):
      count == 1
        ? "A decision comes from it, so it stays" : "\(count) decisions come from it, so it stays"
    case .noMeeting(let key): "There is no meeting yet; \(key) makes one"
    case .noItem: "Move to an item of the agenda first"
    case .noSnapshot(let key): "No figures are frozen yet; a meeting or \(key) does that"
    case .unitKeepsName(let unit): "\(unit) is a unit and keeps its name; its minutes change"
    case .unknownDecision(let key): "The meeting made no decision “\(key)”"
    case .noDecision(let key): "The meeting has decided nothing yet; \(key) writes it down"
    case .unknownSnapshot(let name): "Nothing was frozen under “\(name)”"
    case .noSnapshotName: "Give what is frozen a name first"
    case .tooManySnapshots(let day): "Figures were frozen too often on \(day)"
    case .noUnit: "Move to a unit first; only units attend"
    }
  }
}
