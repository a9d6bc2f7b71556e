import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo task`: tasks are listed, written down, signed for, handed in and closed.
struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: .init(zh: "督办任务：谁办、何时办、办结", en: "tasks with their due days"),
    discussion: .examples(
      "jinguo task", "jinguo task add '补台账 · 福清 · 8月底'", "jinguo task take 3",
      "jinguo task submit 3 --note 台账已上传", "jinguo task close 3",
      "jinguo task extend 3 --due 9月15日 --reason 场地未定"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var work: WorkOptions

  func run() throws { try WorkRun(options, work, .task).run() }
}

/// `jinguo issue`: issues are listed, written down, put right and struck off.
struct IssueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue", abstract: .init(zh: "问题清单：整改、验收、销号", en: "issues until they are settled"),
    discussion: .examples(
      "jinguo issue", "jinguo issue add '阵地无人值守 · 长乐 · 两周内'", "jinguo issue take 2",
      "jinguo issue submit 2 --note 已排班", "jinguo issue close 2",
      "jinguo issue return 2 --reason 又没人了"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var work: WorkOptions

  func run() throws { try WorkRun(options, work, .issue).run() }
}

/// What is to be done, and with which item.
struct WorkOptions: ParsableArguments {
  /// What can be done.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case list, show, add, edit, take, submit, close
    case giveBack = "return"
    case extend, grant, refuse, hold, cancel, note, alone
  }

  @Argument(
    help: ArgumentHelp(
      zh: "list、show、add、edit、take 签收、submit 提交、close 办结、return 退回、extend 延期、"
        + "grant 和 refuse 答复延期、hold 暂缓、cancel 取消、note 佐证、alone 单人模式",
      en: "list, show, add, edit, take, submit, close, return, extend, grant and refuse an "
        + "extension, hold, cancel, note, alone (who does it may close it)",
      valueName: "action"))
  var action: Action = .list
  @Argument(
    help: ArgumentHelp(
      zh: "编号；add 是“事项 · 谁 · 何时”；alone 是 on 或 off",
      en: "a number; for add what · who · when; for alone on or off", valueName: "item"))
  var words: [String] = []
  @Option(help: ArgumentHelp(zh: "只列或指定一个单位", en: "a unit", valueName: "unit"))
  var unit: String?
  @Option(help: ArgumentHelp(zh: "责任人", en: "who answers for it", valueName: "name"))
  var owner: String?
  @Option(
    help: ArgumentHelp(zh: "时限：8月底、下周五、8-31", en: "due: 31 Aug, next Friday", valueName: "day"))
  var due: String?
  @Option(help: ArgumentHelp(zh: "完成标准", en: "what counts as done", valueName: "text"))
  var measure: String?
  @Option(
    help: ArgumentHelp(
      zh: "来源：meeting/…、report/…、indicator/…、superior/…",
      en: "from meeting/…, report/…, indicator/… or superior/…", valueName: "source"))
  var source: String?
  @Option(
    help: ArgumentHelp(zh: "相关：indicator/…、report/…", en: "what it is about", valueName: "link"))
  var link: [String] = []
  @Option(help: ArgumentHelp(zh: "原因", en: "why", valueName: "text"))
  var reason: String?
  @Option(help: ArgumentHelp(zh: "佐证", en: "what shows that it is done", valueName: "text"))
  var note: String?
  @Flag(help: .init(zh: "已办结、取消的也列", en: "list what is done as well"))
  var all = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false
}

/// One action with the tasks or issues of a book.
struct WorkRun {
  private let session: BookSession
  private let asked: WorkOptions
  private let kind: WorkItem.Kind
  private let author: String
  private var words: Words { session.words }
  private var telling: WorkTelling { WorkTelling(session) }

  init(_ options: GlobalOptions, _ work: WorkOptions, _ kind: WorkItem.Kind) throws {
    session = try BookSession(options)
    (asked, self.kind, author) = (work, kind, options.author)
  }

  func run() throws {
    switch asked.action {
    case .list: try list()
    case .show:
      let item = try item()
      if asked.json { return Output.json(telling.json(item)) }
      session.tellSample()
      for line in telling.details(item) { Output.line(line) }
    case .add: try add()
    case .edit: try edit()
    case .alone: try alone()
    case .take: try take(.take)
    case .submit: try take(.submit(note: asked.note))
    case .close: try take(.close(note: asked.note))
    case .giveBack: try take(.giveBack(asked.reason ?? ""))
    case .extend: try take(.extend(try due(), asked.reason ?? ""))
    case .grant: try take(.grant)
    case .refuse: try take(.refuse(asked.reason))
    case .hold: try take(.hold(asked.reason ?? ""))
    case .cancel: try take(.cancel(asked.reason ?? ""))
    case .note: try take(.note(asked.note ?? asked.words.dropFirst().joined(separator: " ")))
    }
  }

  private func list() throws {
    var items = session.book.work(in: session.year).items(kind)
    if let unit = asked.unit {
      items = items.of(try NameResolver(session: session).unit(unit).id)
    }
    if !asked.all { items = items.filter { !$0.isFinished } }
    items = items.pressing(on: session.today)
    if asked.json { return Output.json(.list(items.map { telling.json($0) })) }
    session.tellSample()
    if items.isEmpty {
      let command = "jinguo \(kind.rawValue) add"
      let none = kind == .task ? WorkSentence.noTasks(key: command) : .noIssues(key: command)
      return Output.line(words(none))
    }
    for line in telling.table(items).lines { Output.line(line) }
    Output.line(words.summary(items, on: session.today))
  }

  private func item() throws -> WorkItem {
    guard let name = asked.words.first else {
      throw Complaint(words(UsageSentence.missingArgument("item")), .usage)
    }
    let items = session.book.work(in: session.year).items(kind)
    let found = items.first { $0.id.text == name } ?? items.first { String($0.number) == name }
    guard let found else {
      let named: UsageSentence.Named = kind == .task ? .task : .issue
      throw Complaint(words(UsageSentence.unknownName(named, name, candidates: [])), .data)
    }
    return found
  }

  private func add() throws {
    let line = asked.words.joined(separator: " ")
    var drafts = try read(line).drafts
    for place in drafts.indices { try fill(&drafts[place]) }
    let edits = drafts.map { Edit.work(.add($0), year: session.year) }
    try keep(edits.count == 1 ? edits[0] : .batch(edits))
  }

  private func edit() throws {
    let item = try item()
    var draft = item.draft
    if asked.words.count > 1 {
      let read = try read(asked.words.dropFirst().joined(separator: " ")).drafts[0]
      (draft.title, draft.unit, draft.assisting) = (read.title, read.unit, read.assisting)
      (draft.owner, draft.due) = (read.owner, read.due)
    }
    try fill(&draft)
    try keep(.work(.change(item.id, draft), year: session.year))
  }

  private func read(_ line: String) throws -> WorkLineReader.Reading {
    let reader = WorkLineReader(
      session.book, year: session.year, today: session.today, words: words,
      names: UnitNames(session.book))
    do throws(WorkLineError) {
      let reading = try reader.read(line, kind: kind)
      for doubt in reading.doubts { Output.message(doubt) }
      return reading
    } catch {
      throw Complaint(words.tell(error), .data)
    }
  }

  /// Puts what options say into a draft.
  private func fill(_ draft: inout WorkItem.Draft) throws {
    if let unit = asked.unit { draft.unit = try NameResolver(session: session).unit(unit).id }
    if let owner = asked.owner { draft.owner = owner }
    if asked.due != nil { draft.due = try due() }
    if let measure = asked.measure { draft.measure = measure }
    if !asked.link.isEmpty { draft.links = asked.link }
    if let source = asked.source { draft.source = try read(source: source) }
  }

  /// A place that something came from; a meeting has to be there.
  private func read(source: String) throws -> WorkItem.Source {
    guard let read = WorkItem.Source(source), read != WorkItem.Source(.meeting, "") else {
      throw Complaint(words(UsageSentence.unexpectedArgument(source)), .usage)
    }
    guard read.kind == .meeting else { return read }
    let id = Meeting.ID(read.reference)
    let isKnown = session.book.plans.keys.contains { year in
      id.map { session.book.meeting($0, in: year) != nil } ?? false
    }
    if isKnown { return read }
    return WorkItem.Source(
      .meeting, try NameResolver(session: session).meeting(read.reference).id.text)
  }

  private func due() throws -> Day {
    guard let due = asked.due else {
      throw Complaint(words(UsageSentence.missingArgument("--due")), .usage)
    }
    do throws(DayInputError) {
      let typed = try DayInput(today: session.today).read(due)
      if let doubt = words.tellDoubt(typed) { Output.message(doubt) }
      return typed.day
    } catch {
      throw Complaint(words.tell(error), .data)
    }
  }

  private func alone() throws {
    let isOn = asked.words.first != "off"
    try keep(.work(.setAlone(isOn), year: session.year))
  }

  private func take(_ step: WorkStep) throws {
    try keep(.work(.step(try item().id, step), year: session.year))
  }

  private func keep(_ edit: Edit) throws {
    let commit = try session.keep(edit)
    if asked.json { return Output.json(telling.json(commit)) }
    session.tellSample()
    let told = telling.told(commit)
    if told.isEmpty { Output.line(words(MessageSentence.unchanged)) }
    for line in told { Output.line(line) }
  }
}
