import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo plan show`: what the plan is made of, or the fields of one part.
struct PlanShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: .init(zh: "列出计划，或一项的各个字段", en: "show the plan or a part"),
    discussion: .examples("jinguo plan show", "jinguo plan show 三新覆盖率", "jinguo plan show unit:福清"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var plan: PlanOptions
  @Argument(help: ArgumentHelp(zh: "哪一项", en: "a part", valueName: "part"))
  var name: String?

  func run() throws {
    let session = try BookSession(options, onlyTelling: true, year: plan.year)
    let (book, year) = (session.book, session.year)
    if let name {
      return show(try NameResolver(session: session).part(name), session)
    }
    let kinds: [Part.Kind] = [.area, .initiative, .indicator, .programme, .slot, .unit]
    if plan.json {
      var record: [String: FieldValue] = [
        "schema": .number(1), "year": .number(year),
        "years": .list(book.plans.keys.sorted().map(FieldValue.number)),
        "state": .text(session.plan?.state.rawValue ?? ""),
      ]
      for kind in kinds {
        record[kind.rawValue] = .list(book.parts(kind, in: year).map { session.record(of: $0) })
      }
      if book.isSample { record["sample"] = .flag(true) }
      return Output.json(.record(record))
    }
    session.tellSample()
    Output.line(session.words(StatusLabel.year(year)))
    for kind in [Part.Kind.area, .programme, .unit] {
      for part in book.parts(kind, in: year) where book.parent(of: part, in: year) == nil {
        tell(part, depth: 1, session)
      }
    }
  }

  private func tell(_ part: Part, depth: Int, _ session: BookSession) {
    let words = session.words
    let name = words.name(of: part, in: session.book, year: session.year)
    let ended = session.book.isRetired(part, in: session.year) ? "  " + words(PartWord.retired) : ""
    Output.line(
      String(repeating: "  ", count: depth) + "\(words(PartWord(part.kind))) \(name)  \(part.id)"
        + ended)
    for kind in part.kind.children {
      for child in session.book.parts(kind, in: session.year, under: part) {
        tell(child, depth: depth + 1, session)
      }
    }
  }

  private func show(_ part: Part, _ session: BookSession) {
    if plan.json { return Output.json(session.record(of: part)) }
    session.tellSample()
    let (book, words) = (session.book, session.words)
    Output.line("\(words(PartWord(part.kind))) \(part.id)")
    for field in part.kind.fields.map({ PartField.named($0) }) + session.valueFields(of: part) {
      guard let value = words.shown(field, of: part, in: book, year: session.year) else { continue }
      Output.line("  \(words.label(field))  \(value)")
    }
    let held = book.holdings(of: part, in: session.year).map { words(HoldingWord($0)) }
    if !held.isEmpty { Output.line("  " + held.joined(separator: "  ")) }
  }
}

/// What every command of the plan understands.
struct PlanOptions: ParsableArguments {
  @Option(help: ArgumentHelp(zh: "哪一年的计划", en: "which year's plan", valueName: "2024"))
  var year: Int?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false
}

extension BookSession {
  /// A part's record as scripts read it, with its identifier.
  fileprivate func record(of part: Part) -> FieldValue {
    var record = book.record(of: part, in: year) ?? [:]
    record["slots"] = nil
    record["id"] = .text(part.id)
    record["part"] = .text(part.kind.rawValue)
    return .record(record)
  }

  /// The years of which an indicator of the outlines has a value.
  fileprivate func valueFields(of part: Part) -> [PartField] {
    guard part.kind == .outcome else { return [] }
    let values = book.record(of: part, in: year)?["values"]?.record ?? [:]
    return values.keys.sorted().compactMap { Int($0).map { .value(year: $0) } }
  }

  /// Keeps an edit of a part and tells what it changed.
  func keep(_ edit: PartEdit, of part: Part?, asJSON json: Bool) throws {
    let commit = try keep(.part(edit, year: year))
    let count = commit.changes.count
    if !json, count > 12 {
      tellSample()
      return Output.line(words(MessageSentence.keptMany(count)))
    }
    tell(
      commit, commit.changes, asJSON: json,
      [
        "part": .text(part.map { $0.kind.rawValue } ?? "book"), "id": .text(part?.id ?? ""),
      ])
  }
}
