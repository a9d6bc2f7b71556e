import ArgumentParser
import Domain
import Languages
import Storage
import Templates

/// `jinguo init`: a new book from the built-in plan, or the sample book to keep.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: .init(zh: "新建工作簿", en: "make a new book"),
    discussion: .examples(
      "jinguo init fuzhou.jinguo",
      "jinguo init fuzhou.jinguo --year 2025",
      "jinguo init shili.jinguo --sample"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "文件夹", en: "the folder", valueName: "dir"))
  var folder: String
  @Option(help: ArgumentHelp(zh: "年度", en: "the year", valueName: "2024"))
  var year: Int?
  @Flag(help: .init(zh: "示例数据（虚构）", en: "invented sample data"))
  var sample = false

  func run() throws {
    let words = options.words
    let path = Places.absolute(folder)
    try Self.make(at: path, year: year, sample: sample, words)
    if sample { Output.line(words(StatusLabel.sampleData)) }
    Output.line(words(NewBookSentence.made(path: folder)))
  }

  /// Makes a book in a folder, which is made if need be.
  ///
  /// - Throws: `Complaint` when the folder holds anything, or can't be made.
  static func make(at path: String, year: Int? = nil, sample: Bool, _ words: Words) throws {
    do throws(FileError) {
      try Places.makeFolders(path)
    } catch {
      throw words.complaint(error)
    }
    let documents = sample ? try NewBook.sample() : try NewBook.template(year: year ?? 2024)
    do throws(StorageError) {
      try Store.create(at: path, documents)
    } catch {
      throw words.complaint(error)
    }
  }

  func validate() throws {
    if let year, !(1900...2999).contains(year) { throw ValidationError("--year: 1900…2999") }
    if sample, let year, year != 2024 { throw ValidationError("--sample: 2024") }
  }
}
