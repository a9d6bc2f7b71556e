import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo meeting`: meetings are called, prepared, begun on frozen figures, ended and compared with.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: .init(zh: "会议：议程、出席、快照", en: "meetings and what they froze"),
    discussion: .examples(
      "jinguo meeting", "jinguo meeting new '8月1日 · 上半年工作会议 · 三楼 · 李主席'",
      "jinguo meeting agenda add 部署下半年 15", "jinguo meeting attend 福清 leave --note 副主席代",
      "jinguo meeting start", "jinguo meeting compare --json"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingOptions

  func run() throws { try MeetingRun(options, meeting).run() }
}

/// What is to be done, and with which meeting.
struct MeetingOptions: ParsableArguments {
  /// What can be done.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case list, show, new, set, agenda, attend, start, end, remove, compare
  }

  @Argument(
    help: ArgumentHelp(
      zh: "list、show、new 新建、set 修改、agenda 议程、attend 出席、start 开始并定格数据、end 结束、"
        + "remove 删除、compare 与快照对比",
      en: "list, show, new, set, agenda, attend, start (freezes the figures), end, remove, compare",
      valueName: "action"))
  var action: Action = .list
  @Argument(
    help: ArgumentHelp(
      zh: "new：“日期 · 名称 · 地点 · 主持”；agenda：add 事项 分钟，minutes、move、remove 项；"
        + "attend：单位 present、leave、observer 或 open",
      en: "new: day · name · place · chair; agenda: add TEXT MINUTES, or minutes, move, remove "
        + "ITEM; attend: UNIT present, leave, observer or open",
      valueName: "words"))
  var words: [String] = []
  @Option(
    help: ArgumentHelp(zh: "哪次会议；不写是最近新建的", en: "which one; else the latest", valueName: "id"))
  var meeting: String?
  @Option(help: ArgumentHelp(zh: "会议名称", en: "its name", valueName: "text"))
  var name: String?
  @Option(help: ArgumentHelp(zh: "日期", en: "its day", valueName: "day"))
  var day: String?
  @Option(help: ArgumentHelp(zh: "地点", en: "where", valueName: "text"))
  var place: String?
  @Option(help: ArgumentHelp(zh: "主持", en: "who takes the chair", valueName: "text"))
  var chair: String?
  @Option(help: ArgumentHelp(zh: "数据截至的月份", en: "figures as of", valueName: "2024-06"))
  var month: String?
  @Option(help: ArgumentHelp(zh: "请假原因或代会人", en: "why, or who instead", valueName: "text"))
  var note: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false
}

/// One action with the meetings of a book.
struct MeetingRun {
  private let session: BookSession
  private let asked: MeetingOptions
  private var words: Words { session.words }
  private var telling: MeetingTelling { MeetingTelling(session) }

  init(_ options: GlobalOptions, _ asked: MeetingOptions) throws {
    session = try BookSession(options)
    self.asked = asked
  }

  func run() throws {
    switch asked.action {
    case .list: list()
    case .show: show(try meeting())
    case .new: try call()
    case .set: try set()
    case .agenda: try agenda()
    case .attend: try attend()
    case .start: try keep(.start(try meeting().id, today: session.today))
    case .end: try keep(.end(try meeting().id))
    case .remove: try keep(.remove(try meeting().id))
    case .compare: try compare()
    }
  }

  private func list() {
    let meetings = Array(session.book.meetings(in: session.year).reversed())
    if asked.json { return Output.json(.list(meetings.map { telling.json($0) })) }
    session.tellSample()
    if meetings.isEmpty {
      return Output.line(words(MeetingSentence.noMeetings(key: "jinguo meeting new")))
    }
    for line in telling.table(meetings).lines { Output.line(line) }
  }

  private func show(_ meeting: Meeting) {
    if asked.json { return Output.json(telling.json(meeting)) }
    session.tellSample()
    for line in telling.details(meeting) { Output.line(line) }
  }

  private func meeting() throws -> Meeting {
    let meetings = session.book.meetings(in: session.year)
    guard let name = asked.meeting else {
      guard let latest = meetings.last else {
        throw Complaint(words(MeetingSentence.noMeetings(key: "jinguo meeting new")), .data)
      }
      return latest
    }
    let found = meetings.first { $0.id.text == name } ?? meetings.last { $0.name == name }
    guard let found = found ?? meetings.last(where: { $0.day.description == name }) else {
      throw Complaint(words(MeetingRefusalSentence.unknownMeeting(name)), .data)
    }
    return found
  }

  private func call() throws {
    let line = ([asked.day].compactMap { $0 } + asked.words).joined(separator: " ")
    let asOf = try month() ?? session.asOf
    var draft: Meeting.Draft
    do throws(DayInputError) {
      let read = try MeetingReader(words, today: session.today).read(line, asOf: asOf)
      if let doubt = words.tellDoubt(read.day) { Output.message(doubt) }
      draft = read.draft
    } catch {
      throw Complaint(words.tell(error), .data)
    }
    draft.name = asked.name ?? draft.name
    draft.place = asked.place ?? draft.place
    draft.chair = asked.chair ?? draft.chair
    try keep(.create(draft))
  }

  private func month() throws -> Period? {
    try asked.month.map { try NameResolver(session: session).month($0) }
  }

  private func set() throws {
    let meeting = try meeting()
    var fields: [Meeting.Field] = []
    if let name = asked.name { fields.append(.name(name)) }
    if let day = asked.day { fields.append(.day(try read(day))) }
    if let place = asked.place { fields.append(.place(place)) }
    if let chair = asked.chair { fields.append(.chair(chair)) }
    if let month = try month() { fields.append(.asOf(month)) }
    guard !fields.isEmpty else {
      throw Complaint(words(UsageSentence.missingArgument("--day")), .usage)
    }
    let edits = fields.map { Edit.meeting(.set(meeting.id, $0), year: session.year) }
    try keep(edits.count == 1 ? edits[0] : .batch(edits))
  }

  private func read(_ day: String) throws -> Day {
    do throws(DayInputError) {
      let typed = try DayInput(today: session.today).read(day)
      if let doubt = words.tellDoubt(typed) { Output.message(doubt) }
      return typed.day
    } catch {
      throw Complaint(words.tell(error), .data)
    }
  }

  private func agenda() throws {
    let meeting = try meeting()
    guard let verb = asked.words.first else { return show(meeting) }
    let rest = Array(asked.words.dropFirst())
    switch verb {
    case "add":
      let (subject, minutes) = AgendaItem.read(rest.joined(separator: " "))
      let unit = try? NameResolver(session: session).unit(subject)
      try keep(
        .addItem(
          meeting.id, unit.map { .unit($0.id) } ?? .text(subject),
          minutes: minutes ?? AgendaItem.usualMinutes))
    case "minutes":
      try keep(.setMinutes(meeting.id, key: try item(rest, meeting), try number(rest)))
    case "remove": try keep(.removeItem(meeting.id, key: try item(rest, meeting)))
    case "move":
      let key = try item(rest, meeting)
      let place = meeting.agenda.firstIndex { $0.key == key } ?? 0
      try keep(.moveItem(meeting.id, key: key, by: try number(rest) - 1 - place))
    default: throw Complaint(words(UsageSentence.unexpectedArgument(verb)), .usage)
    }
  }

  /// An item by its number on the agenda or by its unit.
  private func item(_ rest: [String], _ meeting: Meeting) throws -> String {
    guard let name = rest.first else {
      throw Complaint(words(UsageSentence.missingArgument("item")), .usage)
    }
    if let number = Int(name) {
      guard meeting.agenda.indices.contains(number - 1) else {
        throw Complaint(words(MeetingRefusalSentence.unknownItem(name)), .data)
      }
      return meeting.agenda[number - 1].key
    }
    return try NameResolver(session: session).unit(name).id.text
  }

  private func number(_ rest: [String]) throws -> Int {
    guard rest.count > 1, let number = AgendaItem.readMinutes(rest[1]) else {
      throw Complaint(words(UsageSentence.missingArgument("number")), .usage)
    }
    return number
  }

  private func attend() throws {
    let meeting = try meeting()
    guard asked.words.count > 1 else {
      throw Complaint(words(UsageSentence.missingArgument("present, leave, observer")), .usage)
    }
    let unit = try NameResolver(session: session).unit(asked.words[0])
    let state = try attendance(asked.words[1])
    try keep(.attend(meeting.id, unit.id, state.map { Attendance($0, note: asked.note ?? "") }))
  }

  private func attendance(_ name: String) throws -> Attendance.State? {
    let states: [Attendance.State?] = Attendance.State.allCases + [nil]
    let found = states.first { state in
      let attendance = state.map { Attendance($0) }
      return name == state?.rawValue ?? "open" || name == Words(.zh).attendance(attendance)
        || name == Words(.en).attendance(attendance)
    }
    guard let found else {
      throw Complaint(words(UsageSentence.unexpectedArgument(name)), .usage)
    }
    return found
  }

  private func compare() throws {
    let meeting = try meeting()
    let book = session.book
    let frozen =
      book.snapshot(of: meeting)
      ?? book.previousMeeting(of: meeting).flatMap { book.snapshot(of: $0) }
    guard let then = frozen else {
      throw Complaint(words(MeetingRefusalSentence.noSnapshot), .data)
    }
    let now = Snapshot(ofNow: book, year: session.year, asOf: session.asOf, today: session.today)
    let comparison = SnapshotComparison(from: then, to: now)
    if asked.json { return Output.json(telling.json(comparison, from: then, asOf: session.asOf)) }
    session.tellSample()
    for line in telling.lines(comparison, from: then, asOf: session.asOf) { Output.line(line) }
  }

  private func keep(_ edit: MeetingEdit) throws { try keep(.meeting(edit, year: session.year)) }

  private func keep(_ edit: Edit) throws {
    let commit = try session.keep(edit)
    session.tell(commit, asJSON: asked.json, telling.touched(by: commit))
  }
}
