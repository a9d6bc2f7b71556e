import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo status`: the areas, the units and what needs attention.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: .init(zh: "各领域、各单位进度", en: "progress of areas and units"),
    discussion: .examples(
      "jinguo status",
      "jinguo status --unit 福清 --json"))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(zh: "只看一个领域", en: "one area", valueName: "name"))
  var area: String?
  @Option(help: ArgumentHelp(zh: "只看一个单位", en: "one unit", valueName: "name"))
  var unit: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false
  @Argument(help: ArgumentHelp(zh: "工作簿", en: "the book", visibility: .hidden))
  var path: String?

  func run() throws {
    let session = try BookSession(options, path: path, onlyTelling: true)
    let resolver = NameResolver(session: session)
    let area = try area.map { try resolver.area($0) }
    let unit = try unit.map { try resolver.unit($0) }
    try StatusCommand.print(session, area: area, unit: unit, json: json)
  }

  /// Prints what the dashboard would show, also where there is no terminal for it.
  static func print(
    _ session: BookSession, area: Area? = nil, unit: ReportingUnit? = nil, json: Bool = false
  ) throws {
    let text = StatusText(session, area: area, unit: unit)
    if json {
      Output.json(text.json)
    } else {
      for line in text.lines { Output.line(line) }
    }
    for finding in session.store.findings { Output.message(session.words.tell(finding)) }
  }
}
