import Domain
import Testing

/// Which figures need attention, and which most.
@Suite struct AttentionTests {
  private func found(_ city: City, _ asOf: String = "2024-06") -> [Attention] {
    city.assessment(asOf).attention(count: 9)
  }

  @Test func whatIsOnPaceNeedsNone() {
    #expect(found(.one("0 0 0 0 0 50", target: ["annual": "100"])).isEmpty)
    #expect(found(.one("0 0 0 0 0 100", target: ["annual": "100"])).isEmpty)
  }

  @Test func slowAloneNeedsNoneUnlessItFalls() {
    #expect(found(.one("0 0 0 0 20 25", target: ["annual": "100"])).isEmpty)
    #expect(found(.one("0 0 0 0 25 20", target: ["annual": "100"])).map(\.cause) == [.slowing])
  }

  @Test func ofWhatShallGoDownARiseIsTheFall() {
    func causes(_ values: String) -> [Attention.Cause] {
      let attributes: [String: FieldValue] = ["kind": "stock", "direction": "down"]
      return found(.one(values, target: ["annual": "0", "baseline": "100"], attributes))
        .map(\.cause)
    }
    #expect(causes("- - - - 50 55") == [.slowing])
    #expect(causes("- - - - 60 55").isEmpty)
  }

  @Test func behindStandsByTheWayBehindTimesTheWeight() {
    let city = City(
      indicators: ["a": [:], "b": ["weight": "3"]],
      entries: ["u1": ["a": "0 0 0 0 0 10", "b": "0 0 0 0 0 30"]],
      targets: ["u1": ["a": ["annual": "100"], "b": ["annual": "100"]]])
    let found = found(city)
    #expect(found.map(\.indicator.text) == ["b", "a"])
    #expect(found.map(\.weight) == [Fraction(6, 10), Fraction(4, 10)])
  }

  @Test func aKeptLevelIsBehindByWhatIsNotHeld() {
    let city = City(
      indicators: ["a": [:], "k": ["kind": "stock", "direction": "keepAtLeast"]],
      entries: ["u1": ["a": "0 0 0 0 0 30", "k": "0 0 0 0 0 45"]],
      targets: ["u1": ["a": ["annual": "100"], "k": ["annual": "90"]]])
    #expect(found(city).map(\.indicator.text) == ["k", "a"])
    #expect(found(city).first?.weight == Fraction(1, 2))
  }

  @Test func aUnitHasFivePlacesAtMost() {
    let names = ["a", "b", "c", "d", "e", "f", "g"]
    let city = City(
      indicators: Dictionary(uniqueKeysWithValues: names.map { ($0, [:]) }), units: 2)
    let all = city.assessment("2024-06", today: "2024-07-10").attention(count: 20)
    #expect(all.count == 10)
    #expect(all.allSatisfy { $0.cause == .missing && $0.weight == Fraction(7) })
  }

  @Test func theFewAreTheFirstOfAll() {
    // Ties, and figures that are behind by different ways, in units that are not in that order.
    let entries = (1...40).map { unit in
      ("u\(unit)", ["a": "0 0 0 0 0 \(unit * 7 % 5)", "b": "0 0 0 0 0 \(unit * 3 % 4)"])
    }
    let targets: [(String, [String: FieldValue])] = entries.map {
      ($0.0, ["a": ["annual": "100"], "b": ["annual": "60"]])
    }
    let assessment = City(
      indicators: ["a": [:], "b": [:]], entries: Dictionary(uniqueKeysWithValues: entries),
      targets: Dictionary(uniqueKeysWithValues: targets), units: 40
    ).assessment("2024-06")
    let all = assessment.attention(count: 100)
    #expect(all.count == 80 && all == assessment.behind)
    for count in 0...81 {
      #expect(assessment.attention(count: count) == Array(all.prefix(count)))
      #expect(assessment.attentionLength(atMost: count) == min(count, all.count))
    }
  }
}
