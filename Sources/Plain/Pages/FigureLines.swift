import Controller
import Domain
import Languages

/// One figure in lines, and what can be done with it; what is in doubt; what is wrong with the files.
extension PlainTeller {
  /// What can be done at a figure, as numbered choices.
  static let actions: [Command] = [
    .edit, .note, .target, .clear, .noNumber, .reconcile, .explain, .star, .comment, .followUp,
    .unit,
    .indicator,
  ]

  var figure: PlainPage {
    var page = PlainPage()
    let (row, column) = (state.focus.row, state.focus.column)
    guard let indicator = state.focusedIndicator else {
      page.say(words(ObstacleSentence.nothingAsked))
      return page
    }
    let measured = words.measure(indicator)
    page.say(
      words.named(
        "\(unitName(row)) \(words.name(indicator))",
        words.list([
          words(words.full(state.period(of: indicator))),
          measured.isEmpty ? "" : label(.measure, measured),
        ])))
    page.say(amounts(row, column, indicator))
    page.say(standing(row, column, indicator))
    page.say(course(row: row, column))
    if let note = state.focusedCell.flatMap({ state.entry(in: $0)?.note }), !note.isEmpty {
      page.say(label(.note, words.shown(note)))
    }
    if let subject = state.remarkSubject {
      for line in state.remarks(on: subject) { page.say(line) }
    }
    if let dispute = state.focusedDispute { page.say(words.tell(dispute)) }
    if let obstacle = state.cellObstacle { page.say(words(obstacle)) }
    for command in Self.actions where command.obstacle(in: state) == nil {
      if command == .reconcile, state.focusedDispute == nil { continue }
      page.offer(words(command), .run(command))
    }
    return page
  }

  /// Last period and this one, to date, the target.
  private func amounts(_ row: Int, _ column: Int, _ indicator: Indicator) -> String {
    guard let measure = measure(row, column), measure.role != .notApplicable else {
      let reason = state.focusedUnit.flatMap {
        state.book.year(assessment.year, of: $0.id).assignments[indicator.id]?.reason
      }
      return words.list([words(AssignmentWord.notApplicable), words.shown(reason ?? "")])
    }
    var parts: [String] = []
    if let cell = state.focusedCell {
      let before = Edit.Cell(cell.unit, cell.indicator, cell.period.previous)
      let blank = words(NoNumberWord.blankAlone)
      parts.append(label(.previous, state.entry(in: before).map { tell($0, indicator) } ?? blank))
      parts.append(label(.current, entry(row, column)))
    } else {
      parts.append(
        words(LabelWord.reported(measure.coverage.reported, of: measure.coverage.expected)))
    }
    parts.append(label(.toDate, words.toDate(measure, indicator)))
    parts.append(
      measure.target.map { label(.target, words.brief($0)) } ?? words(LabelWord.noTarget))
    return words.list(parts)
  }

  /// Completion, pace, lamp, gap, and how it was reported.
  func standing(_ row: Int, _ column: Int, _ indicator: Indicator) -> String {
    guard let measure = measure(row, column), measure.role != .notApplicable else { return "" }
    var parts: [String] = []
    if let progress = measure.progress {
      parts.append(label(.completion, "\(progress.percent)%"))
    } else if indicator.isRatio, let percent = measure.toDate {
      parts.append(label(.completion, percent.decimal(1) + "%"))
    }
    if let pace = measure.pace, measure.target != nil {
      parts.append(label(.pace, "\(pace.percent)%"))
    }
    parts += [lamp(measure.lamp), words.gap(measure, indicator) ?? ""]
    if measure.isOld, let last = measure.lastPeriod {
      parts.append(words(LabelWord.latest(period: words(words.short(last)))))
    }
    if row < assessment.units.count, let reporting = measure.reporting {
      parts.append(words(ReportingWord(reporting).meaning))
      if measure.daysLate > 0 { parts.append(words(LabelWord.daysLate(measure.daysLate))) }
    }
    return words.list(parts)
  }

  /// Where a figure leads, and how it changed.
  func course(row: Int, _ column: Int) -> String {
    let indicator = assessment.indicators[column]
    let forecast = assessment.forecast(row, column, in: state.book)
    let changes = [
      words.change(assessment.changeOnPeriod(row, column, in: state.book))
        .map { words(ForecastSentence.onPeriod($0)) },
      words.change(assessment.changeOnYear(row, column, in: state.book))
        .map { words(ForecastSentence.onYear($0)) },
    ]
    return words.list(words.tell(forecast, indicator).map(\.0) + changes.compactMap { $0 })
  }

  /// What people set differently, each to be settled.
  var disputes: PlainPage {
    var page = PlainPage()
    page.say(words(Command.reconcile))
    if state.disputes.isEmpty { page.say(words(ObstacleSentence.nothingDisputed)) }
    for dispute in state.disputes {
      let values = dispute.claims.map {
        "\(words.shown($0.by)) \(words.tell($0.value, at: dispute.path))"
      }
      page.offer(
        words.named(words.tell(dispute.path, in: state.book), words.list(values)),
        .dispute(dispute))
    }
    return page
  }

  /// What is wrong with the files.
  var findings: PlainPage {
    var page = PlainPage()
    page.say(words(LineWord.findings))
    if state.findings.isEmpty { page.say(words(LineSentence.noFindings)) }
    for finding in state.findings { page.say(finding) }
    return page
  }
}
