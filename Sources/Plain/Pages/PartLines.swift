import Controller
import Domain
import Languages

/// 计划 and 两纲 in lines: the tree, and of what is chosen its fields and what stands below it.
extension PlainTeller {
  var parts: PlainPage {
    state.parts.isInside ? chosenPart : tree
  }

  private var year: Int { state.assessment.year }

  private var tree: PlainPage {
    var page = PlainPage()
    let isOutlines = state.screen == .outlines
    page.say(title(words(isOutlines ? ScreenWord.outlines : .planning)))
    if state.parts.rows.isEmpty {
      page.say(words(PartSentence.noOutlines(key: words(Command.addPart))))
    }
    for (place, row) in state.parts.rows.enumerated() {
      let name = words.title(of: row.node, in: state.book, year: year)
      page.offer(words.named(name, words.list(remarks(row))), .part(place))
    }
    return page
  }

  private func remarks(_ row: PartBoard.Row) -> [String] {
    var parts = [row.node.part.map { words(PartWord($0.kind)) } ?? ""]
    if row.isRetired { parts.append(words(PartWord.retired)) }
    if let outcome = state.outcome(row.node.part) {
      parts.append(words(OutcomeWord(outcome.status)))
    }
    return parts
  }

  private var chosenPart: PlainPage {
    var page = PlainPage()
    guard let row = state.parts.chosen else { return page }
    let name = words.title(of: row.node, in: state.book, year: year)
    page.say(words.named(name, words.list(remarks(row) + [row.node.part?.id ?? ""])))
    for (place, line) in state.parts.lines.enumerated() {
      let (label, value) = words.tell(line, in: state.book, year: year)
      page.offer(words.named(label, value ?? words(PartWord.empty)), .partLine(place))
    }
    guard let part = row.node.part else { return page }
    for kind in part.kind.children {
      for child in state.book.parts(kind, in: year, under: part) {
        let name = words.name(of: child, in: state.book, year: year)
        page.offer(words.named(words(PartWord(kind)), name), .partNamed(child))
      }
    }
    return page
  }
}
