import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo filing`: which units have handed in a month, what is missing, and a text that chases them.
struct FilingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filing", abstract: .init(zh: "报送：谁报了，缺哪几项", en: "who has submitted"),
    discussion: .examples(
      "jinguo filing --period 2024-06", "jinguo filing --remind",
      "jinguo filing --exit-code || jinguo filing --remind > remind.txt"))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(zh: "月份", en: "the month", valueName: "2024-06"))
  var period: String?
  @Flag(help: .init(zh: "给没报的单位写催报", en: "print a reminder for each unit that has not"))
  var remind = false
  @Flag(help: .init(zh: "有没报的就以 1 结束", en: "end with 1 when somebody has not"))
  var exitCode = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options, onlyTelling: true)
    let month = try NameResolver(session: session).month(period)
    let filings = session.book.filings(of: month, today: session.today)
    let telling = FilingTelling(session, month)
    if json {
      Output.json(telling.json(filings))
    } else {
      session.tellSample()
      if remind {
        let late = filings.filter { !$0.isHandedIn }
        for filing in late { Output.line(telling.reminder(filing)) }
        if late.isEmpty { Output.message(telling.nobody) }
      } else {
        for line in telling.table(filings).lines { Output.line(line) }
        Output.line(telling.summary(Completeness(filings)))
      }
    }
    if exitCode, !filings.allSatisfy(\.isHandedIn) {
      throw ExitCode(Complaint.Status.findings.rawValue)
    }
  }
}

/// How the reports of a month are told.
struct FilingTelling {
  private let session: BookSession
  private let month: Period
  private var words: Words { session.words }

  init(_ session: BookSession, _ month: Period) {
    self.session = session
    self.month = month
  }

  /// One row a unit, in official order.
  func table(_ filings: [Filing]) -> TextTable {
    let heads: [ColumnWord] = [.unit, .state, .reported, .daysLate, .at, .reason]
    let rows = filings.map { filing in
      [
        unit(filing), words(SubmissionWord(filing.submission)),
        "\(filing.answered)/\(filing.expected.count)",
        filing.daysLate > 0 ? words(FilingSentence.daysLate(filing.daysLate)) : "",
        filing.submission?.handedInAt.map { words(words.day($0.day)) } ?? "",
        filing.submission?.reason
          ?? (filing.answered == 0 ? "" : names(filing).joined(separator: " ")),
      ]
    }
    return TextTable(heads: heads.map { words($0) }, rows: rows, leading: [0, 1, 3, 4, 5])
  }

  func summary(_ count: Completeness) -> String { words.summary(count, of: month) }

  /// The text that chases a unit.
  func reminder(_ filing: Filing) -> String { words.reminder(filing, in: session.book) }

  var nobody: String { words(FilingSentence.nobodyToRemind(period: words(words.full(month)))) }

  func json(_ filings: [Filing]) -> FieldValue {
    let count = Completeness(filings)
    var record: [String: FieldValue] = [
      "schema": .number(1), "period": .text(month.description),
      "expected": .number(count.expected), "actual": .number(count.actual),
      "onTime": .number(count.onTime), "units": .list(filings.map(json)),
    ]
    record["rate"] = count.rate.map { .text($0.decimal(4)) }
    record["onTimeRate"] = count.onTimeRate.map { .text($0.decimal(4)) }
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  private func json(_ filing: Filing) -> FieldValue {
    var record: [String: FieldValue] = [
      "unit": .text(filing.unit.text),
      "state": .text(filing.submission?.state.rawValue ?? "notStarted"),
      "expected": .number(filing.expected.count), "answered": .number(filing.answered),
      "missing": .list(filing.missing.map { .text($0.text) }),
      "changed": .list(filing.changed.map { .text($0.text) }),
      "daysLate": .number(filing.daysLate), "onTime": .flag(filing.isOnTime),
      "burden": .number(filing.burden),
    ]
    record["handedInAt"] = filing.submission?.handedInAt.map { .text($0.description) }
    record["reason"] = filing.submission?.reason.map { .text($0) }
    return .record(record)
  }

  private func unit(_ filing: Filing) -> String {
    session.book.unit(filing.unit).map { words.name($0) } ?? filing.unit.text
  }

  /// The figures that are missing, by name.
  func names(_ filing: Filing) -> [String] { words.missing(filing, in: session.book) }
}

extension NameResolver {
  /// The month that is reported: the one that is asked for, else the latest that is open.
  func month(_ text: String?) throws -> Period {
    if let text { return try period(text).closingMonth }
    guard let plan = session.plan else { return session.asOf }
    return plan.calendar.entryPeriod(of: .month, in: plan.year, today: session.today)
  }
}
