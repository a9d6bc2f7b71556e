import Domain
import Languages
import TextUI

/// 日志: reading it as far as it is looked at, moving in it, opening what was changed.
enum Logging {
  /// How many changes are read at once; while most of them don't fit, more.
  private static let page = 200
  private static let narrowedPage = 1000

  /// What is to be read for what the screen shows.
  static func refresh(_ state: inout State) -> [Effect] {
    guard state.screen == .log else { return [] }
    let log = state.log
    guard log.hasRead, let newest = log.entries.first, let oldest = log.entries.last else {
      guard !log.hasRead || log.isStale else { return [] }
      state.log.isStale = false
      return [.readLog(.latest(page))]
    }
    if log.isStale {
      state.log.isStale = false
      return [.readLog(.after(newest.id))]
    }
    guard log.hasMore, log.matching.count < log.selection + 2 * state.pageRows else { return [] }
    return [.readLog(.before(oldest.id, log.filter.isEmpty ? page : narrowedPage))]
  }

  /// The book was changed: the newest entries are read when the log is looked at.
  static func changed(_ state: inout State) -> [Effect] {
    state.log.isStale = true
    return refresh(&state)
  }

  /// Takes in a part that was read.
  static func take(_ part: LogPage, _ state: inout State) -> [Effect] {
    let before = state.log.entries.count
    if part.place == .above, state.log.total + part.entries.count != part.total {
      // Something older arrived, from another machine or a restored journal.
      return [.readLog(.latest(max(page, before)))]
    }
    let chosen = state.log.selected?.id
    switch part.place {
    case .whole:
      state.log.entries = part.entries
      state.log.spelled = []
    case .above:
      state.log.entries = part.entries + state.log.entries
      state.log.spelled = []
    case .below: state.log.entries += part.entries
    }
    state.log.total = part.total
    let known = part.place == .whole ? [] : state.log.people
    state.log.people = Set(known + part.people).sorted()
    state.log.hasRead = true
    arrange(keeping: chosen, &state)
    // What can't be read any further is not asked for for ever.
    if part.place == .below, state.log.entries.count == before { state.log.total = before }
    return refresh(&state)
  }

  /// Finds what fits, in lines by days; the chosen change stays chosen where it still fits.
  static func arrange(_ state: inout State) { arrange(keeping: state.log.selected?.id, &state) }

  private static func arrange(keeping chosen: String?, _ state: inout State) {
    spell(&state)
    let log = state.log
    let queries = log.filter.text.split(whereSeparator: \.isWhitespace).map {
      NameQuery(String($0))
    }
    let first = firstDay(state)
    state.log.matching = log.entries.indices.filter { place in
      let entry = log.entries[place]
      if let first, entry.at.day < first { return false }
      if let person = log.filter.person, entry.by != person { return false }
      if let unit = log.filter.unit, !entry.changes.contains(where: { $0.concerns(unit) }) {
        return false
      }
      if state.filter.choosesIndicators, !entry.changes.contains(where: { state.shows($0) }) {
        return false
      }
      // In a long text anything stands somewhere in order: a word has to stand in one piece.
      return queries.allSatisfy { query in
        log.spelled[place].match(query).map { $0.reach != .scattered } ?? false
      }
    }
    var rows: [ChangeLog.Row] = []
    var lines: [Int] = []
    var day: Day?
    for (place, entry) in state.log.matching.enumerated() {
      let here = log.entries[entry].at.day
      if here != day { rows.append(.day(here)) }
      lines.append(rows.count)
      rows.append(.entry(place))
      day = here
    }
    (state.log.rows, state.log.lines) = (rows, lines)
    let kept = chosen.flatMap { id in
      state.log.matching.firstIndex { log.entries[$0].id == id }
    }
    state.log.selection =
      kept ?? Navigation.clamp(state.log.selection, state.log.matching.count)
  }

  private static func firstDay(_ state: State) -> Day? {
    switch state.log.filter.since {
    case .ever: nil
    case .today: state.today
    case .week: state.today.monday
    case .month: state.today.monthStart
    }
  }

  /// Makes what was read ready to be searched, as far as it isn't.
  private static func spell(_ state: inout State) {
    guard !state.log.filter.text.isEmpty else { return }
    let speller = state.log.speller ?? Speller(PinyinTable())
    state.log.speller = speller
    for entry in state.log.entries.dropFirst(state.log.spelled.count) {
      state.log.spelled.append(speller.spell(text(of: entry, state)))
    }
  }

  /// All that an entry says, to be searched.
  private static func text(of entry: LogEntry, _ state: State) -> String {
    let told = entry.told.prefix(20).map { change in
      let told = state.words.tellLogged(change, in: state.book)
      return "\(told.place) \(told.old) \(told.new)"
    }
    return ([entry.by, state.words(entry.kind), entry.why ?? ""] + told).joined(separator: " ")
  }

  static func move(_ command: Command, _ state: inout State) -> [Effect] {
    state.log.selection = Navigation.moved(
      state.log.selection, command, state.log.matching.count, page: state.pageRows)
    return refresh(&state)
  }

  /// One change is opened where it stands; of several all are listed first.
  static func open(_ state: inout State) {
    guard let entry = state.log.selected else { return }
    if entry.told.count > 1 {
      state.layer = .log(.details(entry, selection: 0))
    } else if let change = entry.told.first {
      go(to: change.path, &state)
    }
  }

  /// On the log all of the chosen change; elsewhere the log opens first.
  static func details(_ state: inout State) -> [Effect] {
    guard state.screen == .log else { return LogNarrowing.show(&state) }
    if let entry = state.log.selected { state.layer = .log(.details(entry, selection: 0)) }
    return []
  }

  static func typed(_ key: Key, _ layer: LogLayer, _ state: inout State) -> [Effect] {
    switch layer {
    case .find(let field): return LogNarrowing.typed(key, field, &state)
    case .details(let entry, let selection):
      return typed(key, entry, selection, &state)
    }
  }

  private static func typed(_ key: Key, _ entry: LogEntry, _ old: Int, _ state: inout State)
    -> [Effect]
  {
    var selection = old
    let count = entry.told.count
    switch key {
    case .escape, .character("q"), .character("i"), .control("e"):
      state.layer = nil
      return []
    case .up, .character("k"): selection -= 1
    case .down, .character("j"): selection += 1
    case .pageUp: selection -= state.pageRows
    case .pageDown: selection += state.pageRows
    case .home: selection = 0
    case .end: selection = count - 1
    case .enter, .control("o"):
      state.layer = nil
      if entry.told.indices.contains(old) { go(to: entry.told[old].path, &state) }
      return []
    case .character("u"), .control("z"):
      state.layer = nil
      return LogUndoing.begin(entry, &state)
    default: return []
    }
    state.layer = .log(.details(entry, selection: Navigation.clamp(selection, count)))
    return []
  }

  /// Goes to what a field is about: a unit's page with the cursor on the figure, for a target of the
  /// city the page of the indicator.
  static func go(to path: FieldPath, _ state: inout State) {
    let indicator = path.keys.count > 1 ? Indicator.ID(path.keys[1]) : nil
    let column = indicator.flatMap { state.assessment.column(of: $0) }
    switch path.document {
    case .unit(let unit, state.assessment.year):
      guard let row = Descending.row(of: unit, &state) else { break }
      if let column = indicator.flatMap({ state.assessment.column(of: $0) }) {
        state.focus.column = column
      }
      Paging.goToUnit(row, &state)
      tellPeriod(of: path, &state)
      return
    case .plan(state.assessment.year) where path.keys.first == "cityTargets":
      guard let column else { break }
      state.focus.row = state.assessment.units.count
      Paging.goToIndicator(column, &state)
      return
    case .work(state.assessment.year):
      guard path.keys.count > 1, let id = WorkItem.ID(path.keys[1]),
        state.register.item(id) != nil
      else { break }
      return Working.show(id, &state)
    case .meeting(let id, state.assessment.year)
    where state.book.meeting(id, in: state.assessment.year) != nil:
      return Convening.show(id, &state)
    case .unit, .plan, .book, .outlines, .work, .meeting, .snapshot: break
    }
    state.notice = Notice(state.words(LogSentence.leadsNowhere), .warning)
  }

  /// The page shows the asOf month: of another one it is told how to get there.
  private static func tellPeriod(of path: FieldPath, _ state: inout State) {
    guard path.keys[0] == "entries", path.keys.count == 3, let period = Period(path.keys[2]),
      let indicator = state.focusedIndicator, state.period(of: indicator) != period
    else { return }
    state.notice = Notice(
      state.words(
        LogSentence.otherPeriod(
          state.words(state.words.short(period)), key: state.keys.label(of: .period))))
  }
}

extension State {
  /// Whether the filter shows what a field is about: its indicator or its initiative.
  fileprivate func shows(_ change: FieldChange) -> Bool {
    guard let plan, change.path.keys.count > 1 else { return false }
    let name = change.path.keys[1]
    if let indicator = Indicator.ID(name).flatMap({ plan.indicator($0) }) {
      return filter.shows(indicator, in: plan)
    }
    return Initiative.ID(name).flatMap { plan.initiative($0) }
      .map { filter.shows($0, in: plan) } ?? false
  }
}

extension FieldChange {
  /// Whether it changed something of a unit.
  fileprivate func concerns(_ unit: ReportingUnit.ID) -> Bool {
    switch path.document {
    case .unit(unit, _): true
    case .plan: path.keys.count == 3 && path.keys[0] == "unlocked" && path.keys[2] == unit.text
    case .meeting:
      path.keys == ["attendance", unit.text]
        || path.keys.starts(with: ["agenda", unit.text])
    case .unit, .book, .outlines, .work, .snapshot: false
    }
  }
}
