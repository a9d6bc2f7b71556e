import Domain
import Testing

/// The gap to the pace is told in what is counted, rounded up.
@Suite struct GapTests {
  @Test func itCountsFromTheBaseline() {
    let city = City.one(
      "- - - - - 30", target: ["annual": "60", "baseline": "20"], ["kind": "stock"])
    // Half of the way from 20 to 60.
    #expect(city.cell("2024-06").gap == 10)
  }

  @Test func ofWhatShallGoDownItIsWhatIsTooMuch() {
    let city = City.one(
      "- - - - - 9", target: ["annual": "4", "baseline": "10"],
      ["kind": "stock", "direction": "down"])
    #expect(city.cell("2024-06").gap == 2)
  }

  @Test func ofAKeptLevelItIsWhatIsMissingToTheLevel() {
    let least = City.one("88.5", target: ["annual": "90"], kept("keepAtLeast"))
    #expect(least.cell("2024-01").gap == 2)
    let most = City.one("12.5", target: ["annual": "10"], kept("keepAtMost"))
    #expect(most.cell("2024-01").gap == 3)
  }

  @Test func aRatioOfNothingYetHasNone() {
    let city = City.one("-", target: ["annual": "100"], ["kind": "ratio"])
    #expect(city.cell("2024-06").gap == nil)
    #expect(city.city("2024-06").gap == nil)
  }

  @Test func stagesAndYesOrNoHaveNone() {
    let stages: FieldValue = [["name": "方案", "weight": "30"], ["name": "启动", "weight": "30"]]
    let milestone = City.one("-", ["kind": "milestone", "stages": stages])
    #expect(milestone.cell("2024-06").gap == nil)
    #expect(milestone.city("2024-06").gap == nil)
    #expect(City.one("0", ["kind": "yesNo"]).cell("2024-06").gap == nil)
  }

  private func kept(_ direction: String) -> [String: FieldValue] {
    ["kind": "stock", "direction": .text(direction), "decimals": .number(1)]
  }
}
