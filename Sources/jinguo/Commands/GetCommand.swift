import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo get`: one figure.
struct GetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "get", abstract: .init(zh: "看一个数", en: "show one figure"),
    discussion: .examples(
      "jinguo get 福清 三新覆盖率",
      "jinguo get city 大宣讲场次 --period 2024-05 --json"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "单位，或 city", en: "a unit, or city", valueName: "unit"))
  var unit: String
  @Argument(help: ArgumentHelp(zh: "指标", en: "an indicator", valueName: "indicator"))
  var indicator: String
  @Option(help: ArgumentHelp(zh: "报告期", en: "the period", valueName: "2024-06"))
  var period: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options, onlyTelling: true)
    let resolver = NameResolver(session: session)
    let unit = try resolver.unitOrCity(unit)
    let indicator = try resolver.indicator(indicator)
    let latest =
      session.asOf.latestEnded(of: indicator.cadence)
      ?? Period(containing: session.asOf.start, cadence: indicator.cadence)
    let period = try resolver.period(period, of: indicator) ?? latest
    let figure = FigureRecord(session, unit, indicator, period)
    let dispute = unit.flatMap { unit in
      let field = Edit.Cell(unit.id, indicator.id, period).field
      return session.store.disputes.first { $0.path == field }
    }
    if json {
      var record = figure.json(session.words)
      if let dispute { record["inDoubt"] = .list(dispute.claims.map(claim)) }
      if session.book.isSample { record["sample"] = .flag(true) }
      Output.json(.record(record))
    } else {
      session.tellSample()
      Output.line(figure.line(session.words))
      if let dispute { Output.message(session.words.tell(dispute)) }
    }
  }

  private func claim(_ claim: Dispute.Claim) -> FieldValue {
    var record: [String: FieldValue] = [
      "by": .text(claim.by), "at": .text(claim.at.description),
    ]
    record["value"] = claim.value
    return .record(record)
  }
}

extension NameResolver {
  /// A unit, or nil for `city` and 全市.
  func unitOrCity(_ text: String) throws -> ReportingUnit? {
    ["city", "全市"].contains(text.lowercased()) ? nil : try unit(text)
  }

  /// A period of an indicator's cadence; nil when none is given.
  func period(_ text: String?, of indicator: Indicator) throws -> Period? {
    guard let text else { return nil }
    guard let period = Period(text) else {
      throw Complaint(session.words(UsageSentence.badPeriod(text)), .usage)
    }
    guard period.year == session.year else {
      throw Complaint(
        session.words(UsageSentence.notInPlan(period: text, year: session.year)), .data)
    }
    guard period.cadence == indicator.cadence else {
      throw Complaint(
        session.words.tell(
          .wrongCadence(indicator.id, indicator.cadence), in: session.book, year: session.year),
        .data)
    }
    return period
  }
}
