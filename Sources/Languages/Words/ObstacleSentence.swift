/// Why a command can't run now, and what would help.
public enum ObstacleSentence: Phrase, Hashable {
  case readOnly(String)
  case nothingAsked
  case cityIsDerived
  /// A unit's figure is the sum of the units below it; the key leads to them.
  case sumOfBelow(unit: String, key: String)
  case notAsked(unit: String, indicator: String)
  case locked(String)
  case unitClosed(String)
  case notOpenYet(cadence: String, period: String, day: String)
  case targetIsStages
  case noSuchArea
  case nothingBehind
  case nothingDisputed
  /// There is nothing to zoom.
  case onePanel
  case noColumns
  case noBorder
  /// Nothing was made wider or narrower.
  case standardSizes
  /// The command belongs to other screens.
  case elsewhere(screens: String)
  /// The command works on another screen only.
  case onlyOn(screen: String)
  case noInitiative
  /// A target wants a part in the indicator first.
  case assignFirst(unit: String, indicator: String, key: String)
  /// The city itself is asked for nothing.
  case cityHasNoPart
  /// What is held at a level has no progress and so no curve.
  case noPace
  /// The dates of a locked period stay.
  case datesLocked(String, key: String)
  case nothingFiltered
  case nothingShown
  /// The screen has no table that could be exported.
  case noTable
  case noProgrammes
  /// Nothing is chosen that could be changed, made or moved.
  case choosePart
  /// The month was handed in already.
  case handedIn
  /// No chosen report waits for the office.
  case nothingToAccept
  /// No chosen report was handed in.
  case nothingHandedIn
  /// The role that somebody works in doesn't do this.
  case role(RoleSentence)
  /// The whole city writes no report.
  case cityHasNoReport
  /// The cursor stands on no paragraph.
  case noReportItem
  case onlyHighlights
  /// Nothing is written that could be copied.
  case emptyReport
  /// The cursor stands on nothing that was promised.
  case noPromise
  case alreadyTakenOver
  /// A practice can't be copied or taken up.
  case practice(PracticeSentence)
  /// A task or an issue doesn't allow it.
  case work(WorkRefusalSentence)
  /// Nothing can be starred or commented on, or not by this person.
  case remark(RemarkSentence)
  /// The score sheet doesn't allow it.
  case score(ScoreRefusalSentence)
  /// Figures are only shown while a meeting looks at them.
  case presenting(key: String)
  /// No meeting is prepared.
  case noMeeting
  /// This terminal only shows what another one does.
  case onlyFollowing
  /// A meeting doesn't allow it.
  case meeting(MeetingRefusalSentence)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .readOnly(let reason): "只读：\(reason)"
    case .nothingAsked: "还没有分解任何指标"
    case .cityIsDerived: "全市数由各单位汇总，不能直接填；可按 T 设全市目标"
    case .sumOfBelow(let unit, let key): "\(unit)的数由下级汇总，按 \(key) 进去填"
    case .notAsked(let unit, let indicator): "\(unit)不承担“\(indicator)”"
    case .locked(let period): "\(period)已锁定，要改请办公室先解锁并说明原因"
    case .unitClosed(let unit): "\(unit)在这一期没有设立"
    case .notOpenYet(let cadence, let period, let day): "\(cadence)：\(period) 从 \(day)起"
    case .targetIsStages: "这项指标的目标就是完成各个节点"
    case .noSuchArea: "没有这个领域"
    case .nothingBehind: "没有滞后的指标"
    case .nothingDisputed: "没有待核对的"
    case .onePanel: "这一屏只有一个板块"
    case .noColumns: "这里没有可调的列"
    case .noBorder: "这里没有可移的板块边界"
    case .standardSizes: "这一屏的宽窄没有改过"
    case .elsewhere(let screens): "在\(screens)里用"
    case .onlyOn(let screen): "先打开\(screen)再用"
    case .noInitiative: "先选中一项举措或指标"
    case .assignFirst(let unit, let indicator, let key):
      "\(unit)还没有承担“\(indicator)”，先按 \(key) 分解责任"
    case .cityHasNoPart: "责任分解到单位，全市这一行只定目标"
    case .noPace: "这项保持在一个水平，没有进度，不用曲线"
    case .datesLocked(let period, let key): "\(period)已锁定，要改日期先到报送（\(key)）解锁"
    case .nothingToAccept: "没有待核的报送：只有已报送的能通过"
    case .nothingHandedIn: "还没有报送，退不了；可以催报"
    case .cityHasNoReport: "全市没有自己的汇报，按 w 选一个单位"
    case .noReportItem: "先把光标移到写好的一条上"
    case .emptyReport: "这一期还没有写汇报"
    case .onlyHighlights: "只有亮点能标为值得推广"
    case .noPromise: "先把光标移到上次承诺的一条上"
    case .alreadyTakenOver: "这一条已列入本次的下一步"
    case .work(let refusal): refusal.chinese
    case .remark(let sentence): sentence.chinese
    case .score(let refusal): refusal.chinese
    case .practice(let sentence): sentence.chinese
    case .presenting(let key): "放映时数字只看不改，按 \(key) 解锁"
    case .noMeeting: "今年还没有会议，先新建一次；只想过一遍各单位，用 jinguo present"
    case .onlyFollowing: "这里只跟着主屏看，到主屏上去做"
    case .meeting(let refusal): refusal.chinese
    case .handedIn: "已经报送，要改请办公室退回"
    case .nothingFiltered: "没有筛选，已是全部"
    case .nothingShown: "这里一行也没有"
    case .noTable: "这一屏没有可导出的表格，先打开矩阵、清单或填报"
    case .noProgrammes: "这个计划没有专项"
    case .role(let sentence): sentence.chinese
    case .choosePart: "先选中要改的那一项"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .readOnly(let reason): "Read-only: \(reason)"
    case .nothingAsked: "No indicator is assigned yet"
    case .cityIsDerived: "City figures are summed from the units; T sets a city target"
    case .sumOfBelow(let unit, let key):
      "\(unit) is the sum of the units below it; \(key) leads to them"
    case .notAsked(let unit, let indicator): "\(unit) is not asked for \(indicator)"
    case .locked(let period): "\(period) is locked; ask the office to unlock it with a reason"
    case .unitClosed(let unit): "\(unit) did not exist in this period"
    case .notOpenYet(let cadence, let period, let day): "\(cadence): \(period) opens on \(day)"
    case .targetIsStages: "The target of this indicator is to finish its stages"
    case .noSuchArea: "There is no such area"
    case .nothingBehind: "Nothing is behind"
    case .nothingDisputed: "Nothing is in doubt"
    case .onePanel: "This screen has only one panel"
    case .noColumns: "There is no column to resize here"
    case .noBorder: "There is no border to move here"
    case .standardSizes: "Nothing was resized on this screen"
    case .elsewhere(let screens): "Works on \(screens)"
    case .onlyOn(let screen): "Open \(screen) first"
    case .noInitiative: "Choose an initiative or indicator first"
    case .assignFirst(let unit, let indicator, let key):
      "\(unit) has no part in “\(indicator)” yet; \(key) assigns it"
    case .cityHasNoPart: "Parts belong to units; the city's row has only targets"
    case .noPace: "This one is held at a level: no progress, so no curve"
    case .datesLocked(let period, let key):
      "\(period) is locked; unlock it in Filing (\(key)) first"
    case .nothingFiltered: "No filter is on; everything is shown"
    case .nothingToAccept: "Nothing waits to be accepted: only what was submitted"
    case .nothingHandedIn: "Nothing was submitted that could be returned; remind them"
    case .cityHasNoReport: "The city writes no report; w chooses a unit"
    case .noReportItem: "Go to a paragraph first"
    case .emptyReport: "Nothing is written for this period yet"
    case .onlyHighlights: "Only highlights can be worth spreading"
    case .noPromise: "Go to something that was promised first"
    case .alreadyTakenOver: "It is among the next steps already"
    case .work(let refusal): refusal.english
    case .remark(let sentence): sentence.english
    case .score(let refusal): refusal.english
    case .practice(let sentence): sentence.english
    case .presenting(let key): "Figures are only shown in a meeting; \(key) unlocks them"
    case .noMeeting: "No meeting is prepared; make one, or look through all with jinguo present"
    case .onlyFollowing: "This window only follows; do it where the pages are turned"
    case .meeting(let refusal): refusal.english
    case .handedIn: "Submitted already; to change it the office has to return it"
    case .nothingShown: "No row is shown here"
    case .noTable: "No table to export here; open the matrix, the list or the entry page"
    case .noProgrammes: "This plan has no programmes"
    case .role(let sentence): sentence.english
    case .choosePart: "Choose what is to be changed first"
    }
  }
}
