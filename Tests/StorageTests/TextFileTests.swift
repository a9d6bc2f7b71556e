import Domain
import Testing

@testable import Storage

/// The office's own templates in the book's folder.
@Suite struct TextFileTests {
  @Test(arguments: TestDisk.allCases)
  func oneIsLaidOutChangedAndReadAgain(on disk: TestDisk) throws {
    let book = try TemporaryBook(on: disk)
    let store = try book.open()
    #expect(try store.template("bulletin.zh.md") == nil)
    #expect(try store.layOut("bulletin.zh.md", Array("一".utf8), replacing: false))
    #expect(try store.template("bulletin.zh.md") == Array("一".utf8))
    // What the office made of it stays.
    #expect(try !store.layOut("bulletin.zh.md", Array("二".utf8), replacing: false))
    #expect(try store.template("bulletin.zh.md") == Array("一".utf8))
    #expect(try store.layOut("bulletin.zh.md", Array("二".utf8), replacing: true))
    #expect(try store.template("bulletin.zh.md") == Array("二".utf8))
  }
}
