import ArgumentParser
import Controller
import Domain
import Languages
import TextUI

/// `jinguo practices`: the highlights that are worth spreading.
struct PracticesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practices", abstract: .init(zh: "经验库：值得推广的亮点", en: "highlights worth spreading"),
    discussion: .examples("jinguo practices --area 3", "jinguo practices --unit 鼓楼 --json"))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(zh: "只看一个领域", en: "one area", valueName: "name"))
  var area: String?
  @Option(help: ArgumentHelp(zh: "只看一个单位", en: "one unit", valueName: "name"))
  var unit: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options, onlyTelling: true)
    let (words, resolver) = (session.words, NameResolver(session: session))
    let area = try area.map { try resolver.area($0).id }
    let units = try unit.map { name in
      let id = try resolver.unit(name).id
      return session.book.leaves(below: id).union([id])
    }
    let library = session.book.practices
    let practices = library.about(area, of: units)
    if json { return Output.json(record(practices, isSample: session.book.isSample)) }
    session.tellSample()
    if library.isEmpty {
      let state = session.state(options.author, size: Size(width: 80, height: 24))
      return Output.message(words(state.emptyLibrary))
    }
    for practice in practices {
      let text = words.line(practice.item.text)
      Output.line(words.named(words.whose(practice, in: session.book), text))
    }
    Output.line(words.counts(practices))
  }

  private func record(_ practices: [Practice], isSample: Bool) -> FieldValue {
    var members: [String: FieldValue] = [
      "schema": .number(1),
      "practices": .list(
        practices.map { practice in
          .record([
            "id": .text(practice.id.text), "unit": .text(practice.id.unit.text),
            "period": .text(practice.id.period.description), "text": .text(practice.item.text),
            "areas": .list(practice.areas.map { .text($0.text) }),
            "links": .list(practice.item.links.map { .text($0.text) }),
            "borrowers": .list(practice.borrowers.map { .text($0.text) }),
          ])
        }),
    ]
    if isSample { members["sample"] = .flag(true) }
    return .record(members)
  }
}
