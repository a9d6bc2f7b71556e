import Controller
import Domain
import Languages

/// 放映 in lines: a page at a time, the whole or one unit.
extension PlainTeller {
  var presentation: PlainPage {
    var page = PlainPage()
    let presentation = state.presentation
    let stop = presentation.stop
    switch stop {
    case .overview:
      page.say(title(words(ScreenWord.presentation)))
      for sentence in state.meetingHeadline { page.say(sentence) }
      for (area, rollup) in zip(state.assessment.areas, state.assessment.areaRollups) {
        page.say(words.named(words.name(area), standing(rollup)))
      }
      for row in state.presentedRows {
        let unit = state.assessment.units[row]
        let told = words.named(words.name(unit), standing(state.assessment.unitRollups[row]))
        page.offer(told, .presented(unit.id))
      }
    case .unit(let id, _): if let unit = state.page(of: id) { tell(unit, into: &page) }
    case .text(let text, _): page.say(words.shown(text))
    }
    if stop != .overview, let minutes = presentation.minutesOnPage {
      page.say(words(PresentSentence.spoken(minutes: minutes)))
    }
    if presentation.next != nil { page.offer(words(Command.nextSibling), .run(.nextSibling)) }
    return page
  }

  private func tell(_ unit: UnitPage, into page: inout PlainPage) {
    let number = state.presentation.unitNumber.map {
      "\($0)/\(state.presentation.units.count)"
    }
    let name = words.name(unit.unit)
    page.say(title(words(ScreenWord.presentation), about: words.list([name, number ?? ""])))
    let pace = unit.rollup.pace.map { words(PresentSentence.paceIs("\($0.percent)%")) } ?? ""
    let rank = unit.rank.map { words(PresentSentence.rank($0)) } ?? ""
    page.say(words.named(name, words.list([standing(unit.rollup), pace, rank])))
    for (area, rollup) in zip(state.assessment.areas, unit.areas) {
      page.say(words.named(words.name(area), standing(rollup)))
    }
    page.say(words(PresentSentence.worst))
    if unit.worst.isEmpty { page.say(words(PresentSentence.nothingWorst)) }
    offer(unit.worst, into: &page)
    page.say(words(ReportWord.promised))
    if unit.promises.isEmpty { page.say(words(PresentSentence.noPromises)) }
    for promise in unit.promises {
      let told = promise.outcome.map { words(ReportWord($0)) } ?? words(PresentSentence.noOutcome)
      page.say(words.named(told, oneLine(promise.item.text)))
    }
    for section in Report.Section.allCases {
      page.say(words(ReportWord(section)))
      let items = unit.paragraphs[section] ?? []
      if items.isEmpty { page.say(words(PresentSentence.nothingWritten)) }
      for item in items { page.say(oneLine(item.text)) }
    }
  }

  private func oneLine(_ text: String) -> String {
    words.shown(text).replacing("\n", with: " ")
  }
}
