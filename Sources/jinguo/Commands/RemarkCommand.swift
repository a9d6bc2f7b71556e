import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo comment`: what is said of units, indicators and figures.
struct CommentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: .init(zh: "批示、批注：列出或写一条", en: "comments on figures"),
    discussion: .examples(
      "jinguo comment", "jinguo comment 福清 三新组织覆盖 8月底前补齐 --leader",
      "jinguo comment 福清 - 抓紧报送", "jinguo comment 福清 - 抓紧 --take-back"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var role: RemarkRole
  @Argument(help: .init(zh: "单位，- 是不限单位", en: "a unit, or - for none"))
  var unit: String?
  @Argument(help: .init(zh: "指标，- 是整个单位", en: "an indicator, or - for the unit itself"))
  var indicator: String?
  @Argument(help: .init(zh: "内容", en: "the words"))
  var text: [String] = []
  @Flag(
    help: .init(
      zh: "撤回自己写的：最近一条，或有这些字的", en: "take back one's own: the last, or the one that says so"))
  var takeBack = false

  func run() throws {
    let remarks = try RemarkRun(options, role)
    guard unit != nil else { return remarks.list() }
    let subject = try remarks.subject(unit, indicator)
    let words = text.joined(separator: " ")
    if takeBack { return try remarks.takeBack(words, about: subject) }
    guard !text.isEmpty else { return remarks.list(about: subject) }
    try remarks.keep(.comment(subject, words, as: role.role))
  }
}

/// `jinguo star`: what somebody keeps an eye on.
struct StarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "star", abstract: .init(zh: "关注：列出、加上或取消", en: "stars on units and figures"),
    discussion: .examples(
      "jinguo star", "jinguo star 福清 三新组织覆盖 --leader", "jinguo star 福清 --off"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var role: RemarkRole
  @Argument(help: .init(zh: "单位，- 是不限单位", en: "a unit, or - for none"))
  var unit: String?
  @Argument(help: .init(zh: "指标", en: "an indicator"))
  var indicator: String?
  @Flag(help: .init(zh: "取消关注", en: "take the star away"))
  var off = false

  func run() throws {
    let remarks = try RemarkRun(options, role)
    guard unit != nil else { return remarks.list() }
    let subject = try remarks.subject(unit, indicator)
    try remarks.keep(off ? .unstar(subject) : .star(subject, as: role.role))
  }
}

/// In which role something is said.
struct RemarkRole: ParsableArguments {
  @Flag(help: .init(zh: "以领导身份：算批示，排在最需关注的最前", en: "as a leader: comes first"))
  var leader = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  var role: WorkRole? { leader ? .leader : nil }
}

/// Comments and stars of a book, listed or changed.
struct RemarkRun {
  private let session: BookSession
  private let asksJSON: Bool
  private var words: Words { session.words }

  init(_ options: GlobalOptions, _ role: RemarkRole) throws {
    session = try BookSession(options)
    asksJSON = role.json
  }

  func subject(_ unit: String?, _ indicator: String?) throws -> RemarkSubject {
    let resolver = NameResolver(session: session)
    let unit = try unit.flatMap { $0 == "-" ? nil : try resolver.unit($0).id }
    let indicator = try indicator.flatMap { $0 == "-" ? nil : try resolver.indicator($0).id }
    switch (unit, indicator) {
    case (let unit?, let indicator?): return .figure(unit, indicator)
    case (let unit?, nil): return .unit(unit)
    case (nil, let indicator?): return .indicator(indicator)
    case (nil, nil): throw Complaint(words(UsageSentence.missingArgument("unit")), .usage)
    }
  }

  func keep(_ edit: RemarkEdit) throws {
    let commit = try session.keep(.remark(edit, year: session.year))
    session.tell(commit, asJSON: asksJSON)
  }

  /// Takes back the last of one's own comments in which some words stand.
  func takeBack(_ text: String, about subject: RemarkSubject) throws {
    let written = session.book.work(in: session.year).remarks.comments[subject] ?? []
    let own = written.filter { $0.mark.by == session.store.author.name }
    guard let found = own.last(where: { text.isEmpty || $0.text.contains(text) }) else {
      throw Complaint(words(written.isEmpty ? RemarkSentence.unknown : .noneOwn), .data)
    }
    try keep(.takeBack(subject, found.id))
  }

  /// All of them, or those about one thing.
  func list(about subject: RemarkSubject? = nil) {
    let remarks = session.book.work(in: session.year).remarks
    let known = Set(remarks.stars.keys).union(remarks.comments.keys).sorted()
    let subjects = subject.map { [$0] } ?? known
    if asksJSON { return Output.json(.list(subjects.map { json($0, remarks) })) }
    session.tellSample()
    let lines = subjects.flatMap { subject in
      words.remarks(on: subject, in: session.book, year: session.year).map { told in
        words.named(words.name(subject, in: session.book, year: session.year), told)
      }
    }
    if lines.isEmpty { Output.line(words(RemarkSentence.none)) }
    for line in lines { Output.line(line) }
  }

  private func json(_ subject: RemarkSubject, _ remarks: Remarks) -> FieldValue {
    func mark(_ star: Star) -> [String: FieldValue] {
      var record: [String: FieldValue] = ["by": .text(star.by)]
      record["at"] = star.at.map { .text($0.description) }
      record["role"] = star.role.map { .text($0.rawValue) }
      return record
    }
    var record: [String: FieldValue] = [
      "schema": .number(1), "on": .text(subject.text),
      "comments": .list(
        (remarks.comments[subject] ?? []).map { comment in
          .record(
            mark(comment.mark).merging(["text": .text(comment.text)]) { own, _ in own })
        }),
    ]
    record["star"] = remarks.stars[subject].map { .record(mark($0)) }
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }
}
