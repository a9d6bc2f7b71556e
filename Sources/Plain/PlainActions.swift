import Controller
import Domain
import Languages

/// What choosing a numbered line does.
extension PlainDesk {
  mutating func perform(_ action: PlainPage.Action) -> [Effect] {
    switch action {
    case .area(let area):
      go(to: .screen)
      return ask(.area(area))
    case .unit(let row):
      go(to: .screen)
      return ask(.unit(row))
    case .unitAnywhere(let id):
      go(to: .screen)
      return ask(.unitAnywhere(id))
    case .presented(let id):
      go(to: .screen)
      return ask(.presented(id))
    case .indicator(let column):
      go(to: .screen)
      // As from an area's page: about the whole city first.
      return ask(.point(.figure(row: state.assessment.units.count, column: column)))
        + ask(.indicator(column))
    case .figure(let row, let column):
      go(to: .figure)
      return ask(.point(.figure(row: row, column: column)))
    case .attention(let row, let column):
      go(to: .figure)
      return ask(.point(.figure(row: row, column: column))) + ask(.unit(row))
    case .run(let command): return run(command, "")
    case .option(let place): return ask(.choose(place))
    case .dispute(let dispute): return ask(.settle(dispute))
    case .slot(let place):
      go(to: .screen)
      let effects = ask(.point(.slot(place)))
      guard let slot = state.board.chosen else { return effects }
      var question = PlainPage()
      question.say(words.name(slot.id, in: state.plan))
      for command in [Command.edit, .tag] { question.offer(words(command), .run(command)) }
      put(question)
      return effects
    case .filing(let place):
      go(to: .screen)
      let effects = ask(.point(.filing(place)))
      guard let filing = state.filings.selected else { return effects }
      var question = PlainPage()
      question.say(state.book.unit(filing.unit).map { words.name($0) } ?? "")
      question.offer([.open, .remind, .accept, .giveBack], in: state)
      put(question)
      return effects
    case .report(let place):
      go(to: .screen)
      let effects = ask(.point(.report(place)))
      let commands = PlainTeller(state).actions(onReportRow: state.reportRow)
      // What has only one thing to do is done.
      guard commands.count != 1 else { return effects + ask(.run(commands[0])) }
      guard !commands.isEmpty else { return effects + ask(.run(.open)) }
      var question = PlainPage()
      for command in commands { question.offer(words(command), .run(command)) }
      put(question)
      return effects
    case .line(let place):
      return ask(.point(.area(row: place))) + ask(.run(.open))
    case .target(let row, let column): return askTarget(row, column)
    case .allotment(let column):
      go(to: .screen)
      return ask(.point(.target(row: state.targets.cursor.row, column: column)))
    case .period(let row): return askPeriod(row)
    case .date(let row, let column):
      return ask(.point(.date(row: row, column: column))) + ask(.run(.edit))
    case .work(let place):
      go(to: .screen)
      let effects = ask(.point(.work(place)))
      guard let item = state.workBoard.selected else { return effects }
      var question = PlainPage()
      question.say(words.title(item))
      let commands = [Command.open, .edit] + Command.workSteps.map(\.command)
      for command in commands where command.obstacle(in: state) == nil {
        let step = Command.workSteps.first { $0.command == command }?.step
        question.offer(step.map { words.step($0, of: item.kind) } ?? words(command), .run(command))
      }
      put(question)
      return effects
    case .practice(let place):
      go(to: .screen)
      let effects = ask(.point(.practice(place)))
      guard let practice = state.practiceBoard.selected else { return effects }
      var question = PlainPage()
      question.say(words.passOn(practice, in: state.book))
      question.offer([.open, .borrow, .copy], in: state)
      put(question)
      return effects
    case .scored(let place):
      go(to: .screen)
      return ask(.point(.scored(place))) + ask(.run(.open))
    case .score(let place):
      go(to: .screen)
      let effects = ask(.point(.score(place)))
      var question = PlainPage()
      if let line = state.scores.chosenLine {
        question.say(words.shown(line.line.name))
        for giver in UnitScores.Giver.allCases where Command.edit.obstacle(in: state) == nil {
          question.offer(words(ScoreSentence(giver)), .points(giver))
        }
      }
      // Of a line it is asked whose points are typed.
      let edit: [Command] = state.scores.chosenLine == nil ? [.edit] : []
      question.offer(
        [.explain] + edit + [.scoreLine, .addPart, .partUp, .partDown, .endPart], in: state)
      put(question)
      return effects
    case .points(let giver):
      return ask(.point(.giver(giver))) + ask(.run(.edit))
    case .meeting(let panel, let place): return askMeeting(panel, place)
    case .item(let id):
      go(to: .screen)
      let effects = ask(.item(id))
      return effects + perform(.work(state.workBoard.selection))
    case .part(let place):
      go(to: .screen)
      return ask(.point(.part(place))) + ask(.run(.open))
    case .partLine(let place):
      go(to: .screen)
      return ask(.point(.partLine(place))) + ask(.run(.open))
    case .partNamed(let part):
      go(to: .screen)
      return ask(.point(.partNamed(part)))
    case .change(let place):
      go(to: .screen)
      return ask(.point(.change(place))) + ask(.run(.open))
    case .verb(let verb, let arguments): return run(verb, arguments)
    }
  }
}
