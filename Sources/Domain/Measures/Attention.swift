/// One of the things that most need attention 最需关注.
public struct Attention: Hashable, Sendable {
  /// Why it does, the most pressing first.
  public enum Cause: Int, Hashable, Sendable, Comparable {
    case overdue, behind, missing, slowing
    /// Nothing but that a leader keeps an eye on it.
    case watched
    /// The more pressing first.
    public static func < (a: Cause, b: Cause) -> Bool { a.rawValue < b.rawValue }
  }
  /// The unit.
  public let unit: ReportingUnit.ID
  /// The indicator.
  public let indicator: Indicator.ID
  /// Why.
  public let cause: Cause
  /// How much, within the cause: the weighted way behind, or days late.
  public let weight: Fraction
  /// The figure itself.
  public var measure: Measure { packed.measure }
  /// Whether a leader keeps an eye on it: then it comes before all others.
  public let isWatched: Bool
  private let packed: PackedMeasure

  /// Nil when a figure needs none.
  public init?(
    _ measure: Measure, _ indicator: Indicator, _ unit: ReportingUnit.ID,
    watched: Set<RemarkSubject> = []
  ) {
    let isItself = watched.contains(.figure(unit, indicator.id))
    isWatched =
      isItself || watched.contains(.unit(unit)) || watched.contains(.indicator(indicator.id))
    self.unit = unit
    self.indicator = indicator.id
    packed = PackedMeasure(measure)
    // What is held at a level has no way to go: all of it is expected at any time.
    let way =
      measure.progress.map { (measure.pace ?? .one) - $0 }
      ?? .one - (measure.paceRatio ?? .zero)
    let behind = way * Fraction(indicator.weight)
    switch measure.lamp {
    case .overdue:
      cause = .overdue
      weight = behind
    case .behind:
      cause = .behind
      weight = behind
    default:
      if measure.reporting == .missing {
        cause = .missing
        weight = Fraction(measure.daysLate)
      } else if measure.lamp == .slow, let now = measure.increment,
        let before = measure.previousIncrement, indicator.direction.isWorse(now, than: before)
      {
        cause = .slowing
        weight = behind
      } else if isItself {
        cause = .watched
        weight = behind
      } else {
        return nil
      }
    }
  }

  /// The more pressing first; ties stay in official order.
  static func precedes(_ a: Attention, _ b: Attention) -> Bool {
    if a.isWatched != b.isWatched { return a.isWatched }
    return a.cause != b.cause ? a.cause < b.cause : a.weight > b.weight
  }

  /// All of a list, the most pressing first, ties in the list's order.
  static func ordered(_ list: [Attention]) -> [Attention] {
    list.enumerated()
      .sorted {
        precedes($0.element, $1.element)
          || (!precedes($1.element, $0.element) && $0.offset < $1.offset)
      }
      .map(\.element)
  }

  /// As many as that are picked out one by one; of more all are put in order.
  private static let few = 64

  /// The most pressing ones of lists, ties by the lists' order: where few are wanted of thousands of
  /// units, nearly all are passed over after one look.
  static func merged(_ lists: [[Attention]], count: Int) -> [Attention] {
    guard count <= few else { return Array(ordered(Array(lists.joined())).prefix(count)) }
    var best: [Attention] = []
    for item in lists.lazy.joined() {
      if best.count >= count {
        guard let last = best.last, precedes(item, last) else { continue }
        best.removeLast()
      }
      best.insert(item, at: best.firstIndex { precedes(item, $0) } ?? best.endIndex)
    }
    return best
  }
}

extension Indicator.Direction {
  /// Whether an amount says less good of a figure than another.
  fileprivate func isWorse(_ amount: Fraction, than other: Fraction) -> Bool {
    switch self {
    case .up, .keepAtLeast: amount < other
    case .down, .keepAtMost: amount > other
    }
  }
}
