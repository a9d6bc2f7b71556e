import Controller
import Domain
import Languages

/// The screens in lines.
extension PlainTeller {
  /// 总览: the whole, the areas, what needs attention, the units.
  var overview: PlainPage {
    var page = PlainPage()
    page.say(title(words(ScreenWord.overview), about: words.organisation(state.book)))
    page.say(
      words.named(
        words(LabelWord.overall),
        words.list([standing(assessment.whole), counts(assessment.whole.counts)])))
    if assessment.indicatorsWithTarget < assessment.counted.count, assessment.whole.judged == 0 {
      page.say(
        words(
          LabelWord.targetsSet(
            assessment.indicatorsWithTarget, of: assessment.counted.count,
            key: words(ColumnWord.target))))
    }
    for (place, area) in assessment.areas.enumerated() {
      page.offer(
        words.named(words.name(area), standing(assessment.areaRollups[place])), .area(place))
    }
    let attention = assessment.attention(count: State.attentionCount)
    page.say(words(LabelWord.attention))
    if attention.isEmpty, state.overdueWork.isEmpty { page.say(words(MessageSentence.noneBehind)) }
    offer(attention, into: &page)
    offer(state.overdueWork, into: &page)
    page.say(words(LabelWord.units(assessment.units.count)))
    for row in assessment.units.indices {
      page.offer(words.named(unitName(row), standing(assessment.unitRollups[row])), .unit(row))
    }
    let missing = assessment.unitsMissing.map { words.name($0) }
    if !missing.isEmpty { page.say(words(LabelWord.missing(missing))) }
    return page
  }

  /// What needs attention, each of which leads to its figure.
  func offer(_ attention: [Attention], into page: inout PlainPage) {
    for item in attention {
      guard let row = assessment.row(holding: item.unit),
        let column = assessment.column(of: item.indicator)
      else { continue }
      let late =
        item.measure.daysLate > 0 ? words(LabelWord.daysLate(item.measure.daysLate)) : ""
      page.offer(
        words.named(
          "\(unitName(row)) \(indicatorName(column))", words.list([line(row, column), late])),
        .attention(row: row, column: column))
    }
  }

  /// One area: its initiatives, each with its indicators over all units.
  func area(_ place: Int) -> PlainPage {
    var page = PlainPage()
    guard assessment.areas.indices.contains(place) else { return page }
    page.say(title(words(ColumnWord.area), about: words.name(assessment.areas[place])))
    page.say(standing(assessment.areaRollups[place]))
    for (place, row) in AreaList.rows(of: place, in: state).enumerated() {
      if row.isFirst, row.column != nil { page.say(words.name(row.initiative)) }
      if let column = row.column {
        page.offer(
          words.named(indicatorName(column), line(assessment.units.count, column)),
          .indicator(column))
      } else if row.initiative.isAssessed {
        let (counts, units) = state.standings(of: row.initiative.id)
        let said = words(ReportSentence.assessed(counts.values.reduce(0, +), of: units))
        page.offer(
          words.named(words.name(row.initiative), words.list([said, words.counts(counts)])),
          .line(place))
      } else {
        page.offer(
          words.named(words.name(row.initiative), words(LabelWord.noIndicator)), .line(place))
      }
    }
    return page
  }

  /// 矩阵 as a list: every figure of every unit, or only what is behind.
  var matrix: PlainPage {
    var page = PlainPage()
    let filter = state.showsBehindOnly ? words(StatusLabel.behindOnly) : ""
    page.say(title(words(ScreenWord.matrix), about: filter))
    guard !assessment.indicators.isEmpty else {
      page.say(words(ObstacleSentence.nothingAsked))
      return page
    }
    for row in 0...assessment.units.count {
      for column in state.shownColumns {
        guard let measure = measure(row, column) else { continue }
        let isWanted = measure.needsWork || state.isDisputed(row: row, column: column)
        if state.showsBehindOnly, !isWanted { continue }
        page.offer(
          words.named("\(unitName(row)) \(indicatorName(column))", line(row, column)),
          .figure(row: row, column: column))
      }
    }
    if page.actions.isEmpty { page.say(words(MessageSentence.noneBehind)) }
    return page
  }

  /// 单位: its areas, its figures, and what it reports in words.
  var unit: PlainPage {
    var page = PlainPage()
    let row = state.focus.row
    let isCity = row >= assessment.units.count
    page.say(title(words(ScreenWord.unit), about: unitName(row)))
    guard !assessment.indicators.isEmpty else {
      page.say(words(ObstacleSentence.nothingAsked))
      return page
    }
    let rollup = isCity ? assessment.whole : assessment.unitRollups[row]
    page.say(
      words.named(words(LabelWord.overall), words.list([standing(rollup), submission(row)])))
    for (place, area) in assessment.areas.enumerated() {
      let rollup =
        isCity ? assessment.areaRollups[place] : assessment.unitAreaRollups[row][place]
      page.say(words.named(words.name(area), standing(rollup)))
    }
    offerLevels(into: &page)
    page.say(words(PageWord.figures))
    for column in state.columns(ofUnit: row) {
      page.offer(
        words.named(indicatorName(column), line(row, column)), .figure(row: row, column: column))
    }
    report(into: &page)
    judgements(into: &page)
    if state.focusedUnit != nil { page.offer(words(ScreenWord.report), .run(.report)) }
    for line in state.focusedUnit.map({ state.remarks(on: .unit($0.id)) }) ?? [] { page.say(line) }
    let work = state.focusedUnit.map { state.openWork(of: $0.id) } ?? []
    if !work.isEmpty { page.say(words(ScreenWord.work)) }
    offer(work, into: &page)
    return page
  }

  /// The unit above, and those that the unit is the sum of.
  private func offerLevels(into page: inout PlainPage) {
    if let above = state.scopeUnit { page.offer(words.name(above), .unitAnywhere(above.id)) }
    guard state.isAtSum, let unit = state.focusedUnit else { return }
    page.say(words(LabelWord.unitsBelow))
    for below in state.book.children(of: unit.id) where !below.isInactive {
      page.offer(words.name(below), .unitAnywhere(below.id))
    }
  }

  /// Where the unit's report of the month stands, and why it was sent back if it was.
  private func submission(_ row: Int) -> String {
    guard assessment.units.indices.contains(row), !assessment.isSum(row) else { return "" }
    let found = state.book.year(assessment.year, of: assessment.units[row].id)
      .submissions[assessment.asOf]
    let word = SubmissionWord(found)
    return words.list([words(word), words.shown(found?.reason ?? "")])
  }

  private func report(into page: inout PlainPage) {
    guard let (period, report) = state.report else {
      page.say(words(PageWord.noReport))
      return
    }
    page.say("\(words(PageWord.report)) \(words(words.full(period)))")
    for section in Report.Section.allCases {
      for item in report.items(in: section) {
        let mark = item.isWorthSpreading ? words(ReportWord.worthSpreading) : ""
        let text = words.line(item.text)
        page.say(words.named(words(ReportWord(section)), words.list([text, mark])))
      }
    }
  }

  /// How the unit judges what no figure follows, in the quarter of the data.
  private func judgements(into page: inout PlainPage) {
    guard let unit = state.focusedUnit else { return }
    let quarter = state.assessedQuarter
    let said = state.book.year(quarter.year, of: unit.id).selfAssessments
    for initiative in state.plan?.assessedInitiatives ?? [] {
      guard let judgement = said[initiative.id]?[quarter] else { continue }
      let text = words.line(judgement.text)
      page.say(
        words.named(
          words.name(initiative), words.list([words(ReportWord(judgement.standing)), text])))
    }
  }

  /// 指标: what it counts, the city's figure and where it leads, then every unit's.
  var indicator: PlainPage {
    var page = PlainPage()
    let column = state.focus.column
    guard let indicator = state.focusedIndicator else {
      page.say(words(ObstacleSentence.nothingAsked))
      return page
    }
    page.say(title(words(ScreenWord.indicator), about: words.name(indicator)))
    let area = assessment.areas[assessment.area(ofColumn: column)]
    page.say(
      words.list([
        words.name(area), words(words.cadence(indicator.cadence)),
        words.measure(indicator).isEmpty ? "" : label(.measure, words.measure(indicator)),
        words.language == .zh ? indicator.definition.map { label(.definition, $0) } ?? "" : "",
      ]))
    page.say(course(row: assessment.units.count, column))
    if state.page.isRanked { page.say(words(NoticeSentence.ranked)) }
    let ranking = state.page.isRanked ? assessment.ranking(of: column, in: state.book) : nil
    for row in state.rows(ofIndicator: column) {
      let unit = assessment.units.indices.contains(row) ? assessment.units[row].id : nil
      let rank = unit.flatMap { ranking?.places[$0] }.map { label(.rank, "\($0.rank)") } ?? ""
      page.offer(
        words.named(unitName(row), words.list([rank, line(row, column)])),
        .figure(row: row, column: column))
    }
    return page
  }
}
