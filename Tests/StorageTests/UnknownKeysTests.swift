import TestKit
import Domain
import Testing

@testable import Storage

/// What a newer program wrote into a book, this one carries through all that it does.
@Suite struct UnknownKeysTests {
  typealias Book = TemporaryBook

  /// A record that the program reads in part, with its place in its document.
  struct Place: Hashable {
    let document: Document
    let keys: [String]
  }

  static let gulou = Document.unit(Book.slug("gulou"), year: 2024)
  static let places: [Place] = [
    Place(document: .book, keys: []), Place(document: .book, keys: ["settings"]),
    Place(document: .book, keys: ["units", "mawei"]),
    Place(document: .plan(year: 2024), keys: []),
    Place(document: .plan(year: 2024), keys: ["areas", "a1"]),
    Place(document: .plan(year: 2024), keys: ["indicators", "reach"]),
    Place(document: gulou, keys: []),
    Place(document: gulou, keys: ["assignments", "events"]),
    Place(document: gulou, keys: ["entries", "events", "2024-06"]),
    Place(document: gulou, keys: ["targets", "reach"]),
  ]

  /// The book's documents with unknown members in every one of those records.
  static func strewn(
    _ count: Int, using random: inout SeededRandom
  ) -> (documents: [Document: FieldValue], members: [Place: [String: FieldValue]]) {
    var documents = Book.documents
    let entry = FieldValue.record([
      "value": .text("1"), "by": .text("office"), "at": .text("2024-07-01T09:00:00+08:00"),
    ])
    documents[gulou] = documents[gulou]?
      .setting(["entries", "events", "2024-06"], to: entry)
      .setting(["targets", "reach"], to: .record(["annual": .text("10")]))
    var members: [Place: [String: FieldValue]] = [:]
    for number in 0..<count {
      let place = places[number % places.count]
      let name = "x\(number)" + HardValue.text(using: &random)
      let value = HardValue.value(depth: 2, using: &random)
      members[place, default: [:]][name] = value
      documents[place.document] = documents[place.document]?
        .setting((place.keys + [name])[...], to: value)
    }
    return (documents, members)
  }

  static func edit(using random: inout SeededRandom) -> Edit {
    let value = Int.random(in: 0...99, using: &random)
    let name = Bool.random(using: &random) ? "events" : "reach"
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return Book.set(value, name, Int.random(in: 1...6, using: &random))
    case 1: return Book.set(value, name, 6, of: "mawei")
    case 2:
      return .setTarget(
        Book.slug("gulou"), Book.slug("reach"), year: 2024, Target(annual: Quantity(Int64(value))),
        reason: "调整")
    case 3: return .batch([Book.set(value), Book.set(value, "reach")])
    default: return Book.set(value)
    }
  }

  /// What is missing of the members in the files, in words; nil: nothing.
  static func missing(_ members: [Place: [String: FieldValue]], in book: Book) throws -> String? {
    for (place, expected) in members {
      let document = try JSONReader.read(Array(try book.text(place.document.fileName).utf8))
      let record = document.value(at: place.keys)
      for (name, value) in expected where record?[name] != value {
        return "\(place.document.fileName) \(place.keys) \(name)"
      }
    }
    return nil
  }

  @Test func whatANewerProgramWroteSurvivesEditsUndoAndRestarts() throws {
    var cases = 0
    for seed in 0..<100 {
      var random = SeededRandom(seed: UInt64(seed))
      let (documents, members) = Self.strewn(100, using: &random)
      cases += members.values.reduce(0) { $0 + $1.count }
      let (files, parent) = try TestDisk.simulated.make()
      let book = try Book(in: parent + "/book", of: files, documents)
      var store = try book.open()
      for _ in 0..<8 {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: if (try? store.undo()) != nil { _ = try? store.redo() }
        case 1: _ = try? store.undo()
        case 2: store = try book.open()
        default: _ = try store.append(Self.edit(using: &random))
        }
        if Bool.random(using: &random) { #expect(store.rewrite().isEmpty) }
      }
      #expect(store.rewrite().isEmpty)
      let missing = try Self.missing(members, in: book)
      #expect(missing == nil, "seed \(seed)")
      #expect(store.conflicts.isEmpty, "seed \(seed)")
    }
    #expect(cases == 10_000)
  }
}
