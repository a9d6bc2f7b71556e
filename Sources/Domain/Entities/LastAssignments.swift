/// What the unit whose document was read last is asked, and how that says it: most units are asked the same,
/// and what is the same to the letter needn't be read again nor kept twice.
public struct LastAssignments: Sendable {
  private(set) var assignments: [Indicator.ID: Assignment] = [:]
  private var text: [UInt8] = []

  /// How many bytes from a place on say just that; nil when they say something else.
  public func count(in bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int? {
    guard !text.isEmpty, place + text.count <= bytes.count else { return nil }
    let isSame = text.withUnsafeBufferPointer { text in
      text.indices.allSatisfy { text[$0] == bytes[place + $0] }
    }
    return isSame ? text.count : nil
  }

  /// Keeps what a unit is asked for the next one; the same value as before where it is equal.
  mutating func share(
    _ read: [Indicator.ID: Assignment], as text: ArraySlice<UInt8>
  ) -> [Indicator.ID: Assignment] {
    if read != assignments { assignments = read }
    self.text = Array(text)
    return assignments
  }
}
