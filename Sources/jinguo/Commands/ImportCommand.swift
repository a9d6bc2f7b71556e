import ArgumentParser
import Controller
import Documents
import Domain
import Glibc
import Languages
import Storage

/// `jinguo import`: what sheets say of the book, looked at first and then kept as one change.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: .init(zh: "导入 CSV/TSV 表格：先预览，再写入", en: "import sheets: a preview first"),
    discussion: .examples(
      "jinguo import 福清6月.csv",
      "jinguo import 6月/*.csv --period 2024-06 --apply",
      "jinguo import 台账.csv --map 完成数=累计 --map G=备注"))

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(zh: "CSV 或 TSV 文件，- 是标准输入", en: "CSV or TSV files", valueName: "file"))
  var files: [String]
  @Option(help: ArgumentHelp(zh: "表里没有单位时：哪个单位", en: "whose sheet it is", valueName: "unit"))
  var unit: String?
  @Option(help: ArgumentHelp(zh: "报告期，默认看表里写的", en: "the period", valueName: "2024-06"))
  var period: String?
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      zh: "某一列是什么，如 B=本期、G=备注、H=略", en: "what a column holds: B=now, G=note, H=skip",
      valueName: "column=meaning"))
  var map: [String] = []
  @Option(
    help: ArgumentHelp(zh: "负数、回落等的原因", en: "why figures fell or are negative", valueName: "text"))
  var reason: String?
  @Flag(help: .init(zh: "写入，一次撤销可全部收回", en: "write it; one undo takes all back"))
  var apply = false
  @Flag(help: .init(zh: "有不能写、没对上或有疑问的就都不写", en: "write nothing if anything is in doubt"))
  var strict = false
  @Flag(help: .init(zh: "不变的也列出", en: "list what stays the same, too"))
  var all = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options)
    var intake = SheetIntake(session, reason: reason)
    for path in files {
      let reading = try read(path, session)
      let bar = WorkBar(.comparing, session.words)
      intake.add(reading, isOneOfSeveral: files.count > 1, progress: bar?.progress)
      bar?.end()
    }
    let words = session.words
    if !json { show(intake, session) }
    let doubts = (intake.count(.refused), intake.leftOver.count, intake.doubted.count)
    if strict, doubts != (0, 0, 0) {
      let sentence = SheetSentence.strict(
        refused: doubts.0, leftOver: doubts.1, doubted: doubts.2)
      throw Complaint(words(sentence), .data)
    }
    let edits = intake.edits
    guard !edits.isEmpty, apply || isConfirmed(words) else {
      if json { return Output.json(intake.json(undo: nil)) }
      return Output.line(
        words(edits.isEmpty ? SheetSentence.nothingNew : SheetSentence.nothingWritten))
    }
    let undo = try keep(edits, session)
    if json { return Output.json(intake.json(undo: undo)) }
    Output.line(words(SheetSentence.imported(edits.count, undo: undo)))
  }

  private func read(_ path: String, _ session: BookSession) throws -> SheetReading {
    let words = session.words
    let resolver = NameResolver(session: session)
    let mapping = try map.map { text in
      guard let mapping = SheetMapping(text) else {
        throw Complaint(words(SheetSentence.badMapping(text)), .usage)
      }
      return mapping
    }
    guard let plan = session.plan,
      var reader = SheetImport(
        session.book,
        month: plan.calendar.entryPeriod(of: .month, in: session.year, today: session.today))
    else { throw Complaint(words(SheetSentence.noIndicator), .data) }
    reader.unit = try unit.map { try resolver.unit($0).id }
    reader.period = try period.map { try resolver.period($0) }
    reader.mapping = mapping
    let file = SheetFile(path, words)
    do {
      let sheet = try file.read()
      do throws(SheetFault) {
        return try reader.read(sheet, name: file.name)
      } catch {
        throw Complaint(words.tell(error), .data)
      }
    } catch let complaint as Complaint {
      let isNamed = complaint.sentence.contains(file.name)
      throw isNamed
        ? complaint : Complaint(words.named(file.name, complaint.sentence), complaint.status)
    }
  }

  private func show(_ intake: SheetIntake, _ session: BookSession) {
    let words = session.words
    session.tellSample()
    for reading in intake.readings {
      let period = words(words.full(reading.month))
      Output.line(words(SheetSentence.title(file: reading.name, period: period)))
      if let said = reading.said {
        let told = words(words.full(said))
        if told != period {
          Output.message(words(SheetSentence.otherPeriod(said: told, taken: period)))
        }
      } else if self.period == nil {
        Output.message(words(SheetSentence.assumedPeriod(period)))
      }
    }
    let lines = intake.table(all: all).lines
    if lines.count > 1 { for line in lines { Output.line(line) } }
    for (sheet, item) in intake.leftOver {
      let told = words.told(item)
      Output.message(
        intake.readings.count > 1 ? words.named(sheet.name, told) : told)
    }
    Output.line(intake.counts)
  }

  /// Whether somebody who sees the preview says that it is to be written.
  private func isConfirmed(_ words: Words) -> Bool {
    guard !json, !files.contains("-"), isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return false
    }
    Output.prompt(words(SheetSentence.confirm) + " ")
    let answer = readLine()?.lowercased() ?? ""
    return ["y", "yes", "是"].contains(answer)
  }

  /// One change, behind a copy of the book; the identifier that undoes it.
  private func keep(_ edits: [Edit], _ session: BookSession) throws -> String {
    let bar = WorkBar(.backingUp, session.words)
    defer { bar?.end() }
    do throws(StorageError) {
      try session.store.backUp(for: .imported, progress: bar?.goesOn)
      bar?.end()
    } catch {
      throw session.words.complaint(error, in: session.book, year: session.year)
    }
    let commit = try session.keep(.importing(edits), reason: reason)
    return commit.operation?.id.description ?? ""
  }
}
