import Languages
import TestKit
import Testing

@Suite struct NameIndexTests {
  static let speller = Speller(PinyinTable())
  static let units = NameIndex(PlanName.units, speller) { $0.all }
  static let initiatives = NameIndex(PlanName.initiatives, speller) { $0.all }

  @Test(arguments: PlanName.units)
  func aUnitIsTheFirstHitOfItsInitials(unit: PlanName) {
    #expect(Self.units.found(unit.initials).first?.item.id == unit.id)
  }

  @Test(arguments: PlanName.units)
  func aUnitIsTheFirstHitOfItsNameItsIdAndItsEnglishName(unit: PlanName) {
    for name in unit.all {
      #expect(Self.units.found(name).first?.item.id == unit.id, "by \(name)")
    }
  }

  @Test(arguments: PlanName.initiatives)
  func anInitiativeIsTheFirstHitOfItsNamesAndInitials(initiative: PlanName) {
    let initials = Self.speller.initials(of: initiative.name)
    for name in [initials] + initiative.all {
      #expect(Self.initiatives.found(name).first?.item.id == initiative.id, "by \(name)")
    }
  }

  @Test(arguments: [
    ("fq", "福清市"), ("cl", "长乐区"), ("lj", "连江县"), ("fuq", "福清市"), ("changlequ", "长乐区"),
    ("市直", "市直机关"), ("gxq", "高新区"), ("fwzx", "市民服务中心"), ("mqing", "闽清县"), ("organs", "市直机关"),
  ])
  func aUnitIsFoundAsPeopleTypeIt(query: String, name: String) {
    #expect(Self.units.found(query).first?.item.name == name)
  }

  @Test func threeNewIsTheFirstHitOfItsInitials() {
    let first = Self.initiatives.found("sx").first
    #expect(first?.item.name == "三新组织覆盖")
    #expect(first?.positions == [0, 1])
  }

  @Test func nothingTypedFindsEverythingInItsOrder() {
    #expect(Self.units.found("  ").map(\.item.id) == PlanName.units.map(\.id))
    #expect(Self.units.found("zzzz").isEmpty)
  }

  @Test func aHitByAnotherNameHighlightsNothing() {
    let first = Self.units.found("taijiang d").first
    #expect(first?.item.name == "台江区")
    #expect(first?.positions == [])
    #expect(first?.reach == .prefix)
  }

  @Test(arguments: ["fq sx", "sx fq", "福清 三新", "fuqing sanxin", "fu qing sx"])
  func twoWordsFindAUnitAndAnInitiative(query: String) throws {
    let pair = try #require(Self.units.found(query, with: Self.initiatives, limit: 5).first)
    #expect(pair.first.item.name == "福清市")
    #expect(pair.second.item.name == "三新组织覆盖")
  }

  @Test func pairsAreLimitedAndNeverTwice() {
    let pairs = Self.units.found("m m", with: Self.units, limit: 7)
    #expect(pairs.count == 7)
    #expect(Set(pairs.map { $0.first.item.id + "×" + $0.second.item.id }).count == 7)
    #expect(Self.units.found("fq", with: Self.initiatives, limit: 5).isEmpty)
    #expect(Self.units.found("fq zzzz", with: Self.initiatives, limit: 5).isEmpty)
  }

  /// Some hundred things by names of characters that are often met.
  private static func crowd(_ random: inout SeededRandom) -> [[String]] {
    let signs = Array("福清市长乐重女绿第县区三新 -an'gdlvüÜ2x10é①")
    return (0..<300).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        let length = Int.random(in: 1...9, using: &random)
        return String((0..<length).map { _ in random.pick(signs) })
      }
    }
  }

  private func told<Item>(_ found: [Found<Item>]) -> [String] {
    found.map { "\($0.item) \($0.rank) \($0.reach) \($0.positions)" }
  }

  @Test(arguments: 1...20)
  func typingOnFindsWhatAFreshLookDoes(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let names = Self.crowd(&random)
    var index = NameIndex(Array(names.indices), Self.speller) { names[$0] }
    let fresh = index
    let letters = Array("fqscldazhvun2 10x福清新重,ü")
    for _ in 0..<40 {
      var query = ""
      while !random.once(in: 6) {
        if random.once(in: 5) { _ = query.popLast() } else { query.append(random.pick(letters)) }
        #expect(told(index.best(query, limit: .max)) == told(fresh.found(query)), "\(query)")
      }
    }
  }

  @Test func eachIsFoundByTheBestOfItsNames() {
    var random = SeededRandom(seed: 7)
    let names = Self.crowd(&random)
    let index = NameIndex(Array(names.indices), Self.speller) { names[$0] }
    for query in ["f", "fq", "清", "c l", "zh", "lv", "lu", "2", "an", "x 2"] {
      let ranks = names.indices.map { place in
        (place, names[place].compactMap { Self.speller.match(query, in: $0)?.rank }.max())
      }
      let expected = ranks.compactMap { place, rank in rank.map { (place, $0) } }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      #expect(index.found(query).map(\.item) == expected.map(\.0), "\(query)")
    }
  }

  @Test func ofManyTheBestAreTheFirstOfAllByRankThenByClass() {
    var random = SeededRandom(seed: 3)
    let names = Self.crowd(&random)
    var index = NameIndex(Array(names.indices), Self.speller) { names[$0] }
    let all = index.found("f")
    #expect(told(index.best("f", limit: 10)) == told(Array(all.prefix(10))))
    let odd = index.best("f", limit: 10) { $0 % 3 == 0 ? nil : $0 % 3 == 1 ? 1 : 0 }
    let expected = all.filter { $0.item % 3 != 0 }
      .sorted { ($1.rank, $0.item % 3 == 1 ? 1 : 0) < ($0.rank, $1.item % 3 == 1 ? 1 : 0) }
    #expect(told(odd) == told(Array(expected.prefix(10))))
  }

  @Test func aThingWithOtherNamesIsFoundByThose() {
    var index = Self.units
    _ = index.best("fq", limit: 5)
    guard let place = PlanName.units.firstIndex(where: { $0.id == "fuqing" }) else { return }
    let new = PlanName("fuqing", "ry", "融邑市")
    index.replace(at: place, by: new, new.all, Self.speller)
    #expect(index.best("ry", limit: 5).first?.item.name == "融邑市")
    #expect(!index.best("fqs", limit: .max).contains { $0.item.id == "fuqing" })
    #expect(index.count == PlanName.units.count)
  }
}
