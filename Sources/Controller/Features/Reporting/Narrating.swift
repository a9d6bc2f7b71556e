import Domain
import Languages
import TextUI

/// 汇报: a unit's highlights, problems and next steps, what became of its promises, and how it judges
/// what no figure follows.
enum Narrating {
  /// The report of the unit in sight; from its page that which is shown there.
  static func begin(_ state: inout State) {
    let row = state.unitInSight
    let isFromPage = state.screen == .unit && state.page.isBeside
    state.focus.row = state.assessment.units.indices.contains(row) ? row : 0
    if isFromPage, let period = state.report?.period { show(period, &state) }
    state.desk.cursor = nil
    Navigation.go(to: .report, &state)
  }

  private static func show(_ period: Period, _ state: inout State) {
    state.fill.month = period.closingMonth
    state.desk.longer = period.cadence == .month ? nil : period
  }

  /// The period before or after: months, and behind June and December the half year.
  static func goToPeriod(_ step: Int, _ state: inout State) {
    let periods = state.reportPeriods
    let next = (periods.firstIndex(of: state.reportPeriod) ?? 0) + step
    guard periods.indices.contains(next) else {
      state.notice = Notice(state.words(ReportSentence.noOtherPeriod), .warning)
      return
    }
    show(periods[next], &state)
    state.desk.cursor = nil
  }

  static func move(_ command: Command, _ state: inout State) {
    let rows = state.reportRows
    guard !rows.isEmpty else { return }
    let here = state.reportPlace
    switch command.move {
    case .left, .previousPanel: select(start(of: rows, before: here), rows, &state)
    case .right, .nextPanel:
      let next = rows[here...].firstIndex { $0.part != rows[here].part }
      select(next ?? 0, rows, &state)
    case .rowStart: select(0, rows, &state)
    case .rowEnd: select(rows.count - 1, rows, &state)
    case .up, .down, .pageUp, .pageDown, .first, .last, nil:
      select(Navigation.moved(here, command, rows.count, page: state.pageRows), rows, &state)
    }
  }

  /// The first row of the part before that of a row, round from the first to the last.
  private static func start(of rows: [ReportRow], before here: Int) -> Int {
    let own = rows.firstIndex { $0.part == rows[here].part } ?? 0
    let last = rows[own > 0 ? own - 1 : rows.count - 1].part
    return rows.firstIndex { $0.part == last } ?? 0
  }

  private static func select(_ place: Int, _ rows: [ReportRow], _ state: inout State) {
    state.desk.place = Navigation.clamp(place, rows.count)
    state.desk.cursor = rows[state.desk.place]
  }

  /// Brings the cursor to a row by its place.
  static func point(at place: Int, _ state: inout State) {
    let rows = state.reportRows
    if !rows.isEmpty { select(place, rows, &state) }
  }

  static func clicked(_ place: Int, _ state: inout State) -> [Effect] {
    guard state.reportRows.indices.contains(place) else { return [] }
    if state.reportPlace == place { return run(.open, &state) }
    point(at: place, &state)
    return []
  }

  // MARK: Writing

  /// What Enter does: writes the paragraph, or asks what became of the promise, or how it goes.
  static func open(_ state: inout State) {
    if let obstacle = state.reportObstacle(.edit) {
      state.notice = Notice(state.words(obstacle), .warning)
      return
    }
    guard let row = state.reportRow else { return }
    switch row {
    case .promise(let id): askOutcome(id, &state)
    case .item(let section, let key): write(section, key: key, &state)
    case .blank(let section): write(section, key: nil, &state)
    case .initiative(let id): askStanding(id, &state)
    }
  }

  /// A new paragraph under the heading of the cursor; from the promises a next step.
  static func add(_ state: inout State) {
    let section: Report.Section =
      switch state.reportRow {
      case .item(let section, _), .blank(let section): section
      case .promise, .initiative, nil: .nextSteps
      }
    write(section, key: nil, &state)
  }

  private static func write(_ section: Report.Section, key: String?, _ state: inout State) {
    guard let unit = state.focusedUnit else { return }
    Writing.begin(.item(unit.id, state.reportPeriod, section, key: key), &state)
  }

  /// The paragraph in an editor of the user's; it comes back into the popup.
  static func beginExternally(_ state: inout State) -> [Effect] {
    open(&state)
    return Writing.sendOut(state)
  }

  static func remove(_ state: inout State) -> [Effect] {
    guard let unit = state.focusedUnit, case .item(let section, let key)? = state.reportRow else {
      return []
    }
    settle(&state)
    let edit = Edit.setReportItem(unit.id, state.reportPeriod, section, key: key, nil)
    return [.append(edit, reason: nil)]
  }

  /// Holds the cursor's place: what it stands on may be about to go.
  private static func settle(_ state: inout State) { point(at: state.reportPlace, &state) }

  static func shift(by steps: Int, _ state: inout State) -> [Effect] {
    guard let unit = state.focusedUnit, case .item(let section, let key)? = state.reportRow else {
      return []
    }
    settle(&state)
    let period = state.reportPeriod
    return [.append(.moveReportItem(unit.id, period, section, key: key, by: steps), reason: nil)]
  }

  static func toggleSpreading(_ state: inout State) -> [Effect] {
    guard let unit = state.focusedUnit, case .item(let section, let key)? = state.reportRow,
      var item = state.reportInSight.items[section]?[key]
    else { return [] }
    item.isWorthSpreading.toggle()
    let edit = Edit.setReportItem(unit.id, state.reportPeriod, section, key: key, item)
    return [.append(edit, reason: nil)]
  }

  /// A promise of the report before as a next step of this one.
  static func takeOver(_ state: inout State) -> [Effect] {
    guard let unit = state.focusedUnit, case .promise(let id)? = state.reportRow,
      let promise = state.promises.first(where: { $0.id == id })
    else { return [] }
    settle(&state)
    let item = Report.Item(promise.item.text, links: promise.item.links, origin: id)
    return [.append(.addReportItem(unit.id, state.reportPeriod, .nextSteps, item), reason: nil)]
  }

  // MARK: What is kept

  /// The cursor goes to a paragraph that was written here, not to one that goes on with a promise:
  /// there may be more of them to be gone through.
  static func kept(_ changes: [FieldChange], _ state: inout State) {
    guard state.screen == .report,
      let added = changes.last(where: { $0.old == nil && $0.new?["text"] != nil }),
      added.new?["origin"] == nil
    else { return }
    show(added.path, &state)
  }

  /// Takes the cursor to a field, where that is one of the report on screen.
  static func show(_ path: FieldPath, _ state: inout State) {
    guard state.screen == .report, case .unit(let unit, _) = path.document,
      let row = state.assessment.row(of: unit), path.keys.count >= 3
    else { return }
    if path.keys[0] == "reports", path.keys.count == 4, let period = Period(path.keys[1]) {
      state.focus.row = row
      show(period, &state)
      if let section = Report.Section(rawValue: path.keys[2]) {
        moveTo(.item(section, key: path.keys[3]), &state)
      } else if let promise = Promise.ID(path.keys[3]) {
        moveTo(.promise(promise), &state)
      }
    } else if path.keys[0] == "selfAssessments", let id = Initiative.ID(path.keys[1]) {
      state.focus.row = row
      moveTo(.initiative(id), &state)
    }
  }

  private static func moveTo(_ row: ReportRow, _ state: inout State) {
    let rows = state.reportRows
    if let place = rows.firstIndex(of: row) { select(place, rows, &state) }
  }
}
