import Controller
import Domain
import Languages

/// 报送 in lines: how each unit's report stands; a number leads to what can be done about it.
extension PlainTeller {
  var filings: PlainPage {
    var page = PlainPage()
    let month = state.fillMonth
    page.say(title(words(ScreenWord.filing), about: words(words.full(month))))
    guard !state.filings.filings.isEmpty else {
      page.say(words(FillSentence.nothingAsked))
      return page
    }
    if state.isFillMonthLocked { page.say(words(PeriodWord.locked)) }
    page.say(words.summary(Completeness(state.filings.filings), of: month))
    for (place, filing) in state.filings.filings.enumerated() {
      let unit = state.book.unit(filing.unit).map { words.name($0) } ?? filing.unit.text
      page.offer(words.named(unit, words.list(standing(filing))), .filing(place))
    }
    return page
  }

  private func standing(_ filing: Filing) -> [String] {
    var parts = [
      words(SubmissionWord(filing.submission)),
      words(FillSentence.answered(filing.answered, of: filing.expected.count)),
    ]
    if filing.daysLate > 0 { parts.append(words(FilingSentence.daysLate(filing.daysLate))) }
    if filing.submission?.state == .returned {
      parts.append(words.shown(filing.submission?.reason ?? ""))
    }
    if !filing.changed.isEmpty {
      parts.append(words(FilingSentence.changedSince(filing.changed.count)))
    }
    return parts
  }
}
