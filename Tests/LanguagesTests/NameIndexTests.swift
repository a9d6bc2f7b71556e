import Languages
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
}
