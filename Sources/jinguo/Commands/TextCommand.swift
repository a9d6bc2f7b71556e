import ArgumentParser
import Controller
import Domain
import Languages
import TextUI

/// `jinguo text`: bulletins, summaries and reminders, from templates that the office can change.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: .init(zh: "文稿：纪要、通报、小结、催报", en: "bulletins, summaries"),
    discussion: .examples(
      "jinguo text bulletin 2024-06 -o 通报.md", "jinguo text summary 福清 --plain-text",
      "jinguo text reminder", "jinguo text templates"),
    subcommands: [
      TextMinutes.self, TextBulletin.self, TextSummary.self, TextReminder.self, TextLayOut.self,
    ])
}

/// `jinguo text templates`: lays the templates into the book, where the office changes them.
struct TextLayOut: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: .init(zh: "把自带的模板放进工作簿，可以修改", en: "lay the templates into the book"))

  @OptionGroup var options: GlobalOptions
  @Flag(help: .init(zh: "覆盖已有的模板", en: "replace templates that are there"))
  var force = false

  func run() throws {
    let session = try BookSession(options)
    for sentence in try TextMaking(session.store, session.words).layOut(
      replacing: force)
    {
      Output.line(sentence)
    }
  }
}

/// Where a text goes, and how.
struct TextOutput: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(zh: "文件，- 是标准输出", en: "the file, - is standard output", valueName: "file"))
  var output = "-"
  @Flag(help: .init(zh: "纯文本，不带标记", en: "without marks"))
  var plainText = false
  @Option(
    help: ArgumentHelp(zh: "有身份证号等仍要写出的原因", en: "why personal numbers go out", valueName: "text"))
  var reason: String?
  @Flag(help: .init(zh: "覆盖已有的文件", en: "replace a file that is there"))
  var force = false

  /// Prints a text or writes it to the file.
  func put(_ text: ComposedText, _ session: BookSession) throws {
    let words = session.words
    let isPlain = plainText || text.isPlain(in: output)
    let body = isPlain ? text.plain : text.source
    guard output != "-" else { return Output.bytes(Array(body.utf8)) }
    guard PersonalData.found(in: body).isEmpty || reason?.isEmpty == false else {
      throw Complaint(words(TextSentence.seemsPersonal) + " --reason", .data)
    }
    let file = SheetFile(output, words)
    try file.write(Array(body.utf8), replacing: force, flag: "--force")
    Output.message(words(TextSentence.written(file: file.told)))
  }
}

/// `jinguo text minutes`: what a meeting heard and decided.
struct TextMinutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: .init(zh: "一次会议的纪要", en: "the minutes of a meeting"),
    discussion: .examples("jinguo text minutes 2024-08-01-a -o 纪要.md"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: TextOutput
  @Argument(help: ArgumentHelp(zh: "会议：编号、日期或名称", en: "a meeting", valueName: "meeting"))
  var meeting: String

  func run() throws {
    let session = try BookSession(options)
    let meeting = try NameResolver(session: session).meeting(meeting)
    let subject = TextSubject.minutes(meeting.id, year: meeting.year)
    try output.put(try session.text(subject, options.author), session)
  }
}

/// `jinguo text bulletin`: how a period went.
struct TextBulletin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulletin", abstract: .init(zh: "一个报告期的通报", en: "the bulletin of a period"),
    discussion: .examples("jinguo text bulletin", "jinguo text bulletin 2024H1 --ranked"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: TextOutput
  @Argument(help: ArgumentHelp(zh: "报告期", en: "the period", valueName: "2024-06"))
  var period: String?
  @Flag(help: .init(zh: "附名次", en: "with ranks"))
  var ranked = false

  func run() throws {
    let session = try BookSession(options)
    let period = try NameResolver(session: session).textPeriod(period)
    try output.put(try session.text(.bulletin(period, isRanked: ranked), options.author), session)
  }
}

/// `jinguo text summary`: how a unit stands.
struct TextSummary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: .init(zh: "一个单位的小结", en: "the summary of a unit"),
    discussion: .examples("jinguo text summary 福清", "jinguo text summary 福清 2024H1 -o 福清.txt"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: TextOutput
  @Argument(help: ArgumentHelp(zh: "单位", en: "a unit", valueName: "unit"))
  var unit: String
  @Argument(help: ArgumentHelp(zh: "报告期", en: "the period", valueName: "2024-06"))
  var period: String?

  func run() throws {
    let session = try BookSession(options)
    let resolver = NameResolver(session: session)
    let subject = TextSubject.summary(
      try resolver.unit(unit).id, try resolver.textPeriod(period))
    try output.put(try session.text(subject, options.author), session)
  }
}

/// `jinguo text reminder`: the texts that chase the units that have not handed in.
struct TextReminder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminder", abstract: .init(zh: "给没报的单位写催报", en: "reminders"),
    discussion: .examples("jinguo text reminder", "jinguo text reminder 福清 --period 2024-06"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: TextOutput
  @Argument(help: ArgumentHelp(zh: "单位", en: "a unit", valueName: "unit"))
  var unit: String?
  @Option(help: ArgumentHelp(zh: "月份", en: "the month", valueName: "2024-06"))
  var period: String?

  func run() throws {
    let session = try BookSession(options)
    let resolver = NameResolver(session: session)
    let month = try resolver.month(period)
    let unit = try unit.map { try resolver.unit($0).id }
    let telling = FilingTelling(session, month)
    let late = session.book.filings(of: month, today: session.today).filter {
      !$0.isHandedIn && (unit == nil || $0.unit == unit)
    }
    guard !late.isEmpty else { return Output.message(telling.nobody) }
    let sample = session.book.isSample ? [session.words(StatusLabel.sampleData)] : []
    let text = (sample + late.map { telling.reminder($0) }).map { $0 + "\n" }.joined()
    try output.put(
      ComposedText(title: session.words(Command.remind), source: text, plain: text), session)
  }
}

extension BookSession {
  /// A text about something.
  func text(_ subject: TextSubject, _ author: String) throws -> ComposedText {
    let order = state(author, size: Size(width: 80, height: 24)).order(of: subject)
    return try TextMaking(store, words).text(order)
  }
}

extension NameResolver {
  /// The period of a text; without one the month of the data.
  fileprivate func textPeriod(_ text: String?) throws -> Period {
    guard let text else { return session.asOf }
    let period = try period(text)
    guard session.book.plans[period.year] != nil else {
      throw Complaint(session.words(EditSentence.unknownYear(period.year)), .data)
    }
    return period
  }
}
