import Controller
import Domain
import Testing

extension Scene {
  /// Keeps an edit as somebody's, as the disk would.
  mutating func keep(_ edit: Edit, by person: String = "office") throws {
    let at = try #require(Timestamp("2024-07-04T10:00:00+08:00"))
    let stamp = Stamp(by: person, at: at, operation: "office-x-\(state.book.revision)")
    send(.kept(Kept(.edit, try state.book.changes(of: edit, stamp), clock: "09:41")))
  }
}
