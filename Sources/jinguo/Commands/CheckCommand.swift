import ArgumentParser
import Domain
import Glibc
import Languages
import Storage

/// `jinguo check`: examines a book; exit status 1 when something is found.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: .init(zh: "检查工作簿", en: "examine a book"),
    discussion: .examples(
      "jinguo check fuzhou.jinguo --repair",
      "jinguo check fuzhou.jinguo",
      "jinguo check fuzhou.jinguo --json"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "工作簿", en: "the book", valueName: "book"))
  var path: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false
  @Flag(
    help: .init(
      zh: "修能修的，不丢任何东西，修前先备份", en: "repair what can be, losing nothing, after a backup"))
  var repair = false

  func run() throws {
    let session = try BookSession(options, path: path)
    let words = session.words
    if repair { try mend(session) }
    let findings = try findings(session)
    if json {
      Output.json(.list(findings.map { record($0, words) }))
    } else {
      session.tellSample()
      for finding in findings { Output.line(words.tell(finding)) }
      for file in topmost(session.store.openToOthers().keys) {
        let path = file == "." ? session.store.folder : file
        Output.message(words(StorageSentence.openToOthers(file: path)))
      }
      Output.line(
        findings.isEmpty
          ? words(UsageSentence.noFindings) : words(UsageSentence.findings(findings.count)))
    }
    if !findings.isEmpty, !repair, !json {
      Output.message(words(SafetySentence.alsoRepairs(key: "--repair")))
    }
    if !findings.isEmpty { throw ExitCode(Complaint.Status.findings.rawValue) }
  }

  private func findings(_ session: BookSession) throws -> [Finding] {
    let bar = WorkBar(.checking, session.words)
    defer { bar?.end() }
    do throws(StorageError) {
      return try session.store.check(progress: bar?.progress)
    } catch {
      throw session.words.complaint(error)
    }
  }

  /// Repairs and tells what was done.
  private func mend(_ session: BookSession) throws {
    let words = session.words
    var told: [SafetySentence] = []
    do throws(StorageError) {
      told += try session.store.repair().map { done in
        switch done {
        case .cutOff(let file): .cutOff(file: file)
        case .rebuilt(let file, let backup): .rebuilt(file: file, backup: backup)
        }
      }
    } catch {
      throw words.complaint(error)
    }
    session.tellFailedRewrites()
    let open = session.store.openToOthers()
    let tightened = open.filter { name, permissions in
      chmod(session.store.folder + "/" + name, permissions & 0o700) == 0
    }
    told += topmost(tightened.keys).map { .tightened(file: $0) }
    for sentence in told { Output.message(words(sentence)) }
    if told.isEmpty { Output.message(words(SafetySentence.nothingToRepair)) }
  }

  /// Names in order, without those in a folder that is among them: what helps it helps all of it.
  private func topmost(_ names: some Sequence<String>) -> [String] {
    names.sorted().reduce(into: []) { kept, name in
      let isInside = kept.first == "." || kept.contains { name.hasPrefix($0 + "/") }
      if !isInside { kept.append(name) }
    }
  }

  private func record(_ finding: Finding, _ words: Words) -> FieldValue {
    var record: [String: FieldValue] = [
      "file": .text(finding.file), "what": .text(finding.kind.name),
      "next": .text(words.tell(finding)),
    ]
    record["line"] = finding.line.map { .number($0) }
    return .record(record)
  }
}

extension Finding.Kind {
  /// The kind as scripts may rely on it.
  var name: String {
    switch self {
    case .syntax: "syntax"
    case .format: "format"
    case .unreadable: "unreadable"
    case .journalAltered: "journalAltered"
    case .journalTorn: "journalTorn"
    case .conflict: "conflict"
    case .stray: "stray"
    case .late: "late"
    case .sealBroken: "sealBroken"
    }
  }
}
