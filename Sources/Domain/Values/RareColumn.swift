/// What few things of a list have, by their places; it takes no room until one has it.
///
/// Equal contents are equal values, whatever stood there before.
struct RareColumn<Value: MaybeBlank>: Hashable, Sendable {
  private var values: [Value] = []

  /// A column in which nothing has anything.
  init() {}

  /// Whether nothing in it has anything.
  var isEmpty: Bool { values.isEmpty }

  /// The same without room for more.
  var compact: Self {
    var compact = self
    compact.values = values.map { $0 }
    return compact
  }

  /// What a place has.
  subscript(place: Int) -> Value { values.isEmpty ? Value() : values[place] }

  /// Makes room for a value before a place of the list.
  ///
  /// - Parameter count: of the list, without it.
  mutating func insert(_ value: Value, at place: Int, of count: Int) {
    if values.isEmpty {
      guard value != Value() else { return }
      values.reserveCapacity(count + 1)
      values = Array(repeating: Value(), count: count)
    }
    values.insert(value, at: place)
  }

  /// Closes the gap of a value that is gone.
  mutating func remove(at place: Int) {
    guard !values.isEmpty else { return }
    values.remove(at: place)
    if values.allSatisfy({ $0 == Value() }) { values = [] }
  }
}

/// Something that most have nothing of.
protocol MaybeBlank: Hashable, Sendable {
  /// Nothing.
  init()
}
