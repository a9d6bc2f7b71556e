import Controller
import Domain
import Languages

/// 分解 and 期限 in lines.
extension PlainTeller {
  /// 分解: the indicator under the cursor unit by unit, then all indicators with how they are divided.
  var targets: PlainPage {
    var page = PlainPage()
    let indicators = state.targetIndicators
    let cursor = state.targets.cursor
    guard indicators.indices.contains(cursor.column) else {
      page.say(title(words(ScreenWord.targets)))
      page.say(words(ObstacleSentence.nothingAsked))
      return page
    }
    let chosen = indicators[cursor.column]
    page.say(title(words(ScreenWord.targets), about: words.name(chosen)))
    page.say(divided(chosen))
    for row in 0..<state.targetRowCount {
      guard let place = state.targetPlace(Focus(row: row, column: cursor.column)) else { continue }
      page.offer(
        words.named(unitName(row), target(at: place)), .target(row: row, column: cursor.column))
    }
    for (column, indicator) in indicators.enumerated() where column != cursor.column {
      page.offer(words.named(words.shortName(indicator), divided(indicator)), .allotment(column))
    }
    return page
  }

  private func divided(_ indicator: Indicator) -> String {
    let allotment = state.allotment(of: indicator)
    return words.list(words.tell(allotment) + [words(TargetSentence.asked(allotment.asked))])
  }

  /// The part in it, the amount and what belongs to it.
  private func target(at place: Proposal.Place) -> String {
    if let below = state.allotmentBelow(place) {
      let sum = below.sum.map { [words.named(words(TargetSentence.below), $0.description)] }
      return words.list((sum ?? []) + [words(TargetSentence.asked(below.asked))])
    }
    let target = state.target(at: place)
    let role = state.assignment(at: place).map { AssignmentWord($0.role) }
    var parts = [
      place.unit == nil ? "" : words(role ?? .notAsked),
      target?.annual?.description ?? words(TargetSentence.noTarget),
    ]
    if let baseline = target?.baseline {
      parts.append(words.named(words(TargetSentence.baseline), baseline.description))
    }
    if let due = target?.due {
      parts.append(words.named(words(TargetSentence.due), words(words.day(due))))
    }
    for (day, amount) in (target?.interim ?? [:]).sorted(by: { $0.key < $1.key }) {
      let label = words(TargetSentence.interim(day: words(words.day(day))))
      parts.append(words.named(label, amount.description))
    }
    return words.list(parts)
  }

  /// 期限: the rule, then every period of the year.
  var dates: PlainPage {
    var page = PlainPage()
    page.say(title(words(ScreenWord.dates)))
    guard let plan = state.plan else { return page }
    page.say(words(CalendarSentence.ruleNow(CalendarWord(plan.calendar.preset))))
    for (row, period) in state.datedPeriods.enumerated() {
      let stands =
        plan.isClosed(period)
        ? PeriodWord.locked : PeriodWord(plan.calendar.state(of: period, on: state.today))
      let dates = ReportingCalendar.DateName.allCases.map { tell($0, of: period, plan) }
      page.offer(
        words.named(words(words.full(period)), words.list([words(stands)] + dates)), .period(row))
    }
    return page
  }

  /// A date with its name, and that it was set by hand.
  func tell(_ name: ReportingCalendar.DateName, of period: Period, _ plan: Plan) -> String {
    let day = words(words.day(plan.calendar.dates(of: period)[name]))
    let isOwn = plan.calendar.ownDates(of: period)[name] != nil
    return words.named(
      words(CalendarWord(name)), words.list([day, isOwn ? words(CalendarWord.byHand) : ""]))
  }
}
