import Domain
import Languages

extension Explainer {
  /// The thresholds of a figure in the order in which they are tried, the one that matched marked.
  func rules(_ measure: Measure, _ indicator: Indicator) -> [Explanation.Line] {
    let rules = plan.rules
    var table: [(Lamp, ExplainSentence)]
    if measure.target == nil {
      table = [(.noTarget, .counted)]
    } else if indicator.direction.isKept {
      let share = (Fraction.one - Fraction(rules.margin))
      table = [
        (.notDue, .noPace), (.onPace, .keptWhen),
        (.slow, .keptNearly(share: words.exactPercent(share))), (.behind, .otherwise),
      ]
    } else {
      table = [
        (.done, .doneWhen), (.overdue, .overdueWhen),
        (.notDue, .notDueWhen(pace: words.exactPercent(Fraction(rules.notDue)))),
        (.ahead, .atLeast(ratio: Fraction(rules.ahead).decimal(2))),
        (.onPace, .atLeast(ratio: Fraction(rules.onPace).decimal(2))),
        (.slow, .atLeast(ratio: Fraction(rules.slow).decimal(2))), (.behind, .otherwise),
      ]
    }
    return table.map { lamp, sentence in
      .rule(LampWord(lamp), words(sentence), isMatched: lamp == measure.lamp)
    }
  }

  /// The average of an area over its city figures.
  func area(_ area: Int) -> Explanation? {
    guard assessment.areas.indices.contains(area) else { return nil }
    let columns = assessment.columns(ofArea: area)
    return average(
      words.name(assessment.areas[area]), assessment.areaRollups[area],
      columns.map { ($0, assessment.city[$0]) })
  }

  /// The average of a programme's slot over its indicators.
  func slot(_ slot: ProgrammeBoard.Slot) -> Explanation? {
    average(
      words.name(slot.id, in: plan), slot.rollup,
      slot.rows.compactMap(\.column).map { ($0, assessment.city[$0]) })
  }

  /// The average of a unit over its figures; of the whole plan behind the last unit.
  func unit(_ row: Int) -> Explanation? {
    guard assessment.units.indices.contains(row) else { return whole }
    let parts = assessment.counted.compactMap { column in
      assessment.cell(row, column).map { (column, $0) }
    }
    return average(words.name(assessment.units[row]), assessment.unitRollups[row], parts)
  }

  /// The average of everything.
  var whole: Explanation? {
    average(
      state.wholeName, assessment.whole,
      assessment.counted.map { ($0, assessment.city[$0]) })
  }

  private func average(_ subject: String, _ rollup: Rollup, _ parts: [(Int, Measure)])
    -> Explanation
  {
    func text(_ sentence: ExplainSentence) -> Explanation.Line { .text(words(sentence)) }
    let known = rollup.coverage
    var lines = [text(.coverage(reported: known.reported, of: known.expected))]
    if rollup.leftOut > 0 { lines.append(text(.leftOut(rollup.leftOut))) }
    if let completion = rollup.completion, let pace = rollup.pace {
      lines.append(.heading(words(ExplainSentence.formula)))
      lines.append(text(.completionSum(words.exactPercent(completion))))
      lines.append(text(.paceSum(words.exactPercent(pace))))
    }
    if let rate = rollup.paceRate {
      lines.append(text(.rateSum(rate.decimal(4))))
      lines.append(.heading(words(ExplainSentence.thresholds)))
      lines += rules(rollup)
    }
    lines.append(.heading(words(ExplainSentence.parts)))
    let judged = parts.filter(\.1.isJudged)
      .sorted { ($0.1.paceRatio ?? .one) < ($1.1.paceRatio ?? .one) }
    lines += (judged + parts.filter { !$0.1.isJudged }).map { .part(part($0.0, $0.1)) }
    return Explanation(subject: subject, lamp: rollup.lamp.map { LampWord($0) }, lines: lines)
  }

  private func rules(_ rollup: Rollup) -> [Explanation.Line] {
    let rules = plan.rules
    let (onPace, slow) = (Fraction(rules.onPace).decimal(2), Fraction(rules.slow).decimal(2))
    let table: [(Lamp, ExplainSentence)] = [
      (.done, .allDone),
      (.ahead, .aheadWhen(rate: onPace, ratio: Fraction(rules.ahead).decimal(2))),
      (.onPace, .rateAtLeast(onPace)), (.slow, .rateAtLeast(slow)), (.behind, .otherwise),
    ]
    return table.map { lamp, sentence in
      .rule(LampWord(lamp), words(sentence), isMatched: lamp == rollup.lamp)
    }
  }

  private func part(_ column: Int, _ measure: Measure) -> Explanation.Part {
    let indicator = assessment.indicators[column]
    return Explanation.Part(
      name: words.shortName(indicator), weight: indicator.weight.description,
      progress: measure.progress.map { words.exactPercent($0) } ?? "–",
      pace: measure.progress == nil ? "–" : measure.pace.map { words.exactPercent($0) } ?? "–",
      ratio: measure.isJudged ? measure.paceRatio?.decimal(2) ?? "–" : "–",
      lamp: measure.lamp.map { LampWord($0) })
  }
}
