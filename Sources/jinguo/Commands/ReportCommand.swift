import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo report`: what units tell of a period in words; without another word it shows a report.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: .init(zh: "汇报：亮点、问题、下一步", en: "reports in words"),
    discussion: .examples(
      "jinguo report 福清", "jinguo report 福清 --period 2024H1 --json",
      "jinguo report list --period 2024-06",
      "jinguo report add 福清 亮点 宣讲进企业 --link 大宣讲场次 --worth",
      "jinguo report assess 福清 创新理论宣传 进展顺利 每月一讲"),
    subcommands: [
      ReportShow.self, ReportList.self, ReportAdd.self, ReportEdit.self, ReportRemove.self,
      ReportMove.self, ReportLink.self, ReportWorth.self, ReportOutcome.self, ReportAssess.self,
    ],
    defaultSubcommand: ReportShow.self)
}

/// `jinguo report show`: a unit's report.
struct ReportShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: .init(zh: "看一个单位的汇报", en: "show a unit's report"),
    discussion: .examples("jinguo report 福清", "jinguo report show 福清 --json"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportPlaceOptions

  func run() throws {
    let place = try ReportPlace(options, report)
    if report.json { return Output.json(place.record) }
    place.session.tellSample()
    for line in place.lines { Output.line(line) }
  }
}

/// `jinguo report list`: which units have written something.
struct ReportList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: .init(zh: "哪些单位写了", en: "which units have written one"),
    discussion: .examples("jinguo report list", "jinguo report list --period 2024H1 --exit-code"))

  @OptionGroup var options: GlobalOptions
  @Option(
    help: ArgumentHelp(zh: "月份或半年", en: "the month or half year", valueName: "2024-06"))
  var period: String?
  @Flag(help: .init(zh: "有没写的就以 1 结束", en: "end with 1 when somebody has not"))
  var exitCode = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options, onlyTelling: true)
    let (words, resolver) = (session.words, NameResolver(session: session))
    let period = try period.map { try resolver.period($0) } ?? resolver.month(nil)
    let reports = session.book.reportingUnits(in: session.year).map {
      ($0, session.book.year(period.year, of: $0.id).reports[period] ?? Report())
    }
    if json {
      Output.json(
        .record([
          "schema": .number(1), "period": .text(period.description),
          "units": .list(
            reports.map { unit, report in
              .record(
                Dictionary(
                  uniqueKeysWithValues: Report.Section.allCases.map {
                    ($0.rawValue, FieldValue.number(report.items[$0]?.count ?? 0))
                  }
                ).merging(["unit": .text(unit.id.text)]) { own, _ in own })
            }),
        ]))
    } else {
      session.tellSample()
      for (unit, report) in reports {
        Output.line(words.named(words.name(unit), words.counts(report)))
      }
      let written = reports.count { !$0.1.isEmpty }
      Output.line(words(ReportSentence.written(written, of: reports.count)))
    }
    if exitCode, reports.contains(where: \.1.isEmpty) {
      throw ExitCode(Complaint.Status.findings.rawValue)
    }
  }
}

/// Which report is meant.
struct ReportPlaceOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(zh: "单位", en: "a unit", valueName: "unit"))
  var unit: String
  @Option(
    help: ArgumentHelp(zh: "月份或半年", en: "the month or half year", valueName: "2024-06"))
  var period: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false
}
