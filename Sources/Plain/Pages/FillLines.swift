import Controller
import Domain
import Languages

/// 填报 in lines: what the month asks of a unit, each a figure to type.
extension PlainTeller {
  var fill: PlainPage {
    var page = PlainPage()
    let name = "\(unitName(state.focus.row)) \(words(words.full(state.fillMonth)))"
    page.say(title(words(ScreenWord.fill), about: name))
    guard let filing = state.filing, let plan = state.plan else {
      page.say(words(FillSentence.nothingAsked))
      return page
    }
    let due = plan.calendar.dates(of: filing.period).dueOn
    page.say(
      words.list([
        words(SubmissionWord(filing.submission)),
        words(FillSentence.answered(filing.answered, of: filing.expected.count)),
        words(FillSentence.burden(filing.burden)),
        filing.daysLate > 0 && !filing.isHandedIn
          ? words(FillSentence.daysOver(filing.daysLate))
          : words(FillSentence.dueBy(day: words(words.day(due)))),
      ]))
    if filing.submission?.state == .returned, let reason = filing.submission?.reason {
      page.say(words(FillSentence.returned(reason: words.shown(reason))))
    }
    for column in state.fillColumns {
      page.offer(
        words.named(indicatorName(column), amounts(column)),
        .figure(row: state.focus.row, column: column))
    }
    if Command.submit.obstacle(in: state) == nil {
      page.offer(words(Command.submit), .run(.submit))
    }
    page.offer(words(ScreenWord.report), .run(.report))
    return page
  }

  private func amounts(_ column: Int) -> String {
    guard let unit = state.focusedUnit else { return "" }
    let indicator = state.assessment.indicators[column]
    let cell = Edit.Cell(unit.id, indicator.id, state.period(of: indicator))
    let before = Edit.Cell(cell.unit, cell.indicator, cell.period.previous)
    func told(_ cell: Edit.Cell) -> String {
      state.entry(in: cell).map { tell($0, indicator) } ?? words(NoNumberWord.blankAlone)
    }
    var parts = [
      words.named(words(ColumnWord.current), told(cell)),
      words.named(words(ColumnWord.previous), told(before)),
    ]
    if let measure = state.measureInSight(column) {
      parts.append(words.named(words(ColumnWord.toDate), words.ofTarget(measure, indicator)))
    }
    return words.list(parts)
  }
}
