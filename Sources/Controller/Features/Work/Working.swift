public import Domain
import Languages
import TextUI

/// 督办: about among tasks and issues, and what is done with them.
enum Working {
  static func move(_ command: Command, _ state: inout State) {
    switch command.move {
    case .nextPanel, .previousPanel: turn(&state)
    case .left where state.workBoard.isBoard: moveAside(-1, &state)
    case .right where state.workBoard.isBoard: moveAside(1, &state)
    case .left where state.workBoard.kind == .issue, .right where state.workBoard.kind == .task:
      turn(&state)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      state.workBoard.selection = Navigation.moved(
        state.workBoard.selection, command, state.workBoard.items.count, page: state.pageRows)
    case .left, .right, .rowStart, .rowEnd, nil: break
    }
  }

  /// From tasks to issues and back.
  static func turn(_ state: inout State) {
    state.workBoard.kind = state.workBoard.kind == .task ? .issue : .task
    state.workBoard.selection = 0
  }

  /// To the column beside on the board, at the same height.
  private static func moveAside(_ step: Int, _ state: inout State) {
    let board = state.workBoard
    guard let here = board.selected else { return }
    let columns = board.columns.filter { !board.places($0).isEmpty }
    guard let place = columns.firstIndex(of: here.state), columns.indices.contains(place + step)
    else { return }
    let height = board.places(here.state).firstIndex(of: board.selection) ?? 0
    let next = board.places(columns[place + step])
    state.workBoard.selection = next[min(height, next.count - 1)]
  }

  static func toggleBoard(_ state: inout State) { state.workBoard.isBoard.toggle() }

  /// The first click brings the cursor, the second opens.
  static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    if region.name == "work.kind" {
      if (region.x == 0) != (state.workBoard.kind == .task) { turn(&state) }
      return []
    }
    guard state.workBoard.items.indices.contains(region.y) else { return [] }
    if state.workBoard.selection == region.y { return run(.open, &state) }
    state.workBoard.selection = region.y
    return []
  }

  /// Goes to an item from another screen.
  static func show(_ id: WorkItem.ID, _ state: inout State) {
    guard let item = state.register.item(id) else { return }
    if let unit = state.filter.unit, [item].of(unit).isEmpty { state.filter.unit = nil }
    state.workBoard.kind = item.kind
    Navigation.go(to: .work, &state)
    state.workBoard.basis = nil
    state.refreshWork()
    state.workBoard.selection = state.workBoard.items.firstIndex { $0.id == id } ?? 0
  }

  /// All that is known of the item, and what was done with it.
  static func open(_ state: inout State) {
    guard let item = state.workBoard.selected else { return }
    state.layer = .explanation(state.details(of: item))
  }

  // MARK: Doing

  static func beginAdding(_ state: inout State) {
    LineEditing.begin(.work(.add(state.workBoard.kind)), text: "", &state)
  }

  static func beginRewording(_ state: inout State) {
    guard let item = state.workBoard.selected else { return }
    LineEditing.begin(
      .work(.reword(item.id)), text: state.words.line(item, in: state.book), &state)
  }

  /// Takes a step, or asks for what it needs first.
  static func begin(_ step: WorkItem.Step.Kind, _ state: inout State) -> [Effect] {
    guard let item = state.workBoard.selected else { return [] }
    switch step {
    case .take: return take(.take, item.id, state)
    case .extend
    where item.askedExtension != nil
      && item.refusal(of: .grant, by: state.person, isAlone: state.register.isAlone) == nil:
      beginAgreeing(item, &state)
    case .ask, .grant, .refuse, .submit, .close, .giveBack, .extend, .hold, .cancel, .note:
      LineEditing.begin(.work(.step(item.id, step)), text: "", &state)
    }
    return []
  }

  private static func beginAgreeing(_ item: WorkItem, _ state: inout State) {
    guard let asked = item.askedExtension, let day = asked.due else { return }
    let words = state.words
    let year = state.assessment.year
    let options = [
      Choice.Option(
        name: words(WorkStepWord.grant),
        remark: "\(words.day(day, in: year)) \(words.shown(asked.text ?? ""))"),
      Choice.Option(
        name: words(WorkStepWord.refuse),
        remark: item.due.map { words(WorkSentence.keepDue(words.day($0, in: year))) } ?? ""),
    ]
    state.layer = .choice(
      Choice(purpose: .workExtension(item.id), options: options, selection: 0))
  }

  static func chosen(_ selection: Int, _ id: WorkItem.ID, _ state: inout State) -> [Effect] {
    if selection == 0 { return take(.grant, id, state) }
    LineEditing.begin(.work(.step(id, .refuse)), text: "", &state)
    return []
  }

  static func toggleAlone(_ state: inout State) -> [Effect] {
    [.append(.work(.setAlone(!state.register.isAlone), year: state.assessment.year), reason: nil)]
  }

  static func take(_ step: WorkStep, _ id: WorkItem.ID, _ state: State) -> [Effect] {
    [.append(.work(.step(id, step), year: state.assessment.year), reason: nil)]
  }
}

extension Command {
  /// The step with a task or an issue that it takes on 督办; nil for any other command.
  var workStep: WorkItem.Step.Kind? { Self.workSteps.first { $0.command == self }?.step }

  /// What can be done with an item, in the order in which it is offered.
  public static let workSteps: [(command: Command, step: WorkItem.Step.Kind)] = [
    (.takeWork, .take), (.handInWork, .submit), (.closeWork, .close), (.giveBack, .giveBack),
    (.extendWork, .extend), (.holdWork, .hold), (.cancelWork, .cancel), (.note, .note),
  ]
}

extension State {
  /// Why a command of 督办 can't run; nil when it can.
  func workObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .work else { return .onlyOn(screen: words(ScreenWord.work)) }
    if command == .boardWork { return nil }
    if let readOnly { return .readOnly(readOnly) }
    if command == .addWork || command == .aloneWork { return nil }
    guard let item = workBoard.selected else { return .work(.noItem) }
    guard let step = command.workStep else { return nil }
    // An extension that waits for consent is settled by the same key.
    if step == .extend, item.askedExtension != nil, !item.isFinished { return nil }
    return item.refusal(of: step, by: person, isAlone: register.isAlone)
      .map { .work(words.sentence($0, year: assessment.year)) }
  }
}
