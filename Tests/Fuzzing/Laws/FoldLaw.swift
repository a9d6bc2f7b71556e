import Domain

@testable import Storage

/// Whoever reads whose journal when, all come to the same; nobody's word is lost unless somebody who
/// knew it said otherwise; what is undone is as it was.
enum FoldLaw {
  private static let paths = [
    "plans/2024/units/gulou/entries/events/2024-06",
    "plans/2024/units/gulou/entries/events/2024-07",
    "plans/2024/units/gulou/targets/events/annual", "plans/2024/plan/cityTargets/events/annual",
  ].compactMap { FieldPath($0) }

  static func check(_ bytes: [UInt8]) throws(Breach) {
    var choices = Choices(Array(bytes.prefix(240)))
    let book = Book.reading([:]).0
    var people = ["a", "b", "c"].map { Colleague($0, book) }
    while !choices.isEmpty {
      let who = choices.number(0...2)
      let clock = choices.number(0...7)
      switch choices.number(0...7) {
      case 0: people[who].undo(clock: clock)
      case 1, 2: people[who].read(people[choices.number(0...2)])
      case 3: try settled(&people[who], clock, &choices)
      default:
        let place = choices.number(0...paths.count - 1)
        let new = value(place, of: people[who].name, &choices)
        try takenBack(people[who], paths[place], new, clock)
        people[who].set(paths[place], to: new, clock: clock)
      }
      try follows(people[who])
    }
    try journalsHold(people)
    for reader in people.indices { for other in people { people[reader].read(other) } }
    try agree(people, choices: bytes)
    try nothingLost(people[0])
  }

  private static func value(_ place: Int, of name: String, _ choices: inout Choices) -> FieldValue?
  {
    let number = choices.number(0...4)
    if number == 0 { return nil }
    if place > 1 { return .text(String(number)) }
    if number == 4 { return .record(["missing": .text("台风"), "by": .text(name)]) }
    return .record(["value": .text(String(number)), "by": .text(name)])
  }

  /// The book shows what the journals come to.
  private static func follows(_ person: Colleague) throws(Breach) {
    for path in paths {
      try Breach.unless(
        person.book.value(at: path) == person.fold.value(of: path), "the book follows the journals")
    }
  }

  /// One of the values that people disagree on is chosen.
  private static func settled(
    _ person: inout Colleague, _ clock: Int, _ choices: inout Choices
  ) throws(Breach) {
    guard let path = paths.first(where: person.fold.disputed.contains) else { return }
    let heads = person.fold.heads(of: path)
    let chosen = heads[choices.number(0...heads.count - 1)].change.new
    person.settle(path, to: chosen, clock: clock)
    try Breach.unless(
      person.fold.value(of: path) == chosen && !person.fold.disputed.contains(path),
      "what is chosen holds")
  }

  private static func takenBack(
    _ person: Colleague, _ path: FieldPath, _ new: FieldValue?, _ clock: Int
  ) throws(Breach) {
    var person = person
    let before = paths.map { person.fold.value(of: $0) }
    let count = person.operations.count
    person.set(path, to: new, clock: clock)
    guard person.operations.count > count else { return }
    try Breach.unless(person.fold.value(of: path) == new, "who edits sees the edit")
    try Breach.unless(!person.fold.disputed.contains(path), "who saw all heads settles them")
    person.undo(clock: clock)
    try Breach.unless(
      paths.map { person.fold.value(of: $0) } == before, "what is undone is as it was")
    try follows(person)
  }

  private static func journalsHold(_ people: [Colleague]) throws(Breach) {
    for person in people {
      var bytes: [UInt8] = []
      var digest = Digest.none
      for operation in person.journal {
        let line = operation.line(after: digest)
        bytes += line.bytes
        digest = line.digest
      }
      try Breach.unless(
        OneFile.journal(bytes, named: person.name).operations == person.journal,
        "a journal is read as it was written")
    }
  }

  private static func agree(_ people: [Colleague], choices bytes: [UInt8]) throws(Breach) {
    var choices = Choices(bytes)
    let vector = ["a": choices.number(0...9), "b": choices.number(0...9)]
    var all = people[0].operations
    for place in all.indices.dropFirst() {
      all.swapAt(place, choices.number(0...min(place, 255)))
    }
    let shuffled = (all + all.prefix(3)).reduce(into: Fold()) { $0.add($1) }
    for fold in people.map(\.fold) + [shuffled] {
      let first = people[0].fold
      try Breach.unless(fold.disputed == first.disputed, "all see the same questions")
      for path in paths {
        try Breach.unless(
          fold.heads(of: path) == first.heads(of: path)
            && fold.origin(of: path) == first.origin(of: path), "all come to the same")
        try Breach.unless(
          fold.value(of: path, upTo: vector) == first.value(of: path, upTo: vector),
          "all see the same past")
      }
    }
  }

  private static func nothingLost(_ person: Colleague) throws(Breach) {
    for path in paths {
      let heads = person.fold.heads(of: path)
      for operation in person.operations {
        guard operation.changes.contains(where: { $0.path == path }) else { continue }
        try Breach.unless(
          heads.contains { $0.operation == operation }
            || person.operations.contains { later in
              later.knew(operation.id) && later.changes.contains { $0.path == path }
            }, "who did not know a value does not replace it")
      }
      let said = Set(heads.map { bare($0.change.new) })
      try Breach.unless(
        person.fold.disputed.contains(path) == (said.count > 1), "different values are a question")
    }
  }

  /// A value without who gave it.
  private static func bare(_ value: FieldValue?) -> FieldValue? {
    guard var members = value?.record else { return value }
    members["by"] = nil
    return .record(members)
  }
}
