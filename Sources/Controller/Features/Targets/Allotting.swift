import Domain
import Languages
import TextUI

/// 分解: about in the targets, choosing some, typing one, setting many.
enum Allotting {
  /// The commands that are about a target here.
  static let commands: Set<Command> = [
    .edit, .takeAway, .bulkSet, .target, .assign, .pace, .mark, .range, .wholeColumn, .extendUp,
    .extendDown, .extendLeft, .extendRight, .copy,
  ]

  /// What a command of the key table means here; nil where it means what it means everywhere.
  static func run(_ command: Command, _ state: inout State) -> [Effect]? {
    settle(before: command, &state)
    switch command {
    case .edit where !state.markedTargets.isEmpty, .bulkSet: BulkEditing.begin(&state)
    case .takeAway: BulkEditing.clear(&state)
    case .edit where state.isAtSum: Descending.enter(state.focus.row, &state)
    case .edit: type(nil, &state)
    case .target: TargetDetailing.begin(&state)
    case .assign: Assigning.begin(&state)
    case .pace: PaceChoosing.begin(&state)
    case .mark: mark(&state)
    case .range: toggleRange(&state)
    case .wholeColumn: toggleColumn(&state)
    case .extendUp: extend(.up, &state)
    case .extendDown: extend(.down, &state)
    case .extendLeft: extend(.left, &state)
    case .extendRight: extend(.right, &state)
    case .copy: return copy(state)
    case .cancel where !state.markedTargets.isEmpty: return copy(state)
    case .back where !state.markedTargets.isEmpty:
      (state.targets.marks, state.targets.anchor) = ([], nil)
    default: return nil
    }
    return []
  }

  /// From a screen that is about a figure to its target.
  static func begin(_ state: inout State) {
    let row = state.unitInSight
    let column = state.indicatorInSight
    let indicators = state.assessment.indicators
    Navigation.go(to: .targets, &state)
    (state.targets.marks, state.targets.anchor) = ([], nil)
    state.targets.cursor.row = min(row, state.targetRowCount - 1)
    if indicators.indices.contains(column) {
      go(to: indicators[column].id, &state)
    }
  }

  /// Brings the cursor to an indicator, if it is shown.
  static func go(to indicator: Indicator.ID, _ state: inout State) {
    let place = state.targetIndicators.firstIndex { $0.id == indicator }
    if let place { state.targets.cursor.column = place }
    follow(&state)
  }

  /// The cursor of the other screens is where this one is, so that they are about the same.
  static func follow(_ state: inout State) {
    let indicators = state.targetIndicators
    state.targets.cursor.column = Navigation.clamp(state.targets.cursor.column, indicators.count)
    state.focus.row = state.targets.cursor.row
    guard indicators.indices.contains(state.targets.cursor.column) else { return }
    let id = indicators[state.targets.cursor.column].id
    if let column = state.assessment.column(of: id) { state.focus.column = column }
  }

  static func move(_ command: Command, _ state: inout State) {
    let columns = state.targetIndicators.count
    let here = state.targets.cursor
    switch command.move {
    case .left: state.targets.cursor.column = Navigation.clamp(here.column - 1, columns)
    case .right: state.targets.cursor.column = Navigation.clamp(here.column + 1, columns)
    case .rowStart: state.targets.cursor.column = 0
    case .rowEnd: state.targets.cursor.column = Navigation.clamp(columns - 1, columns)
    case .nextPanel, .previousPanel: moveToArea(command == .nextPanel, &state)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      state.targets.cursor.row = Navigation.moved(
        here.row, command, state.targetRowCount, page: state.pageRows)
    case nil: break
    }
    follow(&state)
  }

  /// To the first indicator of the next area.
  private static func moveToArea(_ forward: Bool, _ state: inout State) {
    guard let plan = state.plan else { return }
    let areas = state.targetIndicators.map { plan.area(of: $0)?.id }
    let starts = areas.indices.filter { $0 == 0 || areas[$0] != areas[$0 - 1] }
    let here = state.targets.cursor.column
    let next =
      forward
      ? starts.first { $0 > here } ?? starts.first : starts.last { $0 < here } ?? starts.last
    state.targets.cursor.column = next ?? 0
  }

  static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    let place = Focus(row: region.y, column: region.x - 1)
    guard state.targetPlace(place) != nil else { return [] }
    if state.targets.cursor == place { return Controller.run(.edit, &state) }
    state.targets.cursor = place
    follow(&state)
    return []
  }

  // MARK: Typing

  /// Begins to type the target under the cursor.
  static func type(_ text: String?, _ state: inout State) {
    guard case .target(let unit, let indicator, year: _)? = state.focusedTarget else { return }
    state.targets.advance = .down
    let old = state.target(of: unit, indicator)?.annual?.description
    LineEditing.begin(.target(unit, indicator), text: text ?? old ?? "", &state)
  }

  /// A target is on disk: on to the next one.
  static func kept(_ state: inout State) {
    switch state.targets.advance {
    case .down: move(.down, &state)
    case .right: move(.right, &state)
    case .left: move(.left, &state)
    case .stay: break
    }
  }

  // MARK: Choosing

  private static func mark(_ state: inout State) {
    if state.targets.anchor != nil {
      settle(&state)
    } else if let place = state.focusedTarget {
      if state.targets.marks.remove(place) == nil { state.targets.marks.insert(place) }
    }
    move(.down, &state)
  }

  private static func toggleRange(_ state: inout State) {
    if state.targets.anchor != nil, state.targets.isHeld { return settle(&state) }
    settle(&state)
    state.targets.anchor = state.targets.cursor
    state.targets.isHeld = true
  }

  private static func extend(_ command: Command, _ state: inout State) {
    if state.targets.anchor == nil {
      state.targets.anchor = state.targets.cursor
      state.targets.isHeld = false
    }
    move(command, &state)
  }

  /// The units that have a part in the indicator under the cursor.
  private static func toggleColumn(_ state: inout State) {
    settle(&state)
    let column = state.targets.cursor.column
    let places = state.assessment.units.indices
      .compactMap { state.targetPlace(Focus(row: $0, column: column)) }
    let asked = places.filter { place in
      state.assignment(at: place).map { $0.role != .notApplicable } ?? false
    }
    let all = Set(asked.isEmpty ? places : asked)
    if all.isSubset(of: state.targets.marks) {
      state.targets.marks.subtract(all)
    } else {
      state.targets.marks.formUnion(all)
    }
  }

  /// What was drawn with Shift stays as soon as another key is pressed.
  private static func settle(before command: Command, _ state: inout State) {
    let drawing: [Command] = [
      .extendUp, .extendDown, .extendLeft, .extendRight, .range, .mark, .back, .cancel,
    ]
    if !state.targets.isHeld, !drawing.contains(command) { settle(&state) }
  }

  private static func settle(_ state: inout State) {
    guard state.targets.anchor != nil else { return }
    state.targets.marks = state.markedTargets
    state.targets.anchor = nil
    state.targets.isHeld = false
  }

  // MARK: Copying

  /// The chosen targets as a table that Excel and WPS take.
  private static func copy(_ state: State) -> [Effect] {
    let places = state.chosenTargets
    func text(_ place: Proposal.Place) -> String {
      state.targetAmount(at: place)?.description ?? ""
    }
    guard places.count > 1 else {
      let table = PastedTable(rows: [[places.first.map(text) ?? ""]])
      return [.copy(table.text, count: places.count)]
    }
    let words = state.words
    let chosen = Set(places)
    let indicators = state.targetIndicators.filter { indicator in
      places.contains { $0.indicator == indicator.id }
    }
    var units: [ReportingUnit.ID?] = []
    for place in places where !units.contains(place.unit) { units.append(place.unit) }
    let rows = units.map { unit in
      [unit.flatMap { state.book.unit($0) }.map { words.name($0) } ?? words(LabelWord.wholeCity)]
        + indicators.map { indicator in
          let place = Proposal.Place.target(unit, indicator.id, year: state.assessment.year)
          return chosen.contains(place) ? text(place) : ""
        }
    }
    let head = [words(ColumnWord.unit)] + indicators.map { words.name($0) }
    return [.copy(PastedTable(rows: [head] + rows).text, count: places.count)]
  }
}

extension State {
  /// Why what is typed can't be a target; nil when it can.
  var typedTargetObstacle: ObstacleSentence? { sumObstacle ?? allotObstacle(.edit) }

  /// Why a command of 分解 can't run; nil when it can.
  func allotObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .targets else { return .onlyOn(screen: words(ScreenWord.targets)) }
    guard let place = focusedTarget, let indicator = plan?.indicator(place.indicator) else {
      return .nothingAsked
    }
    let changes: [Command] = [.edit, .takeAway, .target, .assign, .pace, .bulkSet]
    guard changes.contains(command) else { return nil }
    if let readOnly { return .readOnly(readOnly) }
    if command == .pace { return indicator.direction.isKept ? .noPace : nil }
    guard markedTargets.isEmpty else { return nil }
    if isAtSum { return command == .edit ? nil : sumObstacle }
    if command == .assign {
      return place.unit == nil ? .cityHasNoPart : nil
    }
    if indicator.kind == .milestone || indicator.kind == .yesNo { return .targetIsStages }
    guard let unit = place.unit.flatMap({ book.unit($0) }), !isAsked(unit.id, indicator.id) else {
      return nil
    }
    return .assignFirst(
      unit: words.name(unit), indicator: words.shortName(indicator),
      key: keys.label(of: .assign))
  }
}
