public import Domain
import Languages

extension TextFacts {
  /// What a summary 小结 of a unit up to a period tells: how it stands, what is ahead and what behind,
  /// what it says itself, what it promised and has to see to.
  public func summary(of unit: ReportingUnit, in period: Period) -> FieldValue {
    let row = assessment.row(of: unit.id)
    let rollup = row.map { assessment.unitRollups[$0] }
    var facts = common(rollup ?? assessment.whole)
    facts["unit"] = .text(words.name(unit))
    facts["fullName"] = .text(
      words.language == .zh ? words.shown(unit.fullName) : words.name(unit))
    facts["period"] = .text(words(words.full(period)))
    facts.merge(filing(of: unit, in: period.closingMonth)) { _, new in new }
    facts["areas"] = .list(
      row.map { row in
        zip(assessment.areas, assessment.unitAreaRollups[row]).map { area, rollup in
          .record(standing(rollup).merging(["name": .text(words.name(area))]) { _, new in new })
        }
      } ?? [])
    let figures = row.map { self.figures(ofRow: $0) } ?? []
    facts["good"] = .list(
      figures.filter { [.done, .ahead].contains($0.measure.lamp) }.map {
        .record(figure($0.measure, $0.indicator))
      })
    facts["behind"] = .list(
      figures.filter(\.measure.needsWork).map { .record(figure($0.measure, $0.indicator)) })
    let report = book.year(period.year, of: unit.id).reports[period] ?? Report()
    for section in Report.Section.allCases {
      facts[section.rawValue] = said(section, in: report)
    }
    facts["promises"] = .list(
      book.promises(to: unit.id, in: period).map { promise in
        said(promise.item.text, mark: words.outcome(promise))
      })
    facts["work"] = .list(
      book.work(in: period.year).items.of(unit.id).filter { !$0.isFinished }
        .pressing(on: today).map { .record(work($0)) })
    return .record(facts)
  }

  /// How the report of a month stands, and what it lacks.
  private func filing(of unit: ReportingUnit, in month: Period) -> [String: FieldValue] {
    let filing = book.plans[month.year].flatMap {
      Filing(of: unit, for: month, in: book, plan: $0, today: today)
    }
    guard let filing else { return ["filing": .text(""), "blank": .text("")] }
    let late = filing.daysLate > 0 ? words(FilingSentence.daysLate(filing.daysLate)) : ""
    return [
      "filing": .text(
        words.list([
          words(words.full(month)), words(SubmissionWord(filing.submission)), late,
        ])),
      "blank": row(words.missing(filing, in: book)),
    ]
  }

  private func figures(ofRow row: Int) -> [(indicator: Indicator, measure: Measure)] {
    assessment.indicators.indices.compactMap { column in
      assessment.cell(row, column).map { (assessment.indicators[column], $0) }
    }
  }

  /// A task or an issue.
  func work(_ item: WorkItem) -> [String: FieldValue] {
    let due = item.due.map { words.day($0, in: assessment.year) }
    return [
      "name": .text(words.name(item)), "title": .text(words.line(item.title)),
      "who": .text(words.who(item, in: book)),
      "due": .text(due ?? words(WorkSentence.noDue)),
      "standing": .text(words.list([words.state(item), words.standing(item, on: today)])),
    ]
  }
}
