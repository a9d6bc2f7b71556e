import Controller
import Domain
import Languages

/// 时间 and 日志 in lines.
extension PlainTeller {
  /// 时间: what is due when, today's place among it.
  var timeline: PlainPage {
    var page = PlainPage()
    page.say(title(words(ScreenWord.timeline)))
    guard let plan = state.plan, let agenda = state.agenda, !agenda.items.isEmpty else {
      page.say(words(AgendaSentence.nothingDue))
      return page
    }
    let next = agenda.place(from: agenda.today)
    for (place, item) in agenda.items.enumerated() {
      if place == next { tellToday(agenda, plan, &page) }
      let day = words(words.day(item.day))
      page.say(
        words.named(
          day,
          words.list([
            words.tell(item, in: plan), lamp(item.lamp), words.tellDone(item) ?? "",
            words.tellOpen(item, in: state.book) ?? "",
          ])))
    }
    if next >= agenda.items.count { tellToday(agenda, plan, &page) }
    return page
  }

  private func tellToday(_ agenda: Agenda, _ plan: Plan, _ page: inout PlainPage) {
    page.say(words(AgendaSentence.today(day: words.dayOfWeek(agenda.today, in: plan.year))))
  }

  /// 日志: the latest changes first, as far as they are read.
  var log: PlainPage {
    var page = PlainPage()
    page.say(title(words(ScreenWord.log)))
    page.say(words(LogSentence.shown(state.log.matching.count, of: state.log.total)))
    if state.log.matching.isEmpty { page.say(words(LogSentence.nothingYet)) }
    for (place, number) in state.log.matching.enumerated() {
      let entry = state.log.entries[number]
      let changes = entry.told.map { change in
        let told = words.tellLogged(change, in: state.book)
        return words(MessageSentence.kept(place: told.place, old: told.old, new: told.new))
      }
      let head = words.list([
        "\(words(words.day(entry.at.day))) \(entry.at.clock)", words.shown(entry.by),
        words(entry.kind),
      ])
      page.offer(
        words.named(head, words.list(changes + [words.shown(entry.why ?? "")])), .change(place))
    }
    return page
  }
}
