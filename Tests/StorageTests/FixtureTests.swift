import Domain
import Glibc
import Testing

@testable import Storage

/// Books as earlier programs wrote them, kept for ever: each still opens, says what it said, and can
/// be worked on. A new schema adds a folder here; none is ever taken away.
@Suite struct FixtureTests {
  private static let folder = {
    let here = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    return here.dropLast().joined(separator: "/") + "/Fixtures"
  }()

  private func copy(_ name: String) throws -> (folder: String, store: Store) {
    let folder = "\(P_tmpdir)/jinguo-fixture-\(UInt64.random(in: 0 ... .max))"
    try Store.restore(Self.folder + "/" + name, to: folder)
    return (folder, try Store(opening: folder, author: TemporaryBook.author("office")))
  }

  @Test func everySchemaHasItsBook() throws {
    let names = try PosixFiles().names(in: Self.folder)
    #expect(names == (1...Book.schema).map { "schema-\($0).jinguo" })
  }

  @Test func theFirstSchemaSaysWhatItSaid() throws {
    let (folder, store) = try copy("schema-1.jinguo")
    defer { TemporaryBook.remove(folder) }
    #expect(store.findings.isEmpty && store.readOnly == nil)
    #expect(store.log.count == 10)
    let (unit, lectures) = (TemporaryBook.slug("gulou") as ReportingUnit.ID, "lecture-events")
    let year = store.book.year(2024, of: unit)
    let indicator: Indicator.ID = TemporaryBook.slug(lectures)
    let june = try #require(year.entries[indicator]?[TemporaryBook.cell().period])
    #expect(june.content == .value(Quantity(30)) && june.note == "含直播")
    #expect(year.targets[indicator]?.annual == Quantity(64))
    #expect(year.targets[indicator]?.revisions.count == 1)
    let may = try #require(Period("2024-05"))
    #expect(store.book.plans[2024]?.isLocked(may, for: unit) == true)
    #expect(store.seal(of: may).code == "79JZ7NV8")
    #expect(try store.check().isEmpty)
    #expect(throws: StorageError.refused(.locked(may))) {
      try store.append(.setEntry(Edit.Cell(unit, indicator, may), nil))
    }
    _ = try store.append(.setEntry(Edit.Cell(unit, indicator, may.next), nil))
    #expect(store.rewrite().isEmpty)
    #expect(try store.check().isEmpty)
  }

  @Test func everyFileOfItIsCanonical() throws {
    let (folder, store) = try copy("schema-1.jinguo")
    defer { TemporaryBook.remove(folder) }
    #expect(store.held.documents.count == 17)
    for document in store.held.documents {
      let bytes = try store.bytes(of: document)
      #expect(JSONWriter.canonical(try JSONReader.read(bytes)) == bytes, "\(document.fileName)")
    }
  }
}
