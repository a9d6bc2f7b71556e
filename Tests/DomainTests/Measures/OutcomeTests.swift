import Domain
import Testing

/// The two outlines: ten-year indicators and their four words.
struct OutcomeTests {
  private typealias Small = SmallBook

  private func outcome(_ members: [String: FieldValue], _ values: [String: String]) throws
    -> Outcome
  {
    let record = FieldValue.record(
      members.merging([
        "name": .text("指标"), "goal": .text("g"), "values": .record(values.mapValues { .text($0) }),
      ]) { own, _ in own })
    let (book, problems) = Book.reading([
      .outlines: .record(["indicators": .record(["o": record])])
    ])
    #expect(problems.isEmpty)
    return try #require(book.outlines.outcomes.values.first)
  }

  @Test(arguments: [
    ("up", "90", "100", ["2023": "93"], OutcomeStatus.onTrack),
    ("up", "90", "100", ["2023": "92.9"], .notMet),
    ("up", "90", "100", ["2022": "100"], .met),
    ("up", "98", "100", ["2023": "103.2"], .met),
    ("up", "90", "100", [:], .noData),
    ("up", "90", "100", ["2021": "99", "2023": "89"], .notMet),
    ("down", "5.0", "3.0", ["2023": "4.4"], .onTrack),
    ("down", "5.0", "3.0", ["2023": "4.5"], .notMet),
    ("down", "5.0", "3.0", ["2023": "2.9"], .met),
    ("keepAtLeast", "95", "95", ["2023": "95"], .met),
    ("keepAtMost", "10", "12", ["2023": "13"], .notMet),
    ("up", "90", "100", ["2030": "99"], .notMet),
  ])
  func theStatusIsOneOfFourWords(
    _ direction: String, _ baseline: String, _ target: String, _ values: [String: String],
    _ status: OutcomeStatus
  ) throws {
    let outcome = try outcome(
      [
        "direction": .text(direction), "baselineYear": .number(2020), "baseline": .text(baseline),
        "targetYear": .number(2030), "target": .text(target),
      ], values)
    #expect(outcome.status == status)
  }

  @Test func withoutATargetThereIsNothingToJudge() throws {
    #expect(try outcome([:], ["2021": "1", "2022": "2"]).status == .noData)
    let late = try outcome(["target": .text("3")], ["2021": "1", "2022": "2"])
    #expect(late.status == .notMet)
  }

  @Test func anOldBookGetsTheDomainsAndOneThatHasThemStays() throws {
    var book = Small.book()
    #expect(book.parts(.domain, in: 0).isEmpty)
    _ = try book.apply(.part(.addOutlines, year: 2024), Small.stamp)
    let women = Part(.outline, "women")
    #expect(book.parts(.domain, in: 0, under: women).count == 8)
    #expect(book.parts(.domain, in: 0, under: Part(.outline, "children")).count == 7)
    let domain = Part(.domain, "women-health")
    _ = try book.apply(.part(.remove(domain), year: 2024), Small.stamp)
    let again = try book.apply(.part(.addOutlines, year: 2024), Small.stamp)
    #expect(again.isEmpty)
  }

  @Test func goalsIndicatorsAndYearlyValuesAreTyped() throws {
    var book = Small.book()
    let goal = Part(.goal, "g1")
    let part = Part(.outcome, "o1")
    for edit: PartEdit in [
      .addOutlines, .add(goal, under: Part(.domain, "women-health"), name: "提高健康水平"),
      .add(part, under: goal, name: "孕产妇死亡率"), .set(part, .named(.direction), "down"),
      .set(part, .named(.baselineYear), "2020"), .set(part, .named(.baseline), "5"),
      .set(part, .named(.targetYear), "2030"), .set(part, .named(.target), "3"),
      .set(part, .value(year: 2023), "4.4"),
    ] {
      _ = try book.apply(.part(edit, year: 2024), Small.stamp)
    }
    let outcome = try #require(book.outlines.outcomes.values.first)
    #expect(outcome.status == .onTrack && outcome.latest?.value == Quantity(44, scale: 1))
    #expect(throws: EditError.held(part, [.values(2)])) {
      try book.changes(of: .part(.remove(part), year: 2024), Small.stamp)
    }
    #expect(throws: EditError.badField(.target, .notANumber)) {
      try book.changes(of: .part(.set(part, .value(year: 2024), "四"), year: 2024), Small.stamp)
    }
  }
}
