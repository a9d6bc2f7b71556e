import Domain
import Languages

extension State {
  /// Why the chosen indicator of the two outlines stands as it does; nil where none is chosen.
  var outcomeExplanation: Explanation? {
    guard let part = parts.part, part.kind == .outcome,
      let outcome = Outcome.ID(part.id).flatMap({ book.outlines.outcomes[$0] })
    else { return nil }
    var lines = outcome.points.map { year, value in
      Explanation.Line.text("\(year)  \(value)")
    }
    if let target = outcome.target {
      lines.append(
        .text(
          "\(words(FieldWord.target)) \(target)"
            + (outcome.targetYear.map { " (\($0))" } ?? "")))
    }
    if let then = outcome.forecast, let year = outcome.targetYear {
      lines.append(
        .text(words(OutcomeSentence.forecast(year: year, value: then.decimal(2)))))
    }
    lines.append(.text(words(OutcomeSentence.rule(OutcomeWord(outcome.status)))))
    return Explanation(
      subject: words.name(of: part, in: book, year: assessment.year)
        + " \(words(OutcomeWord(outcome.status)))", lamp: nil, lines: lines)
  }
}
