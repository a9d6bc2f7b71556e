import Controller
import Domain
import Languages
import TextUI

/// Tasks or issues one below the other: what presses most stands first.
struct WorkTable {
  private enum Part { case lamp, number, title, unit, due, state, standing, owner }

  private let state: State
  private let words: Words
  private let items: [WorkItem]

  init(_ state: State) {
    self.state = state
    words = state.words
    items = state.workBoard.items
  }

  /// The table without its cursor.
  func table(width: Int) -> Table {
    let parts = parts(of: width)
    var table = Table(
      columns: parts.map { column($0.0, $0.1) }, sticky: 3, rowCount: items.count,
      region: "work", glyphs: state.glyphs
    ) { row, slot in
      spans(parts[slot].0, items[row])
    }
    table.keepsRows = true
    return table
  }

  /// What there is room for: what is to be done gets what the others leave.
  private func parts(of width: Int) -> [(Part, Int)] {
    let isChinese = words.language == .zh
    let digits = String(items.map(\.number).max() ?? 0).count
    var parts: [(Part, Int)] = [
      (.lamp, 2), (.number, max(2, digits)), (.due, isChinese ? 8 : 6),
      (.state, isChinese ? 6 : 11),
    ]
    func left() -> Int { width - parts.reduce(0) { $0 + $1.1 + 1 } }
    let more: [(Part, Int)] = [
      (.unit, isChinese ? 8 : 11), (.standing, isChinese ? 11 : 13), (.owner, 10),
    ]
    for part in more where left() - part.1 - 1 >= 21 {
      if part.0 == .owner, items.allSatisfy(\.owner.isEmpty) { continue }
      parts.append(part)
    }
    let order: [Part] = [.lamp, .number, .title, .unit, .owner, .due, .state, .standing]
    parts.append((.title, max(4, left() - 1)))
    return order.compactMap { part in parts.first { $0.0 == part } }
  }

  private func column(_ part: Part, _ width: Int) -> Table.Column {
    let head: String =
      switch part {
      case .lamp, .number, .standing: ""
      case .title: words(ColumnWord.title)
      case .unit: words(ColumnWord.unit)
      case .owner: words(ColumnWord.owner)
      case .due: words(ColumnWord.due)
      case .state: words(ColumnWord.state)
      }
    return Table.Column(
      width: width, alignment: part == .number ? .trailing : .leading, heads: [head])
  }

  private func spans(_ part: Part, _ item: WorkItem) -> [Span] {
    let line = WorkLineSpans(state, item)
    let dim: Role? = item.isFinished ? .dim : nil
    switch part {
    case .lamp: return [line.lamp]
    case .number: return [Span("\(item.number)", .dim)]
    case .title: return [Span(words.shown(item.title), dim)]
    case .unit:
      let unit = item.unit.flatMap { state.book.unit($0) }.map { words.shortName($0) }
      let helpers = item.assisting.isEmpty ? "" : "+\(item.assisting.count)"
      return [
        Span(unit ?? item.unit?.text ?? words(WorkSentence.ourselves), dim), Span(helpers, .dim),
      ]
    case .owner: return [Span(words.shown(item.owner), dim)]
    case .due:
      return [
        Span(item.due.map { words.day($0, in: state.assessment.year) } ?? "", line.role)
      ]
    case .state: return [Span(words.state(item), dim)]
    case .standing:
      let asked = item.askedExtension == nil || item.isFinished ? nil : words(WorkStepWord.ask)
      return [Span(asked ?? words.standing(item, on: state.today), line.role)]
    }
  }
}
