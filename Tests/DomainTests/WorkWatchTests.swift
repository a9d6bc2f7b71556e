import Domain
import Synchronization
import Testing

@Suite struct WorkWatchTests {
  /// What was told, in its order.
  private final class Ear: Sendable {
    let heard = Mutex<[[Int]]>([])
  }

  @Test func whoWatchesIsToldAndTheWorkIsTheSame() {
    let numbers = Array(0..<1000)
    let ear = Ear()
    let watch = WorkWatch { done, all in ear.heard.withLock { $0.append([done, all]) } }
    let watched = WorkWatch.$current.withValue(watch) { WorkWatch.map(numbers) { $0 * 2 } }
    #expect(watched == numbers.map { $0 * 2 })
    #expect(WorkWatch.map(numbers) { $0 * 2 } == watched)
    let heard = ear.heard.withLock { $0 }
    #expect(heard.first == [0, 1000] && heard.count > 1 && heard.count < 20)
    #expect(
      heard.allSatisfy { $0[0] < $0[1] } && heard.map { $0[0] } == heard.map { $0[0] }.sorted())
  }
}
