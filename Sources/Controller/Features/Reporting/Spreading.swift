import Domain
public import Languages
import TextUI

/// 经验库: about among the practices, all of one, and taking one up 借鉴 into a report.
enum Spreading {
  static func move(_ command: Command, _ state: inout State) {
    let board = state.practiceBoard
    switch command.move {
    case .nextPanel, .right:
      select(board.starts.first { $0 > board.selection } ?? 0, &state)
    case .previousPanel, .left:
      select(board.starts.last { $0 < board.selection } ?? board.starts.last ?? 0, &state)
    case .up, .down, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd, nil:
      select(
        Navigation.moved(board.selection, command, board.items.count, page: state.pageRows), &state)
    }
  }

  static func select(_ place: Int, _ state: inout State) {
    state.practiceBoard.selection = Navigation.clamp(place, state.practiceBoard.items.count)
  }

  /// The first click brings the cursor, the second opens.
  static func clicked(_ place: Int, _ state: inout State) -> [Effect] {
    guard state.practiceBoard.items.indices.contains(place) else { return [] }
    if state.practiceBoard.selection == place { return run(.open, &state) }
    select(place, &state)
    return []
  }

  /// Goes to a practice that was found; what hides it is shown again.
  static func show(_ id: Practice.ID, _ state: inout State) {
    func place() -> Int? { state.practiceBoard.items.firstIndex { $0.id == id } }
    Navigation.go(to: .practices, &state)
    state.refreshPractices()
    if place() == nil {
      state.filter = Filter()
      state.refreshPractices()
    }
    select(place() ?? 0, &state)
  }

  /// All that is known of it.
  static func open(_ state: inout State) {
    state.layer = state.practiceBoard.selected.map { .explanation(state.details(of: $0)) }
  }

  static func copy(_ state: State) -> [Effect] {
    guard let practice = state.practiceBoard.selected else { return [] }
    return [.copy(state.words.passOn(practice, in: state.book), count: 1)]
  }

  /// From 经验库 at once; on 汇报 it is looked for first.
  static func begin(_ state: inout State) -> [Effect] {
    if state.screen == .practices, let practice = state.practiceBoard.selected {
      return take(practice.id, .nextSteps, state)
    }
    Searching.begin(.practices, with: "", &state)
    return []
  }

  /// What was looked for on 汇报 goes under the heading of the cursor; what others did is no problem
  /// of one's own.
  static func take(_ id: Practice.ID, _ state: State) -> [Effect] {
    let isHighlight = state.reportRow?.part == .section(.highlights)
    return take(id, isHighlight ? .highlights : .nextSteps, state)
  }

  private static func take(_ id: Practice.ID, _ section: Report.Section, _ state: State) -> [Effect]
  {
    guard let unit = state.focusedUnit, let plan = state.plan,
      let practice = state.book.practices.first(where: { $0.id == id })
    else { return [] }
    let words = state.words
    let name = state.book.unit(id.unit).map { words.name($0) } ?? id.unit.text
    let text = words(PracticeSentence.borrowed(unit: name, text: practice.item.text))
    let links = practice.item.links.filter { plan.holds($0) }
    let item = Report.Item(text, links: links, borrowed: id)
    return [.append(.addReportItem(unit.id, state.reportPeriod, section, item), reason: nil)]
  }
}

extension Plan {
  /// Whether a link leads to a part of this plan.
  fileprivate func holds(_ link: Report.Link) -> Bool {
    switch link {
    case .area(let id): areas.contains { $0.id == id }
    case .initiative(let id): initiative(id) != nil
    case .indicator(let id): indicator(id) != nil
    case .other: false
    }
  }
}

extension State {
  /// Why a practice can't be copied or taken up; nil when it can.
  func practiceObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .practices || screen == .report else {
      return .onlyOn(screen: words(ScreenWord.practices))
    }
    if practiceBoard.library.isEmpty { return .practice(emptyLibrary) }
    if screen == .practices {
      guard let practice = practiceBoard.selected else {
        return .practice(.noneShown(key: keys.label(of: .clearFilter)))
      }
      if command == .copy { return nil }
      if let obstacle = writingObstacle(lockedBy: reportPeriod) { return obstacle }
      guard let unit = focusedUnit else { return .cityHasNoReport }
      if isAtSum { return .sumOfBelow(unit: words.name(unit), key: keys.label(of: .edit)) }
      if practice.id.unit == unit.id { return .practice(.ownPractice(unit: words.name(unit))) }
      let period = words(words.full(reportPeriod))
      return mayBorrow(practice, unit.id)
        ? nil : .practice(.alreadyTakenUp(unit: words.name(unit), period: period))
    }
    if let obstacle = writingObstacle(lockedBy: reportPeriod) { return obstacle }
    guard let unit = focusedUnit else { return .cityHasNoReport }
    let isLeft = practiceBoard.library.contains { mayBorrow($0, unit.id) }
    return isLeft ? nil : .practice(.nothingLeft)
  }

  /// How a highlight gets into the library.
  public var emptyLibrary: PracticeSentence {
    .empty(report: keys.label(of: .report), mark: keys.label(of: .spread))
  }
}
