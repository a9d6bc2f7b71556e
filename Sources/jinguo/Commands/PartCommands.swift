import ArgumentParser
import Controller
import Domain
import Languages

/// `… add`: makes a part of the plan, of the outlines or a unit.
struct PartAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: .init(zh: "新建一项", en: "make a part"),
    discussion: .examples(
      "jinguo plan add area 数字妇联", "jinguo plan add indicator 家访户数 --under 关爱服务活动",
      "jinguo plan add unit 五凤街道 --under 鼓楼 --id wufeng"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var plan: PlanOptions
  @Argument(
    help: ArgumentHelp(
      stringLiteral: Part.Kind.allCases.filter(\.isMadeByHand).map(\.rawValue)
        .joined(separator: " | ")))
  var kind: String
  @Argument(help: ArgumentHelp(zh: "名称", en: "its name", valueName: "name"))
  var name: String
  @Option(help: ArgumentHelp(zh: "属于哪一项", en: "the part above", valueName: "part"))
  var under: String?
  @Option(
    help: ArgumentHelp(
      zh: "编号，不写就用拼音", en: "its identifier; else made of the sound", valueName: "id"))
  var id: String?

  func run() throws {
    let session = try BookSession(options, year: plan.year)
    let resolver = NameResolver(session: session)
    let kind = try resolver.kind(kind)
    let parent = try under.flatMap { name in
      try kind.parent.map { try resolver.part(name, of: [$0]) }
    }
    if parent == nil, let above = kind.parent, kind != .unit {
      throw Complaint(
        session.words(UsageSentence.missingArgument("--under \(above.rawValue)")), .usage)
    }
    let part = session.book.newPart(
      kind, under: parent, named: name, identifier: id, in: session.year)
    try session.keep(.add(part, under: parent, name: name), of: part, asJSON: plan.json)
  }
}

/// `… rename`: gives a part another name; its identifier stays.
struct PartRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: .init(zh: "改名，编号不变", en: "give another name"),
    discussion: .examples("jinguo plan rename 三新覆盖率 三新组织覆盖率"))

  @OptionGroup var place: PartPlace
  @Argument(help: ArgumentHelp(zh: "新名称", en: "the new name", valueName: "name"))
  var name: String

  func run() throws {
    try place.keep { part, _ in .set(part, .named(.name), name) }
  }
}

/// `… set`: writes a field of a part.
struct PartSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: .init(zh: "改一项的一个字段", en: "write a field"),
    discussion: .examples(
      "jinguo plan set 三新覆盖率 weight 3", "jinguo plan set 三新覆盖率 口径 \"以登记在册为准\"",
      "jinguo plan set unit:福清 aliases 福清、福清市妇联"))

  @OptionGroup var place: PartPlace
  @Argument(
    help: ArgumentHelp(zh: "字段，如 weight、权重", en: "a field such as weight", valueName: "field"))
  var field: String
  @Argument(
    help: ArgumentHelp(zh: "内容；空 \"\" 清除", en: "the text; empty \"\" clears it", valueName: "text"))
  var text: String

  func run() throws {
    try place.keep { part, session in
      let resolver = NameResolver(session: session)
      let field = try resolver.field(field, of: part)
      return .set(part, field, try resolver.value(text, for: field, of: part))
    }
  }
}

/// `… move`: puts a part in another place among those beside it.
struct PartMoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: .init(zh: "往前或往后排", en: "change the order"),
    discussion: .examples("jinguo plan move 福清 up", "jinguo plan move 数字妇联 down --by 2"))

  @OptionGroup var place: PartPlace
  @Argument(help: ArgumentHelp(zh: "往前 up 或往后 down", en: "which way", valueName: "up|down"))
  var way: String
  @Option(help: ArgumentHelp(zh: "几位", en: "how many places", valueName: "1"))
  var by = 1

  func run() throws {
    try place.keep { part, _ in .move(part, by: way == "up" ? -by : by) }
  }

  func validate() throws {
    guard way == "up" || way == "down", (1...1000).contains(by) else {
      throw ValidationError("up | down, --by 1")
    }
  }
}

/// `… retire`: ends a part; what it holds stays.
struct PartRetireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire", abstract: .init(zh: "停用一项，数据保留", en: "end a part; its data stays"),
    discussion: .examples("jinguo plan retire 家访户数 --on 2024-06-30"))

  @OptionGroup var place: PartPlace
  @Option(
    help: ArgumentHelp(zh: "最后一天，不写是今天", en: "its last day; else today", valueName: "2024-06-30"))
  var on: String?

  func run() throws {
    try place.keep { part, session in
      guard let day = on.map({ Day($0) }) ?? session.today else {
        throw Complaint(session.words(UsageSentence.badDay(on ?? "")), .usage)
      }
      return .retire(part, on: day)
    }
  }
}

/// `… restore`: brings back what was ended.
struct PartRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: .init(zh: "恢复停用的一项", en: "bring back a part"))

  @OptionGroup var place: PartPlace

  func run() throws {
    try place.keep { part, _ in .restore(part) }
  }
}

/// `… remove`: takes a part away that holds nothing.
struct PartRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: .init(zh: "删除没有数据的一项", en: "remove a part without data"))

  @OptionGroup var place: PartPlace

  func run() throws {
    try place.keep { part, _ in .remove(part) }
  }
}

/// Which part of which year's plan is meant.
struct PartPlace: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @OptionGroup var plan: PlanOptions
  @Argument(help: ArgumentHelp(zh: "哪一项，或 plan", en: "a part, or plan", valueName: "part"))
  var part: String

  /// Keeps what is made of the part.
  func keep(_ edit: (Part, BookSession) throws -> PartEdit) throws {
    let session = try BookSession(options, year: plan.year)
    let part = try NameResolver(session: session).part(part)
    try session.keep(edit(part, session), of: part, asJSON: plan.json)
  }
}
