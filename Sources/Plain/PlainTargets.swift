import Controller
import Domain
import Languages

/// What can be done about a target of 分解 and a period of 期限, as questions.
extension PlainDesk {
  mutating func askTarget(_ row: Int, _ column: Int) -> [Effect] {
    go(to: .screen)
    let effects = ask(.point(.target(row: row, column: column)))
    guard let place = state.focusedTarget else { return effects }
    if state.isAtSum { return effects + ask(.run(.edit)) }
    var question = PlainPage()
    question.say(state.name(ofTarget: place.unit, place.indicator))
    let offers: [(Command, any Phrase)] = [
      (.edit, TargetSentence.annual), (.target, TargetSentence.details),
      (.assign, Command.assign), (.pace, Command.pace),
    ]
    for (command, name) in offers where command.obstacle(in: state) == nil {
      question.offer(words(name), .run(command))
    }
    put(question)
    return effects
  }

  mutating func askPeriod(_ row: Int) -> [Effect] {
    go(to: .screen)
    let effects = ask(.point(.date(row: row, column: state.dates.column)))
    guard let (period, _) = state.focusedDate, let plan = state.plan else { return effects }
    if let obstacle = Command.edit.obstacle(in: state) {
      add(words(obstacle))
      return effects
    }
    var question = PlainPage()
    question.say(words(words.full(period)))
    for (column, name) in ReportingCalendar.DateName.allCases.enumerated() {
      let told = PlainTeller(state).tell(name, of: period, plan)
      question.offer(told, .date(row: row, column: column))
    }
    put(question)
    return effects
  }
}
