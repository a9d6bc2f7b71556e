/// What the pages of a meeting say, and what is told to whoever turns them.
public enum PresentSentence: Phrase, Hashable {
  /// How the whole stands, in one sentence.
  case headline(day: String, completion: String, pace: String)
  case headlineUncounted(day: String, reported: Int, of: Int)
  /// How many units are behind.
  case unitsBehind(Int, of: Int)
  case noneBehind
  case paceIs(String)
  case worst
  case nothingWorst
  case noPromises
  /// What became of a promise is not said.
  case noOutcome
  case nothingWritten
  case rank(Int)
  /// How long somebody has been speaking.
  case spoken(minutes: Int)
  case spokenOf(minutes: Int, planned: Int)
  case over(minutes: Int)
  case lasts(minutes: Int)
  case goTo(Int, key: String)
  case noSuchUnit(Int, of: Int)
  case lastPage
  case ranked
  case timed
  case untimed
  case unlocked(key: String)
  case locked(key: String)
  case decision
  case decisions(Int)
  case noDecisions(key: String)
  case goOn
  case dontGoOn
  /// What only the speaker's own terminal shows.
  case notes
  case noNotes
  case nextUp(String)
  case lastOne
  case nothingShown
  case blackThere

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .headline(let day, let completion, let pace):
      "截至\(day)，全市完成年度任务的 \(completion)，按序时应完成 \(pace)"
    case .headlineUncounted(let day, let reported, let all):
      "截至\(day)，应报 \(all) 项，已报 \(reported) 项，还没有定目标"
    case .unitsBehind(let count, let all): "\(all) 个单位中有 \(count) 个滞后"
    case .noneBehind: "没有单位滞后"
    case .paceIs(let pace): "序时 \(pace)"
    case .worst: "差距最大"
    case .nothingWorst: "没有滞后、逾期或缺报的指标"
    case .noPromises: "上次没有承诺"
    case .noOutcome: "未说明"
    case .nothingWritten: "没有写"
    case .rank(let place): "第 \(place) 名"
    case .spoken(let minutes): "已讲 \(minutes) 分钟"
    case .spokenOf(let minutes, let planned): "已讲 \(minutes) 分钟，共 \(planned) 分钟"
    case .over(let minutes): "超时 \(minutes) 分钟"
    case .lasts(let minutes): "会议已开 \(minutes) 分钟"
    case .goTo(let number, let key): "到第 \(number) 个单位按 \(key)"
    case .noSuchUnit(let number, let count): "没有第 \(number) 个单位，共 \(count) 个"
    case .lastPage: "已是最后一页"
    case .ranked: "按名次排（同组内比较），再按一次恢复"
    case .timed: "计时：从 0 开始"
    case .untimed: "不计时"
    case .unlocked(let key): "已解锁：按 \(key) 改这个单位的数"
    case .locked(let key): "已锁上：放映时数字只看不改，按 \(key) 解锁"
    case .decision: "决定：事项 · 谁 · 何时 · 领域"
    case .decisions(let count): "本次决定 \(count) 项"
    case .noDecisions(let key): "本次还没有决定，按 \(key) 写一条"
    case .goOn: "继续放映"
    case .dontGoOn: "不继续"
    case .notes: "备注（不上屏）"
    case .noNotes: "没有备注"
    case .nextUp(let unit): "下一个：\(unit)"
    case .lastOne: "这是最后一页"
    case .nothingShown: "主屏没有在放映，开始后这里会跟着显示"
    case .blackThere: "主屏黑屏中"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .headline(let day, let completion, let pace):
      "By \(day) the city has done \(completion) of the year; the pace is \(pace)"
    case .headlineUncounted(let day, let reported, let all):
      "By \(day) \(English.part(reported, of: all, "figure")) reported; no target is set"
    case .unitsBehind(let count, let all): "\(English.part(count, of: all, "unit")) behind"
    case .noneBehind: "no unit is behind"
    case .paceIs(let pace): "pace \(pace)"
    case .worst: "Furthest behind"
    case .nothingWorst: "Nothing is behind, overdue or missing"
    case .noPromises: "Nothing was promised before"
    case .noOutcome: "not said"
    case .nothingWritten: "nothing written"
    case .rank(let place): "rank \(place)"
    case .spoken(let minutes): "speaking for \(minutes) min"
    case .spokenOf(let minutes, let planned): "speaking for \(minutes) of \(planned) min"
    case .over(let minutes): "over by \(minutes) min"
    case .lasts(let minutes): "meeting: \(minutes) min"
    case .goTo(let number, let key): "\(key) goes to unit \(number)"
    case .noSuchUnit(let number, let count): "There is no unit \(number); there are \(count)"
    case .lastPage: "This is the last page"
    case .ranked: "By rank within peer groups; once more puts it back"
    case .timed: "The timer begins at 0"
    case .untimed: "The timer is off"
    case .unlocked(let key): "Unlocked: \(key) changes this unit's figures"
    case .locked(let key): "Locked: figures are only shown here; \(key) unlocks them"
    case .decision: "Decision: what · who · when · area"
    case .decisions(let count): "\(English.count(count, "decision")) of this meeting"
    case .noDecisions(let key): "Nothing is decided yet; \(key) writes a decision down"
    case .goOn: "go on presenting"
    case .dontGoOn: "leave it"
    case .notes: "Notes (not on the wall)"
    case .noNotes: "no notes"
    case .nextUp(let unit): "Next: \(unit)"
    case .lastOne: "Last page"
    case .nothingShown: "No meeting is presented; as soon as one is, it shows here"
    case .blackThere: "The wall is black"
    }
  }
}
