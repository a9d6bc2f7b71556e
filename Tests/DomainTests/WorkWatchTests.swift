import Domain
import Synchronization
import Testing

/// Hears how far something has come.
final class Ear: Sendable {
  struct Word: Equatable { var done, all: Int }
  private let words = Mutex<[Word]>([])
  /// What was told, in its order.
  var heard: [Word] { words.withLock { $0 } }

  /// Lets it go on for so many words; nil: to its end.
  func watch(words most: Int?) -> WorkWatch {
    WorkWatch { done, all in
      self.words.withLock { words in
        words.append(Word(done: done, all: all))
        return most.map { words.count <= $0 } ?? true
      }
    }
  }
  var watch: WorkWatch { watch(words: nil) }
}

@Suite struct WorkWatchTests {
  private let numbers = Array(0..<1000)

  @Test func whoWatchesIsToldAndTheWorkIsTheSame() throws {
    let ear = Ear()
    let watched = try WorkWatch.$current.withValue(ear.watch) {
      try WorkWatch.map(numbers) { $0 * 2 }
    }
    #expect(watched == numbers.map { $0 * 2 })
    #expect(try WorkWatch.map(numbers) { $0 * 2 } == watched)
    #expect(ear.heard.map(\.done) == [0, 256, 512, 768])
    #expect(ear.heard.allSatisfy { $0.all == 1000 })
  }

  @Test func whoGivesItUpWaitsForNoMoreOfIt() {
    let ear = Ear()
    var made = 0
    #expect(throws: GivenUp.self) {
      try WorkWatch.$current.withValue(ear.watch(words: 2)) {
        try WorkWatch.map(numbers) { _ in made += 1 }
      }
    }
    #expect(made == 512 && ear.heard.count == 3)
  }

  @Test func severalStepsAreToldAsOneWork() throws {
    let ear = Ear()
    for (step, list) in [Array(0..<500), Array(0..<300)].enumerated() {
      let watch = ear.watch.step(step, of: 2, as: 500)
      _ = try WorkWatch.$current.withValue(watch) { try WorkWatch.map(list) { $0 } }
    }
    #expect(ear.heard.map(\.done) == [0, 128, 250, 463])
    #expect(ear.heard.allSatisfy { $0.all == 500 })
  }
}
