import Domain
import Languages

/// Puts into words how a figure or an average comes to its lamp (domain rule 7: every lamp can be
/// explained).
struct Explainer {
  let state: State
  let plan: Plan
  var words: Words { state.words }
  var assessment: Assessment { state.shown }

  init(state: State, plan: Plan) {
    self.state = state
    self.plan = plan
  }

  private func text(_ sentence: ExplainSentence) -> Explanation.Line { .text(words(sentence)) }
  private func heading(_ sentence: ExplainSentence) -> Explanation.Line {
    .heading(words(sentence))
  }
  private func percent(_ fraction: Fraction) -> String {
    words.exactPercent(fraction)
  }

  /// One figure of a unit; of the city where the row is behind the last unit.
  func figure(_ row: Int, _ column: Int) -> Explanation? {
    guard assessment.indicators.indices.contains(column) else { return nil }
    let indicator = assessment.indicators[column]
    let unit = assessment.units.indices.contains(row) ? assessment.units[row] : nil
    let name = unit.map { words.name($0) } ?? state.wholeName
    let subject = "\(name) · \(words.name(indicator))"
    guard let measure = unit == nil ? assessment.city[column] : assessment.cell(row, column) else {
      let line = text(.notApplicable(reason: ""))
      return Explanation(subject: subject, lamp: nil, lines: [line])
    }
    if measure.lamp == .notApplicable {
      let reason = unit.flatMap {
        state.book.year(assessment.year, of: $0.id).assignments[indicator.id]?.reason
      }
      return Explanation(
        subject: subject, lamp: .notApplicable, lines: [text(.notApplicable(reason: reason ?? ""))])
    }
    let lines =
      [heading(.inputs)]
      + inputs(measure, indicator, state.isSum(row) ? nil : unit, isCity: unit == nil) + [
        heading(.formula)
      ]
      + formula(measure, indicator) + [heading(.thresholds)] + rules(measure, indicator)
    return Explanation(subject: subject, lamp: measure.lamp.map { LampWord($0) }, lines: lines)
  }

  /// - Parameter unit: nil where the figure is the sum of several units.
  private func inputs(
    _ measure: Measure, _ indicator: Indicator, _ unit: ReportingUnit?, isCity: Bool
  ) -> [Explanation.Line] {
    var lines: [Explanation.Line] = []
    if let unit {
      lines += entries(indicator, unit)
    } else {
      lines.append(
        text(.coverage(reported: measure.coverage.reported, of: measure.coverage.expected)))
      if measure.withoutTarget > 0 {
        lines.append(text(.unitsWithoutTarget(measure.withoutTarget)))
      }
    }
    if measure.isOld, let last = measure.lastPeriod,
      let ended = assessment.asOf.latestEnded(of: indicator.cadence)
    {
      lines.append(
        text(.old(missing: words(words.short(ended)), shown: words(words.short(last)))))
    }
    if measure.reporting == .missing,
      let ended = assessment.asOf.latestEnded(of: indicator.cadence)
    {
      let due = plan.calendar.dates(of: ended).dueOn
      lines.append(text(.lateBy(day: words(words.day(due)), days: measure.daysLate)))
    }
    guard let target = measure.target else { return lines + [text(.noTarget)] }
    let sign = indicator.isRatio ? "%" : ""
    let due =
      (unit.map { state.book.year(assessment.year, of: $0.id).targets[indicator.id] }
      ?? (isCity ? plan.cityTargets[indicator.id] : nil))?.due ?? plan.end
    lines.append(
      text(
        .target(
          words.exact(target) + sign, baseline: words.exact(measure.baseline) + sign,
          due: words(words.day(due)))))
    return lines
  }

  private func entries(_ indicator: Indicator, _ unit: ReportingUnit) -> [Explanation.Line] {
    let entries = state.book.entries(of: unit.id, indicator.id, in: assessment.year) ?? [:]
    let told = entries.filter { $0.key.hasEnded(with: assessment.asOf) }
      .map { "\(words(words.short($0.key))) \(words.cell($0.value.content, indicator))" }
    return [
      text(told.isEmpty ? .nothingReported : .reported(told.joined(separator: " \u{B7} ")))
    ]
  }

  private func formula(_ measure: Measure, _ indicator: Indicator) -> [Explanation.Line] {
    guard let toDate = measure.toDate else { return [text(.nothingReported)] }
    let sign = indicator.isRatio ? "%" : ""
    var lines = [text(self.toDate(measure, toDate, indicator))]
    guard let target = measure.target else { return lines }
    func amount(_ value: Fraction) -> String { words.exact(value) + sign }
    switch indicator.direction {
    case .keepAtLeast, .keepAtMost:
      let ratio = measure.paceRatio?.decimal(2) ?? "–"
      lines.append(
        text(
          indicator.direction == .keepAtLeast
            ? .keptAtLeast(toDate: amount(toDate), target: amount(target), ratio: ratio)
            : .keptAtMost(toDate: amount(toDate), target: amount(target), ratio: ratio)))
    case .up, .down:
      guard let progress = measure.progress else { return lines }
      lines.append(
        text(
          .progress(
            toDate: amount(toDate), baseline: amount(measure.baseline), target: amount(target),
            percent: percent(progress))))
      guard let pace = measure.pace, let ended = assessment.asOf.latestEnded(of: indicator.cadence)
      else { return lines + [text(.noPace)] }
      lines.append(text(.pace(percent: percent(pace), period: words(words.day(ended.end)))))
      if let ratio = measure.paceRatio {
        lines.append(
          text(
            .ratio(progress: percent(progress), pace: percent(pace), ratio: ratio.decimal(2))))
      }
    }
    if let gap = words.gapAlone(measure, indicator) { lines.append(text(.gap(gap))) }
    return lines
  }

  private func toDate(_ measure: Measure, _ toDate: Fraction, _ indicator: Indicator)
    -> ExplainSentence
  {
    if let upper = measure.upper, let lower = measure.lower {
      return .divided(
        upper: upper.description, lower: lower.description, percent: words.exact(toDate) + "%")
    }
    if measure.role == nil {
      return .overUnits(words.exact(toDate), count: measure.unitCount - measure.withoutTarget)
    }
    if indicator.kind == .milestone { return .stagesDone(words.exact(toDate)) }
    if indicator.kind == .flow && indicator.entryMode == .period {
      return .summed(words.exact(toDate))
    }
    let period = measure.lastPeriod.map { words(words.short($0)) } ?? "–"
    return .latest(words.exact(toDate), period: period)
  }
}

extension Words {
  /// A share in percent with up to two decimals: `77.5%`.
  func exactPercent(_ fraction: Fraction) -> String {
    let hundredths = fraction.rounded(to: 4)
    for (places, step) in [(0, Int128(100)), (1, 10)] where hundredths % step == 0 {
      return (Fraction(hundredths, 100) ?? .zero).decimal(places) + "%"
    }
    return (Fraction(hundredths, 100) ?? .zero).decimal(2) + "%"
  }
}
