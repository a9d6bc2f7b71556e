import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo plan copy-forward`: next year's plan.
struct CopyForwardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy-forward", abstract: .init(zh: "复制成下一年的计划", en: "make next year's plan"),
    discussion: .examples(
      "jinguo plan copy-forward --year 2024", "jinguo plan set plan state active --year 2025"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var plan: PlanOptions

  func run() throws {
    let session = try BookSession(options, year: plan.year)
    try session.keep(.copyForward, of: .plan, asJSON: plan.json)
  }
}

/// `jinguo plan weights`: the weights of the indicators, or a new one with what it turns.
struct WeightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weights", abstract: .init(zh: "指标权重", en: "weights of the indicators"),
    discussion: .examples(
      "jinguo plan weights", "jinguo plan weights 三新覆盖率 3 --preview",
      "jinguo plan weights 三新覆盖率 3"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var plan: PlanOptions
  @Argument(help: ArgumentHelp(zh: "指标", en: "an indicator", valueName: "indicator"))
  var indicator: String?
  @Argument(help: ArgumentHelp(zh: "权重", en: "its weight", valueName: "weight"))
  var weight: String?
  @Flag(help: .init(zh: "只看会变哪些灯，不改", en: "only tell which lamps it turns"))
  var preview = false

  func run() throws {
    let session = try BookSession(options, year: plan.year)
    if let indicator {
      let part = try NameResolver(session: session).part(indicator, of: [.indicator])
      guard let weight else {
        throw Complaint(session.words(UsageSentence.missingArgument("weight")), .usage)
      }
      let edit = PartEdit.set(part, .named(.weight), weight)
      return try session.keep(edit, of: part, plan, onlyPreview: preview)
    }
    try session.list(
      session.book.parts(.indicator, in: session.year).map { ($0, .named(.weight), $0.id) }, plan)
  }
}

/// `jinguo plan lamps`: the thresholds of the lamps, or a new one with what it turns.
struct LampsCommand: ParsableCommand {
  private static let fields: [FieldName] = [.ahead, .onPace, .slow, .notDue, .margin]

  static let configuration = CommandConfiguration(
    commandName: "lamps", abstract: .init(zh: "灯的界线", en: "thresholds of the lamps"),
    discussion: .examples("jinguo plan lamps", "jinguo plan lamps slow 0.85 --preview"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var plan: PlanOptions
  @Argument(
    help: ArgumentHelp(
      stringLiteral: LampsCommand.fields.map(\.rawValue).joined(separator: " | ")))
  var lamp: String?
  @Argument(help: ArgumentHelp(zh: "界线，如 0.85", en: "a share such as 0.85", valueName: "share"))
  var share: String?
  @Flag(help: .init(zh: "只看会变哪些灯，不改", en: "only tell which lamps it turns"))
  var preview = false

  func run() throws {
    let session = try BookSession(options, year: plan.year)
    guard let lamp else {
      return try session.list(
        Self.fields.map { (.plan, .named($0), $0.rawValue) }, plan)
    }
    let resolver = NameResolver(session: session)
    let field = try resolver.field(lamp, of: .plan)
    guard let share else {
      throw Complaint(session.words(UsageSentence.missingArgument("share")), .usage)
    }
    try session.keep(.set(.plan, field, share), of: .plan, plan, onlyPreview: preview)
  }
}

extension BookSession {
  /// Tells what an edit makes of the lamps, and keeps it unless that is all that is wanted.
  fileprivate func keep(
    _ edit: PartEdit, of part: Part, _ plan: PlanOptions, onlyPreview: Bool
  ) throws {
    let impact: EditImpact
    do throws(EditError) {
      impact = try book.impact(of: .part(edit, year: year), on: assessment)
    } catch {
      throw Complaint(words.tell(error, in: book, year: year), .data)
    }
    if !plan.json {
      Output.line(words.tell(impact))
      for turn in impact.turns { Output.line("  " + words.tell(turn, in: book)) }
    }
    if !onlyPreview { return try keep(edit, of: part, asJSON: plan.json) }
    if plan.json {
      Output.json(
        .record([
          "schema": .number(1), "part": .text(part.kind.rawValue), "id": .text(part.id),
          "before": counts(impact.figures.before), "after": counts(impact.figures.after),
          "units": .list(
            impact.turns.map { turn in
              .record([
                "unit": .text(turn.unit.text), "before": .text(turn.before?.rawValue ?? ""),
                "after": .text(turn.after?.rawValue ?? ""),
              ])
            }),
        ]))
    }
  }

  private func counts(_ counts: [Lamp: Int]) -> FieldValue {
    .record(
      Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, .number($0.value)) }))
  }

  /// Lists fields with what stands in them.
  fileprivate func list(
    _ fields: [(part: Part, field: PartField, key: String)], _ plan: PlanOptions
  )
    throws
  {
    if plan.json {
      let values = fields.map { part, field, key in
        (key, FieldValue.text(value(of: field, part)))
      }
      return Output.json(
        .record([
          "schema": .number(1), "year": .number(year),
          "values": .record(Dictionary(uniqueKeysWithValues: values)),
        ]))
    }
    tellSample()
    let rows = fields.map { part, field, key in
      let name =
        part == .plan ? words.label(field) : words.shortName(of: part, in: book, year: year)
      return [name, value(of: field, part), key]
    }
    let isRules = fields.first?.part == .plan
    let heads = [FieldWord.name, isRules ? .threshold : .weight, .identifier].map { words($0) }
    for line in TextTable(heads: heads, rows: rows, leading: [0, 2]).lines { Output.line(line) }
  }

  private func value(of field: PartField, _ part: Part) -> String {
    let line: PartBoard.Line =
      part == .plan ? .field(part, field) : .weight(part)
    return words.tell(line, in: book, year: year).value ?? ""
  }
}
