/// Competition ranks 1 2 2 4 within peer groups, only where somebody asks for them.
public struct Ranking: Hashable, Sendable {
  /// A unit's place.
  public struct Place: Hashable, Sendable {
    /// 1 for the best; ties share it.
    public let rank: Int
    /// By how many places it rose since the period before, below 0 when it fell; nil when it had
    /// none then.
    public let rise: Int?
  }

  /// One of those who are ranked.
  public struct Contender: Hashable, Sendable {
    let unit: ReportingUnit.ID
    let peerGroup: String
    /// What decides: the greater the better; nil: not ranked, and counts as not covered.
    let rate: Fraction?

    /// A contender.
    public init(_ unit: ReportingUnit.ID, peerGroup: String, rate: Fraction?) {
      self.unit = unit
      self.peerGroup = peerGroup
      self.rate = rate
    }
  }

  /// The places by unit; a unit without one is not ranked.
  public let places: [ReportingUnit.ID: Place]

  /// Ranks each peer group of which at least half has a rate, against the period before.
  public init(_ now: [Contender], before: [Contender] = []) {
    let (ranks, earlier) = (Ranking.ranks(now), Ranking.ranks(before))
    places = ranks.reduce(into: [:]) { places, pair in
      places[pair.key] = Place(rank: pair.value, rise: earlier[pair.key].map { $0 - pair.value })
    }
  }

  private static func ranks(_ contenders: [Contender]) -> [ReportingUnit.ID: Int] {
    var ranks: [ReportingUnit.ID: Int] = [:]
    for (_, group) in Dictionary(grouping: contenders, by: \.peerGroup) {
      let rates = group.compactMap(\.rate)
      guard rates.count * 2 >= group.count else { continue }
      for contender in group {
        guard let rate = contender.rate else { continue }
        ranks[contender.unit] = 1 + rates.count { $0 > rate }
      }
    }
    return ranks
  }

  /// The rows of units in the order of their ranks: group by group in official order, ties too, who
  /// has no rank last in the group.
  public func order(_ units: [ReportingUnit]) -> [Int] {
    var groups: [String] = []
    for unit in units where !groups.contains(unit.peerGroup) { groups.append(unit.peerGroup) }
    return groups.flatMap { group in
      units.indices.filter { units[$0].peerGroup == group }
        .sorted {
          let (a, b) = (places[units[$0].id]?.rank ?? .max, places[units[$1].id]?.rank ?? .max)
          return (a, $0) < (b, $1)
        }
    }
  }
}

extension Assessment {
  /// The units by how far along the pace they are as a whole; one that reported less than half of what
  /// it is asked for is not ranked.
  public var unitRanking: Ranking {
    Ranking(
      zip(units, unitRollups).map { unit, rollup in
        let coverage = rollup.coverage
        let isCovered = coverage.reported * 2 >= coverage.expected
        return Ranking.Contender(
          unit.id, peerGroup: unit.peerGroup, rate: isCovered ? rollup.paceRate : nil)
      })
  }

  /// The units by how far along the pace they are with one figure; without a figure for the latest
  /// period a unit is not ranked.
  public func ranking(of column: Int, in book: Book) -> Ranking {
    let indicator = indicators[column]
    let asked = units.indices.filter { cell($0, column).map { $0.lamp != .notApplicable } ?? false }
    func contenders(_ measure: (Int) -> Measure?) -> [Ranking.Contender] {
      asked.map { row in
        let found = measure(row).flatMap { $0.isJudged && !$0.isOld ? $0.paceRatio : nil }
        return Ranking.Contender(units[row].id, peerGroup: units[row].peerGroup, rate: found)
      }
    }
    guard let ended = asOf.latestEnded(of: indicator.cadence), book.plans[year] != nil else {
      return Ranking([])
    }
    let before = ended.previous.closingMonth
    return Ranking(
      contenders { cell($0, column) },
      before: before.year != year
        ? []
        : contenders { cell($0, column, at: before, in: book) })
  }
}
