import Domain
import Testing

@testable import Storage

/// What the year's months came to is kept on this machine, and nothing rests on its being there.
@Suite struct RollupFileTests {
  private func sums(_ book: Book) throws -> YearSums {
    let assessment = Assessment(
      book, year: 2024, asOf: try #require(Period("2024-06")),
      today: try #require(Day("2024-07-05")))
    var (course, sums) = (YearCourse(beginning: assessment), YearSums())
    while !course.advance(in: book, assessment, &sums) {}
    return sums
  }

  @Test(arguments: TestDisk.allCases)
  func whatWasKeptIsThereAtTheNextStart(on disk: TestDisk) throws {
    let book = try TemporaryBook(on: disk)
    let store = try book.open("office")
    #expect(store.keptSums.value == YearSums().value)
    try store.prepare()
    let sums = try sums(store.book)
    store.keep(sums)
    #expect(try book.open("office").keptSums.value == sums.value)
    #expect(store.keptSums.isChanged == false)
  }

  @Test(arguments: ["", "{", "[]", "{\"version\": 9}", "{\"version\": 1, \"months\": 3}"])
  func aFileOfNoUseIsNone(_ text: String) throws {
    let book = try TemporaryBook()
    let store = try book.open("office")
    try store.prepare()
    try book.put(text, ".local/rollup")
    #expect(store.keptSums.value == YearSums().value)
  }

  @Test func whoOnlyReadsKeepsNothing() throws {
    let book = try TemporaryBook()
    let store = try Store(
      opening: book.folder, author: TemporaryBook.author("office"), onlyReading: true)
    store.keep(try sums(store.book))
    #expect(PosixFiles().facts(book.folder + "/.local/rollup") == nil)
  }
}
