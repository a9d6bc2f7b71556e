import Controller
import Domain
import Languages

/// 督办 in lines: tasks or issues by what presses; a number leads to what can be done with one.
extension PlainTeller {
  var work: PlainPage {
    var page = PlainPage()
    let isTasks = state.workBoard.kind == .task
    page.say(title(words(ScreenWord.work), about: words(isTasks ? WorkSentence.tasks : .issues)))
    let items = state.workBoard.items
    if items.isEmpty {
      let key = words(Command.addWork)
      page.say(words(isTasks ? WorkSentence.noTasks(key: key) : .noIssues(key: key)))
    } else {
      page.say(words.summary(items, on: state.today))
    }
    for (place, item) in items.enumerated() {
      page.offer(words.named(words.title(item), standing(item)), .work(place))
    }
    page.offer(words(isTasks ? WorkSentence.issues : .tasks), .run(.nextPanel))
    return page
  }

  /// Who does it, until when, and how it stands.
  func standing(_ item: WorkItem) -> String {
    let due = item.due.map { words.day($0, in: assessment.year) } ?? words(WorkSentence.noDue)
    return words.list([
      words.who(item, in: state.book), due, words.state(item),
      words.standing(item, on: state.today),
    ])
  }

  /// Tasks and issues, each of which leads to itself.
  func offer(_ items: [WorkItem], into page: inout PlainPage) {
    for item in items { page.offer(words.named(words.title(item), standing(item)), .item(item.id)) }
  }
}
