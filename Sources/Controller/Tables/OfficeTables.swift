import Domain
import Languages

/// The screens that the office plans and follows by, as rows of texts, heads first.
struct OfficeTables {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  private func heads(_ words: any Phrase...) -> [String] { words.map { self.words($0) } }

  /// 分解: a row an indicator; the city's target, what the units come to, what that leaves, each unit.
  var targets: [[String]] {
    let units = state.assessment.units
    let head =
      heads(
        ColumnWord.area, ColumnWord.indicator, ColumnWord.measure, TargetSentence.cityTarget,
        TargetSentence.sum, TargetSentence.gap) + units.map { words.shortName($0) }
    return [head]
      + state.targetIndicators.map { indicator in
        let allotment = state.allotment(of: indicator)
        let place = state.plan?.area(of: indicator)
        return [
          place.map { words.name($0) } ?? "", words.name(indicator), words.measure(indicator),
          state.target(of: nil, indicator.id)?.annual?.description ?? "",
          allotment.sum?.description ?? "", allotment.gap?.description ?? "",
        ]
          + units.map { unit in
            let place = Proposal.Place.target(unit.id, indicator.id, year: state.assessment.year)
            return state.targetAmount(at: place)?.description ?? ""
          }
      }
  }

  /// 期限: a row a period, its dates, and how it stands.
  var dates: [[String]] {
    guard let plan = state.plan else { return [] }
    let names = ReportingCalendar.DateName.allCases
    return [
      heads(ColumnWord.period) + names.map { words(CalendarWord($0)) } + heads(ColumnWord.state)
    ]
      + state.datedPeriods.map { period in
        let dates = plan.calendar.dates(of: period)
        let standing =
          plan.locks[period] != nil
          ? PeriodWord.locked : PeriodWord(plan.calendar.state(of: period, on: state.today))
        return [words(words.full(period))] + names.map { dates[$0].description }
          + [words(standing)]
      }
  }

  /// 督办: the tasks or the issues that are shown.
  var work: [[String]] {
    [
      heads(
        PlanColumn.number, ColumnWord.title, ColumnWord.unit, ColumnWord.due, ColumnWord.state,
        ColumnWord.gap)
    ]
      + state.workBoard.items.map { item in
        [
          words.name(item), item.title, words.who(item, in: state.book),
          item.due?.description ?? "", words.state(item), words.standing(item, on: state.today),
        ]
      }
  }

  /// 经验库: a row a practice that is shown, area by area.
  var practices: [[String]] {
    let heads =
      heads(ColumnWord.area, ColumnWord.unit, ColumnWord.period, ReportWord.highlights)
      + [words(Command.link), words(PracticeSentence.takenUpBy)]
    var area = ""
    return [heads]
      + state.practiceBoard.rows.compactMap { row in
        switch row {
        case .area(let id):
          area = words.area(id, in: state.book)
          return nil
        case .practice(let place):
          let practice = state.practiceBoard.items[place]
          let (id, item) = (practice.id, practice.item)
          return [
            area, state.book.unit(id.unit).map { words.name($0) } ?? id.unit.text,
            words(words.full(id.period)), item.text,
            item.links.isEmpty ? "" : words.links(item.links, in: state.book.plans[id.period.year]),
            practice.borrowers.isEmpty ? "" : words.borrowers(practice, in: state.book),
          ]
        }
      }
  }

  /// 会议: a row an item of the agenda, with who comes and what is still to be handed in.
  var meeting: [[String]] {
    [
      heads(
        MeetingWord.order, MeetingWord.item, MeetingWord.minutes, MeetingWord.attendance,
        ColumnWord.note, ScreenWord.filing, ReportingWord.missing, MeetingSentence.toAnswer)
    ]
      + state.meetingBoard.agenda.enumerated().map { place, line in
        [
          "\(place + 1)", words.subject(line.item, in: state.book), "\(line.item.minutes)",
          line.item.unit == nil ? "" : words.attendance(line.attendance),
          line.attendance?.note ?? "", words.filed(line),
          line.missing > 0 ? "\(line.missing)" : "", line.open > 0 ? "\(line.open)" : "",
        ]
      }
  }

  /// 两纲: a row an indicator, with its years.
  var outlines: [[String]] {
    let outcomes = state.book.outlines.outcomes.values.sorted { $0.id < $1.id }
    let years = Set(outcomes.flatMap(\.values.keys)).sorted()
    let head =
      heads(
        ColumnWord.indicator, ColumnWord.measure, ColumnWord.baseline, ColumnWord.target,
        ColumnWord.state) + years.map { words(StatusLabel.year($0)) }
    return [head]
      + outcomes.map { outcome in
        [
          words.language == .zh ? outcome.name : outcome.nameEn ?? outcome.name,
          words.language == .zh
            ? outcome.unitOfMeasure : outcome.unitOfMeasureEn ?? outcome.unitOfMeasure,
          dated(outcome.baseline, outcome.baselineYear),
          dated(outcome.target, outcome.targetYear), words(OutcomeWord(outcome.status)),
        ] + years.map { outcome.values[$0]?.description ?? "" }
      }
  }

  private func dated(_ amount: Quantity?, _ year: Int?) -> String {
    guard let amount else { return "" }
    return amount.description + (year.map { " (\($0))" } ?? "")
  }

  /// 汇报: a row a paragraph, of every unit, in the period that is shown.
  var report: [[String]] {
    let period = state.reportPeriod
    return [heads(ColumnWord.unit, PageWord.report, ColumnWord.title, ColumnWord.note)]
      + state.assessment.lowestUnits.flatMap { unit in
        let report = state.book.year(state.assessment.year, of: unit.id).reports[period] ?? Report()
        return Report.Section.allCases.flatMap { section in
          report.items(in: section).map { item in
            [
              words.name(unit), words(ReportWord(section)), item.text,
              item.isWorthSpreading ? words(ReportWord.worthSpreading) : "",
            ]
          }
        }
      }
  }
}
