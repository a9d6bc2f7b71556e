import TestKit
import Domain
import Testing

@testable import Storage

@Suite struct FoldTests {
  static let path = FieldPath(.book, ["settings", "name"])
  static let other = FieldPath(.book, ["settings", "other"])

  static func operation(
    _ journal: String, _ sequence: Int, clock: Int, seen: [String: Int] = [:],
    _ changes: (FieldPath, String?)...
  ) -> Operation {
    Operation(
      id: Operation.ID(journal, sequence), clock: clock, at: TemporaryBook.moment, by: journal,
      device: "7q4m", kind: .edit,
      changes: changes.map { FieldChange($0.0, old: .text("was"), new: $0.1.map { .text($0) }) },
      seen: seen, subject: nil, reason: nil)
  }

  static func fold(_ operations: [Operation]) -> Fold {
    operations.reduce(into: Fold()) { $0.add($1) }
  }

  /// Operations of several people who now and then read each other's journals.
  static func history(using random: inout SeededRandom) -> [Operation] {
    let people = ["a", "b", "c"]
    var lengths: [String: Int] = [:]
    var seen: [String: [String: Int]] = [:]
    return (0..<Int.random(in: 1...9, using: &random)).map { _ in
      let person = people.randomElement(using: &random) ?? "a"
      for other in people where other != person && Int.random(in: 0..<3, using: &random) == 0 {
        seen[person, default: [:]][other] = lengths[other] ?? 0
      }
      lengths[person, default: 0] += 1
      let value = Int.random(in: 0..<4, using: &random)
      return operation(
        person, lengths[person] ?? 0, clock: Int.random(in: 0..<6, using: &random),
        seen: seen[person] ?? [:], (path, value == 0 ? nil : String(value)))
    }
  }

  @Test func theOrderInWhichOperationsArriveDoesNotMatter() {
    for seed in 0..<10_000 {
      var random = SeededRandom(seed: UInt64(seed))
      let history = Self.history(using: &random)
      let one = Self.fold(history)
      let shuffled = history.shuffled(using: &random)
      let two = Self.fold(shuffled + shuffled.prefix(2))
      let vector = ["a": Int.random(in: 0...4, using: &random), "b": 2]
      guard one.heads(of: Self.path) == two.heads(of: Self.path), one.disputed == two.disputed,
        one.value(of: Self.path, upTo: vector) == two.value(of: Self.path, upTo: vector),
        one.heads(of: Self.path) == Self.slowHeads(history)
      else {
        Issue.record("seed \(seed)")
        return
      }
    }
  }

  /// The definition itself: the writes that no other one knew, or the latest where there is none.
  static func slowHeads(_ history: [Operation]) -> [FieldHistory.Write] {
    let heads = history.filter { one in !history.contains { $0.knew(one.id) } }
    let sorted = history.sorted { $1.follows($0) }
    let shown = heads.isEmpty ? Array(sorted.suffix(1)) : heads.sorted { $1.follows($0) }
    return shown.map { FieldHistory.Write(operation: $0, change: $0.changes[0]) }
  }

  @Test func whoKnewTheOtherValueReplacesIt() {
    let fold = Self.fold([
      Self.operation("a", 1, clock: 9, (Self.path, "1")),
      Self.operation("b", 1, clock: 2, seen: ["a": 1], (Self.path, "2")),
    ])
    #expect(fold.value(of: Self.path) == .text("2"))
    #expect(fold.disputed.isEmpty)
    #expect(fold.value(of: Self.path, upTo: ["a": 1]) == .text("1"))
    #expect(fold.value(of: Self.path, upTo: [:]) == .text("was"))
  }

  @Test func valuesSetInIgnoranceOfEachOtherAreBothKept() {
    let one = Self.operation("a", 1, clock: 2, (Self.path, "1"))
    let two = Self.operation("b", 1, clock: 3, (Self.path, "2"))
    var fold = Self.fold([one, two])
    #expect(fold.disputed == [Self.path])
    #expect(fold.heads(of: Self.path).map(\.operation) == [one, two])
    #expect(fold.value(of: Self.path) == .text("2"))

    fold.add(Self.operation("a", 2, clock: 4, seen: ["b": 1], (Self.path, "1")))
    #expect(fold.disputed.isEmpty)
    #expect(fold.value(of: Self.path) == .text("1"))
  }

  @Test func anEditAgainstADeletionIsAConflict() {
    let fold = Self.fold([
      Self.operation("a", 1, clock: 2, (Self.path, nil)),
      Self.operation("b", 1, clock: 1, (Self.path, "2")),
    ])
    #expect(fold.disputed == [Self.path])
  }

  @Test func theSameFigureBySeveralPeopleIsNoConflict() {
    func entry(_ by: String, _ value: String) -> FieldValue {
      .record(["by": .text(by), "at": .text("2024-07-0\(by.utf8.count)"), "value": .text(value)])
    }
    func operation(_ by: String, _ value: String) -> Operation {
      Operation(
        id: Operation.ID(by, 1), clock: 1, at: TemporaryBook.moment, by: by, device: "",
        kind: .edit, changes: [FieldChange(Self.path, old: nil, new: entry(by, value))], seen: [:],
        subject: nil, reason: nil)
    }
    #expect(Self.fold([operation("a", "12"), operation("bb", "12")]).disputed.isEmpty)
    #expect(Self.fold([operation("a", "12"), operation("bb", "13")]).disputed == [Self.path])
  }

  @Test func operationsThatClaimToKnowEachOtherStillLeaveAValue() {
    let circle = [
      Self.operation("a", 1, clock: 1, seen: ["b": 9], (Self.path, "1")),
      Self.operation("b", 1, clock: 2, seen: ["a": 9], (Self.path, "2")),
    ]
    #expect(Self.fold(circle).value(of: Self.path) == .text("2"))
    #expect(Self.fold(circle.reversed()).value(of: Self.path) == .text("2"))
  }

  @Test func aFieldThatChangesThousandsOfTimesStaysQuick() {
    var fold = Fold()
    for number in 1...5000 {
      fold.add(Self.operation("a", number, clock: number, (Self.path, String(number))))
    }
    #expect(fold.value(of: Self.path) == .text("5000"))
    #expect(fold.heads(of: Self.path).count == 1)
  }

  @Test func aFieldChangedTwiceInOneOperationChangesOnce() {
    let changes = [
      FieldChange(Self.path, old: .text("1"), new: .text("2")),
      FieldChange(Self.other, old: nil, new: .text("x")),
      FieldChange(Self.path, old: .text("2"), new: .text("3")),
      FieldChange(Self.other, old: .text("x"), new: nil),
    ]
    #expect(changes.merged == [FieldChange(Self.path, old: .text("1"), new: .text("3"))])
  }
}
