public import Domain
import Languages
import TextUI

/// An initiative without a figure on the page of its area: what units say of it, or which indicators
/// could follow it.
enum Suggesting {
  static func open(_ initiative: Initiative, _ state: inout State) {
    if initiative.isAssessed { return tell(initiative, &state) }
    let suggested = state.suggestedIndicators(of: initiative.id)
    guard !suggested.isEmpty else { return }
    if let readOnly = state.readOnly {
      state.notice = Notice(state.words(ObstacleSentence.readOnly(readOnly)), .warning)
      return
    }
    let words = state.words
    let units = state.book.reportingUnits(in: state.assessment.year).count
    let options = suggested.map { indicator in
      Choice.Option(
        name: words.name(indicator),
        remark: words.list([
          words.measure(indicator), words(words.cadence(indicator.cadence)),
          words(ReportSentence.forUnits(units)),
        ]))
    }
    state.layer = .choice(
      Choice(
        purpose: .suggestion(initiative.id, suggested.map(\.id)), options: options, selection: 0))
  }

  /// Every unit is asked for it from now on; one undo takes all of it back.
  static func chosen(_ indicator: Indicator.ID, _ state: State) -> [Effect] {
    let year = state.assessment.year
    let edits = state.book.reportingUnits(in: year).map {
      Edit.assign($0.id, indicator, year: year, Assignment(.report))
    }
    return edits.isEmpty ? [] : [.append(.batch(edits), reason: nil)]
  }

  /// What each unit says of it in the quarter.
  private static func tell(_ initiative: Initiative, _ state: inout State) {
    let words = state.words
    let quarter = state.assessedQuarter
    let lines = state.book.reportingUnits(in: state.assessment.year).map { unit in
      let said = state.book.year(quarter.year, of: unit.id).selfAssessments[initiative.id]?[quarter]
      let standing = said.map { words(ReportWord($0.standing)) }
      let text = said.map { words.line($0.text) } ?? ""
      return Explanation.Line.text(
        words.named(
          words.name(unit), words.list([standing ?? words(ReportSentence.notAssessed), text])))
    }
    let title = "\(words.name(initiative)) \(words(words.full(quarter)))"
    state.layer = .explanation(Explanation(subject: title, lamp: nil, lines: lines))
  }
}

extension State {
  /// The indicators of an initiative that nobody is asked for yet.
  public func suggestedIndicators(of initiative: Initiative.ID) -> [Indicator] {
    (plan?.indicators(of: initiative) ?? []).filter { assessment.column(of: $0.id) == nil }
  }

  /// The quarter of which the pages of areas and units tell what was judged in words.
  public var assessedQuarter: Period {
    Period(containing: assessment.asOf.end, cadence: .quarter)
  }

  /// How many units judge an initiative so in the quarter, and how many are asked.
  public func standings(of initiative: Initiative.ID)
    -> (counts: [SelfAssessment.Standing: Int], units: Int)
  {
    let quarter = assessedQuarter
    let units = book.reportingUnits(in: assessment.year)
    let said = units.compactMap {
      book.year(quarter.year, of: $0.id).selfAssessments[initiative]?[quarter]?.standing
    }
    return (Dictionary(grouping: said) { $0 }.mapValues(\.count), units.count)
  }
}
