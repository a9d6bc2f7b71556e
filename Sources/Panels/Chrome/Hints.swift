import Controller
import Domain
import Languages
import TextUI

/// The keys that matter now, from the key map.
struct Hints {
  /// What is offered, and what else changes with the cursor: the same key on the same ground gives the
  /// same items.
  struct Key: Equatable {
    let commands: [Command]
    /// Whether Enter and its like lead on, where a row is the sum of others.
    let leadsDown: Bool
  }

  /// What they are told apart by.
  let key: Key
  /// The row of the cursor where its commands are found out row by row; else 0.
  let row: Int
  @Held private var state: State

  /// The keys that matter in a state; what takes long to find is taken over from the last frame.
  init(_ state: Held<State>, _ frame: inout Frame) {
    _state = state
    (row, key) = Self.found(in: state.wrappedValue, &frame)
  }

  private static func found(in state: State, _ frame: inout Frame) -> (row: Int, Key) {
    let row: Int? =
      switch state.screen {
      case .report: state.reportPlace
      case .work: state.workBoard.selection
      default: nil
      }
    let offered =
      row.map { row in frame.kept("hints", row, of: row) { commands(state) } } ?? commands(state)
    let leadsDown = state.isAtSum && (state.hasFigures || state.screen == .targets)
    return (row ?? 0, Key(commands: offered, leadsDown: leadsDown))
  }

  private static func commands(_ state: State) -> [Command] {
    let commands: [Command] =
      switch state.screen {
      case .overview:
        [
          .open, .nextPanel, .matrix, .explain, .find, .commands, .period, .undo, .help, .quit,
          .zoom,
        ]
      case .area: [.open, .back, .explain, .matrix, .find, .period, .help]
      case .list where state.listedWork != nil:
        [.open, .explain, .comment, .star, .behindOnly, .sort, .filter, .clearFilter, .help, .back]
      case .list:
        [
          .edit, .open, .behindOnly, .sort, .filter, .clearFilter, .columns, .work, .find, .help,
          .back,
        ]
      case .programme: [.open, .edit, .tag, .lead, .explain, .find, .help, .back]
      case .report:
        [
          .edit, .addItem, .removeItem, .raise, .lower, .link, .spread, .takeOver, .borrow,
          .followUp, .whoReported, .nextSibling, .copy, .undo, .help, .back,
        ]
      case .timeline: [.open, .nextPanel, .dates, .find, .period, .help, .back]
      case .targets:
        [
          .edit, .assign, .target, .pace, .mark, .bulkSet, .takeAway, .undo, .find, .help, .back,
        ]
      case .dates: [.edit, .byRule, .preset, .undo, .open, .help, .back]
      case .work: work(state)
      case .meeting: meeting(state)
      case .presentation: [.back]
      case .practices:
        [.open, .borrow, .copy, .find, .filter, .clearFilter, .exportSheet, .help, .back]
      case .scores: scores(state)
      case .planning:
        [
          .open, .edit, .addPart, .endPart, .partUp, .partDown, .copyForward, .planYear, .help,
          .back,
        ]
      case .outlines:
        [.open, .edit, .addPart, .endPart, .partUp, .partDown, .explain, .undo, .help, .back]
      case .filing:
        [
          .open, .remind, .remindAll, .accept, .giveBack, .lock, .text, .mark, .nextSibling,
          .dates, .help, .back,
        ]
      case .fill:
        [
          .edit, .submit, .report, .noNumber, .note, .history, .nextSibling, .undo, .explain, .help,
          .back,
        ]
      case .log: [.open, .takeBack, .logDetails, .logFind, .logFilter, .redo, .help, .back]
      case .matrix:
        [
          .edit, .find, .mark, .noNumber, .note, .target, .undo, .explain, .behindOnly, .help,
          .back,
        ]
      case .unit where state.page.isBeside:
        [.report, .nextSibling, .nextPanel, .explain, .find, .help, .back, .zoom]
      case .unit:
        [
          .nextSibling, .edit, .nextPanel, .open, .explain, .text, .nextBehind, .find, .help, .back,
          .zoom,
        ]
      case .indicator:
        [.nextSibling, .edit, .nextPanel, .open, .explain, .rank, .find, .help, .back, .zoom]
      }
    // What can be done about a line of 汇报 depends on what it is.
    if state.screen == .report { return commands.filter { $0.obstacle(in: state) == nil } }
    if state.showsMarks { return markedCommands }
    if state.screen == .targets, !state.markedTargets.isEmpty {
      return [
        .bulkSet, .assign, .copy, .mark, .wholeColumn, .range, .takeAway, .undo, .help, .back,
      ]
    }
    // How to see all again is what matters first.
    let ordered = state.isZoomed ? [.zoom] + commands.filter { $0 != .zoom } : commands
    return state.filter.isEmpty ? ordered.filter { $0 != .clearFilter } : ordered
  }

  /// The items, the most useful first.
  var items: [HintBar.Item] {
    var items = key.commands.compactMap { item($0) }
    if state.screen == .overview, !state.isZoomed, state.assessment.areas.count > 1 {
      let areas = "1-\(min(4, state.assessment.areas.count))"
      items.insert(
        HintBar.Item(
          key: areas, label: Self.label(state.words(ColumnWord.area), after: "1", state),
          region: Region("command.area1")), at: 0)
    }
    return items
  }

  /// On 考核 what the row of the cursor allows; on an empty sheet how it begins.
  private static func scores(_ state: State) -> [Command] {
    guard !state.scoreSheet.isEmpty else { return [.scoreTemplate, .scoreSection, .help, .back] }
    guard state.scores.isInside else {
      return [.open, .rank, .scoreSection, .exportSheet, .explain, .comment, .help, .back]
    }
    let commands: [Command] = [
      .edit, .adjustScore, .explain, .nextSibling, .addPart, .scoreLine, .endPart, .scoreSection,
      .partUp, .partDown, .undo, .help, .back,
    ]
    return commands.filter { $0.obstacle(in: state) == nil }
  }

  /// What can be done with the task or issue of the cursor now, and how to write one down.
  private static func work(_ state: State) -> [Command] {
    guard state.workBoard.selected != nil else { return [.addWork, .nextPanel, .help, .back] }
    let steps = Command.workSteps.map(\.command).filter { $0.obstacle(in: state) == nil }
    return [.addWork, .open] + steps + [.followBack].filter { $0.obstacle(in: state) == nil }
      + [.boardWork, .nextPanel, .edit, .comment, .star, .help, .back]
  }

  /// What prepares and holds the meeting in sight now, and how to call one.
  private static func meeting(_ state: State) -> [Command] {
    guard state.meetingInSight != nil else { return [.addMeeting, .freezeFigures, .help, .back] }
    let commands: [Command] =
      switch state.meetingBoard.panel {
      case .meetings:
        [
          .open, .present, .nextPanel, .text, .edit, .addMeeting, .compareMeeting, .endMeeting,
          .removeItem, .freezeFigures,
        ]
      case .agenda:
        [
          .attend, .edit, .present, .text, .raise, .lower, .note, .addAgenda, .remind, .removeItem,
          .nextPanel,
        ]
      case .answers: [.open, .present, .nextPanel, .text, .explain]
      case .decisions:
        [.open, .edit, .raise, .lower, .decide, .text, .present, .nextPanel, .explain]
      }
    return commands.filter { $0.obstacle(in: state) == nil } + [.undo, .help, .back]
  }

  /// The keys that matter while figures are chosen.
  private static let markedCommands: [Command] = [
    .bulkSet, .copy, .mark, .wholeColumn, .range, .clear, .undo, .help, .back,
  ]

  /// The bar of F-keys: what exists, each a button.
  static func functionKeys(_ state: State) -> [HintBar.Item] {
    let commands: [Command] = [
      .help, .edit, .overview, .matrix, .meeting, .list, .unit, .timeline, .menu, .quit,
    ]
    return commands.compactMap { command in
      let keys = state.keys.keys(of: command).first { sequence in
        if case .function? = sequence.first { sequence.count == 1 } else { false }
      }
      guard let key = keys?.first else { return nil }
      let name = KeyName.label(of: key, glyphs: state.glyphs)
      // Ten of them fill eighty columns only with the short name of help.
      let word: any Phrase = command == .help ? ScreenWord.help : command
      return HintBar.Item(
        key: name, label: label(state.words(word), after: name, state),
        region: Region("command." + command.name), isEssential: command == .menu || command == .quit
      )
    }
  }

  /// Latin words stand apart from their key, Han only from a long one.
  private static func label(_ text: String, after key: String, _ state: State) -> String {
    key.count > 1 || state.words.language != .zh ? " " + text : text
  }

  /// The first key of a command, as it is told.
  static func key(_ command: Command, _ state: State) -> String {
    let keys = state.keys.keys(of: command)
    // A key that works with an input method on is the better one to tell.
    let proof = keys.last { $0.allSatisfy { if case .character = $0 { false } else { true } } }
    return (command == .clearFilter ? proof : keys.first)?
      .map { KeyName.label(of: $0, glyphs: state.glyphs) }.joined() ?? ""
  }

  private func item(_ command: Command) -> HintBar.Item? {
    guard let sequence = state.keys.firstKeys(of: command, in: state.modes) else { return nil }
    let label = sequence.map { KeyName.label(of: $0, glyphs: state.glyphs) }.joined()
    let leadsDown = command == .edit && key.leadsDown
    let name = leadsDown ? state.words(LabelWord.unitsBelow) : state.words(command)
    return HintBar.Item(
      key: label, label: Self.label(name, after: label, state),
      region: Region("command." + command.name), isEssential: command == .help)
  }
}
