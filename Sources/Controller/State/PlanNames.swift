import Domain
import Languages

/// The names of a plan in a form that can be searched by Han, pinyin and initials.
///
/// They are made behind the first frame, part by part; what changes later is made anew alone.
struct PlanNames: Sendable {
  /// A unit that can be found.
  private struct Place: Sendable {
    let id: ReportingUnit.ID
    let isInactive: Bool
  }

  /// How many units are made ready at once: a key pressed meanwhile waits for no more.
  private static let stride = 50
  /// How much is found at most.
  private static let most = 50

  private var basis: NameBasis
  private var speller: Speller?
  /// All units of the book, as far as they are made ready.
  private var units = NameIndex<Place>()
  /// The places of those whose names are of before.
  private var stale: [Int] = []
  private var parts: PartNames?
  private var commands: CommandNames?

  /// The names of what they are taken from, of which nothing is ready yet.
  init(_ basis: NameBasis) { self.basis = basis }

  /// Whether everything can be found.
  var isComplete: Bool {
    commands != nil && parts != nil && stale.isEmpty && units.count == basis.units.count
  }

  /// Makes everything ready.
  mutating func finish() { while !isComplete { advance() } }

  /// Makes the next part ready, so small that a key pressed meanwhile doesn't wait for it.
  mutating func advance() {
    guard let speller else {
      speller = Speller(PinyinTable())
      return
    }
    if commands == nil {
      commands = CommandNames(basis.words, speller)
    } else if parts == nil {
      parts = PartNames(basis, speller)
    } else if let place = stale.popLast() {
      let unit = basis.units[place]
      units.replace(at: place, by: item(unit), spellings(unit), speller)
    } else {
      for unit in basis.units[units.count...].prefix(Self.stride) {
        units.add(item(unit), spellings(unit), speller)
      }
    }
  }

  /// Takes over what changed, of which the names are still to be made ready.
  mutating func follow(_ basis: NameBasis) {
    defer { self.basis = basis }
    if basis.words.language != self.basis.words.language {
      (units, stale, parts, commands) = (NameIndex(), [], nil, nil)
      return
    }
    if !basis.hasParts(of: self.basis) { parts = nil }
    if basis.units == self.basis.units { return }
    if basis.units.lazy.map(\.id).elementsEqual(self.basis.units.lazy.map(\.id)) {
      let changed = (0..<units.count).filter { basis.units[$0] != self.basis.units[$0] }
      stale = Array(Set(stale + changed))
    } else {
      (units, stale) = (NameIndex(), [])
    }
  }

  private func item(_ unit: ReportingUnit) -> Place {
    Place(id: unit.id, isInactive: unit.isInactive)
  }

  private func spellings(_ unit: ReportingUnit) -> [String] {
    [basis.words.shortName(unit), unit.name, unit.fullName, unit.pinyin, unit.id.text]
      + unit.aliases + [unit.nameEn].compactMap { $0 }
  }

  /// The hits of a query in a scope, the best first; while nothing is typed what was gone to last,
  /// then all.
  mutating func hits(_ query: String, _ scope: Search.Scope, _ state: State) -> [Search.Hit] {
    let isEmpty = query.allSatisfy(\.isWhitespace)
    if isEmpty {
      let recent = scope == .help ? [] : state.recent.compactMap { recalled($0, scope, state) }
      let all = scope == .everything ? everything(query, state) : commands?.all(scope, state) ?? []
      return recent + all.filter { hit in !recent.contains { $0.goal == hit.goal } }
    }
    return scope == .everything
      ? everything(query, state) : ordered(commands?.ranked(query, scope, state) ?? [])
  }

  /// Something gone to before as a hit; nil when it is of another scope.
  private func recalled(_ goal: Search.Goal, _ scope: Search.Scope, _ state: State) -> Search.Hit? {
    switch (goal, scope) {
    case (.command(let command), .commands): commands?.hit(command, [], state)
    case (.setting(let setting), .commands): commands?.hit(setting, [], state)
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
  private mutating func everything(_ query: String, _ state: State) -> [Search.Hit] {
    let isEmpty = query.allSatisfy(\.isWhitespace)
    let hasLevels = !isEmpty && state.book.units.contains { $0.parent != nil }
    let rows = state.assessment
    let found = units.best(query, limit: Self.most) { unit in
      if rows.row(of: unit.id) != nil { return 0 }
      return hasLevels && !unit.isInactive ? 1 : nil
    }
    var ranked = found.compactMap { found in
      unit(found.item.id, found.positions, state).map { (found.rank, $0) }
    }
    guard let parts else { return [] }
    ranked += parts.indicators.found(query)
      .map { ($0.rank, indicator($0.item, $0.positions, state)) }
    ranked += parts.initiatives.found(query).compactMap { found in
      initiative(found.item, found.positions, state).map { (found.rank, $0) }
    }
    ranked += parts.areas.found(query).map { ($0.rank, area($0.item, $0.positions, state)) }
    var pairs = pairs(query, limit: 30, state)
    if pairs.isEmpty, ranked.isEmpty { pairs = joined(query, state) }
    if !isEmpty { ranked += commands?.ranked(query, .everything, state) ?? [] }
    return Array((pairs.map { cell($0, state) } + ordered(ranked)).prefix(Self.most))
  }

  /// Units with figures of theirs, where the query has a word for each.
  private func pairs(_ query: String, limit: Int, _ state: State) -> [FoundPair<Place, Int>] {
    guard let parts else { return [] }
    let rows = state.assessment
    return units.found(query, with: parts.indicators, limit: limit) { rows.row(of: $0.id) != nil }
  }

  /// Unit and item typed without a space between, as an input method gives them: 福清三新.
  private func joined(_ query: String, _ state: State) -> [FoundPair<Place, Int>] {
    var best: [FoundPair<Place, Int>] = []
    for place in query.indices.dropFirst() {
      let halves = query[..<place] + " " + query[place...]
      best += pairs(String(halves), limit: 5, state)
    }
    return Array(best.sorted { $0.rank > $1.rank }.prefix(10))
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

  /// A unit; of one of another level also below which one it stands.
  private func unit(_ id: ReportingUnit.ID, _ matched: [Int], _ state: State) -> Search.Hit? {
    if let row = state.assessment.row(of: id) { return unit(row, matched, state) }
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

  private func cell(_ pair: FoundPair<Place, Int>, _ state: State) -> Search.Hit {
    let row = state.assessment.row(of: pair.first.item.id) ?? 0
    let unit = state.words.shortName(state.assessment.units[row])
    return cell(
      row, pair.second.item,
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
