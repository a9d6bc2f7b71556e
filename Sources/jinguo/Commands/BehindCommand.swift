import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo behind`: what is overdue or behind, the worst first.
struct BehindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "behind",
    abstract: .init(zh: "逾期和滞后的，最差在前", en: "overdue and behind, the worst first"),
    discussion: .examples(
      "jinguo behind --unit 永泰",
      "jinguo behind --exit-code > late.txt || mail -s 滞后 office < late.txt"))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(zh: "只看一个领域", en: "one area", valueName: "name"))
  var area: String?
  @Option(help: ArgumentHelp(zh: "只看一个单位", en: "one unit", valueName: "name"))
  var unit: String?
  @Flag(help: .init(zh: "有滞后的就以 1 结束", en: "end with 1 when there is any"))
  var exitCode = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options, onlyTelling: true)
    let resolver = NameResolver(session: session)
    let area = try area.map { try resolver.area($0) }
    let unit = try unit.map { try resolver.unit($0) }
    let assessment = session.assessment
    let figures = assessment.behind.compactMap { item -> FigureRecord? in
      guard let row = assessment.row(of: item.unit),
        let column = assessment.column(of: item.indicator),
        unit == nil || item.unit == unit?.id,
        area == nil || assessment.areas[assessment.area(ofColumn: column)].id == area?.id
      else { return nil }
      return FigureRecord(session, assessment, row, column)
    }
    FigureTable(session, figures).print(json: json)
    if figures.isEmpty, !json { Output.message(session.words(MessageSentence.noneBehind)) }
    if exitCode, !figures.isEmpty { throw ExitCode(Complaint.Status.findings.rawValue) }
  }
}
