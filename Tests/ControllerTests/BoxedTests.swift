import Controller
import Domain
import Testing

@Suite struct BoxedTests {
  /// Counts how often it is compared.
  private struct Counted: Equatable, Sendable {
    var number: Int
    let comparisons: Counter

    static func == (a: Counted, b: Counted) -> Bool {
      a.comparisons.count += 1
      return a.number == b.number
    }
  }

  private final class Counter: @unchecked Sendable { var count = 0 }

  private struct Holder: Equatable { @Boxed var part: Counted }

  @Test func whoChangesWhatIsHeldTwiceChangesHisOwn() {
    let first = Holder(part: Counted(number: 1, comparisons: Counter()))
    var second = first
    second.part.number = 2
    #expect((first.part.number, second.part.number) == (1, 2))
    second.part = first.part
    second.part.number += 4
    #expect((first.part.number, second.part.number) == (1, 5))
  }

  @Test func whatIsHeldTwiceIsTheSameWithoutALookInside() {
    let counter = Counter()
    let first = Holder(part: Counted(number: 1, comparisons: counter))
    var second = first
    #expect(first == second)
    #expect(counter.count == 0)
    second.part.number = 2
    #expect(first != second)
    second.part.number = 1
    #expect(first == second)
    #expect(counter.count == 2)
  }
}
