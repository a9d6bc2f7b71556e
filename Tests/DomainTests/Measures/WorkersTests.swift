import Domain
import Testing

/// Whoever does the work, and in whatever order, the same comes of it.
@Suite struct WorkersTests {
  private static let book: Book = {
    var city = City(
      indicators: ["i": [:], "c": ["entryMode": "cumulative"], "r": ["kind": "ratio"]], units: 300)
    for unit in 1...300 {
      city.entries["u\(unit)"] = [
        "i": "\(unit) - \(unit % 7)", "c": "1 \(unit + 1)", "r": "\(unit % 9)/\(unit % 5 + 9)",
      ]
      city.targets["u\(unit)"] = ["i": ["annual": .text("\(unit * 3)")]]
    }
    return city.book
  }()

  @Test(arguments: [UnitScope.lowest, .below(nil)])
  func anAssessmentSharedOutIsTheOneMadeInOneGo(_ scope: UnitScope) {
    func assessed() -> (Assessment, YearCourse) {
      let assessment = Assessment(
        Self.book, year: 2024, asOf: SmallBook.period("2024-06"),
        today: SmallBook.day("2024-07-05"), scope: scope)
      return (assessment, YearCourse(Self.book, assessment))
    }
    let alone = assessed()
    let backwards = Workers { count, part in for place in (0..<count).reversed() { part(place) } }
    let shared = Workers.$current.withValue(backwards) { assessed() }
    #expect(shared.0 == alone.0)
    #expect(shared.1 == alone.1)
    #expect(alone.0.city.allSatisfy { $0.unitCount == 300 })
  }

  @Test func whoWatchesIsToldHowManyUnitsAreComputedAndTheFiguresAreTheSame() {
    var city = City(indicators: ["i": [:]], units: 1500)
    for unit in 1...1500 { city.entries["u\(unit)"] = ["i": "\(unit)"] }
    func assessed() -> Assessment {
      Assessment(
        city.book, year: 2024, asOf: SmallBook.period("2024-06"),
        today: SmallBook.day("2024-07-05"))
    }
    let ear = Ear()
    let watched = WorkWatch.$computing.withValue(ear.watch) { assessed() }
    #expect(watched == assessed())
    #expect(ear.heard.map(\.done) == [0, 256, 512])
    #expect(ear.heard.allSatisfy { $0.all == 1500 })
  }
}
