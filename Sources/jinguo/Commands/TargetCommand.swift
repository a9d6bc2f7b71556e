import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo target`: sets what a unit or the city is to reach.
struct TargetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: .init(zh: "设定目标", en: "set a target"),
    discussion: .examples(
      "jinguo target all 大宣讲场次 60",
      "jinguo target city 三新覆盖率 95% --reason 年中调整",
      "jinguo target 福清 大宣讲场次 --interim 6-30=50 --interim 9-30=80"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "单位、all 或 city", en: "a unit, all or city", valueName: "unit"))
  var unit: String
  @Argument(help: ArgumentHelp(zh: "指标", en: "an indicator", valueName: "indicator"))
  var indicator: String
  @Argument(
    help: ArgumentHelp(
      zh: "目标，如 120、95%；空 \"\" 取消", en: "a target such as 120 or 95%; empty \"\" takes it away",
      valueName: "value"))
  var value: String?
  @Option(help: ArgumentHelp(zh: "基数", en: "the baseline", valueName: "number"))
  var baseline: String?
  @Option(
    help: ArgumentHelp(
      zh: "阶段目标：到那天达到的数；空数去掉", en: "an interim target: the amount by a day; empty takes it away",
      valueName: "6-30=50"))
  var interim: [String] = []
  @Option(help: ArgumentHelp(zh: "完成时限", en: "due", valueName: "2024-12-31"))
  var due: String?
  @Option(help: ArgumentHelp(zh: "调整的原因", en: "why it changes", valueName: "text"))
  var reason: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func validate() throws {
    if value == nil, baseline == nil, due == nil, interim.isEmpty {
      throw ValidationError("value | --baseline | --due | --interim")
    }
  }

  func run() throws {
    let session = try BookSession(options)
    let resolver = NameResolver(session: session)
    let indicator = try resolver.indicator(indicator)
    let units: [ReportingUnit?]
    if unit == "all" {
      units = session.assessment.units.filter { unit in
        session.book.year(session.year, of: unit.id).assignments[indicator.id]?.isReporting == true
      }
    } else {
      units = [try resolver.unitOrCity(unit)]
    }
    let edits = try units.map { unit in
      Edit.setTarget(
        unit?.id, indicator.id, year: session.year, try target(unit, indicator, session),
        reason: reason)
    }
    let commit = try session.keep(edits.count == 1 ? edits[0] : .batch(edits), reason: reason)
    let told = commit.changes.filter { !$0.path.keys.contains("revisions") }
    session.tell(commit, told, asJSON: json, ["indicator": .text(indicator.id.text)])
  }

  private func target(_ unit: ReportingUnit?, _ indicator: Indicator, _ session: BookSession)
    throws -> Target
  {
    let old =
      unit.map { session.book.year(session.year, of: $0.id).targets[indicator.id] }
      ?? session.plan?.cityTargets[indicator.id]
    var target = old ?? Target(annual: nil)
    do throws(InputError) {
      let input = TargetInput(for: indicator)
      if let value { target.annual = try input.read(value) }
      if let baseline { target.baseline = try input.read(baseline) }
      for text in interim {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let day = try session.plan?.day(String(parts[0]))
        guard let day, parts.count == 2 else { throw .notADay(text) }
        target.interim[day] = try input.read(String(parts[1]))
      }
      if let due { target.due = try session.plan?.day(due) }
    } catch {
      let status: Complaint.Status = if case .notADay = error { .usage } else { .data }
      throw Complaint(session.words.tell(error, in: session.book, year: session.year), status)
    }
    return target
  }
}
