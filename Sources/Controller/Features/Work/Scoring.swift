import Domain
import Languages
import TextUI

/// 考核: about among units and on the sheet of one, and what is changed there.
enum Scoring {
  /// The commands that are about the sheet here.
  static let commands: Set<Command> = [
    .edit, .addPart, .endPart, .partUp, .partDown, .scoreSection, .scoreLine, .adjustScore,
    .scoreTemplate,
  ]

  /// What a command of the key table means here; nil where it means what it means everywhere.
  static func run(_ command: Command, _ state: inout State) -> [Effect]? {
    switch command {
    case .open: return open(&state)
    case .edit: begin(&state)
    case .addPart: beginAdding(&state)
    case .endPart: return remove(&state)
    case .partUp: return shift(by: -1, &state)
    case .partDown: return shift(by: 1, &state)
    case .scoreSection: LineEditing.begin(.score(.section), text: "", &state)
    case .scoreLine: beginRewording(&state)
    case .adjustScore: beginAdjusting(&state)
    case .scoreTemplate: return fill(&state)
    case .rank: state.scores.isRanked.toggle()
    case .nextSibling: goToUnit(1, &state)
    case .previousSibling: goToUnit(-1, &state)
    default: return nil
    }
    return []
  }

  static func move(_ command: Command, _ state: inout State) {
    guard state.scores.isInside else {
      state.scores.selection = Navigation.moved(
        state.scores.selection, command, state.scores.cards.count, page: state.pageRows)
      return
    }
    switch command.move {
    case .left, .previousPanel: state.scores.giver = .own
    case .right, .nextPanel: state.scores.giver = .review
    case .up, .down, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd, nil:
      state.scores.row = Navigation.moved(
        state.scores.row, command, state.scores.rows.count, page: state.pageRows)
    }
  }

  /// To the next or previous unit, round from the last to the first.
  static func goToUnit(_ step: Int, _ state: inout State) {
    let count = state.scores.cards.count
    guard count > 0 else { return }
    state.scores.selection = (state.scores.selection + step + count) % count
    state.scores.row = Navigation.clamp(state.scores.row, state.scores.rows.count)
  }

  /// Into the sheet of a unit; there what Enter does with the row.
  static func open(_ state: inout State) -> [Effect] {
    guard !state.scoreSheet.isEmpty, state.scores.card != nil else { return [] }
    guard state.scores.isInside else {
      state.scores.isInside = true
      state.scores.row = state.scores.rows.count > 1 ? 1 : 0
      return []
    }
    switch state.scores.chosenRow {
    case .line: return Controller.run(.edit, &state)
    case .section, .adjustment, .total, nil:
      Explaining.begin(&state)
      return []
    }
  }

  static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    guard state.scores.isInside else {
      guard state.scores.cards.indices.contains(region.y) else { return [] }
      if state.scores.selection == region.y { return open(&state) }
      state.scores.selection = region.y
      return []
    }
    guard state.scores.rows.indices.contains(region.y) else { return [] }
    let giver: UnitScores.Giver? =
      region.name == "score.points" ? (region.x == 0 ? .own : .review) : nil
    let isHere =
      state.scores.row == region.y && (giver.map { $0 == state.scores.giver } ?? true)
    state.scores.row = region.y
    state.scores.giver = giver ?? state.scores.giver
    if isHere { return open(&state) }
    return []
  }

  // MARK: Points

  /// Points of the line, another name of the section.
  private static func begin(_ state: inout State) {
    if case .section? = state.scores.chosenRow, let section = state.scoreSection {
      return LineEditing.begin(.score(.rename(section.id)), text: section.name, &state)
    }
    guard let line = state.scores.chosenLine else { return }
    let score = state.scores.giver == .own ? line.own : line.review
    begin(with: score?.points.description ?? "", &state)
  }

  /// Begins to type points, with a digit or with those that are there.
  static func begin(with text: String, _ state: inout State) {
    guard let line = state.scores.chosenLine, let unit = state.scores.chosenUnit else { return }
    let purpose = ScoreLine.points(unit, line.line.id, state.scores.giver)
    LineEditing.begin(.score(purpose), text: text, &state)
  }

  static func beginAdjusting(_ state: inout State) {
    guard let unit = state.scores.chosenUnit else { return }
    LineEditing.begin(.score(.adjust(unit)), text: "", &state)
  }

  // MARK: The sheet

  /// A line below the section of the cursor; on an empty sheet its first section.
  static func beginAdding(_ state: inout State) {
    let line: ScoreLine = state.scoreSection.map { .line($0.id) } ?? .section
    LineEditing.begin(.score(line), text: "", &state)
  }

  static func beginRewording(_ state: inout State) {
    guard let line = state.scores.chosenLine?.line, let plan = state.plan else { return }
    LineEditing.begin(.score(.reword(line.id)), text: state.words.line(line, in: plan), &state)
  }

  static func remove(_ state: inout State) -> [Effect] {
    guard let unit = state.scores.chosenUnit else { return [] }
    switch state.scores.chosenRow {
    case .adjustment(let id): return append(.takeBack(unit, id), state)
    case .line: return state.scores.chosenLine.map { append(.remove($0.line.id), state) } ?? []
    case .section: return state.scoreSection.map { append(.remove($0.id), state) } ?? []
    case .total, nil: return []
    }
  }

  static func shift(by steps: Int, _ state: inout State) -> [Effect] {
    let id = state.scores.chosenLine?.line.id ?? state.scoreSection?.id
    guard let id else { return [] }
    state.scores.wanted = id
    return append(.move(id, by: steps), state)
  }

  static func fill(_ state: inout State) -> [Effect] {
    guard let plan = state.plan else { return [] }
    return append(.fill(ScoreSheet.template(of: plan, state.assessment.indicators)), state)
  }

  static func append(_ edit: ScoreEdit, _ state: State) -> [Effect] {
    [.append(.score(edit, year: state.assessment.year), reason: nil)]
  }

  // MARK: What is kept

  /// The cursor goes to what was written down, and from points on to the line below.
  static func kept(_ changes: [FieldChange], _ state: inout State) {
    guard state.screen == .scores else { return }
    for change in changes where change.old == nil {
      let keys = change.path.keys
      if keys.count == 4, keys[0] == "scoreSheet", keys[3] == "name" {
        state.scores.wanted = state.scores.wanted ?? RecordID(keys[2])
      } else if keys.count == 2, keys[0] == "scoreAdjustments" {
        state.scores.wanted = RecordID(keys[1])
      }
    }
  }

  static func goOn(_ state: inout State) {
    state.scores.row = Navigation.clamp(state.scores.row + 1, state.scores.rows.count)
  }
}

extension State {
  /// Why a command of 考核 can't run; nil when it can.
  func scoreObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .scores else { return .onlyOn(screen: words(ScreenWord.scores)) }
    if let readOnly { return .readOnly(readOnly) }
    switch command {
    case .scoreTemplate:
      if !scoreSheet.isEmpty { return .score(.notEmpty) }
      return assessment.indicators.isEmpty ? .score(.noTemplate) : nil
    case .adjustScore: return scoreObstacleOfUnit
    case .scoreLine: return scores.chosenLine == nil ? .score(.chooseLine) : nil
    case .edit:
      switch scores.chosenRow {
      case .section: return nil
      case .line: return scoreObstacleOfUnit
      case .adjustment, .total, nil: return .score(.chooseLine)
      }
    case .endPart:
      switch scores.chosenRow {
      case .section, .line: return nil
      case .adjustment: return scoreObstacleOfUnit
      case .total, nil: return .score(.chooseLine)
      }
    case .partUp, .partDown:
      switch scores.chosenRow {
      case .section, .line: return nil
      case .adjustment, .total, nil: return .score(.chooseLine)
      }
    default: return nil
    }
  }

  private var scoreObstacleOfUnit: ObstacleSentence? {
    guard let unit = scores.chosenUnit, !scoreSheet.isEmpty else { return .score(.chooseUnit) }
    return roleObstacle(toChange: unit)
  }
}
