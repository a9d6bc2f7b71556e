import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo assign`: says who is asked for an indicator.
struct AssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: .init(zh: "责任分解：谁报哪项", en: "who is asked for what"),
    discussion: .examples(
      "jinguo assign all 家访户数 report",
      "jinguo assign 市直机关 三新覆盖率 不涉及 --reason 没有“三新”组织"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "单位，或 all", en: "a unit, or all", valueName: "unit"))
  var unit: String
  @Argument(help: ArgumentHelp(zh: "指标", en: "an indicator", valueName: "indicator"))
  var indicator: String
  @Argument(
    help: ArgumentHelp(
      zh: "牵头 lead、填报 report、配合 support、不涉及 notApplicable、不要求 none",
      en: "lead, report, support, notApplicable or none",
      valueName: "role"))
  var role: String
  @Option(help: ArgumentHelp(zh: "原因", en: "why", valueName: "text"))
  var reason: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options)
    let resolver = NameResolver(session: session)
    let indicator = try resolver.indicator(indicator)
    let units =
      unit == "all" ? session.book.reportingUnits(in: session.year) : [try resolver.unit(unit)]
    let assignment = try resolver.assignment(role, reason: reason)
    let edits = units.map {
      Edit.assign($0.id, indicator.id, year: session.year, assignment)
    }
    let commit = try session.keep(edits.count == 1 ? edits[0] : .batch(edits), reason: reason)
    session.tell(
      commit, commit.changes, asJSON: json,
      [
        "indicator": .text(indicator.id.text), "role": .text(assignment?.role.rawValue ?? "none"),
      ])
  }
}

extension NameResolver {
  /// A unit's part by its name in JSON or its word; nil for `none`.
  func assignment(_ text: String, reason: String?) throws -> Assignment? {
    if ["none", AssignmentWord.notAsked.chinese].contains(text.lowercased()) { return nil }
    let found = try session.words.one(
      of: Assignment.Role.allCases, .role, called: text, name: \.rawValue,
      word: { AssignmentWord($0) })
    return Assignment(found, reason: reason)
  }
}
