public import Domain
public import Languages

extension Words {
  /// The unit that did it, and when it told of it.
  public func whose(_ practice: Practice, in book: Book) -> String {
    let unit = book.unit(practice.id.unit).map { name($0) } ?? practice.id.unit.text
    return "\(unit) \(self(full(practice.id.period)))"
  }

  /// An area by which practices are grouped; nil: what is about none. An earlier year may have had
  /// other areas.
  public func area(_ area: Area.ID?, in book: Book) -> String {
    guard let area else { return self(PracticeSentence.noArea) }
    let years = book.plans.keys.sorted().reversed()
    let known = years.lazy.compactMap { year in
      book.plans[year]?.areas.first { $0.id == area }
    }
    return known.first.map { name($0) } ?? area.text
  }

  /// How many there are, and of how many units.
  public func counts(_ practices: [Practice]) -> String {
    self(
      PracticeSentence.counts(practices.count, units: Set(practices.map(\.id.unit)).count))
  }

  /// A practice as it is passed on: 鼓楼区 2024年6月：……
  public func passOn(_ practice: Practice, in book: Book) -> String {
    named(whose(practice, in: book), shown(practice.item.text))
  }

  /// Who took it up, by name; that nobody did where it is so.
  public func borrowers(_ practice: Practice, in book: Book) -> String {
    practice.borrowers.isEmpty
      ? self(PracticeSentence.nobodyYet)
      : list(practice.borrowers.map { id in book.unit(id).map { name($0) } ?? id.text })
  }

  /// The figures that a practice is about, as they stood at the end of its period: a line each.
  public func figures(_ practice: Practice, in book: Book, today: Day) -> [String] {
    let period = practice.id.period
    guard let plan = book.plans[period.year], let unit = book.unit(practice.id.unit) else {
      return []
    }
    let year = book.year(period.year, of: unit.id)
    return practice.indicators.compactMap { plan.indicator($0) }.compactMap { indicator in
      guard
        let measure = Measure(
          of: indicator, in: year, unit: unit, plan: plan, asOf: period.closingMonth, today: today)
      else { return nil }
      let lamp = measure.lamp.map { self(LampWord($0).meaning) } ?? ""
      return named(name(indicator), list([amount(measure, indicator), lamp]))
    }
  }
}

extension State {
  /// A practice in full, to be looked at.
  func details(of practice: Practice) -> Explanation {
    let plan = book.plans[practice.id.period.year]
    let text = words.shown(practice.item.text).split(separator: "\n")
    let figures = words.figures(practice, in: book, today: today)
    var lines: [Explanation.Line] = text.map { .text(String($0)) }
    lines.append(.heading(words(Command.link)))
    lines.append(.text(words.links(practice.item.links, in: plan)))
    if !figures.isEmpty {
      let period = words(words.full(practice.id.period))
      lines.append(.heading(words(PracticeSentence.figuresOf(period: period))))
      lines += figures.map { .text($0) }
    }
    lines.append(.heading(words(PracticeSentence.takenUpBy)))
    lines.append(.text(words.borrowers(practice, in: book)))
    return Explanation(
      subject: words.whose(practice, in: book), lamp: nil, lines: lines,
      copied: words.passOn(practice, in: book))
  }
}
