import Domain
import Languages

/// The names of a plan in a form that can be searched by Han, pinyin and initials.
struct PlanNames: Sendable {
  private let units: NameIndex<Int>
  /// The units of other levels, each with the unit above it.
  private let elsewhere: NameIndex<ReportingUnit.ID>
  private let indicators: NameIndex<Int>
  private let initiatives: NameIndex<Int>
  private let areas: NameIndex<Int>
  private let commands: CommandNames
  /// What the names were taken from.
  private let language: Language
  private let ids: (units: [ReportingUnit.ID], indicators: [Indicator.ID])

  init(_ state: State) {
    let speller = Speller(PinyinTable())
    let assessment = state.assessment
    language = state.words.language
    ids = (assessment.units.map(\.id), assessment.indicators.map(\.id))
    commands = CommandNames(state.words, speller)
    func spellings(_ unit: ReportingUnit) -> [String] {
      [state.words.shortName(unit), unit.name, unit.fullName, unit.pinyin, unit.id.text]
        + unit.aliases + [unit.nameEn].compactMap { $0 }
    }
    units = NameIndex(Array(assessment.units.indices), speller) { row in
      spellings(assessment.units[row])
    }
    let others = state.unitsElsewhere
    let known = Dictionary(uniqueKeysWithValues: others.map { ($0.id, $0) })
    elsewhere = NameIndex(others.map(\.id), speller) { id in
      known[id].map(spellings) ?? []
    }
    let plan = state.plan
    indicators = NameIndex(Array(assessment.indicators.indices), speller) { column in
      let indicator = assessment.indicators[column]
      let initiative = plan?.initiative(indicator.initiative)
      return [
        state.words.shortName(indicator), indicator.shortName, indicator.name, indicator.id.text,
      ] + [indicator.nameEn, initiative?.shortName, initiative?.nameEn].compactMap { $0 }
    }
    let all = plan?.initiatives ?? []
    initiatives = NameIndex(Array(all.indices), speller) { place in
      let initiative = all[place]
      return [state.words.shortName(initiative), initiative.name, initiative.id.text]
        + [initiative.nameEn].compactMap { $0 }
    }
    areas = NameIndex(Array(assessment.areas.indices), speller) { place in
      let area = assessment.areas[place]
      return [state.words.name(area), area.name, area.pinyin, area.id.text]
    }
  }

  /// Whether places mean the same units and indicators as when the names were taken.
  func hasPlaces(of state: State) -> Bool {
    ids.units.elementsEqual(state.assessment.units.lazy.map(\.id))
      && ids.indicators.elementsEqual(state.assessment.indicators.lazy.map(\.id))
  }

  /// Whether the names are those that a state shows.
  func fits(_ state: State) -> Bool { language == state.words.language && hasPlaces(of: state) }

  /// The hits of a query in a scope, the best first; while nothing is typed what was gone to last,
  /// then all.
  func hits(_ query: String, _ scope: Search.Scope, _ state: State) -> [Search.Hit] {
    let isEmpty = query.allSatisfy(\.isWhitespace)
    if isEmpty {
      let recent = scope == .help ? [] : state.recent.compactMap { recalled($0, scope, state) }
      let all = scope == .everything ? everything(query, state) : commands.all(scope, state)
      return recent + all.filter { hit in !recent.contains { $0.goal == hit.goal } }
    }
    return scope == .everything
      ? everything(query, state) : ordered(commands.ranked(query, scope, state))
  }

  /// Something gone to before as a hit; nil when it is of another scope.
  private func recalled(_ goal: Search.Goal, _ scope: Search.Scope, _ state: State) -> Search.Hit? {
    switch (goal, scope) {
    case (.command(let command), .commands): commands.hit(command, [], state)
    case (.setting(let setting), .commands): commands.hit(setting, [], state)
    case (.unit(let row), .everything): unit(row, [], state)
    case (.unitElsewhere(let id), .everything): unit(id, [], state)
    case (.indicator(let column), .everything): indicator(column, [], state)
    case (.cell(let row, let column), .everything): cell(row, column, [], state)
    case (.initiative(_, let id), .everything):
      state.plan?.initiatives.firstIndex { $0.id == id }.flatMap { initiative($0, [], state) }
    case (.area(let place), .everything): area(place, [], state)
    default: nil
    }
  }

  private func ordered(_ ranked: [(rank: Int, hit: Search.Hit)]) -> [Search.Hit] {
    ranked.enumerated()
      .sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }
      .map(\.element.hit)
  }

  /// The best hits of a query, the best first; at most fifty.
  private func everything(_ query: String, _ state: State) -> [Search.Hit] {
    var ranked = units.found(query).map { ($0.rank, unit($0.item, $0.positions, state)) }
    if query.contains(where: { !$0.isWhitespace }) {
      ranked += elsewhere.found(query).compactMap { found in
        unit(found.item, found.positions, state).map { (found.rank, $0) }
      }
    }
    ranked += indicators.found(query).map { ($0.rank, indicator($0.item, $0.positions, state)) }
    ranked += initiatives.found(query).compactMap { found in
      initiative(found.item, found.positions, state).map { (found.rank, $0) }
    }
    ranked += areas.found(query).map { ($0.rank, area($0.item, $0.positions, state)) }
    var pairs = units.found(query, with: indicators, limit: 30).map { cell($0, state) }
    if pairs.isEmpty, ranked.isEmpty { pairs = joined(query, state) }
    if query.contains(where: { !$0.isWhitespace }) {
      ranked += commands.ranked(query, .everything, state)
    }
    return Array((pairs + ordered(ranked)).prefix(50))
  }

  /// Unit and item typed without a space between, as an input method gives them: 福清三新.
  private func joined(_ query: String, _ state: State) -> [Search.Hit] {
    var best: [FoundPair<Int, Int>] = []
    for place in query.indices.dropFirst() {
      let halves = query[..<place] + " " + query[place...]
      best += units.found(String(halves), with: indicators, limit: 5)
    }
    return best.sorted { $0.rank > $1.rank }.prefix(10).map { cell($0, state) }
  }

  private func hit(_ goal: Search.Goal, _ name: String, _ matched: [Int], _ remark: String)
    -> Search.Hit
  {
    Search.Hit(goal: goal, name: name, matched: matched, remark: remark)
  }

  private func area(_ place: Int, _ matched: [Int], _ state: State) -> Search.Hit {
    hit(
      .area(place), state.words.name(state.assessment.areas[place]), matched,
      state.words(ColumnWord.area))
  }

  private func unit(_ row: Int, _ matched: [Int], _ state: State) -> Search.Hit {
    hit(
      .unit(row), state.words.shortName(state.assessment.units[row]), matched,
      state.words(ColumnWord.unit))
  }

  /// A unit of another level, and below which one it stands.
  private func unit(_ id: ReportingUnit.ID, _ matched: [Int], _ state: State) -> Search.Hit? {
    guard let unit = state.book.unit(id) else { return nil }
    let above = state.book.path(above: id).first
    return hit(
      .unitElsewhere(id), state.words.shortName(unit), matched,
      ([state.words(ColumnWord.unit)] + (above.map { [state.words.shortName($0)] } ?? []))
        .joined(separator: " \u{B7} "))
  }

  private func indicator(_ column: Int, _ matched: [Int], _ state: State) -> Search.Hit {
    let area = state.assessment.areas[state.assessment.area(ofColumn: column)]
    return hit(
      .indicator(column), state.words.shortName(state.assessment.indicators[column]), matched,
      "\(state.words(ColumnWord.indicator)) · \(state.words.name(area))")
  }

  private func initiative(_ place: Int, _ matched: [Int], _ state: State) -> Search.Hit? {
    guard let plan = state.plan else { return nil }
    let initiative = plan.initiatives[place]
    guard let area = plan.areas.firstIndex(where: { $0.id == initiative.area }) else { return nil }
    return hit(
      .initiative(area: area, initiative.id), state.words.shortName(initiative), matched,
      "\(state.words(ColumnWord.initiative)) · \(state.words.name(plan.areas[area]))")
  }

  private func cell(_ pair: FoundPair<Int, Int>, _ state: State) -> Search.Hit {
    let unit = state.words.shortName(state.assessment.units[pair.first.item])
    return cell(
      pair.first.item, pair.second.item,
      pair.first.positions + pair.second.positions.map { $0 + unit.count + 3 }, state)
  }

  private func cell(_ row: Int, _ column: Int, _ matched: [Int], _ state: State) -> Search.Hit {
    let unit = state.words.shortName(state.assessment.units[row])
    let indicator = state.assessment.indicators[column]
    let measure = state.assessment.cell(row, column)
    let value = measure.map { state.words.ofTarget($0, indicator) } ?? ""
    let lamp = measure?.lamp.map { state.words(LampWord($0)) } ?? ""
    return hit(
      .cell(row: row, column: column), "\(unit) × \(state.words.shortName(indicator))", matched,
      "\(value) \(lamp)")
  }
}
