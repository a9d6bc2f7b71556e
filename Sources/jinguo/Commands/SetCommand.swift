import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo set`: puts one figure into the book, by the same rules as the screen.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: .init(zh: "填一个数", en: "set one figure"),
    discussion: .examples(
      "jinguo set 福清 三新覆盖率 28",
      "jinguo set 罗源 大宣讲场次 --missing 台风停办 --period 2024-06"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "单位", en: "a unit", valueName: "unit"))
  var unit: String
  @Argument(help: ArgumentHelp(zh: "指标", en: "an indicator", valueName: "indicator"))
  var indicator: String
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      zh: "数，如 12、12/50、+5、-5", en: "a figure such as 12, 12/50, +5, -5", valueName: "value"))
  var value: [String] = []
  @Option(help: ArgumentHelp(zh: "报告期，默认当前填报期", en: "the period", valueName: "2024-06"))
  var period: String?
  @Option(help: ArgumentHelp(zh: "备注", en: "a note", valueName: "text"))
  var note: String?
  @Option(help: ArgumentHelp(zh: "报不了的原因", en: "why it is missing", valueName: "reason"))
  var missing: String?
  @Flag(help: .init(zh: "清空为未报", en: "back to blank"))
  var clear = false
  @Option(help: ArgumentHelp(zh: "完成的节点，逗号分隔", en: "stages done", valueName: "names"))
  var stages: String?
  @Flag(help: .init(zh: "更正：允许冲减为负", en: "a correction may be negative"))
  var correction = false
  @Flag(help: .init(zh: "有疑问就不存", en: "refuse what has a warning"))
  var strict = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func validate() throws {
    let given = [!value.isEmpty, missing != nil, clear, stages != nil].count { $0 }
    guard given == 1, value.count <= 1 else {
      throw ValidationError("VALUE | --missing | --clear | --stages")
    }
    if let value = value.first, value.hasPrefix("--") {
      throw ValidationError("Unknown option '\(value)'")
    }
  }

  func run() throws {
    let session = try BookSession(options)
    let words = session.words
    let resolver = NameResolver(session: session)
    let unit = try resolver.unit(unit)
    let indicator = try resolver.indicator(indicator)
    guard let plan = session.plan else { return }
    let entryPeriod = plan.calendar.entryPeriod(
      of: indicator.cadence, in: session.year, today: session.today)
    let period = try resolver.period(period, of: indicator) ?? entryPeriod
    let cell = Edit.Cell(unit.id, indicator.id, period)
    let old = FigureRecord(session, unit, indicator, period)
    let (edit, warnings) = try read(cell, indicator, session)
    for warning in warnings { Output.message(warning) }
    if strict, let first = warnings.first {
      throw Complaint(words(UsageSentence.strict(warning: first)), .data)
    }
    let commit = try session.keep(edit)
    let new = FigureRecord(session, unit, indicator, period)
    if json {
      Output.json(record(old, new, commit.operation?.id.description, warnings, session))
    } else {
      session.tellSample()
      tell(commit.changes, session)
      Output.line(new.line(words))
    }
  }

  /// What was asked for as an edit, with what is unusual about it.
  private func read(_ cell: Edit.Cell, _ indicator: Indicator, _ session: BookSession) throws
    -> (Edit, [String])
  {
    let book = session.book
    do throws(InputError) {
      if let obstacle = book.inputObstacle(in: cell, today: session.today) { throw obstacle }
      if let missing {
        return (.setEntry(cell, Edit.NewEntry(.missing(reason: missing), note: note)), [])
      }
      if clear { return (.setEntry(cell, nil), []) }
      guard let input = NumberInput(in: cell, of: book) else { return (.batch([]), []) }
      let typed = try input.read(stages ?? value.first ?? "")
      let content = try book.resolve(typed, in: cell, isCorrection: correction)
      let edit = try book.edit(for: typed, in: cell, note: note, isCorrection: correction)
      var subtracted: Quantity?
      if case .addition(let amount) = typed, amount.isNegative { subtracted = amount.magnitude }
      let found = EntryCheck(cell, in: book)?
        .warnings(for: content, subtracting: subtracted, note: note)
      var warnings = (found ?? []).map {
        session.words.tell($0, about: indicator, in: session.plan)
      }
      if case .upper(_, let lower) = typed {
        Output.message(session.words(WarningSentence.denominatorKept(lower.description)))
      }
      if typed == .clearing { warnings = [] }
      return (edit, warnings)
    } catch {
      throw Complaint(session.words.tell(error, in: book, year: session.year), .data)
    }
  }

  private func tell(_ changes: [FieldChange], _ session: BookSession) {
    for line in session.lines(Array(changes.prefix(1))) { Output.line(line) }
  }

  private func record(
    _ old: FigureRecord, _ new: FigureRecord, _ undo: String?, _ warnings: [String],
    _ session: BookSession
  ) -> FieldValue {
    var record = new.json(session.words)
    record["old"] = old.entry.map { .text(session.words.cell($0.content, old.indicator)) }
    record["new"] = new.entry.map { .text(session.words.cell($0.content, new.indicator)) }
    record["undo"] = undo.map { .text($0) }
    record["warnings"] = .list(warnings.map(FieldValue.text))
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }
}
