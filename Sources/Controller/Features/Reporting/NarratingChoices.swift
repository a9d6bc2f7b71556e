import Domain
import Languages
import TextUI

/// What 汇报 asks with a few things to choose from: outcomes, judgements, units.
extension Narrating {
  static func askOutcome(_ id: Promise.ID, _ state: inout State) {
    guard let promise = state.promises.first(where: { $0.id == id }) else { return }
    let words = state.words
    let outcomes = Promise.Outcome.allCases
    var options = outcomes.map { Choice.Option(name: words(ReportWord($0)), remark: "") }
    if promise.outcome != nil {
      options.append(Choice.Option(name: words(ReportSentence.notSaid), remark: ""))
    }
    state.layer = .choice(
      Choice(
        purpose: .outcome(id), options: options,
        selection: promise.outcome.flatMap { outcomes.firstIndex(of: $0) } ?? 0))
  }

  static func chosenOutcome(_ selection: Int, _ id: Promise.ID, _ state: inout State) -> [Effect] {
    guard let unit = state.focusedUnit else { return [] }
    let outcomes = Promise.Outcome.allCases
    let outcome = outcomes.indices.contains(selection) ? outcomes[selection] : nil
    point(at: state.reportPlace, &state)
    return [.append(.setOutcome(unit.id, state.reportPeriod, id, outcome), reason: nil)]
  }

  static func askStanding(_ id: Initiative.ID, _ state: inout State) {
    let words = state.words
    let standings = SelfAssessment.Standing.allCases
    let now = state.selfAssessment(of: id)
    var options = standings.map { Choice.Option(name: words(ReportWord($0)), remark: "") }
    if now != nil {
      options.append(Choice.Option(name: words(ReportSentence.notAssessed), remark: ""))
    }
    state.layer = .choice(
      Choice(
        purpose: .standing(id), options: options,
        selection: now.flatMap { standings.firstIndex(of: $0.standing) } ?? 0))
  }

  /// A judgement goes on with what is said of it; to take it away is an answer of its own.
  static func chosenStanding(
    _ selection: Int, _ id: Initiative.ID, _ state: inout State
  ) -> [Effect] {
    guard let unit = state.focusedUnit else { return [] }
    let standings = SelfAssessment.Standing.allCases
    guard standings.indices.contains(selection) else {
      return [.append(.assess(unit.id, id, state.reportQuarter, nil), reason: nil)]
    }
    Writing.begin(.assessment(unit.id, id, state.reportQuarter, standings[selection]), &state)
    return []
  }

  /// Every unit with how much it has written; Enter goes to its report.
  static func askWho(_ state: inout State) {
    let words = state.words
    let reporters = state.reportersInSight
    state.layer = .choice(
      Choice(
        purpose: .reporter(reporters.map(\.unit.id)),
        options: reporters.map {
          Choice.Option(name: words.name($0.unit), remark: words.counts($0.report))
        },
        selection: reporters.firstIndex { $0.unit.id == state.focusedUnit?.id } ?? 0))
  }

  static func chosenReporter(
    _ selection: Int, _ units: [ReportingUnit.ID], _ state: inout State
  ) {
    guard units.indices.contains(selection), let row = state.assessment.row(of: units[selection])
    else { return }
    state.focus.row = row
    state.desk.cursor = nil
  }

  /// The report as one text, ready to be copied into a letter or a chat.
  static func passOn(_ state: inout State) {
    guard let unit = state.focusedUnit else { return }
    let words = state.words
    let lines = words.letter(state.reportInSight)
    let title = "\(words.name(unit)) \(words(words.full(state.reportPeriod)))"
    let copied = ([title] + lines).joined(separator: "\n")
    state.layer = .explanation(
      Explanation(
        subject: title, lamp: nil, lines: lines.map { Explanation.Line.text($0) }, copied: copied))
  }

  // MARK: What a paragraph is about

  /// Areas, initiatives and indicators in the plan's order, those that it is about chosen.
  static func askLinks(_ state: inout State) {
    guard let unit = state.focusedUnit, case .item(let section, let key)? = state.reportRow,
      let item = state.reportInSight.items[section]?[key]
    else { return }
    let found = linkable(state)
    state.checklistNames = NameIndex(Array(found.indices), Speller(PinyinTable())) {
      found[$0].names
    }
    state.layer = .checklist(
      Checklist(
        .links(unit.id, state.reportPeriod, section, key: key),
        found.map {
          Checklist.Option(name: $0.name, remark: $0.remark, isOn: item.links.contains($0.link))
        }, isNarrowed: true))
  }

  static func keepLinks(
    _ list: Checklist, _ unit: ReportingUnit.ID, _ period: Period, _ section: Report.Section,
    _ key: String, _ state: inout State
  ) -> [Effect] {
    let report = state.book.year(period.year, of: unit).reports[period]
    guard var item = report?.items[section]?[key] else {
      state.layer = nil
      return []
    }
    let found = linkable(state)
    let known = Set(found.map(\.link))
    let chosen = zip(found, list.options).filter(\.1.isOn).map(\.0.link)
    let links = chosen + item.links.filter { !known.contains($0) }
    guard Set(links) != Set(item.links) else {
      state.layer = nil
      return []
    }
    item.links = links
    state.layer = .checklist(list)
    return [.append(.setReportItem(unit, period, section, key: key, item), reason: nil)]
  }

  private struct Linkable {
    let link: Report.Link
    let name: String
    let remark: String
    let names: [String]
  }

  private static func linkable(_ state: State) -> [Linkable] {
    guard let plan = state.plan else { return [] }
    let words = state.words
    return plan.areas.flatMap { area -> [Linkable] in
      let top = Linkable(
        link: .area(area.id), name: words.shortName(area), remark: words(ColumnWord.area),
        names: [words.shortName(area), area.name, area.id.text] + [area.nameEn].compactMap { $0 })
      return [top]
        + plan.initiatives(of: area.id).flatMap { initiative in
          [
            Linkable(
              link: .initiative(initiative.id), name: "  " + words.shortName(initiative),
              remark: words(ColumnWord.initiative),
              names: [words.shortName(initiative), initiative.name, initiative.id.text]
                + [initiative.nameEn].compactMap { $0 })
          ]
            + plan.indicators(of: initiative.id).map { indicator in
              Linkable(
                link: .indicator(indicator.id), name: "    " + words.shortName(indicator),
                remark: words(ColumnWord.indicator),
                names: [words.shortName(indicator), indicator.name, indicator.id.text]
                  + [indicator.nameEn].compactMap { $0 })
            }
        }
    }
  }
}
