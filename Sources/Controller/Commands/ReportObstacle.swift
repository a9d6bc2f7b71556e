import Domain
import Languages

extension State {
  /// Whether the keys go to a unit's report beside its figures.
  var isOnReportPanel: Bool { screen == .unit && page.isBeside && focusedUnit != nil }

  /// Why a command of 汇报 can't run; nil when it can.
  func reportObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .report else { return .onlyOn(screen: words(ScreenWord.report)) }
    if command == .whoReported { return nil }
    // To read it is always possible.
    if command == .copy {
      return focusedUnit == nil ? .cityHasNoReport : reportInSight.isEmpty ? .emptyReport : nil
    }
    let isJudging = reportRow?.part == .assessments
    if let obstacle = writingObstacle(lockedBy: isJudging ? reportQuarter : reportPeriod) {
      return obstacle
    }
    guard let row = reportRow else { return .cityHasNoReport }
    switch (command, row) {
    case (.removeItem, .item), (.raise, .item), (.lower, .item), (.link, .item): return nil
    case (.removeItem, _), (.raise, _), (.lower, _), (.link, _): return .noReportItem
    case (.spread, .item(.highlights, _)): return nil
    case (.spread, _): return .onlyHighlights
    case (.external, .promise), (.external, .initiative): return .noReportItem
    case (.takeOver, .promise(let id)):
      return promises.first { $0.id == id }?.continuedBy == nil ? nil : .alreadyTakenOver
    case (.takeOver, _): return .noPromise
    default: return nil
    }
  }

  /// Why nothing can be written into the report that 汇报 shows; nil when it can.
  func writingObstacle(lockedBy period: Period) -> ObstacleSentence? {
    if let readOnly { return .readOnly(readOnly) }
    guard let unit = focusedUnit, let plan else { return .cityHasNoReport }
    if plan.isLocked(period, for: unit.id) { return .locked(words(words.short(period))) }
    let opensOn = plan.calendar.dates(of: reportPeriod).opensOn
    guard today < opensOn else { return nil }
    return .notOpenYet(
      cadence: words(words.cadence(reportPeriod.cadence)),
      period: words(words.short(reportPeriod)), day: words(words.day(opensOn)))
  }
}
