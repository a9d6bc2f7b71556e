import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo log`: who changed what, when and why.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: .init(zh: "修改记录", en: "the change log"),
    discussion: .examples(
      "jinguo log --unit 福清 --since 2024-07-01"))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(zh: "只看一个单位", en: "one unit", valueName: "name"))
  var unit: String?
  @Option(help: ArgumentHelp(zh: "从哪天起", en: "since", valueName: "2024-07-01"))
  var since: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options, onlyTelling: true)
    let unit = try unit.map { try NameResolver(session: session).unit($0) }
    var day: Day?
    if let since {
      guard let read = Day(since) else {
        throw Complaint(session.words(UsageSentence.badDay(since)), .usage)
      }
      day = read
    }
    let operations = session.store.log.filter { operation in
      (day.map { operation.at.day >= $0 } ?? true)
        && (unit == nil || operation.changes.contains { concerns($0, unit) })
    }
    if json {
      Output.json(.list(operations.map(record)))
      return
    }
    session.tellSample()
    for operation in operations {
      let entry = LogEntry(operation)
      let why = entry.why.map { "  \($0)" } ?? ""
      // A year that was copied is a thousand fields: the first, and how many there are.
      guard entry.told.count <= Self.most else {
        Output.line(
          "\(entry.id)  \(entry.at.day) \(entry.at.clock)  \(entry.by)  "
            + "\(session.words(entry.kind))  \(session.words.tellPlace(entry, in: session.book))\(why)"
        )
        continue
      }
      for change in entry.told {
        let told = session.words.tellLogged(change, in: session.book)
        Output.line(
          "\(entry.id)  \(entry.at.day) \(entry.at.clock)  \(entry.by)  "
            + "\(session.words(entry.kind))  \(told.place)  \(told.old) → \(told.new)\(why)")
      }
    }
  }

  /// So many changes of one edit are listed.
  private static let most = 100

  private func concerns(_ change: FieldChange, _ unit: ReportingUnit?) -> Bool {
    if case .unit(let id, _) = change.path.document { id == unit?.id } else { false }
  }

  private func record(_ operation: Storage.Operation) -> FieldValue {
    var record: [String: FieldValue] = [
      "id": .text(operation.id.description), "seq": .number(operation.id.sequence),
      "at": .text(operation.at.description), "by": .text(operation.by),
      "kind": .text(operation.kind.rawValue),
      "changes": .list(
        operation.changes.map { change in
          var fact: [String: FieldValue] = ["path": .text(change.path.description)]
          fact["old"] = change.old
          fact["new"] = change.new
          return .record(fact)
        }),
    ]
    record["reason"] = operation.reason.map { .text($0) }
    return .record(record)
  }
}
