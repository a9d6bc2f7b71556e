import Controller
import Domain
import Languages

/// Many figures before they are written, in lines.
extension PlainTeller {
  func ask(_ bulk: BulkEdit, _ page: inout PlainPage) {
    if let refusal = bulk.refusal { page.say(refusal) }
    switch bulk.step {
    case .expression:
      let back = words(LineSentence.leaveWith(words(Command.back)))
      page.say(words.list([words(bulk.title), back]))
      page.say(words.list(bulk.forms.map { words($0) }))
    case .note: page.say(words(bulk.noteWanted))
    case .preview: preview(bulk, &page)
    }
  }

  private func preview(_ bulk: BulkEdit, _ page: inout PlainPage) {
    let written = bulk.written.count
    let same = bulk.proposals.count { $0.isSame && !bulk.dropped.contains($0.place) }
    let refused = bulk.proposals.count { $0.refusal != nil }
    if let sheet = bulk.sheet {
      page.say(state.title(of: sheet))
      if let doubt = state.doubt(about: sheet) { page.say(doubt) }
    }
    page.say(
      words(
        BulkSentence.counts(
          written: written, same: same, refused: refused, dropped: bulk.dropped.count)))
    if bulk.takesRowsByPlace { page.say(words(BulkSentence.rowsByPlace)) }
    if bulk.takesColumnsByPlace { page.say(words(BulkSentence.columnsByPlace)) }
    for leftOver in bulk.leftOver { page.say(state.told(leftOver, in: bulk)) }
    for (place, proposal) in bulk.proposals.enumerated() {
      let unit =
        proposal.place.unit.flatMap { state.book.unit($0) }.map { words.name($0) }
        ?? words(LabelWord.wholeCity)
      let indicator = state.plan?.indicator(proposal.place.indicator)
      let name = words.named(
        "\(unit) \(indicator.map { words.shortName($0) } ?? "")",
        change(of: proposal))
      page.offer(words.list([name, state.remark(on: proposal, in: bulk).text]), .option(place))
    }
    page.say(words(written > 0 ? LineSentence.confirmMany : .noneToWrite))
  }

  private func change(of proposal: Proposal) -> String {
    let old = state.shown(proposal.old, of: proposal)
    guard proposal.refusal == nil else { return old }
    return words(LineSentence.fromTo(old, state.shownNew(of: proposal)))
  }
}
