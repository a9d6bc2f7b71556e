import ArgumentParser
import Domain

/// `jinguo paths`: where files live.
struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths", abstract: .init(zh: "文件在哪里", en: "where files live"),
    discussion: .examples(
      "jinguo paths"))

  @OptionGroup var options: GlobalOptions
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let places = Places()
    let book =
      options.book ?? Places.variable("JINGUO_BOOK") ?? places.settings["book"]?.text
    var record: [(String, String)] = [
      ("config", places.config), ("state", places.state), ("data", places.data),
    ]
    if let book { record.append(("book", Places.absolute(book))) }
    if json {
      Output.json(
        .record(
          Dictionary(uniqueKeysWithValues: record.map { ($0.0, FieldValue.text($0.1)) })))
    } else {
      for (name, path) in record { Output.line("\(name)\t\(path)") }
    }
  }
}
