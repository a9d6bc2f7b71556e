public import Domain
public import Languages

extension Words {
  /// Points as they are shown; a dash where there are none.
  public func points(_ points: Quantity?) -> String { points?.description ?? "–" }

  /// A bonus with its sign.
  public func signed(_ points: Quantity) -> String {
    points.isNegative ? points.description : "+\(points)"
  }

  /// Whether it is a bonus or a deduction, and why.
  public func tell(_ adjustment: UnitScores.Adjustment) -> String {
    let word: ScoreSentence = adjustment.score.points.isNegative ? .deduction : .bonus
    return "\(self(word)) \(shown(adjustment.score.reason ?? ""))"
  }

  /// Where the points of a line come from.
  public func origin(_ line: ScoreCard.Line) -> ScoreSentence {
    switch line.origin {
    case .review: .fromReview
    case .figures: .fromFigures
    case .own: .fromOwn
    case nil: .notScored
    }
  }

  /// How a line comes to its points, a line each: its indicators, the formula, what people gave.
  public func explain(_ line: ScoreCard.Line, in plan: Plan, year: Int) -> [String] {
    var lines = line.parts.map { part in
      let indicator = plan.indicator(part.indicator)
      let name = indicator.map { shortName($0) } ?? part.indicator.text
      guard let rate = part.rate else { return named(name, self(ScoreSentence.leftOut)) }
      let value = indicator.flatMap { known in part.measure.map { ofTarget($0, known) } } ?? ""
      return named(
        name,
        list([
          value,
          self(ScoreSentence.part(weight: part.weight.description, rate: rate.decimal(2))),
        ]))
    }
    if let rate = line.rate, let computed = line.computed {
      lines.append(self(ScoreSentence.formula))
      lines.append(self(ScoreSentence.mean(rate.decimal(4))))
      lines.append(
        self(
          ScoreSentence.product(
            points: line.line.points.description, rate: rate.decimal(4),
            result: computed.description)))
    } else if line.line.isManual {
      lines.append(self(ScoreSentence.byPeople))
    }
    lines += [(ScoreSentence.own, line.own), (.review, line.review)].flatMap { word, score in
      score.map { given in
        let day = given.at.map { self.day($0.day, in: year) } ?? "—"
        let told = self(
          ScoreSentence.given(
            by: shown(given.by), day: day, points: given.points.description))
        return [named(self(word), told)]
          + [given.reason.map { self(ScoreSentence.because(shown($0))) }].compactMap { $0 }
      } ?? []
    }
    return lines
      + [named(self(ScoreSentence.counts), list([points(line.points), self(origin(line))]))]
  }

  /// The points of a card by section and what adjusts them, and what that comes to.
  public func sums(_ card: ScoreCard, _ sheet: ScoreSheet) -> [String] {
    let sections = zip(sheet.sections, card.sections.indices).map { section, place in
      named(shown(section.name), points(card.points(ofSection: place)))
    }
    let adjustments = card.adjustments.map { named(tell($0), signed($0.score.points)) }
    let terms =
      card.sections.indices.compactMap { card.points(ofSection: $0)?.description }
      + card.adjustments.map { signed($0.score.points) }
    let sum = terms.joined(separator: " + ").replacing("+ +", with: "+ ").replacing(
      "+ -", with: "- ")
    return sections + adjustments
      + (terms.isEmpty ? [] : [self(ScoreSentence.sums("\(sum) = \(points(card.total))"))])
      + [self(ScoreSentence.covered(card.scored, of: card.lines.count))]
  }

  /// A card in one line: points, of how many, how many lines have some.
  public func summary(_ card: ScoreCard, _ sheet: ScoreSheet) -> String {
    list([
      "\(self(ScoreSentence.total)) \(points(card.total))",
      self(ScoreSentence.outOf(sheet.points.description)),
      self(ScoreSentence.covered(card.scored, of: card.lines.count)),
    ])
  }
}

extension State {
  /// How the row of 考核 under the cursor comes to its points.
  var scoreExplanation: Explanation? {
    guard let plan, let card = scores.card, let unit = book.unit(card.unit), !scoreSheet.isEmpty
    else { return nil }
    let year = assessment.year
    let (subject, lines): (String, [String]) =
      switch scores.chosenRow {
      case .line(let section, let place):
        (
          card.sections[section][place].line.name,
          words.explain(card.sections[section][place], in: plan, year: year)
        )
      case .section(let place):
        (
          scoreSheet.sections[place].name,
          card.sections[place].map { line in
            words.named(
              words.shown(line.line.name),
              words.list([words.points(line.points), words(words.origin(line))]))
          }
        )
      case .adjustment, .total, nil: (words(ScoreSentence.total), words.sums(card, scoreSheet))
      }
    return Explanation(
      subject: "\(words.name(unit)) · \(words.shown(subject))", lamp: nil,
      lines: lines.map { .text($0) })
  }
}
