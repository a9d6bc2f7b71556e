import Domain
import Languages

/// The practices in a form that can be searched: by words of their texts, as they are written or
/// spelled, by unit and by area.
struct PracticeNames: Sendable {
  /// A text is looked through clause by clause: a run of signs across a comma means nothing.
  private struct Clause: Sendable {
    /// The place of its first character in the text.
    let start: Int
    let name: SpelledName
  }
  private struct Entry: Sendable {
    let practice: Practice
    let text: String
    let clauses: [Clause]
    /// What else it is found by: its unit and its areas.
    let names: [SpelledName]
    let remark: String
  }
  /// Where a word is met: how well, and which characters of the text.
  private struct Place {
    let rank: Int
    let characters: [Int]
  }

  private let entries: [Entry]
  private let basis: Basis

  /// What the names were taken from.
  private struct Basis: Hashable { let revision: Int, language: Language }

  init(_ state: State) {
    let (words, book, speller) = (state.words, state.book, Speller(PinyinTable()))
    basis = Basis(revision: book.revision, language: words.language)
    entries = book.practices.map { practice in
      let text = words.line(practice.item.text)
      let unit = book.unit(practice.id.unit)
      let plan = book.plans[practice.id.period.year]
      let areas = practice.areas.map { words.name(.area($0), in: plan) }
      let units = unit.map { [words.shortName($0), $0.name, $0.pinyin] } ?? []
      return Entry(
        practice: practice, text: text, clauses: Self.clauses(of: text, speller),
        names: (units + areas).map { speller.spell($0) },
        remark: words.list([
          unit.map { words.shortName($0) } ?? practice.id.unit.text,
          words(words.full(practice.id.period)),
        ]))
    }
  }

  /// Whether the names are those of what a state shows.
  func fits(_ state: State) -> Bool {
    basis == Basis(revision: state.book.revision, language: state.words.language)
  }

  private static func clauses(of text: String, _ speller: Speller) -> [Clause] {
    var clauses: [Clause] = []
    var (start, clause) = (0, "")
    for (place, character) in text.enumerated() {
      if "，。；：、！？,.;:!?".contains(character) {
        if !clause.isEmpty { clauses.append(Clause(start: start, name: speller.spell(clause))) }
        (start, clause) = (place + 1, "")
      } else {
        clause.append(character)
      }
    }
    if !clause.isEmpty { clauses.append(Clause(start: start, name: speller.spell(clause))) }
    return clauses
  }

  /// The practices that have all words of a query, the best first; all while nothing is typed.
  ///
  /// - Parameter fits: which practices come into question.
  func hits(_ query: String, _ fits: (Practice) -> Bool) -> [Search.Hit] {
    let typed = query.split(whereSeparator: \.isWhitespace).map { NameQuery(String($0)) }
    let found = entries.filter { fits($0.practice) }.compactMap { entry -> (Int, Search.Hit)? in
      let places = typed.map { place(of: $0, in: entry) }
      guard places.allSatisfy({ $0 != nil }) else { return nil }
      let met = places.compactMap { $0 }
      return (met.reduce(0) { $0 + $1.rank }, hit(entry, met.flatMap(\.characters).sorted()))
    }
    return found.enumerated()
      .sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element.1)
  }

  /// Where a word is met best: signs here and there in a long text are no word.
  private func place(of word: NameQuery, in entry: Entry) -> Place? {
    let named = entry.names.compactMap { $0.match(word) }.filter { $0.reach >= .inside }
      .map { Place(rank: $0.rank, characters: []) }
    let written = entry.clauses.compactMap { clause in
      clause.name.match(word).flatMap { match in
        match.reach >= .inside
          ? Place(rank: match.rank, characters: match.positions.map { $0 + clause.start }) : nil
      }
    }
    return (named + written).max { $0.rank < $1.rank }
  }

  /// The text from the clause on in which the first word is met.
  private func hit(_ entry: Entry, _ matched: [Int]) -> Search.Hit {
    let first = matched.first ?? 0
    let start = entry.clauses.last { $0.start <= first }?.start ?? 0
    return Search.Hit(
      goal: .practice(entry.practice.id), name: String(entry.text.dropFirst(start)),
      matched: matched.map { $0 - start }, remark: entry.remark)
  }
}

extension State {
  /// The practices that a query finds; on 汇报 those that its unit could still take up.
  func practiceHits(_ query: String) -> [Search.Hit] {
    let unit = screen == .report ? focusedUnit?.id : nil
    return practiceNames?.hits(query) { practice in
      unit.map { mayBorrow(practice, $0) } ?? true
    } ?? []
  }

  /// Whether a practice is another unit's and the report doesn't take it up yet.
  func mayBorrow(_ practice: Practice, _ unit: ReportingUnit.ID) -> Bool {
    practice.id.unit != unit && !book.hasBorrowed(practice.id, unit, in: reportPeriod)
  }

  /// Makes the names of the practices ready, where somebody is about to search them.
  mutating func namePractices() {
    if practiceNames?.fits(self) != true { practiceNames = PracticeNames(self) }
  }
}
