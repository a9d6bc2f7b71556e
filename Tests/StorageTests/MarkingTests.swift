import Domain
import Glibc
import Testing

@testable import Storage

/// By what it is told that something in a folder was changed, without reading it.
@Suite struct MarkingTests {
  @Test func everyChangeOfAFileOfABookShows() throws {
    let book = try TemporaryBook()
    let files = PosixFiles()
    let unit = book.folder + "/plans/2024/units/gulou.json"
    func mark() throws -> UInt64 {
      try #require(files.mark(ofAllIn: book.folder, except: ".local"))
    }
    let first = try mark()
    #expect(try mark() == first)
    var seen = [first]
    let bytes = try files.read(unit, from: 0, limit: 1 << 20)
    // The same bytes in another file, an older time of change, another name, one more, one less.
    try files.replace(unit, with: bytes)
    seen.append(try mark())
    utimes(unit, [timeval(tv_sec: 0, tv_usec: 0), timeval(tv_sec: 0, tv_usec: 0)])
    seen.append(try mark())
    try files.rename(unit, to: book.folder + "/plans/2024/units/mawei2.json")
    seen.append(try mark())
    try book.put("{}", "plans/2024/units/minhou.json")
    seen.append(try mark())
    try files.remove(book.folder + "/plans/2024/units/minhou.json")
    try files.remove(book.folder + "/plans/2024/units/mawei2.json")
    seen.append(try mark())
    #expect(Set(seen).count == seen.count)
  }

  @Test func whatIsOfThisMachineOnlyIsPassedOver() throws {
    let book = try TemporaryBook()
    let before = PosixFiles().mark(ofAllIn: book.folder, except: ".local")
    #expect(before != nil)
    try PosixFiles().makeFolder(book.folder + "/.local")
    try book.put("x", ".local/replica")
    #expect(PosixFiles().mark(ofAllIn: book.folder, except: ".local") == before)
    #expect(PosixFiles().mark(ofAllIn: book.folder + "/none") == nil)
    #expect(PosixFiles().mark(of: book.folder + "/none") == 0)
  }

  @Test func aSumTellsTextsApartThatFlowTogether() {
    func sum(_ texts: String...) -> UInt64 {
      texts.reduce(into: QuickSum()) { $0.add($1) }.value
    }
    #expect(sum("ab", "c") != sum("a", "bc"))
    #expect(QuickSum(Array("a".utf8)[...]).value == 0xAF63_DC4C_8601_EC8C)
  }
}
