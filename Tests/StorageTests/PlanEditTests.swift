import Domain
import Testing

@testable import Storage

/// Dates and curves are fields like any other: kept at once, found again, taken back, merged.
@Suite struct PlanEditTests {
  typealias Book = TemporaryBook

  private let june = Period("2024-06")

  private func due(_ store: Store) throws -> Day? {
    store.book.plans[2024]?.calendar.dates(of: try #require(june)).dueOn
  }

  @Test(arguments: TestDisk.allCases)
  func datesAndCurvesOutliveARestart(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let (june, day) = (try #require(june), try #require(Day("2024-07-10")))
    let weights = try PaceCurve.weights("2,2,20,4,10,12,8,8,10,8,8,8")
    do {
      let store = try book.open()
      _ = try store.append(.setPreset(.day25, year: 2024))
      _ = try store.append(.setDates(june, [.dueOn: day]))
      _ = try store.append(.setPace(Book.slug("events"), year: 2024, weights))
    }
    let store = try book.open()
    #expect(store.book.plans[2024]?.calendar.preset == .day25)
    #expect(try due(store) == day)
    #expect(store.book.plans[2024]?.indicator(Book.slug("events"))?.pace == weights)
    for _ in 0..<3 { _ = try store.undo() }
    #expect(store.book.plans[2024]?.calendar.preset == .monthEnd)
    #expect(try due(store) == Day("2024-07-03"))
    #expect(store.book.plans[2024]?.indicator(Book.slug("events"))?.pace == nil)
  }

  @Test(arguments: TestDisk.allCases)
  func twoWhoSetDifferentDatesBothKeepTheirs(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let june = try #require(june)
    let (opens, lock) = (Day("2024-06-20"), Day("2024-07-31"))
    let (one, other) = (try book.open(), try book.open())
    _ = try one.append(.setDates(june, [.opensOn: opens]))
    _ = try other.append(.setDates(june, [.lockOn: lock]))
    let store = try book.open()
    let own = try #require(store.book.plans[2024]).calendar.ownDates(of: june)
    #expect(own[.lockOn] == lock && own[.opensOn] == opens)
  }

}
