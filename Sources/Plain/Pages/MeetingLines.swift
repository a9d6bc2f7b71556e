import Controller
import Domain
import Languages

/// 会议 in lines: the meetings of the year, then the chosen one with its agenda and what is to be
/// answered for; a number leads to what can be done about it.
extension PlainTeller {
  var meetings: PlainPage {
    var page = PlainPage()
    let board = state.meetingBoard
    page.say(title(words(ScreenWord.meeting)))
    guard let meeting = board.meeting else {
      page.say(words(MeetingSentence.noMeetings(key: words(Command.addMeeting))))
      for command in [Command.addMeeting, .freezeFigures, .compareMeeting]
      where command.obstacle(in: state) == nil {
        page.offer(words(command), .run(command))
      }
      return page
    }
    for (place, meeting) in board.meetings.enumerated() {
      page.offer(
        words.named(words.title(meeting), words.stage(meeting)), .meeting(.meetings, place))
    }
    page.say(words.title(meeting))
    page.say(words.list(words.facts(meeting)))
    page.say(words.named(words(MeetingWord.agenda), words.agendaSummary(board.agenda)))
    for (place, line) in board.agenda.enumerated() {
      page.offer(
        words.named(words.subject(line.item, in: state.book), words.list(standing(line))),
        .meeting(.agenda, place))
    }
    page.say(
      board.answers.isEmpty
        ? words(MeetingSentence.nothingToAnswer) : words(MeetingSentence.toAnswer))
    for (place, answer) in board.answers.enumerated() {
      let told = tell(answer)
      page.offer(
        words.named(told.from, words.list([told.who, told.what, told.standing])),
        .meeting(.answers, place))
    }
    page.say(
      words(
        board.decisions.isEmpty
          ? MeetingSentence.noDecisions(key: words(Command.decide)) : .ownDecisions))
    for (place, decision) in board.decisions.enumerated() {
      let told = tell(.decision(decision))
      page.offer(
        words.list([told.what, told.who, told.standing]), .meeting(.decisions, place))
    }
    return page
  }

  private func tell(_ answer: AnswerLine) -> (
    from: String, who: String, what: String, standing: String
  ) {
    words.tell(answer, in: state.book, on: state.today, year: state.assessment.year)
  }

  private func standing(_ line: AgendaLine) -> [String] {
    var parts = ["\(line.item.minutes) \(words(MeetingWord.minutes))"]
    guard line.item.unit != nil else { return parts }
    parts += [words.attendance(line.attendance), words.shown(line.attendance?.note ?? "")]
    parts.append(words.filed(line))
    if line.missing > 0 { parts.append(words(FilingSentence.lacking(line.missing))) }
    if line.open > 0 { parts.append(words(MeetingSentence.open(line.open))) }
    return parts
  }
}
