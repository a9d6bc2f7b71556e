import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo due`: what is overdue and what comes due soon, for timers: tasks, issues, reports, targets.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: .init(zh: "逾期的和快到期的", en: "what is overdue or due soon"),
    discussion: .examples(
      "jinguo due", "jinguo due --within 14", "jinguo due --exit-code || notify-send 有逾期"))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(zh: "看几天以内，默认 7", en: "so many days ahead, 7 unless said"))
  var within = WorkItem.nearDays
  @Flag(help: .init(zh: "有逾期的就以 1 结束", en: "end with 1 when something is overdue"))
  var exitCode = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options, onlyTelling: true)
    let last = session.today.adding(days: max(0, min(within, 3660)))
    let items = (Agenda(session.book, session.assessment)?.items ?? []).filter { item in
      if case .reporting(let step, _) = item.matter, step != .due { return false }
      return item.lamp == .overdue || item.lamp == .notDue && item.day <= last
    }
    if json {
      Output.json(.list(items.map { record($0, session) }))
    } else {
      session.tellSample()
      for item in items { Output.line(line(item, session)) }
      if items.isEmpty {
        Output.message(session.words(WorkSentence.nothingDue(days: max(0, within))))
      }
    }
    if exitCode, items.contains(where: { $0.lamp == .overdue }) {
      throw ExitCode(Complaint.Status.findings.rawValue)
    }
  }

  private func line(_ item: Agenda.Item, _ session: BookSession) -> String {
    let words = session.words
    let days = item.day.days(since: session.today)
    let distance = words(
      days < 0 ? WorkSentence.overdue(-days) : days == 0 ? .dueToday : .daysLeft(days))
    var who = words.tellOpen(item, in: session.book) ?? ""
    if case .work(let work) = item.matter { who = words.who(work, in: session.book) }
    let what = session.plan.map { words.tell(item, in: $0) } ?? ""
    return words.list([
      words.named(words.day(item.day, in: session.year), what), distance, who,
    ])
  }

  private func record(_ item: Agenda.Item, _ session: BookSession) -> FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1), "day": .text(item.day.description),
      "days": .number(item.day.days(since: session.today)),
      "state": .text(item.lamp == .overdue ? "overdue" : "near"),
      "what": .text(session.plan.map { session.words.tell(item, in: $0) } ?? ""),
      "units": .list(item.open.map { .text($0.text) }),
    ]
    switch item.matter {
    case .work(let work):
      record["kind"] = .text(work.kind.rawValue)
      record["id"] = .text(work.id.text)
      record["number"] = .number(work.number)
    case .reporting: record["kind"] = .text("report")
    case .stage: record["kind"] = .text("stage")
    case .interim: record["kind"] = .text("interim")
    case .target, .planEnd: record["kind"] = .text("target")
    }
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }
}
