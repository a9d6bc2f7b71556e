import Domain

/// Figures that are sorted by their keys: those with none last, whichever way round, and among equals
/// in the order in which they were added.
///
/// Of a large book there are more than a hundred thousand: nearly all are told apart by machine numbers,
/// and only what those can't tell is compared exactly.
struct RankedFigures {
  private struct Rank {
    let place: Int
    let rough: Double
    let index: Int
  }

  private let isReversed: Bool
  private var ranks: [Rank] = []
  private var figures: [(focus: Focus, amount: Fraction)] = []
  private var keyless: [Focus] = []

  init(isReversed: Bool) { self.isReversed = isReversed }

  mutating func add(_ focus: Focus, _ key: ListKey?) {
    guard let key else { return keyless.append(focus) }
    ranks.append(Rank(place: key.place, rough: key.amount.rough, index: figures.count))
    figures.append((focus, key.amount))
  }

  /// All that were added, in their order.
  var sorted: [Focus] {
    ranks.sorted(by: isBefore).map { figures[$0.index].focus } + keyless
  }

  private func isBefore(_ a: Rank, _ b: Rank) -> Bool {
    if a.place != b.place { return (a.place < b.place) != isReversed }
    let difference = a.rough - b.rough
    if difference.magnitude > Fraction.roughness * max(a.rough.magnitude, b.rough.magnitude) {
      return (difference < 0) != isReversed
    }
    let (left, right) = (figures[a.index].amount, figures[b.index].amount)
    return left == right ? a.index < b.index : (left < right) != isReversed
  }
}
