/// What each of a list has, as a rule all the same; it takes no room of its own then.
///
/// Equal contents are equal values, whatever stood there before.
struct SharedColumn<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What all have; nil where each has its own.
  private var shared: Value?
  private var values: [Value] = []

  /// A column of an empty list, or of one of which all have the same.
  init(_ shared: Value) { self.shared = shared }

  /// Whether all have the same, this.
  func holdsOnly(_ value: Value) -> Bool { shared == value }

  /// The same without room for more.
  var compact: Self {
    var compact = self
    compact.values = values.map { $0 }
    return compact
  }

  /// What a place has.
  subscript(place: Int) -> Value { shared ?? values[place] }

  /// Makes room for a value before a place of the list.
  ///
  /// - Parameter count: of the list, without it.
  mutating func insert(_ value: Value, at place: Int, of count: Int) {
    if count == 0 { (shared, values) = (value, []) }
    guard !holdsOnly(value) else { return }
    if let shared { values = Array(repeating: shared, count: count) }
    shared = nil
    values.insert(value, at: place)
  }

  /// Closes the gap of a value that is gone.
  mutating func remove(at place: Int) {
    guard shared == nil else { return }
    values.remove(at: place)
    if let first = values.first, values.allSatisfy({ $0 == first }) {
      (shared, values) = (first, [])
    }
  }
}
