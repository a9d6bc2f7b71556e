/// A name with the readings of its characters, ready to be matched at every key.
public struct SpelledName: Sendable {
  /// A character that can be met: marks and spaces are left out.
  struct Sound: Sendable {
    enum Kind: Sendable {
      case letter(UInt8, startsWord: Bool)
      /// A character of another script with its readings, the most usual first.
      case character(Character, [[UInt8]])
    }

    /// Its place among the characters of the name.
    let position: Int
    let kind: Kind

    init(_ position: Int, _ kind: Kind) {
      self.position = position
      self.kind = kind
    }
  }

  /// The name.
  public let text: String
  let sounds: [Sound]

  /// The best match of a query, all of whose words must be met; nil when one isn't.
  public func match(_ query: NameQuery) -> NameMatch? {
    guard let first = query.words.first else { return query.isOnlyMarks ? nil : .everything }
    guard var found = Alignment.best(of: first, in: sounds) else { return nil }
    for word in query.words.dropFirst() {
      guard let other = Alignment.best(of: word, in: sounds) else { return nil }
      found.rank += other.rank
      found.places = Set(found.places + other.places).sorted()
    }
    return NameMatch(
      rank: found.rank, positions: found.places.map { sounds[$0].position },
      reach: reach(of: found.places))
  }

  private func reach(of places: [Int]) -> NameMatch.Reach {
    guard let first = places.first, let last = places.last, last - first + 1 == places.count
    else { return .scattered }
    if places.count == sounds.count { return .whole }
    return first == 0 ? .prefix : .inside
  }
}
