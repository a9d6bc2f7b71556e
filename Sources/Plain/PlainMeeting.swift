import Controller
import Domain
import Languages

/// What is done with meetings by a line: `出席/请假 3`, `编辑 4 10`, or about the row that was chosen last.
extension PlainDesk {
  /// Whether a command is about a meeting or a row of its agenda.
  func isAboutMeeting(_ command: Command) -> Bool {
    [
      .addMeeting, .edit, .addAgenda, .removeItem, .raise, .lower, .attend, .note, .remind,
      .compareMeeting, .endMeeting, .freezeFigures, .decide,
    ].contains(command)
  }

  /// Tells what can be done about a row of 会议.
  mutating func askMeeting(_ panel: MeetingBoard.Panel, _ place: Int) -> [Effect] {
    go(to: .screen)
    let effects = ask(.point(.meeting(panel, place)))
    var question = PlainPage()
    let commands: [Command]
    switch panel {
    case .meetings:
      // Who chooses another one wants to hear of it.
      commands = [
        .present, .edit, .addAgenda, .decide, .remindAll, .compareMeeting, .freezeFigures, .text,
        .endMeeting, .removeItem,
      ]
      question.say(state.meetingInSight.map { words.title($0) } ?? "")
    case .agenda:
      commands = [.open, .edit, .attend, .note, .raise, .lower, .removeItem, .remind]
      question.say(
        state.meetingBoard.item.map { words.subject($0.item, in: state.book) } ?? "")
    case .decisions:
      commands = [.open, .edit, .raise, .lower, .comment, .uncomment]
      question.say(state.meetingBoard.decision.map { words.title($0) } ?? "")
    case .answers: return effects + ask(.run(.open))
    }
    question.offer(commands, in: state)
    put(question)
    return effects
  }
}
