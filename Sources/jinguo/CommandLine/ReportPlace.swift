import Controller
import Domain
import Languages
import Storage

/// A unit's report of a period, as commands look at it and change it.
struct ReportPlace {
  let session: BookSession
  let unit: ReportingUnit
  let period: Period
  let isJSON: Bool

  init(_ options: GlobalOptions, _ report: ReportPlaceOptions) throws {
    session = try BookSession(options)
    let resolver = NameResolver(session: session)
    unit = try resolver.unit(report.unit)
    period = try report.period.map { try resolver.period($0) } ?? resolver.month(nil)
    isJSON = report.json
  }

  private var words: Words { session.words }
  private var year: UnitYear { session.book.year(period.year, of: unit.id) }
  var report: Report { year.reports[period] ?? Report() }
  var promises: [Promise] { session.book.promises(to: unit.id, in: period) }
  var quarter: Period { Period(containing: period.end, cadence: .quarter) }

  // MARK: What is named

  func section(_ text: String) throws -> Report.Section {
    try one(text, .section, Report.Section.allCases) { ReportWord($0) }
  }

  func standing(_ text: String) throws -> SelfAssessment.Standing? {
    if isNone(text) { return nil }
    return try one(text, .standing, SelfAssessment.Standing.allCases) { ReportWord($0) }
  }

  func outcome(_ text: String) throws -> Promise.Outcome? {
    if isNone(text) { return nil }
    return try one(text, .outcome, Promise.Outcome.allCases) { ReportWord($0) }
  }

  private func isNone(_ text: String) -> Bool { text.lowercased() == "none" }

  private func one<Item: RawRepresentable<String>>(
    _ text: String, _ kind: UsageSentence.Named, _ all: [Item], word: (Item) -> ReportWord
  ) throws -> Item {
    try words.one(of: all, kind, called: text, name: \.rawValue, word: word)
  }

  /// A paragraph by its number under a heading, from 1.
  func item(_ section: Report.Section, _ number: Int) throws -> Report.Keyed {
    let items = report.keyed(in: section)
    guard items.indices.contains(number - 1) else { throw unknown(ReportWord(section), number) }
    return items[number - 1]
  }

  func promise(_ number: Int) throws -> Promise {
    let promises = promises
    guard promises.indices.contains(number - 1) else { throw unknown(.promised, number) }
    return promises[number - 1]
  }

  private func unknown(_ heading: ReportWord, _ number: Int) -> Complaint {
    Complaint(words(EditSentence.unknownReportItem("\(words(heading)) \(number)")), .data)
  }

  // MARK: What is kept

  /// Says on standard error that a text seems to hold a number of a person; with `--strict` it isn't
  /// kept.
  func check(_ text: String, isStrict: Bool) throws {
    for kind in PersonalData.found(in: text) {
      let warning = words(ReportSentence(kind))
      if isStrict { throw Complaint(words(UsageSentence.strict(warning: warning)), .data) }
      Output.message(warning)
    }
  }

  /// Keeps an edit and tells each of its changes.
  func keep(_ edit: Edit) throws {
    let commit = try session.keep(edit)
    session.tell(
      commit, commit.changes, asJSON: isJSON,
      [
        "unit": .text(unit.id.text), "period": .text(period.description),
        "keys": .list(commit.changes.compactMap { $0.path.keys.last.map { .text($0) } }),
      ])
  }

  // MARK: What is shown

  /// The whole report, a line for each heading and paragraph.
  var lines: [String] {
    var lines = [
      words.named(
        "\(words.name(unit)) \(words(words.full(period)))", words.counts(report))
    ]
    let promised = promises.enumerated().map { place, promise in
      let text = words.named(words.outcome(promise), promise.item.text)
      let taken = promise.continuedBy == nil ? "" : words(ReportSentence.takenOver)
      return "\(place + 1). " + words.list([text, taken])
    }
    if !promised.isEmpty { lines += [words(ReportWord.promised)] + promised }
    for section in Report.Section.allCases {
      lines.append(words(ReportWord(section)))
      for (place, item) in report.items(in: section).enumerated() {
        let worth = item.isWorthSpreading ? words(ReportWord.worthSpreading) : ""
        let links = item.links.isEmpty ? "" : words.links(item.links, in: session.plan)
        lines.append("\(place + 1). " + words.list([item.text, worth, links]))
      }
    }
    lines.append("\(words(ReportWord.selfAssessment)) \(words(words.full(quarter)))")
    for initiative in session.plan?.assessedInitiatives ?? [] {
      let said = year.selfAssessments[initiative.id]?[quarter]
      lines.append(
        words.named(
          words.shortName(initiative), words.list([words.standing(said), said?.text ?? ""])))
    }
    return lines
  }

  /// The same as JSON; absent members where there is nothing.
  var record: FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1), "unit": .text(unit.id.text), "period": .text(period.description),
      "quarter": .text(quarter.description),
    ]
    for section in Report.Section.allCases {
      record[section.rawValue] = .list(report.keyed(in: section).map { json($0.item, $0.key) })
    }
    record["promises"] = .list(
      promises.map { promise in
        var members: [String: FieldValue] = [
          "id": .text(promise.id.text), "text": .text(promise.item.text),
        ]
        members["outcome"] = promise.outcome.map { .text($0.rawValue) }
        members["continuedBy"] = promise.continuedBy.map { .text($0) }
        return .record(members)
      })
    record["assessments"] = .list(
      (session.plan?.assessedInitiatives ?? []).map { initiative in
        let said = year.selfAssessments[initiative.id]?[quarter]
        var members: [String: FieldValue] = ["initiative": .text(initiative.id.text)]
        members["standing"] = said.map { .text($0.standing.rawValue) }
        if let text = said?.text, !text.isEmpty { members["text"] = .text(text) }
        return .record(members)
      })
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  private func json(_ item: Report.Item, _ key: String) -> FieldValue {
    var members: [String: FieldValue] = [
      "key": .text(key), "text": .text(item.text),
      "links": .list(item.links.map { .text($0.text) }),
    ]
    if item.isWorthSpreading { members["worthSpreading"] = .flag(true) }
    members["origin"] = item.origin.map { .text($0.text) }
    members["borrowed"] = item.borrowed.map { .text($0.text) }
    return .record(members)
  }
}

extension NameResolver {
  /// An area, an initiative or an indicator as `area/…`, `initiative/…`, `indicator/…`, or by name.
  func link(_ text: String) throws -> Report.Link {
    let named = Report.Link(text)
    switch named {
    case .area(let id) where session.plan?.areas.contains { $0.id == id } == true: return named
    case .initiative(let id) where session.plan?.initiative(id) != nil: return named
    case .indicator(let id) where session.plan?.indicator(id) != nil: return named
    case .area, .initiative, .indicator, .other: break
    }
    // What is called exactly so before what is only similar.
    if let plan = session.plan {
      if let found = plan.indicators.first(where: { [$0.name, $0.shortName].contains(text) }) {
        return .indicator(found.id)
      }
      if let found = plan.initiatives.first(where: { [$0.name, $0.shortName].contains(text) }) {
        return .initiative(found.id)
      }
    }
    if let found = try? area(text) { return .area(found.id) }
    if let found = try? initiative(text) { return .initiative(found.id) }
    return .indicator(try indicator(text).id)
  }
}
