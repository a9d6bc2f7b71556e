import Domain
import Languages

/// The names of a plan in a form that can be searched by Han, pinyin and initials.
struct PlanNames: Sendable {
  private let units: NameIndex<Int>
  private let indicators: NameIndex<Int>
  private let initiatives: NameIndex<Int>
  private let areas: NameIndex<Int>

  init(_ state: State) {
    let speller = Speller(PinyinTable())
    let assessment = state.assessment
    units = NameIndex(Array(assessment.units.indices), speller) { row in
      let unit = assessment.units[row]
      return [state.words.shortName(unit), unit.name, unit.fullName, unit.pinyin, unit.id.text]
        + unit.aliases + [unit.nameEn].compactMap { $0 }
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

  /// The best hits of a query, the best first; at most fifty.
  func hits(_ query: String, _ state: State) -> [Search.Hit] {
    var ranked: [(rank: Int, hit: Search.Hit)] = []
    for found in units.found(query) {
      ranked.append((found.rank, unit(found, state)))
    }
    for found in indicators.found(query) {
      ranked.append((found.rank, indicator(found, state)))
    }
    for found in initiatives.found(query) {
      if let hit = initiative(found, state) { ranked.append((found.rank, hit)) }
    }
    for found in areas.found(query) {
      let name = state.words.name(state.assessment.areas[found.item])
      ranked.append(
        (found.rank, hit(.area(found.item), name, found.positions, state.words(ColumnWord.area))))
    }
    let ordered = ranked.enumerated()
      .sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }
      .map(\.element.hit)
    var pairs = units.found(query, with: indicators, limit: 30).map { cell($0, state) }
    if pairs.isEmpty, ordered.isEmpty { pairs = joined(query, state) }
    return Array((pairs + ordered).prefix(50))
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

  private func unit(_ found: Found<Int>, _ state: State) -> Search.Hit {
    let unit = state.assessment.units[found.item]
    return hit(
      .unit(found.item), state.words.shortName(unit), found.positions, state.words(ColumnWord.unit))
  }

  private func indicator(_ found: Found<Int>, _ state: State) -> Search.Hit {
    let indicator = state.assessment.indicators[found.item]
    let area = state.assessment.areas[state.assessment.area(ofColumn: found.item)]
    return hit(
      .indicator(found.item), state.words.shortName(indicator), found.positions,
      "\(state.words(ColumnWord.indicator)) · \(state.words.name(area))")
  }

  private func initiative(_ found: Found<Int>, _ state: State) -> Search.Hit? {
    guard let plan = state.plan else { return nil }
    let initiative = plan.initiatives[found.item]
    guard let area = plan.areas.firstIndex(where: { $0.id == initiative.area }) else { return nil }
    return hit(
      .initiative(area: area, initiative.id), state.words.shortName(initiative), found.positions,
      "\(state.words(ColumnWord.initiative)) · \(state.words.name(plan.areas[area]))")
  }

  private func cell(_ pair: FoundPair<Int, Int>, _ state: State) -> Search.Hit {
    let unit = state.words.shortName(state.assessment.units[pair.first.item])
    let indicator = state.assessment.indicators[pair.second.item]
    let measure = state.assessment.cell(pair.first.item, pair.second.item)
    let value = measure.map { state.words.ofTarget($0, indicator) } ?? ""
    let lamp = measure?.lamp.map { state.words(LampWord($0)) } ?? ""
    return hit(
      .cell(row: pair.first.item, column: pair.second.item),
      "\(unit) × \(state.words.shortName(indicator))",
      pair.first.positions + pair.second.positions.map { $0 + unit.count + 3 },
      "\(value) \(lamp)")
  }
}
