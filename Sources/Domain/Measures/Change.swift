/// How a figure changed against an earlier one: 环比 against the period before, 同比 against the same
/// period a year before.
public enum Change: Hashable, Sendable {
  /// The share by which it rose (or fell, below 0) of what it was.
  case share(Fraction)
  /// Percentage points, between two percents.
  case points(Fraction)

  /// Nil unless both figures exist; of amounts also when the earlier one is 0.
  public init?(from before: Fraction?, to now: Fraction?, isRatio: Bool) {
    guard let before, let now else { return nil }
    if isRatio {
      self = .points(now - before)
    } else {
      guard before != .zero, let share = (now - before).over(before) else { return nil }
      self = .share(share)
    }
  }
}

extension Assessment {
  /// A figure's change against the period before; nil where one of the two is missing.
  ///
  /// - Parameter row: a unit's place; the number of units for the city.
  public func changeOnPeriod(_ row: Int, _ column: Int, in book: Book) -> Change? {
    let series = series(row, column, in: book)
    return Change(
      from: series.dropLast().last ?? nil, to: series.last ?? nil,
      isRatio: indicators[column].isRatio)
  }

  /// A figure's change against the same period a year before; nil where one of the two is missing.
  public func changeOnYear(_ row: Int, _ column: Int, in book: Book) -> Change? {
    let indicator = indicators[column]
    let count = series(row, column, in: book).count
    guard count > 0, let now = series(row, column, in: book).last ?? nil,
      let month = Period(year: year - 1, cadence: .month, ordinal: asOf.ordinal)
    else { return nil }
    let places =
      units.indices.contains(row) ? rows.parts[row] : Array(rows.lowest.indices)
    let entries = places.map {
      book.entries(of: rows.lowest[$0].id, indicator.id, in: year - 1) ?? [:]
    }
    let before = Series.sum(entries, of: indicator, upTo: month)
    guard before.count >= count else { return nil }
    return Change(from: before[count - 1], to: now, isRatio: indicator.isRatio)
  }
}
