import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo score`: the score sheet, what units are given, and what it comes to.
struct ScoreCommand: ParsableCommand {
  /// What can be done.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case list, show, own, review, adjust, section, line, template, remove
  }

  static let configuration = CommandConfiguration(
    commandName: "score", abstract: .init(zh: "考核：考核表、自评、审核、加减分", en: "score sheet and scores"),
    discussion: .examples(
      "jinguo score", "jinguo score show 福清", "jinguo score template",
      "jinguo score section 工作作风", "jinguo score line '信息报送 · 10' --section 工作作风",
      "jinguo score own 福清 信息报送 9", "jinguo score review 福清 信息报送 8 --reason 少报两期",
      "jinguo score adjust 福清 '+2 省级表彰'"))

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      zh: "list、show 看；own 自评、review 审核、adjust 加减分；section、line、template、remove 定考核表",
      en: "list, show; own, review and adjust give points; section, line, template, remove",
      valueName: "action"))
  var action: Action = .list
  @Argument(
    help: ArgumentHelp(
      zh: "单位、考核项、分数；line 是“名称 · 分值 · 指标×权重”",
      en: "unit, line and points; for line name · points · indicators×weight",
      valueName: "item"))
  var items: [String] = []
  @Option(help: ArgumentHelp(zh: "哪一类", en: "the section", valueName: "name"))
  var section: String?
  @Option(help: ArgumentHelp(zh: "原因", en: "why", valueName: "text"))
  var reason: String?
  @Flag(help: .init(zh: "按组排名", en: "in the order of points, by group"))
  var ranked = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws { try ScoreRun(options, self).run() }
}

/// One action with the scores of a book.
struct ScoreRun {
  private let session: BookSession
  private let asked: ScoreCommand
  private let sheet: ScoreSheet
  private let telling: ScoreTelling
  private var words: Words { session.words }

  init(_ options: GlobalOptions, _ asked: ScoreCommand) throws {
    session = try BookSession(options)
    self.asked = asked
    sheet = session.book.plans[session.year]?.scoreSheet ?? ScoreSheet()
    telling = ScoreTelling(session)
  }

  func run() throws {
    switch asked.action {
    case .list: list()
    case .show: try show()
    case .own, .review:
      let unit = try unit(0).id
      let line = try line(1)
      let points = try points(2)
      try keep(
        asked.action == .own
          ? .setOwn(unit, line.id, points) : .setReview(unit, line.id, points, reason: asked.reason)
      )
    case .adjust:
      let typed = asked.items.dropFirst().joined(separator: " ")
      let text = asked.reason.map { "\(typed) \($0)" } ?? typed
      guard let (points, reason) = ScoreLineReader.adjustment(text) else {
        throw Complaint(words(ScoreRefusalSentence.adjustForm), .data)
      }
      try keep(.adjust(try unit(0).id, points, reason: reason))
    case .section: try keep(.addSection(asked.items.joined(separator: " ")))
    case .line: try addLine()
    case .template:
      guard let plan = session.book.plans[session.year] else { return }
      let indicators = session.assessment.indicators
      try keep(.fill(ScoreSheet.template(of: plan, indicators)))
    case .remove: try keep(.remove(try named(argument(0))))
    }
  }

  private func argument(_ place: Int) throws -> String {
    guard asked.items.indices.contains(place) else {
      let names = ["unit", "line", "points"]
      throw Complaint(words(UsageSentence.missingArgument(names[min(place, 2)])), .usage)
    }
    return asked.items[place]
  }

  private func unit(_ place: Int) throws -> ReportingUnit {
    try NameResolver(session: session).unit(argument(place))
  }

  private func line(_ place: Int) throws -> ScoreSheet.Line {
    let name = try argument(place)
    guard let line = sheet.lines.first(where: { $0.name == name || $0.id.text == name }) else {
      throw Complaint(words(ScoreRefusalSentence.unknown(name)), .data)
    }
    return line
  }

  /// A line or a section by its name.
  private func named(_ name: String) throws -> ScoreSheet.ID {
    let section = sheet.sections.first { $0.name == name || $0.id.text == name }?.id
    let line = sheet.lines.first { $0.name == name || $0.id.text == name }?.id
    guard let id = line ?? section else {
      throw Complaint(words(ScoreRefusalSentence.unknown(name)), .data)
    }
    return id
  }

  /// Points; `-` takes them away.
  private func points(_ place: Int) throws -> Quantity? {
    let text = try argument(place)
    if text == "-" { return nil }
    guard let points = ScoreLineReader.amount(text) else {
      throw Complaint(words(InputSentence.notANumber(text)), .data)
    }
    return points
  }

  private func addLine() throws {
    guard let plan = session.book.plans[session.year] else { return }
    let section = try asked.section.map { try named($0) } ?? sheet.sections.last?.id
    guard let section else {
      throw Complaint(words(ScoreRefusalSentence.noSection(key: "jinguo score section")), .data)
    }
    let draft: ScoreSheet.Draft
    do throws(ScoreLineError) {
      draft = try ScoreLineReader(plan, words).read(asked.items.joined(separator: " "))
    } catch {
      throw Complaint(words.tell(error), .data)
    }
    try keep(.addLine(section, draft))
  }

  private func list() {
    let cards = telling.cards(ranked: asked.ranked)
    if asked.json {
      return Output.json(.list(cards.cards.map { telling.json($0, cards.ranking) }))
    }
    session.tellSample()
    guard !sheet.isEmpty else { return tellEmpty() }
    for line in telling.table(cards.cards, cards.ranking, ranked: asked.ranked).lines {
      Output.line(line)
    }
  }

  private func tellEmpty() {
    Output.line(
      words(
        ScoreSentence.empty(add: "jinguo score section", template: "jinguo score template")))
  }

  private func show() throws {
    let id = try unit(0).id
    let found = telling.cards(ranked: false).cards.first { $0.unit == id }
    guard let card = found, !sheet.isEmpty else { return tellEmpty() }
    if asked.json { return Output.json(telling.json(card, Ranking([]))) }
    session.tellSample()
    for line in telling.details(card) { Output.line(line) }
  }

  private func keep(_ edit: ScoreEdit) throws {
    let commit = try session.keep(.score(edit, year: session.year))
    session.tell(commit, asJSON: asked.json)
  }
}
