import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo plan calendar`: lists the dates of the year's periods, sets some, or takes them back.
struct PlanCalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: .init(zh: "报告期何时开放、截止、报送", en: "when periods open and are due"),
    discussion: .examples(
      "jinguo plan calendar", "jinguo plan calendar --preset day-25",
      "jinguo plan calendar 2024-06 --due 7-5 --lock 7-15",
      "jinguo plan calendar 2024-06 --reset"))

  /// The rules as they are called on the command line.
  enum Rule: String, ExpressibleByArgument, CaseIterable {
    case monthEnd = "month-end"
    case day25 = "day-25"

    var preset: ReportingCalendar.Preset {
      switch self {
      case .monthEnd: .monthEnd
      case .day25: .day25
      }
    }
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(zh: "报告期；不写则全部列出", en: "a period; without one all", valueName: "2024-06"))
  var period: String?
  @Option(help: ArgumentHelp(zh: "换日期规则", en: "another rule", valueName: "month-end|day-25"))
  var preset: Rule?
  @Option(help: ArgumentHelp(zh: "开放", en: "opens on", valueName: "6-25"))
  var opens: String?
  @Option(help: ArgumentHelp(zh: "数据截止", en: "the last day that counts", valueName: "6-30"))
  var cutoff: String?
  @Option(help: ArgumentHelp(zh: "报送期限", en: "due on", valueName: "7-3"))
  var due: String?
  @Option(help: ArgumentHelp(zh: "建议锁定", en: "when locking is proposed", valueName: "7-10"))
  var lock: String?
  @Flag(help: .init(zh: "这一期恢复按规则", en: "take the dates of the period back to the rule"))
  var reset = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  private var typed: [(ReportingCalendar.DateName, String)] {
    let all: [(ReportingCalendar.DateName, String?)] = [
      (.opensOn, opens), (.cutoff, cutoff), (.dueOn, due), (.lockOn, lock),
    ]
    return all.compactMap { name, text in text.map { (name, $0) } }
  }

  func validate() throws {
    if reset, !typed.isEmpty {
      throw ValidationError("--reset | --opens --cutoff --due --lock")
    }
    if period == nil, reset || !typed.isEmpty {
      throw ValidationError(.init(zh: "先写报告期，如 2024-06", en: "name a period such as 2024-06"))
    }
  }

  func run() throws {
    let session = try BookSession(options)
    let period = try period.map { try NameResolver(session: session).period($0) }
    var edits: [Edit] = []
    if let preset { edits.append(.setPreset(preset.preset, year: session.year)) }
    if let period, reset || !typed.isEmpty {
      edits.append(.setDates(period, try dates(of: period, session)))
    }
    let commit = try edits.isEmpty ? nil : session.keep(edits.count == 1 ? edits[0] : .batch(edits))
    let telling = CalendarTelling(session)
    let shown = period.map { [$0] } ?? telling.periods
    if json { return Output.json(telling.json(shown, commit)) }
    session.tellSample()
    guard let commit else {
      Output.line(telling.rule)
      for line in telling.table(shown).lines { Output.line(line) }
      return
    }
    for line in session.lines(commit.changes) { Output.line(line) }
  }

  /// The dates that are set by hand; with nil they go by the rule again.
  private func dates(of period: Period, _ session: BookSession) throws
    -> [ReportingCalendar.DateName: Day?]
  {
    var dates: [ReportingCalendar.DateName: Day?] = [:]
    guard let calendar = session.plan?.calendar else { return dates }
    if reset {
      for name in ReportingCalendar.DateName.allCases { dates.updateValue(nil, forKey: name) }
    }
    for (name, text) in typed {
      guard let day = NearestDay(text, near: calendar.dates(of: period)[name])?.day else {
        throw Complaint(session.words(UsageSentence.badDay(text)), .usage)
      }
      dates[name] = day
    }
    return dates
  }
}

/// How the dates of periods are told.
struct CalendarTelling {
  private let session: BookSession
  private var words: Words { session.words }

  init(_ session: BookSession) { self.session = session }

  /// The periods of the year in the order in which they end.
  var periods: [Period] {
    Cadence.allCases.flatMap { Period.all(of: $0, in: session.year) }.sorted()
  }

  var rule: String {
    words(CalendarSentence.ruleNow(CalendarWord(session.plan?.calendar.preset ?? .monthEnd)))
  }

  /// One row a period; a date that was set by hand has a star.
  func table(_ periods: [Period]) -> TextTable {
    let names = ReportingCalendar.DateName.allCases
    let heads =
      [words(ColumnWord.period)] + names.map { words(CalendarWord($0)) }
      + [words(ColumnWord.state)]
    let rows = periods.map { period in
      [period.description] + names.map { text($0, of: period) } + [words(state(of: period))]
    }
    return TextTable(heads: heads, rows: rows, leading: Set(heads.indices))
  }

  private func text(_ name: ReportingCalendar.DateName, of period: Period) -> String {
    guard let calendar = session.plan?.calendar else { return "" }
    let isOwn = calendar.ownDates(of: period)[name] != nil
    return calendar.dates(of: period)[name].description + (isOwn ? " *" : "")
  }

  private func state(of period: Period) -> PeriodWord {
    guard let plan = session.plan else { return .future }
    return plan.isClosed(period)
      ? .locked : PeriodWord(plan.calendar.state(of: period, on: session.today))
  }

  func json(_ periods: [Period], _ commit: Commit?) -> FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1),
      "preset": .text((session.plan?.calendar.preset ?? .monthEnd).rawValue),
      "periods": .list(periods.map(json)),
    ]
    if let commit {
      record["changed"] = .number(commit.changes.count)
      record["undo"] = .text(commit.operation?.id.description ?? "")
    }
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  private func json(_ period: Period) -> FieldValue {
    guard let plan = session.plan else { return .record([:]) }
    let dates = plan.calendar.dates(of: period)
    var record: [String: FieldValue] = [
      "period": .text(period.description), "start": .text(dates.start.description),
      "state": .text("\(state(of: period))"),
      "byHand": .list(
        plan.calendar.ownDates(of: period).keys.map(\.rawValue).sorted().map { .text($0) }),
    ]
    for name in ReportingCalendar.DateName.allCases {
      record[name.rawValue] = .text(dates[name].description)
    }
    return .record(record)
  }
}
