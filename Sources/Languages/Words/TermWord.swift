/// A term of the screens that a newcomer may want explained.
public enum TermWord: Phrase, Hashable, CaseIterable {
  case pace, completion, overall, coverage, toDate, asOf, target, baseline, gap, denominator
  case cadence, lead, attention, rank, doubt, locked, sample, saved

  /// As the screens call it.
  public var chinese: String {
    switch self {
    case .pace: "序时进度"
    case .completion: "完成率"
    case .overall: "综合"
    case .coverage: "已报（覆盖）"
    case .toDate: "累计"
    case .asOf: "截至"
    case .target: "目标"
    case .baseline: "基数"
    case .gap: "差额"
    case .denominator: "分母沿用"
    case .cadence: "报告期"
    case .lead: "牵头、报送、不涉及"
    case .attention: "最需关注"
    case .rank: "名次"
    case .doubt: "核"
    case .locked: "锁定"
    case .sample: "示例数据"
    case .saved: "已存"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .pace: "year's pace"
    case .completion: "completion"
    case .overall: "overall"
    case .coverage: "reported (coverage)"
    case .toDate: "to date"
    case .asOf: "as of"
    case .target: "target"
    case .baseline: "base"
    case .gap: "gap, short by"
    case .denominator: "denominator kept"
    case .cadence: "reporting period"
    case .lead: "lead, report, not applicable"
    case .attention: "needs attention"
    case .rank: "rank"
    case .doubt: "CK, to check"
    case .locked: "locked"
    case .sample: "sample data"
    case .saved: "saved"
    }
  }
}

/// What a term means, in a sentence.
public struct TermExplanation: Phrase, Hashable {
  /// The term.
  public var term: TermWord

  /// Explains a term.
  public init(term: TermWord) { self.term = term }

  /// In Chinese.
  public var chinese: String {
    switch term {
    case .pace: "按时间应完成多少：一年按月均分，六月底是 50%；季报按季算"
    case .completion: "做到了目标的几成：（累计－基数）÷（目标－基数）"
    case .overall: "各项完成率按权重平均，单项最多算 100%；无 计 待 不算在内"
    case .coverage: "应报的里报了几个，如 13/15；没报的不当 0，合计时另说"
    case .toDate: "年初到截至月份的总数；比率是分子合计除以分母合计"
    case .asOf: "看到哪个月为止，数和灯都按它算；换月不改数据"
    case .target: "全年要完成多少；没有目标只计数，不亮快慢的灯"
    case .baseline: "年初已有的数，完成率从它算起；没写就是 0"
    case .gap: "按序时进度现在还少多少，用指标自己的单位说"
    case .denominator: "比率只打分子时，分母用上次的，屏幕上会说明是几"
    case .cadence: "按月、季、半年或年报数；季报的数填在它那个季"
    case .lead: "一个单位对一项指标的分工；不涉及的不用报，也不计入"
    case .attention: "先逾期，再滞后（差得多、权重大的在前），再缺报"
    case .rank: "同类单位里按进度比，名次相同并列；要看时才排"
    case .doubt: "两人把同一个数填得不同，两个都留着，等人选定"
    case .locked: "这一期已定，改要先解锁并写原因；封存码印在报表上"
    case .sample: "编出来练手的数，每个画面都会标明"
    case .saved: "已写到磁盘，断电也在；撤销不限次数，重开也能撤"
    }
  }

  /// In English.
  public var english: String {
    switch term {
    case .pace: "How much should be done by now: months of twelve; quarters for quarterly ones"
    case .completion: "How much of the target is done: (to date - base) / (target - base)"
    case .overall: "Completion averaged by weight, each at most 100%; NA, -- and .. are left out"
    case .coverage: "How many of those expected have reported; the others never count as 0"
    case .toDate: "The sum of the year so far; of a ratio upper numbers by lower numbers"
    case .asOf: "Up to which month figures and lamps are shown; changing it changes no data"
    case .target: "What the year is to reach; without one a figure is counted, not judged"
    case .baseline: "What was there when the year began; completion starts from it, 0 if none"
    case .gap: "How much is missing now against the year's pace, in the figure's own unit"
    case .denominator: "Only the upper number was typed: the last lower one is kept and shown"
    case .cadence: "Monthly, quarterly, half-yearly or yearly; a figure belongs to its period"
    case .lead: "What a unit has to do with an indicator; not applicable is not asked for"
    case .attention: "Overdue first, then behind by gap and weight, then missing by days late"
    case .rank: "Pace compared within a group of units, ties share a rank; only when asked for"
    case .doubt: "Two people set a figure differently: both are kept until one is chosen"
    case .locked: "The period is closed; a change needs an unlock with a reason"
    case .sample: "Invented figures to practise with; every screen says so"
    case .saved: "It is on disk and survives a power cut; undo has no limit, also after a restart"
    }
  }
}
