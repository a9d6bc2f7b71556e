import Controller
import Domain
import Languages

/// What is done with tasks and issues by a line: the number of one, and what the step asks for.
extension PlainDesk {
  /// `写一条 补台账 · 福清 · 8月底`, `签收 3`, `退回 3 缺照片`, or about the one that was chosen last.
  mutating func work(_ command: Command, _ arguments: String) -> [Effect] {
    var effects: [Effect] = []
    var rest = arguments
    let first = arguments.prefix { $0 != " " }
    if ![.addWork, .addMeeting, .addAgenda, .decide, .freezeFigures].contains(command),
      let number = Int(first)
    {
      guard actions.indices.contains(number - 1) else {
        say(.noSuchNumber(number, of: actions.count))
        return []
      }
      switch actions[number - 1] {
      case .work(let place): effects += ask(.point(.work(place)))
      case .filing(let place): effects += ask(.point(.filing(place)))
      case .meeting(let panel, let place): effects += ask(.point(.meeting(panel, place)))
      case .item(let id): effects += ask(.item(id))
      case .area, .unit, .unitAnywhere, .indicator, .figure, .attention, .run, .option, .dispute,
        .slot, .change, .practice, .presented, .report, .line, .target, .allotment, .period, .date,
        .part, .partLine, .partNamed, .scored, .score, .points, .verb:
        say(.chooseFigure)
        return []
      }
      rest = String(arguments.dropFirst(first.count).drop { $0 == " " })
    }
    effects += ask(.run(command))
    guard !rest.isEmpty, case .line? = state.layer else { return effects }
    return effects + ask(.answer(rest))
  }
}
