import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo list`: every indicator of every unit, filtered.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: .init(zh: "逐单位逐指标列出", en: "every figure, filtered"),
    discussion: .examples(
      "jinguo list --unit 福清 --lamp 滞",
      "jinguo list --area 2 --json"))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(zh: "只看一个领域", en: "one area", valueName: "name"))
  var area: String?
  @Option(help: ArgumentHelp(zh: "只看一个单位", en: "one unit", valueName: "name"))
  var unit: String?
  @Option(help: ArgumentHelp(zh: "只看一个指标", en: "one indicator", valueName: "name"))
  var indicator: String?
  @Option(
    help: ArgumentHelp(zh: "只看一种灯，如 滞", en: "one lamp, such as BH or behind", valueName: "lamp"))
  var lamp: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options, onlyTelling: true)
    let resolver = NameResolver(session: session)
    let area = try area.map { try resolver.area($0) }
    let unit = try unit.map { try resolver.unit($0) }
    let indicator = try indicator.map { try resolver.indicator($0) }
    let lamp = try lamp.map { try resolver.lamp($0) }
    let assessment = session.assessment
    var figures: [FigureRecord] = []
    for row in assessment.units.indices where unit == nil || assessment.units[row].id == unit?.id {
      for column in assessment.indicators.indices {
        guard let measure = assessment.cell(row, column) else { continue }
        let place = assessment.areas[assessment.area(ofColumn: column)].id
        let fits =
          (area == nil || place == area?.id) && (lamp == nil || measure.lamp == lamp)
          && (indicator == nil || assessment.indicators[column].id == indicator?.id)
        if fits { figures.append(FigureRecord(session, assessment, row, column)) }
      }
    }
    FigureTable(session, figures).print(json: json)
  }
}

extension NameResolver {
  /// A lamp by its Chinese word, its English code, its meaning or its name in JSON.
  func lamp(_ text: String) throws -> Lamp {
    try session.words.one(
      of: Lamp.allCases, .lamp, called: text, name: \.rawValue, word: { LampWord($0) },
      also: { [LampWord($0).meaning.chinese, LampWord($0).meaning.english] })
  }
}
