import Domain
import Testing

/// A past month is judged as it was then: a target that was changed later doesn't rewrite it.
@Suite struct LampHistoryTests {
  private func book(_ target: FieldValue) -> Book {
    let year: FieldValue = [
      "assignments": ["i": ["role": "report"]],
      "entries": ["i": .record(SmallBook.months("10", "10", "10"))],
      "targets": ["i": target],
    ]
    return Book.reading([
      .plan(year: 2024): [
        "areas": ["a": ["name": "一"]],
        "initiatives": ["x": ["name": "举措", "area": "a"]],
        "indicators": ["i": ["name": "指标", "initiative": "x"]],
      ],
      .book: ["units": ["gulou": ["name": "鼓楼区"]]],
      .unit(SmallBook.gulou, year: 2024): year,
    ]).0
  }

  private func told(_ book: Book) -> LampHistory? {
    Assessment(
      book, year: 2024, asOf: SmallBook.period("2024-03"), today: SmallBook.day("2024-04-02")
    ).lampHistory(0, in: book)
  }

  @Test func everyMonthUpToAsOfHasItsLamp() throws {
    // e is 1/12, 2/12, 3/12 of 120: 10, 20, 30.
    let history = try #require(told(book(["annual": "120"])))
    #expect(history.months.map(\.description) == ["2024-01", "2024-02", "2024-03"])
    #expect(history.lamps == [[.onPace, .onPace, .onPace]])
    #expect(history.overall.map(\.lamp) == [.onPace, .onPace, .onPace])
    #expect(history.changes.isEmpty)
  }

  @Test func aTargetRaisedLaterLeavesWhatWasBefore() throws {
    let raised = book([
      "annual": "240",
      "revisions": [
        "office-1": [
          "at": "2024-03-20T09:00:00+08:00", "by": "office", "from": "120", "to": "240",
          "reason": "省里加码",
        ]
      ],
    ])
    let history = try #require(told(raised))
    #expect(history.lamps == [[.onPace, .onPace, .behind]])
    let turn = try #require(history.changes.keys.first)
    #expect(turn.from == .onPace && turn.to == .behind && !turn.isBetter)
  }

  @Test func ofSeveralRevisionsTheOneAfterTheDayTellsWhatHeld() throws {
    let twice = book([
      "annual": "60",
      "revisions": [
        "b": ["at": "2024-03-20T09:00:00+08:00", "from": "240", "to": "60"],
        "a": ["at": "2024-02-20T09:00:00+08:00", "from": "120", "to": "240"],
      ],
    ])
    #expect(try #require(told(twice)).lamps == [[.onPace, .behind, .ahead]])
  }
}
