import Testing

@testable import Storage

@Suite struct CorpusTests {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    .joined(separator: "/") + "/Corpus"

  @Test(arguments: Law.allCases) func everyInputOfTheCorpusKeepsItsLaw(law: Law) throws {
    let files = PosixFiles()
    let folder = Self.folder + "/" + law.rawValue
    let names = try files.names(in: folder)
    #expect(!names.isEmpty && names.count <= 200)
    for name in names {
      let bytes = try files.read(folder + "/" + name, from: 0, limit: 1 << 20)
      do { try law.check(bytes) } catch { Issue.record("\(name): \(error)") }
    }
  }
}
