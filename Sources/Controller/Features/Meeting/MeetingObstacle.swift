import Domain
import Languages

extension State {
  /// Why a command of 会议 can't run; nil when it can.
  func meetingObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .meeting else { return .onlyOn(screen: words(ScreenWord.meeting)) }
    let changes = ![.remind, .remindAll, .compareMeeting].contains(command)
    if changes, let readOnly { return .readOnly(readOnly) }
    if command == .addMeeting { return nil }
    // Figures are frozen and compared with or without a meeting.
    if command == .freezeFigures {
      return assessment.indicators.isEmpty ? .nothingAsked : nil
    }
    if command == .compareMeeting {
      return frozen.isEmpty
        ? .meeting(.noSnapshot(key: keys.label(of: .freezeFigures))) : nil
    }
    guard let meeting = meetingInSight else {
      return .meeting(.noMeeting(key: keys.label(of: .addMeeting)))
    }
    return obstacle(to: command, in: meeting)
  }

  private func obstacle(to command: Command, in meeting: Meeting) -> ObstacleSentence? {
    let panel = meetingBoard.panel
    let item = panel == .agenda ? meetingBoard.item?.item : nil
    let decision = panel == .decisions ? meetingBoard.decision : nil
    let refusal: MeetingRefusal?
    switch command {
    case .raise, .lower: return item == nil && decision == nil ? .meeting(.noItem) : nil
    case .removeItem where panel != .meetings: return item == nil ? .meeting(.noItem) : nil
    case .removeItem: refusal = book.holding(meeting)
    case .attend, .note: return item?.unit == nil ? .meeting(.noUnit) : nil
    case .endMeeting:
      refusal =
        meeting.startedAt == nil ? .notBegun : meeting.endedAt == nil ? nil : .hasEnded
    case .edit where panel == .agenda: return item == nil ? .meeting(.noItem) : nil
    case .edit where panel == .decisions:
      return decision == nil ? .meeting(.noDecision(key: keys.label(of: .decide))) : nil
    default: return nil
    }
    return refusal.map { .meeting(words.sentence($0, in: book)) }
  }
}
