import Controller
import Domain
import Languages

/// The log of a desk: everything that was kept, in memory.
struct DeskLog {
  /// The latest first.
  private(set) var entries: [LogEntry] = []

  mutating func add(
    _ kind: ChangeWord, _ changes: [FieldChange], by: String = "office",
    at: String = "2024-07-05T09:41:00+08:00", reason: String? = nil
  ) {
    let entry = LogEntry(
      id: "\(by)-desk-\(entries.count + 1)", at: Timestamp(at) ?? .epoch, by: by, kind: kind,
      changes: changes, reason: reason)
    entries.insert(entry, at: 0)
  }

  func page(_ request: LogRequest) -> LogPage {
    func part(_ place: LogPage.Place, _ entries: some Sequence<LogEntry>) -> LogPage {
      LogPage(
        place, Array(entries), total: self.entries.count,
        people: Set(self.entries.map(\.by)).sorted())
    }
    switch request {
    case .latest(let count): return part(.whole, entries.prefix(count))
    case .after(let id): return part(.above, entries.prefix { $0.id != id })
    case .before(let id, let count):
      return part(.below, entries.drop { $0.id != id }.dropFirst().prefix(count))
    }
  }

  /// The changes that take an entry back; nil when one of its fields holds something else by now.
  func takingBack(_ id: String, in book: Book, force: Bool) -> [FieldChange]? {
    guard let entry = entries.first(where: { $0.id == id }) else { return nil }
    let isSame = entry.changes.allSatisfy { book.value(at: $0.path) == $0.new }
    guard isSame || force else { return nil }
    return entry.changes.map { FieldChange($0.path, old: book.value(at: $0.path), new: $0.old) }
  }
}
