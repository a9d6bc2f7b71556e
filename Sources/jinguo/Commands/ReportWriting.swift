import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo report add`: a paragraph, or several.
struct ReportAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: .init(zh: "写一条或几条", en: "add a paragraph or several"),
    discussion: .examples(
      "jinguo report add 福清 亮点 宣讲进企业 --worth --link 大宣讲场次",
      "jinguo report add 福清 下一步 --promise 2"))

  @OptionGroup var heading: HeadingOptions
  @Argument(help: ArgumentHelp(zh: "每个一条", en: "each a paragraph", valueName: "text"))
  var texts: [String] = []
  @Option(help: ArgumentHelp(zh: "关联的领域、举措或指标", en: "what it is about", valueName: "name"))
  var link: [String] = []
  @Flag(help: .init(zh: "标为值得推广", en: "mark it as worth spreading"))
  var worth = false
  @Option(help: ArgumentHelp(zh: "接着做上次承诺的第几条", en: "go on with a promise", valueName: "number"))
  var promise: Int?
  @Flag(help: .init(zh: "有疑问就不存", en: "refuse what has a warning"))
  var strict = false

  func validate() throws {
    guard texts.isEmpty != (promise == nil) else { throw ValidationError("TEXT | --promise") }
  }

  func run() throws {
    let (place, section) = try heading.named()
    let resolver = NameResolver(session: place.session)
    let links = try link.map { try resolver.link($0) }
    var items = texts.map { Report.Item($0, links: links, isWorthSpreading: worth) }
    if let number = promise {
      let promise = try place.promise(number)
      items = [
        Report.Item(
          promise.item.text, links: links.isEmpty ? promise.item.links : links,
          isWorthSpreading: worth, origin: promise.id)
      ]
    }
    for text in texts { try place.check(text, isStrict: strict) }
    let edits = items.map { Edit.addReportItem(place.unit.id, place.period, section, $0) }
    try place.keep(edits.count == 1 ? edits[0] : .batch(edits))
  }
}

/// `jinguo report edit`: other words for a paragraph.
struct ReportEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: .init(zh: "改一条的文字", en: "change the words of a paragraph"),
    discussion: .examples("jinguo report edit 福清 问题 1 人手不足"))

  @OptionGroup var item: ItemOptions
  @Argument(help: ArgumentHelp(zh: "新的文字", en: "the new words", valueName: "text"))
  var text: String
  @Flag(help: .init(zh: "有疑问就不存", en: "refuse what has a warning"))
  var strict = false

  func run() throws {
    try item.change { item, place in
      try place.check(text, isStrict: strict)
      item?.text = text
    }
  }
}

/// `jinguo report remove`: takes a paragraph away; undo brings it back.
struct ReportRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: .init(zh: "删去一条", en: "take a paragraph away"),
    discussion: .examples("jinguo report remove 福清 亮点 2", "jinguo undo"))

  @OptionGroup var item: ItemOptions

  func run() throws {
    try item.change { item, _ in item = nil }
  }
}

/// `jinguo report move`: puts a paragraph at another place under its heading.
struct ReportMove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: .init(zh: "换一条的位置", en: "move a paragraph"),
    discussion: .examples("jinguo report move 福清 亮点 3 1"))

  @OptionGroup var item: ItemOptions
  @Argument(help: ArgumentHelp(zh: "到第几条", en: "its new number", valueName: "to"))
  var to: Int

  func run() throws {
    let (place, section) = try item.heading.named()
    let key = try place.item(section, item.number).key
    _ = try place.item(section, to)
    try place.keep(
      .moveReportItem(
        place.unit.id, place.period, section, key: key, by: to - item.number))
  }
}

/// `jinguo report link`: says what a paragraph is about.
struct ReportLink: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: .init(zh: "一条说的是哪几项", en: "what a paragraph is about"),
    discussion: .examples(
      "jinguo report link 福清 亮点 1 三新覆盖率 思想引领", "jinguo report link 福清 亮点 1 --clear"))

  @OptionGroup var item: ItemOptions
  @Argument(
    help: ArgumentHelp(
      zh: "领域、举措或指标", en: "areas, initiatives or indicators", valueName: "name"))
  var names: [String] = []
  @Flag(help: .init(zh: "先去掉原有的关联", en: "instead of those it has"))
  var clear = false

  func validate() throws {
    guard clear || !names.isEmpty else { throw ValidationError("NAME | --clear") }
  }

  func run() throws {
    try item.change { item, place in
      let resolver = NameResolver(session: place.session)
      var links = clear ? [] : item?.links ?? []
      for link in try names.map({ try resolver.link($0) }) where !links.contains(link) {
        links.append(link)
      }
      item?.links = links
    }
  }
}

/// `jinguo report worth`: marks a highlight as worth spreading, or no longer.
struct ReportWorth: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth", abstract: .init(zh: "标为值得推广", en: "mark a highlight as worth spreading"),
    discussion: .examples("jinguo report worth 福清 1", "jinguo report worth 福清 1 --off"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportPlaceOptions
  @Argument(help: ArgumentHelp(zh: "亮点第几条", en: "the highlight's number", valueName: "number"))
  var number: Int
  @Flag(help: .init(zh: "不再标", en: "no longer"))
  var off = false

  func run() throws {
    let place = try ReportPlace(options, report)
    let keyed = try place.item(.highlights, number)
    var item = keyed.item
    item.isWorthSpreading = !off
    try place.keep(
      .setReportItem(place.unit.id, place.period, .highlights, key: keyed.key, item))
  }
}

/// Which heading of which report is meant.
struct HeadingOptions: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportPlaceOptions
  @Argument(
    help: ArgumentHelp(
      zh: "亮点 highlights、问题 problems、下一步 nextSteps", en: "highlights, problems or nextSteps",
      valueName: "heading"))
  var section: String

  /// The report and the heading that are named.
  func named() throws -> (place: ReportPlace, section: Report.Section) {
    let place = try ReportPlace(options, report)
    return (place, try place.section(section))
  }
}

/// Which paragraph is meant.
struct ItemOptions: ParsableArguments {
  @OptionGroup var heading: HeadingOptions
  @Argument(help: ArgumentHelp(zh: "第几条", en: "the paragraph's number", valueName: "number"))
  var number: Int

  /// Keeps a paragraph as it is made; nil takes it away.
  func change(_ change: (inout Report.Item?, ReportPlace) throws -> Void) throws {
    let (place, section) = try heading.named()
    let keyed = try place.item(section, number)
    var item: Report.Item? = keyed.item
    try change(&item, place)
    try place.keep(
      .setReportItem(place.unit.id, place.period, section, key: keyed.key, item))
  }
}
