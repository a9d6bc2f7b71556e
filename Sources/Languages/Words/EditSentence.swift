/// Why the rules refuse an edit; units, indicators and periods come in words.
public enum EditSentence: Phrase, Hashable {
  case unknownUnit(String)
  case unknownIndicator(String)
  case unknownYear(Int)
  case unknownInitiative(String)
  case unknownSlot(String)
  case unitClosed(unit: String, period: String)
  case unitHasChildren(unit: String)
  case notAssigned(unit: String, indicator: String)
  case notApplicable(unit: String, indicator: String)
  case wrongCadence(indicator: String, cadence: CadenceWord)
  case locked(period: String)
  case notLocked(period: String)
  case wrongKind(indicator: String, kind: KindWord)
  case negative(String)
  case denominatorNotPositive
  case tooLarge
  case tooManyDecimals(allowed: Int)
  case unknownStage(String, known: [String])
  case notSubmitted(unit: String, period: String)
  /// A report has no such paragraph.
  case unknownReportItem(String)
  case textNeeded
  /// The initiative is followed by figures.
  case notAssessed(initiative: String)
  /// A self-assessment of something else than a quarter.
  case notAQuarter(period: String)
  case reasonNeeded
  case assignmentHasData(unit: String, indicator: String)
  case cannotAdd
  /// A step with a task or an issue.
  case work(WorkRefusalSentence)
  /// Something with a meeting.
  case meeting(MeetingRefusalSentence)
  /// Something about the score sheet or a score.
  case score(ScoreRefusalSentence)
  /// Something about a comment.
  case remark(RemarkSentence)
  case cityIsDerived
  /// A date of the period would lie before one that comes earlier.
  case datesOutOfOrder(
    period: String, CalendarWord, day: String, before: CalendarWord, on: String)
  case notTwelveWeights
  /// Of a part of the plan, of the outlines or of the list of units.
  case part(PartSentence)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .unknownUnit(let name): "没有“\(name)”这个单位"
    case .unknownIndicator(let name): "没有“\(name)”这项指标"
    case .unknownInitiative(let name): "没有“\(name)”这项举措"
    case .unknownSlot(let name): "没有“\(name)”这个专项"
    case .unknownYear(let year): "没有 \(year) 年的计划，先建计划"
    case .unitClosed(let unit, let period): "\(unit)在\(period)不在册，不用填"
    case .unitHasChildren(let unit): "\(unit)由下级单位汇总，填到下级单位"
    case .notAssigned(let unit, let indicator): "\(unit)没有分到“\(indicator)”，先分解责任"
    case .notApplicable(let unit, let indicator): "“\(indicator)”标为\(unit)不涉及，先改责任分解"
    case .wrongCadence(let indicator, let cadence): "“\(indicator)”\(cadence.chinese)"
    case .locked(let period): "\(period)已锁定，写明原因解锁后再改"
    case .notLocked(let period): "\(period)没有锁定，直接可以填"
    case .wrongKind(let indicator, let kind): "“\(indicator)”是\(kind.chinese)，不能这样填"
    case .negative(let figure): InputSentence.negative(figure).chinese
    case .denominatorNotPositive: InputSentence.denominatorNotPositive.chinese
    case .tooLarge: InputSentence.tooLarge.chinese
    case .tooManyDecimals(let allowed): InputSentence.tooManyDecimals(allowed: allowed).chinese
    case .unknownStage(let name, let known):
      InputSentence.unknownStage(name, known: known).chinese
    case .notSubmitted(let unit, let period): "\(unit)还没有报送\(period)，报送后再审核"
    case .unknownReportItem(let key): "汇报里没有“\(key)”这一条，先看看有哪几条"
    case .textNeeded: "先写内容，空的不能存"
    case .notAssessed(let initiative): "“\(initiative)”用指标说话，不用自评"
    case .notAQuarter(let period): "自评按季度，\(period)不是季度，写成 2024Q2 这样"
    case .reasonNeeded: InputSentence.reasonNeeded.chinese
    case .assignmentHasData(let unit, let indicator):
      "\(unit)已报过“\(indicator)”，不能取消分解，数据保留"
    case .cannotAdd: InputSentence.cannotAdd.chinese
    case .work(let refusal): refusal.chinese
    case .meeting(let refusal): refusal.chinese
    case .score(let refusal): refusal.chinese
    case .remark(let sentence): sentence.chinese
    case .cityIsDerived: "全市数由各单位汇总，不能直接填"
    case .datesOutOfOrder(let period, let later, let day, let earlier, let other):
      "\(period)的\(later.chinese)（\(day)）不能早于\(earlier.chinese)（\(other)）"
    case .notTwelveWeights: "权重要十二个数，每月一个，不小于 0，不能都是 0"
    case .part(let sentence): sentence.chinese
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .unknownUnit(let name): "There is no unit “\(name)”"
    case .unknownIndicator(let name): "There is no indicator “\(name)”"
    case .unknownInitiative(let name): "There is no initiative “\(name)”"
    case .unknownSlot(let name): "There is no programme item “\(name)”"
    case .unknownYear(let year): "There is no plan for \(year); make one first"
    case .unitClosed(let unit, let period): "\(unit) is not active in \(period)"
    case .unitHasChildren(let unit): "\(unit) is the sum of its units; enter figures there"
    case .notAssigned(let unit, let indicator):
      "\(unit) is not asked for “\(indicator)”; assign it first"
    case .notApplicable(let unit, let indicator):
      "“\(indicator)” does not apply to \(unit); change that first"
    case .wrongCadence(let indicator, let cadence): "“\(indicator)” is \(cadence.english)"
    case .locked(let period): "\(period) is locked; unlock it with a reason first"
    case .notLocked(let period): "\(period) is not locked; just edit"
    case .wrongKind(let indicator, let kind):
      "“\(indicator)” is a \(kind.english); type another figure"
    case .negative(let figure): InputSentence.negative(figure).english
    case .denominatorNotPositive: InputSentence.denominatorNotPositive.english
    case .tooLarge: InputSentence.tooLarge.english
    case .tooManyDecimals(let allowed): InputSentence.tooManyDecimals(allowed: allowed).english
    case .unknownStage(let name, let known):
      InputSentence.unknownStage(name, known: known).english
    case .notSubmitted(let unit, let period):
      "\(unit) has not submitted \(period); review it when it has"
    case .unknownReportItem(let key): "The report has no “\(key)”; look which it has"
    case .textNeeded: "Write something first; it can't be empty"
    case .notAssessed(let initiative): "“\(initiative)” is told by figures, not in words"
    case .notAQuarter(let period): "Assessed by quarter, \(period) is none; write 2024Q2"
    case .reasonNeeded: InputSentence.reasonNeeded.english
    case .assignmentHasData(let unit, let indicator):
      "\(unit) has reported “\(indicator)”; its data stays"
    case .cannotAdd: InputSentence.cannotAdd.english
    case .work(let refusal): refusal.english
    case .meeting(let refusal): refusal.english
    case .score(let refusal): refusal.english
    case .remark(let sentence): sentence.english
    case .cityIsDerived: "City figures are sums of the units; enter them there"
    case .datesOutOfOrder(let period, let later, let day, let earlier, let other):
      "\(period): \(later.english.lowercased()) (\(day)) may not be before "
        + "\(earlier.english.lowercased()) (\(other))"
    case .notTwelveWeights: "Twelve weights are needed, one a month, 0 or more, not all 0"
    case .part(let sentence): sentence.english
    }
  }
}
