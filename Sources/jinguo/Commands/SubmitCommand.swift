import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo submit`: a unit hands in its month.
struct SubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: .init(zh: "报送一个单位的月报", en: "hand in a unit's month"),
    discussion: .examples("jinguo submit 福清", "jinguo submit 罗源 --period 2024-05 --strict"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions
  @Flag(help: .init(zh: "有未报的就不报送", en: "refuse while something is missing"))
  var strict = false

  func run() throws {
    let step = try ReportStep(options, report)
    if let filing = step.filing, !filing.missing.isEmpty {
      let sentence = step.session.words(
        FilingSentence.stillMissing(unit: step.unitName, names: step.telling.names(filing)))
      if strict { throw Complaint(sentence, .data) }
      Output.message(sentence)
    }
    try step.bring(to: Submission(.submitted)) {
      FilingSentence.submitted(
        unit: step.unitName, period: step.periodName, answered: step.filing?.answered ?? 0,
        expected: step.filing?.expected.count ?? 0)
    }
  }
}

/// `jinguo return`: the office sends a month back, with a reason.
struct ReturnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: .init(zh: "退回一个单位的月报", en: "send a unit's month back"),
    discussion: .examples("jinguo return 福清 --reason 分母和上月不一致"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions
  @Option(help: ArgumentHelp(zh: "原因", en: "why", valueName: "text"))
  var reason: String

  func run() throws {
    let step = try ReportStep(options, report)
    try step.bring(to: Submission(.returned, reason: reason)) {
      FilingSentence.returned(unit: step.unitName, period: step.periodName, reason: reason)
    }
  }
}

/// `jinguo accept`: the office accepts a month.
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: .init(zh: "通过一个单位的月报", en: "accept a unit's month"),
    discussion: .examples("jinguo accept 福清 --period 2024-06"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let step = try ReportStep(options, report)
    try step.bring(to: Submission(.accepted)) {
      FilingSentence.accepted(unit: step.unitName, period: step.periodName)
    }
  }
}

/// Which report is meant.
struct ReportOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(zh: "单位", en: "a unit", valueName: "unit"))
  var unit: String
  @Option(help: ArgumentHelp(zh: "月份", en: "the month", valueName: "2024-06"))
  var period: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false
}

/// One step on the way of a unit's report.
struct ReportStep {
  let session: BookSession
  let unit: ReportingUnit
  let month: Period
  let isJSON: Bool

  init(_ options: GlobalOptions, _ report: ReportOptions) throws {
    session = try BookSession(options)
    let resolver = NameResolver(session: session)
    unit = try resolver.unit(report.unit)
    month = try resolver.month(report.period)
    isJSON = report.json
  }

  var unitName: String { session.words.name(unit) }
  var periodName: String { session.words(session.words.full(month)) }
  var telling: FilingTelling { FilingTelling(session, month) }

  /// What the unit is asked for and has; nil when it isn't asked for anything.
  var filing: Filing? {
    session.plan.flatMap {
      Filing(of: unit, for: month, in: session.book, plan: $0, today: session.today)
    }
  }

  /// Takes the step and tells it, or that there was nothing to do.
  func bring(to submission: Submission, _ sentence: () -> FilingSentence) throws {
    let commit = try session.keep(.submit(unit.id, month, submission), reason: submission.reason)
    let now = session.book.year(month.year, of: unit.id).submissions[month]
    if isJSON {
      return Output.json(
        session.record(
          commit,
          [
            "unit": .text(unit.id.text), "period": .text(month.description),
            "state": .text(now?.state.rawValue ?? "notStarted"),
          ]))
    }
    session.tellSample()
    Output.line(
      session.words(
        commit.changes.isEmpty
          ? FilingSentence.alreadyThere(
            unit: unitName, period: periodName, state: SubmissionWord(now))
          : sentence()))
  }
}
