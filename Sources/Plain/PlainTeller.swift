import Controller
import Domain
import Languages

/// Puts the parts of a state into sentences: the title of a screen, a figure, an average.
struct PlainTeller {
  let state: State
  let words: Words
  /// The figures, averages of what the filter shows.
  let assessment: Assessment

  init(_ state: State) {
    self.state = state
    words = state.words
    assessment = state.shown
  }

  /// A screen's first line: its name and whom it is about, the date of the data, that the figures are
  /// invented, and what is to be known of the book.
  func title(_ name: String, about subject: String = "") -> String {
    let day = words(words.day(assessment.asOf.end))
    let pace = assessment.whole.pace.map { "\($0.percent)%" }
    var parts = [
      subject, words(StatusLabel.year(assessment.year)),
      pace.map { words(StatusLabel.asOf(day: day, pace: $0)) }
        ?? words(StatusLabel.asOfOnly(day: day)),
    ]
    parts += state.filterWords
    if state.book.isSample { parts.append(words(StatusLabel.sampleData)) }
    if state.readOnly != nil { parts.append(words(StatusLabel.readOnly)) }
    if state.standing.isBehind { parts.append(words(StatusLabel.fileBehind)) }
    if !state.disputes.isEmpty { parts.append(words(StatusLabel.toCheck(state.disputes.count))) }
    if !state.findings.isEmpty { parts.append(words(UsageSentence.findings(state.findings.count))) }
    return words.named(name, words.list(parts))
  }

  /// A unit's name, behind the last unit the city's.
  func unitName(_ row: Int) -> String {
    assessment.units.indices.contains(row)
      ? words.name(assessment.units[row]) : state.wholeName
  }

  func indicatorName(_ column: Int) -> String {
    assessment.indicators.indices.contains(column)
      ? words.shortName(assessment.indicators[column]) : ""
  }

  /// A lamp in full: 滞后, not 滞.
  func lamp(_ lamp: Lamp?) -> String { lamp.map { words(LampWord($0).meaning) } ?? "" }

  /// An average: completion and lamp, or while nothing is judged how much is reported.
  func standing(_ rollup: Rollup) -> String {
    let known = words(
      LabelWord.reported(rollup.coverage.reported, of: rollup.coverage.expected))
    let missing = rollup.missing > 0 ? words(LabelWord.missingCount(rollup.missing)) : ""
    guard let completion = rollup.completion else { return words.list([known, missing]) }
    return words.list(["\(completion.percent)%", lamp(rollup.lamp), known, missing])
  }

  /// Counts by lamp, the worst first: 滞后 2，偏慢 4.
  func counts(_ counts: [Lamp: Int]) -> String {
    let order: [Lamp] = [.overdue, .behind, .slow, .onPace, .ahead, .done]
    return words.list(order.compactMap { lamp in counts[lamp].map { "\(self.lamp(lamp)) \($0)" } })
  }

  func measure(_ row: Int, _ column: Int) -> Measure? {
    guard assessment.indicators.indices.contains(column) else { return nil }
    return assessment.units.indices.contains(row)
      ? assessment.cell(row, column) : assessment.city[column]
  }

  /// What a unit reported for the period in which it is typed now.
  func entry(_ row: Int, _ column: Int) -> String {
    let blank = words(NoNumberWord.blankAlone)
    guard assessment.units.indices.contains(row) else { return "" }
    let indicator = assessment.indicators[column]
    let cell = Edit.Cell(
      assessment.units[row].id, indicator.id, state.period(of: indicator))
    return state.entry(in: cell).map { tell($0, indicator) } ?? blank
  }

  /// What an entry holds, of a figure that is missing also why.
  func tell(_ entry: Entry, _ indicator: Indicator) -> String {
    switch entry.content {
    case .missing(let reason): "\(words(ReportingWord.missing)) \(words.shown(reason))"
    case .stages(let names):
      names.isEmpty
        ? words.cell(entry.content, indicator)
        : names.map { stage($0, indicator) }.joined(separator: " ")
    case .value, .ratio: words.cell(entry.content, indicator)
    }
  }

  private func stage(_ name: String, _ indicator: Indicator) -> String {
    let english = indicator.stages.first { $0.name == name }?.nameEn
    return words.language == .zh ? name : english ?? name
  }

  /// A figure in one line: this period, to date, how it stands.
  func line(_ row: Int, _ column: Int) -> String {
    guard let measure = measure(row, column) else { return words(AssignmentWord.notApplicable) }
    if measure.role == .notApplicable { return words(AssignmentWord.notApplicable) }
    let indicator = assessment.indicators[column]
    var parts: [String] = []
    if assessment.units.indices.contains(row), !assessment.isSum(row) {
      parts.append(label(.current, entry(row, column)))
    } else {
      parts.append(
        words(LabelWord.reported(measure.coverage.reported, of: measure.coverage.expected)))
    }
    parts.append(label(.toDate, words.ofTarget(measure, indicator)))
    parts += [measure.progress.map { "\($0.percent)%" } ?? "", lamp(measure.lamp)]
    parts.append(words.gap(measure, indicator) ?? "")
    if row < assessment.units.count, let reporting = measure.reporting {
      parts.append(words(ReportingWord(reporting).meaning))
    }
    if state.isDisputed(row: row, column: column) { parts.append(words(LineSentence.inDoubt)) }
    return words.list(parts)
  }

  func label(_ word: ColumnWord, _ value: String) -> String { "\(words(word)) \(value)" }
}
