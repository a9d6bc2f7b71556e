/// What changed between two moments: from figures that were frozen to others, or to those of now.
public struct SnapshotComparison: Hashable, Sendable {
  /// One figure then and now.
  public struct Line: Hashable, Sendable {
    /// The unit; nil: all units together.
    public let unit: ReportingUnit.ID?
    /// What is measured.
    public let indicator: Indicator.ID
    /// As it stood; nil when nobody was asked for it.
    public let then: Snapshot.Figure?
    /// As it stands; nil when nobody is asked for it.
    public let now: Snapshot.Figure?
  }

  /// How figures stood together, then and now.
  public struct Pair: Hashable, Sendable {
    /// As they stood; nil when they weren't there.
    public let then: Snapshot.Standing?
    /// As they stand; nil when they are no more there.
    public let now: Snapshot.Standing?
  }

  /// How much a figure changed.
  public enum Change: Hashable, Sendable {
    /// In its own unit of measure.
    case amount(Quantity)
    /// In percentage points, of a ratio, to four places half up.
    case points(Fraction)
  }

  /// The whole plan.
  public let whole: Pair
  /// The areas in the order of their identifiers in either.
  public let areas: [Area.ID: Pair]
  /// The units.
  public let units: [ReportingUnit.ID: Pair]
  /// Each indicator over all units, then each figure of each unit, by identifier; what changed and what
  /// didn't.
  public let lines: [Line]

  /// Compares what was frozen with another moment.
  public init(from then: Snapshot, to now: Snapshot) {
    whole = Pair(then: then.whole, now: now.whole)
    areas = Self.both(then.areas, now.areas).reduce(into: [:]) { pairs, id in
      pairs[id] = Pair(then: then.areas[id], now: now.areas[id])
    }
    let all = Self.both(then.units, now.units)
    units = all.reduce(into: [:]) { pairs, id in
      pairs[id] = Pair(then: then.units[id]?.whole, now: now.units[id]?.whole)
    }
    func lines(
      _ unit: ReportingUnit.ID?, _ old: [Indicator.ID: Snapshot.Figure],
      _ new: [Indicator.ID: Snapshot.Figure]
    ) -> [Line] {
      Self.both(old, new).map { Line(unit: unit, indicator: $0, then: old[$0], now: new[$0]) }
    }
    self.lines =
      lines(nil, then.city, now.city)
      + all.flatMap { lines($0, then.units[$0]?.figures ?? [:], now.units[$0]?.figures ?? [:]) }
  }

  private static func both<Key: Comparable, Value>(_ a: [Key: Value], _ b: [Key: Value]) -> [Key] {
    Set(a.keys).union(b.keys).sorted()
  }

  /// The figures that are others than they were, or have another lamp.
  public var changed: [Line] { lines.filter { $0.hasChanged } }
  /// The figures whose lamp is another one.
  public var lampsChanged: [Line] { lines.filter { $0.hasAnotherLamp } }
}

extension SnapshotComparison.Line {
  /// How much it changed; nil where it wasn't known then or isn't now, or is another kind of figure.
  public var change: SnapshotComparison.Change? {
    guard let then, let now else { return nil }
    if let old = then.value, let new = now.value { return .amount(new - old) }
    guard then.lower != nil, now.lower != nil, let old = then.amount, let new = now.amount else {
      return nil
    }
    return .points(new - old)
  }

  /// Whether the lamp is another one.
  public var hasAnotherLamp: Bool { then?.lamp != now?.lamp }

  /// Whether anything that it came to is another.
  public var hasChanged: Bool {
    hasAnotherLamp || then?.amount != now?.amount || then?.target != now?.target
      || then?.upper != now?.upper || then?.lower != now?.lower
  }
}

extension SnapshotComparison.Pair {
  /// By how many percentage points the completion changed; nil where nothing was or is judged.
  public var points: Fraction? {
    guard let old = then?.completion, let new = now?.completion else { return nil }
    return (Fraction(new) - Fraction(old)) * Fraction(100)
  }

  /// Whether the lamp is another one.
  public var hasAnotherLamp: Bool { then?.lamp != now?.lamp }
  /// Whether the completion or the lamp is another one.
  public var hasChanged: Bool { hasAnotherLamp || then?.completion != now?.completion }
}
