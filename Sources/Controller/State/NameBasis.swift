import Domain
import Languages

/// What the names of a plan are taken from.
struct NameBasis: Sendable {
  let words: Words
  /// All units of the book.
  let units: [ReportingUnit]
  let indicators: [Indicator]
  let initiatives: [Initiative]
  let areas: [Area]

  init(_ state: State) {
    words = state.words
    units = state.book.units
    indicators = state.assessment.indicators
    initiatives = state.plan?.initiatives ?? []
    areas = state.assessment.areas
  }

  /// Whether the plan's parts are the same as there.
  func hasParts(of other: NameBasis) -> Bool {
    indicators == other.indicators && initiatives == other.initiatives && areas == other.areas
  }
}

/// What names can only change with, told in no time: most keys change none of it.
struct NameMark: Hashable, Sendable {
  private let revision: Int
  private let language: Language
  private let year: Int
  private let asOf: Period
  private let scope: UnitScope

  init(_ state: State) {
    (revision, language) = (state.book.revision, state.words.language)
    (year, asOf) = (state.assessment.year, state.assessment.asOf)
    scope = state.assessment.scope
  }
}

/// The names of a plan's parts, by their places.
struct PartNames: Sendable {
  let indicators: NameIndex<Int>
  let initiatives: NameIndex<Int>
  let areas: NameIndex<Int>

  init(_ basis: NameBasis, _ speller: Speller) {
    let words = basis.words
    indicators = NameIndex(Array(basis.indicators.indices), speller) { column in
      let indicator = basis.indicators[column]
      let initiative = basis.initiatives.first { $0.id == indicator.initiative }
      return [
        words.shortName(indicator), indicator.shortName, indicator.name, indicator.id.text,
      ] + [indicator.nameEn, initiative?.shortName, initiative?.nameEn].compactMap { $0 }
    }
    initiatives = NameIndex(Array(basis.initiatives.indices), speller) { place in
      let initiative = basis.initiatives[place]
      return [words.shortName(initiative), initiative.name, initiative.id.text]
        + [initiative.nameEn].compactMap { $0 }
    }
    areas = NameIndex(Array(basis.areas.indices), speller) { place in
      let area = basis.areas[place]
      return [words.name(area), area.name, area.pinyin, area.id.text]
    }
  }
}

extension State {
  /// Whether everything that has a name can be found at once.
  public var isReadyToFind: Bool { names?.isComplete == true }

  /// Makes ready what is still to be, where somebody is about to search.
  mutating func readyNames() {
    followNames()
    if names == nil { names = PlanNames(NameBasis(self)) }
    names?.finish()
  }

  /// Makes a part of the names ready.
  mutating func readyAPartOfNames() {
    if names == nil { names = PlanNames(NameBasis(self)) } else { names?.advance() }
  }

  /// Takes note of what has another name now.
  mutating func followNames() {
    let mark = NameMark(self)
    guard mark != nameMark else { return }
    nameMark = mark
    let basis = NameBasis(self)
    names?.follow(basis)
  }

  /// Forgets what was gone to where rows or columns mean others now.
  mutating func forgetStrangers() {
    let known = recentPlaces
    recentPlaces = (assessment.units, assessment.indicators)
    guard let known else { return }
    if !known.rows.lazy.map(\.id).elementsEqual(assessment.units.lazy.map(\.id))
      || !known.columns.lazy.map(\.id).elementsEqual(assessment.indicators.lazy.map(\.id))
    {
      recent = []
    }
  }

  /// What a query finds, the best first.
  mutating func foundNames(_ query: String, _ scope: Search.Scope) -> [Search.Hit] {
    readyNames()
    guard var found = names else { return [] }
    // Put aside, so that it isn't copied while it keeps what fitted.
    names = nil
    defer { names = found }
    return found.hits(query, scope, self)
  }
}
