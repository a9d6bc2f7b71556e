import Controller
import Domain

/// Which commands mean something where one is.
extension PlainDesk {
  /// Whether a command is about a target of 分解 or a date of 期限.
  func hasOwnCursor(_ command: Command) -> Bool {
    let commands: [Command] =
      state.screen == .targets
      ? [.edit, .takeAway, .target, .assign, .pace]
      : state.screen == .dates ? [.edit, .byRule, .preset] : []
    return commands.contains(command)
  }

  /// Whether a command means something where one is.
  func isOffered(_ command: Command) -> Bool {
    switch command {
    case .nextSibling, .previousSibling:
      [.unit, .indicator, .fill, .filing, .report, .presentation, .scores].contains(state.screen)
    case .submit: state.screen == .fill
    case .borrow: state.screen == .report || state.screen == .practices
    case .addItem, .removeItem, .raise, .lower, .link, .spread, .takeOver, .whoReported:
      state.screen == .report
        || state.screen == .meeting && [.removeItem, .raise, .lower].contains(command)
    case .addMeeting, .addAgenda, .attend, .compareMeeting, .endMeeting, .freezeFigures:
      state.screen == .meeting
    case .giveBack: state.screen == .filing || state.screen == .work
    case .remind, .remindAll: state.screen == .filing || state.screen == .meeting
    case .accept, .lock: state.screen == .filing
    case .addWork, .takeWork, .handInWork, .closeWork, .extendWork, .holdWork, .cancelWork,
      .aloneWork:
      state.screen == .work
    case .rank: [.indicator, .presentation, .scores].contains(state.screen)
    case .decide: state.screen == .presentation || state.screen == .meeting
    case .decisions, .unlockFigures: state.screen == .presentation
    case .scoreSection, .scoreLine, .adjustScore, .scoreTemplate: state.screen == .scores
    case .followBack: state.screen == .work
    case .followUp: state.screen == .report || state.hasFigures
    case .star, .comment, .uncomment: state.remarkSubject != nil
    case .behindOnly: state.screen == .matrix || state.screen == .list
    case .takeBack: state.screen == .log
    case .sort: state.screen == .list
    case .addPart, .endPart, .partUp, .partDown:
      [.planning, .outlines, .scores].contains(state.screen)
    case .copyForward, .planYear: state.screen == .planning
    case .tag: state.screen == .programme
    case .assign, .takeAway, .pace: state.screen == .targets
    case .preset, .byRule: state.screen == .dates
    case .lead: state.initiativeInSight != nil
    default: true
    }
  }
}
