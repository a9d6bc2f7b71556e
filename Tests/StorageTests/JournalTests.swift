import Domain
import Testing

@testable import Storage

@Suite struct JournalTests {
  static let operation = Operation(
    id: Operation.ID("office-7q4m-1", 1), clock: 99, at: TemporaryBook.moment, by: "陈\n",
    device: "7q4m", kind: .undo,
    changes: [
      FieldChange(
        FieldPath(
          .unit(TemporaryBook.slug("gulou"), year: 2024), ["entries", "events", "2024-06"]),
        old: nil, new: .record(["value": .text("12"), "note": .text("\"hash\":\"x\"")]))
    ],
    seen: ["mawei-9xyz-1": 3], subject: Operation.ID("office-7q4m-1", 7), reason: "\"hash\":\"")

  @Test func aLineIsReadAsItWasWritten() {
    let (bytes, digest) = Self.operation.line(after: Digest.none)
    #expect(bytes.last == 0x0A && bytes.count { $0 == 0x0A } == 1)
    #expect(
      Operation.read(
        bytes.dropLast(), journal: "office-7q4m-1", sequence: 1, after: Digest.none)
        == .operation(Self.operation, digest: digest))
  }

  @Test func aValueAsDeepAsAFileAllowsIsReadFromALine() throws {
    let deepest = (1...30).reduce(FieldValue.list([])) { value, _ in .list([value]) }
    let file = JSONWriter.canonical(.record(["schema": .number(1), "own": deepest]))
    let value = try #require(try JSONReader.read(file)["own"])
    let operation = Operation(
      id: Operation.ID("x", 1), clock: 1, at: TemporaryBook.moment, by: "x", device: "",
      kind: .external, changes: [FieldChange(FieldPath(.book, ["own"]), old: nil, new: value)],
      seen: [:], subject: nil, reason: nil)
    let (bytes, digest) = operation.line(after: Digest.none)
    #expect(
      Operation.read(bytes.dropLast(), journal: "x", sequence: 1, after: Digest.none)
        == .operation(operation, digest: digest))
  }

  @Test func anyChangedBitOfALineIsSeen() {
    let bytes = Array(Self.operation.line(after: Digest.none).bytes.dropLast())
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << bit
        let line = Operation.read(
          damaged[...], journal: "office-7q4m-1", sequence: 1, after: Digest.none)
        #expect(line == .altered, "byte \(place), bit \(bit)")
      }
    }
  }

  @Test func aLineOutOfPlaceIsSeen() {
    let bytes = Self.operation.line(after: Digest.none).bytes.dropLast()
    let other = Digest.of([1])
    #expect(Operation.read(bytes, journal: "x", sequence: 1, after: other) == .altered)
    #expect(Operation.read(bytes, journal: "x", sequence: 2, after: Digest.none) == .altered)
  }

  @Test func theDigestIsThatOfTheStandard() {
    #expect(
      Digest.of(Array("a".utf8)[...], Array("bc".utf8)[...])
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(arguments: TestDisk.allCases)
  func aTornLastLineIsSetAsideAndThePrefixStays(on disk: TestDisk) throws {
    let book = try TemporaryBook(on: disk)
    _ = try book.open().append(TemporaryBook.set(1))
    let name = try #require(try book.names("journal").first)
    let whole = try book.text("journal/" + name)
    for torn in ["{", String(whole.dropLast()), "\u{0}\u{0}"] {
      try book.overwrite(whole + torn, "journal/" + name)
      let store = try book.open()
      #expect(TemporaryBook.value(store.book) == "1")
      #expect(
        store.findings == [
          Finding("journal/" + name, line: 2, .journalTorn(bytes: torn.utf8.count))
        ])
      try store.prepare()
      #expect(try book.text("journal/" + name) == whole)
      let aside = try #require(try book.names(".local/quarantine").first)
      #expect(try book.text(".local/quarantine/" + aside) == torn)
      #expect(try book.open().findings.isEmpty)
    }
  }

  @Test(arguments: TestDisk.allCases)
  func anAlteredLineIsToldAndTheOperationsBeforeItStay(on disk: TestDisk) throws {
    let book = try TemporaryBook(on: disk)
    do {
      let store = try book.open()
      for value in 1...3 { _ = try store.append(TemporaryBook.set(value)) }
    }
    let name = try #require(try book.names("journal").first)
    var lines = try book.text("journal/" + name).split(separator: "\n").map(String.init)
    lines[1].replace("\"2\"", with: "\"8\"")
    try book.put(lines.joined(separator: "\n") + "\n", "journal/" + name)
    let altered = try book.text("journal/" + name)

    let store = try book.open()
    #expect(store.findings == [Finding("journal/" + name, line: 2, .journalAltered)])
    #expect(TemporaryBook.value(store.book) == "1")
    // The next edit goes to another journal; the altered one stays as evidence.
    _ = try store.append(TemporaryBook.set(9))
    #expect(try book.text("journal/" + name) == altered)
    #expect(TemporaryBook.value(try book.open().book) == "9")
  }

  @Test(arguments: TestDisk.allCases)
  func aNewerProgramsLineMakesTheBookReadOnly(on disk: TestDisk) throws {
    let book = try TemporaryBook(on: disk)
    _ = try book.open().append(TemporaryBook.set(1))
    let name = try #require(try book.names("journal").first)
    let text = try book.text("journal/" + name)
    let last = try #require((try JSONReader.read(Array(text.utf8)))["hash"]?.text)
    var members: [String: FieldValue] = [
      "schema": .number(2), "seq": .number(2), "hash": .text(last), "kind": .text("wish"),
    ]
    members["hash"] = .text(Digest.of(JSONWriter.compact(.record(members))[...]))
    let line = String(decoding: JSONWriter.compact(.record(members)), as: UTF8.self)
    try book.put(text + line + "\n", "journal/" + name)

    let store = try book.open()
    #expect(TemporaryBook.value(store.book) == "1")
    #expect(throws: StorageError.readOnly(.newerSchema(2))) {
      try store.append(TemporaryBook.set(2))
    }
  }
}
