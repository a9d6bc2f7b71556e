import Controller
import Domain
import Languages
import Storage

/// How tasks and issues are told on the command line.
struct WorkTelling {
  private let session: BookSession
  private var words: Words { session.words }

  init(_ session: BookSession) { self.session = session }

  /// One row an item, by what presses.
  func table(_ items: [WorkItem]) -> TextTable {
    let heads: [ColumnWord] = [.order, .title, .unit, .due, .state]
    let rows = items.map { item in
      [
        String(item.number), words.shown(item.title), words.who(item, in: session.book),
        item.due.map { words.day($0, in: session.year) } ?? "", words.state(item),
        words.standing(item, on: session.today),
      ]
    }
    return TextTable(heads: heads.map { words($0) } + [""], rows: rows, leading: [1, 2, 3, 4, 5])
  }

  /// An item in full, a line each.
  func details(_ item: WorkItem) -> [String] {
    [words.title(item)]
      + words.details(item, in: session.book, year: session.year, today: session.today)
      + [words.named(words(WorkSentence.history), "")] + words.history(item, year: session.year)
  }

  /// What a commit changed, a line each: what was written down in full.
  func told(_ commit: Commit) -> [String] {
    var seen: Set<WorkItem.ID> = []
    return commit.changes.compactMap { change -> String? in
      guard change.path.keys.count >= 3, let id = WorkItem.ID(change.path.keys[1]),
        let item = session.book.work(in: session.year).item(id)
      else { return session.line(change) }
      guard seen.insert(id).inserted else { return nil }
      return words.passOn(item, in: session.book, year: session.year, today: session.today)
    }
  }

  /// What a commit made of the items that it touched.
  func json(_ commit: Commit) -> FieldValue {
    let ids = commit.changes.compactMap { change in
      change.path.keys.count >= 3 ? WorkItem.ID(change.path.keys[1]) : nil
    }
    let items = session.book.work(in: session.year).items.filter { ids.contains($0.id) }
    return session.record(commit, ["items": .list(items.map(json))])
  }

  func json(_ item: WorkItem) -> FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1), "id": .text(item.id.text), "kind": .text(item.kind.rawValue),
      "number": .number(item.number), "title": .text(item.title),
      "state": .text(item.state.rawValue), "stateZh": .text(Words(.zh).state(item)),
      "assisting": .list(item.assisting.map { .text($0.text) }),
      "links": .list(item.links.map { .text($0) }),
      "steps": .list(item.steps.map(json)),
    ]
    record["unit"] = item.unit.map { .text($0.text) }
    record["owner"] = item.owner.isEmpty ? nil : .text(item.owner)
    record["due"] = item.due.map { .text($0.description) }
    record["measure"] = item.measure.isEmpty ? nil : .text(item.measure)
    record["source"] = item.source.map { .text($0.text) }
    switch item.standing(on: session.today) {
    case .overdue(let days): record["overdueDays"] = .number(days)
    case .near(let days): record["daysLeft"] = .number(days)
    case .waiting, .running, .resting, .finished: break
    }
    record["daysLate"] = item.daysLate.map { .number($0) }
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  private func json(_ step: WorkItem.Step) -> FieldValue {
    var record: [String: FieldValue] = ["step": .text(step.kind.rawValue), "by": .text(step.by)]
    record["at"] = step.at.map { .text($0.description) }
    record["text"] = step.text.map { .text($0) }
    record["due"] = step.due.map { .text($0.description) }
    return .record(record)
  }
}
