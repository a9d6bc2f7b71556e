/// A day in digits: `2024-08-31`, `2024/8/31`, `20240831`, `8-31`, `8/31`, `8.31`.
struct PlainDay {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The day; nil when it isn't written so.
  func read(_ today: Day) throws(DayInputError) -> TypedDay? {
    var text = text[...]
    for tail in ["之前", "以前", "前", "止"] where text.hasSuffix(tail) {
      text = text.dropLast(tail.count)
      break
    }
    if text.utf8.count == 8, text.utf8.allSatisfy({ (48...57).contains($0) }) {
      let day = "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
      guard let found = Day(day) else { throw .noSuchDay(self.text) }
      return TypedDay(found)
    }
    for mark in "-/." {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      let numbers = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
      guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 }) else { continue }
      if parts.count == 3, parts[0].count == 4 {
        guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
          throw .noSuchDay(self.text)
        }
        return TypedDay(day)
      }
      if parts.count == 2 {
        let found = TypedDay.next(today) { Day(year: $0, month: numbers[0], day: numbers[1]) }
        guard let found else { throw .noSuchDay(self.text) }
        return found
      }
    }
    return nil
  }
}
