import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo outlines`: the register of the two outlines.
struct OutlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlines", abstract: .init(zh: "两纲：妇女儿童发展纲要指标", en: "the two outlines"),
    discussion: .examples(
      "jinguo outlines", "jinguo outlines add goal 提高妇女健康水平 --under women-health",
      "jinguo outlines add outcome 孕产妇死亡率 --under 提高妇女健康水平",
      "jinguo outlines set 孕产妇死亡率 direction down", "jinguo outlines value 孕产妇死亡率 2023 4.4"),
    subcommands: [
      OutlinesShowCommand.self, OutlinesBeginCommand.self, OutlineValueCommand.self,
      PartAddCommand.self, PartRenameCommand.self, PartSetCommand.self, PartMoveCommand.self,
      PartRetireCommand.self, PartRestoreCommand.self, PartRemoveCommand.self,
    ], defaultSubcommand: OutlinesShowCommand.self)
}

/// `jinguo outlines show`: every indicator with its last value, its target and its word.
struct OutlinesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: .init(zh: "列出指标和达标情况", en: "list the indicators"))

  @OptionGroup var options: GlobalOptions
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options, onlyTelling: true)
    let (book, words) = (session.book, session.words)
    if json {
      var record: [String: FieldValue] = [
        "schema": .number(1),
        "indicators": .list(
          book.parts(.outcome, in: session.year).compactMap { part in
            Outcome.ID(part.id).flatMap { book.outlines.outcomes[$0] }.map(\.json)
          }),
        "domains": .list(
          book.parts(.domain, in: session.year).map { part in
            .record(
              (book.record(of: part, in: session.year) ?? [:])
                .merging(["id": .text(part.id)]) { _, new in new })
          }),
      ]
      if book.isSample { record["sample"] = .flag(true) }
      return Output.json(.record(record))
    }
    session.tellSample()
    if book.parts(.domain, in: session.year).isEmpty {
      return Output.line(words(PartSentence.noOutlines(key: "jinguo outlines begin")))
    }
    for outline in book.parts(.outline, in: session.year) {
      Output.line(words.name(of: outline, in: book, year: session.year))
      for domain in book.parts(.domain, in: session.year, under: outline) {
        Output.line("  \(words.name(of: domain, in: book, year: session.year))  \(domain.id)")
        for goal in book.parts(.goal, in: session.year, under: domain) {
          Output.line("    \(words.name(of: goal, in: book, year: session.year))  \(goal.id)")
          for part in book.parts(.outcome, in: session.year, under: goal) {
            tell(part, session)
          }
        }
      }
    }
  }

  private func tell(_ part: Part, _ session: BookSession) {
    let words = session.words
    guard let outcome = Outcome.ID(part.id).flatMap({ session.book.outlines.outcomes[$0] }) else {
      return
    }
    let last = outcome.latest.map { "\($0.year) \($0.value)" } ?? words(PartWord.empty)
    let target = [outcome.targetYear.map { "\($0)" }, outcome.target?.description]
      .compactMap { $0 }.joined(separator: " ")
    let name = words.name(of: part, in: session.book, year: session.year)
    Output.line(
      "      \(name)  \(last) → \(target.isEmpty ? words(PartWord.empty) : target)  "
        + "\(words(OutcomeWord(outcome.status)))  \(part.id)")
  }
}

/// `jinguo outlines begin`: puts the names of the domains into a book that lacks them.
struct OutlinesBeginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "begin", abstract: .init(zh: "放进 15 个领域的名称", en: "put in the names of the domains")
  )

  @OptionGroup var options: GlobalOptions
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options)
    try session.keep(.addOutlines, of: nil, asJSON: json)
  }
}

/// `jinguo outlines value`: types the value of a year.
struct OutlineValueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "value", abstract: .init(zh: "填某一年的数值", en: "type the value of a year"),
    discussion: .examples("jinguo outlines value 孕产妇死亡率 2023 4.4"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "指标", en: "an indicator", valueName: "indicator"))
  var indicator: String
  @Argument(help: ArgumentHelp(zh: "年份", en: "the year", valueName: "2023"))
  var year: Int
  @Argument(
    help: ArgumentHelp(
      zh: "数值；空 \"\" 清除", en: "the value; empty \"\" clears it", valueName: "value"))
  var value: String
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options)
    let part = try NameResolver(session: session).part(indicator, of: [.outcome])
    try session.keep(.set(part, .value(year: year), value), of: part, asJSON: json)
  }

  func validate() throws {
    guard (1900...2999).contains(year) else { throw ValidationError("1900…2999") }
  }
}

extension Outcome {
  /// As scripts read it.
  fileprivate var json: FieldValue {
    var record: [String: FieldValue] = [
      "id": .text(id.text), "name": .text(name), "direction": .text(direction.rawValue),
      "status": .text(status.rawValue),
      "values": .record(
        Dictionary(uniqueKeysWithValues: values.map { ("\($0.key)", .text($0.value.description)) })),
    ]
    record["unitOfMeasure"] = unitOfMeasure.isEmpty ? nil : .text(unitOfMeasure)
    record["baselineYear"] = baselineYear.map { .number($0) }
    record["baseline"] = baseline.map { .text($0.description) }
    record["targetYear"] = targetYear.map { .number($0) }
    record["target"] = target.map { .text($0.description) }
    record["source"] = source.map { .text($0) }
    record["forecast"] = forecast.map { .text($0.decimal(4)) }
    return .record(record)
  }
}
