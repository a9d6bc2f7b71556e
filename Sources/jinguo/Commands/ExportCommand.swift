import ArgumentParser
import Controller
import Documents
import Domain
import Glibc
import Languages
import Storage
import TextUI

/// `jinguo export`: a unit's month to be filled in, the plan as a ledger, or what a screen shows.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: .init(zh: "导出 CSV/TSV 表格：填报表、台账、各屏", en: "export a form, the plan or a screen"),
    discussion: .examples(
      "jinguo export fill 福清 -o 福清6月.csv",
      "jinguo export plan --encoding gb18030 -o 台账.csv",
      "jinguo export matrix --period 2024-05 --format tsv"))

  private static let screens: [Screen] = [
    .matrix, .list, .unit, .indicator, .overview, .area(0), .area(1), .area(2), .area(3), .filing,
    .programme, .timeline, .log, .report, .targets, .dates, .outlines, .work,
    .practices, .scores, .meeting,
  ]
  private static let names = ["fill", "plan"] + screens.map(\.name)

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(stringLiteral: ExportCommand.names.joined(separator: " | ")))
  var what: String
  @Argument(
    help: ArgumentHelp(
      zh: "fill、unit 的单位，indicator 的指标", en: "the unit, or the indicator", valueName: "name"))
  var name: String?
  @Option(help: ArgumentHelp(zh: "报告期", en: "the period", valueName: "2024-06"))
  var period: String?
  @Option(help: ArgumentHelp(zh: "格式，默认看文件名", en: "the format", valueName: "csv|tsv"))
  var format: String?
  @Option(help: ArgumentHelp(zh: "编码", en: "the encoding", valueName: "utf8|gb18030"))
  var encoding = "utf8"
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(zh: "文件，- 是标准输出", en: "the file, - is standard output", valueName: "file"))
  var output = "-"
  @Option(
    help: ArgumentHelp(zh: "有身份证号等仍要导出的原因", en: "why personal numbers go out", valueName: "text"))
  var reason: String?
  @Flag(help: .init(zh: "覆盖已有的文件", en: "replace a file that is there"))
  var force = false

  func validate() throws {
    guard ["utf8", "gb18030"].contains(encoding) else {
      throw ValidationError("--encoding: utf8 | gb18030")
    }
    guard format.map({ SheetFormat(rawValue: $0) != nil }) ?? true else {
      throw ValidationError("--format: csv | tsv")
    }
    guard name == nil || ["fill", "unit", "indicator"].contains(what) else {
      throw ValidationError("Unexpected argument '\(name ?? "")'")
    }
  }

  func run() throws {
    var aimed = options
    aimed.asOf = period ?? options.asOf
    let session = try BookSession(aimed, onlyTelling: true)
    let words = session.words
    let bar = WorkBar(.exporting, words)
    defer { bar?.end() }
    let sheet = try WorkWatch.$current.withValue(bar?.watch.step(0, of: 2)) {
      Sheet(try content(session), in: session.book, words)
    }
    guard !sheet.rows.isEmpty else { throw Complaint(words(ObstacleSentence.noTable), .data) }
    if let address = sheet.personalData, reason?.isEmpty != false {
      let sentence = words(SheetSentence.personalData(at: address.description))
      throw Complaint(sentence + " --reason", .data)
    }
    let file = SheetFile(output, words)
    let bytes = try WorkWatch.$current.withValue(bar?.watch.step(1, of: 2)) {
      try file.bytes(
        of: sheet, format.flatMap { SheetFormat(rawValue: $0) },
        TextEncoding(rawValue: encoding) ?? .utf8)
    }
    bar?.end()
    guard output != "-" else { return Output.bytes(bytes) }
    session.interruption?.end()
    try file.write(bytes, replacing: force, flag: "--force")
    Output.message(words(SheetSentence.written(file: file.told, rows: sheet.rows.count)))
  }

  private func content(_ session: BookSession) throws -> SheetContent {
    let resolver = NameResolver(session: session)
    if what == "fill" {
      guard let name else { throw ValidationError("Missing expected argument '<name>'") }
      return .form(try resolver.unit(name).id, try resolver.month(period))
    }
    var state = session.state(options.author, size: Size(width: 80, height: 24))
    if period != nil { _ = update(&state, .month(try resolver.month(period))) }
    if what == "plan" { return state.planSheet }
    guard let screen = Self.screens.first(where: { $0.name == what }) else {
      throw Complaint(
        session.words(UsageSentence.unknownName(.screen, what, candidates: Self.names)), .data)
    }
    for effect in update(&state, try request(screen, state, resolver)) {
      if case .readLog = effect {
        _ = update(&state, .logRead(session.store.read(.latest(.max))))
      }
    }
    guard let sheet = try state.sheet else {
      throw Complaint(session.words(ObstacleSentence.noTable), .data)
    }
    return sheet
  }

  /// What leads to a screen; without a name to the first unit and to the first indicator.
  private func request(_ screen: Screen, _ state: State, _ resolver: NameResolver) throws -> Request
  {
    switch screen {
    case .unit:
      let unit = try name.map { try resolver.unit($0) }
      return .unit(unit.flatMap { state.assessment.row(of: $0.id) } ?? 0)
    case .indicator:
      let indicator = try name.map { try resolver.indicator($0) }
      return .indicator(indicator.flatMap { state.assessment.column(of: $0.id) } ?? 0)
    case .area(let area): return .area(area)
    case .overview, .matrix, .list, .programme, .timeline, .log, .filing, .fill, .report, .targets,
      .dates, .planning, .outlines, .work, .meeting, .presentation, .practices, .scores:
      return .run(screen.command ?? .overview)
    }
  }
}
