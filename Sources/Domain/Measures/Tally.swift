/// How many figures show each lamp, are past due and absent, and are there.
struct Tally: Hashable, Sendable {
  /// By the place of the lamp.
  private var lamps = SIMD16<Int32>()
  private(set) var missing = 0
  private(set) var coverage = Coverage.none

  /// Figures by the lamp they show.
  var counts: [Lamp: Int] {
    Lamp.allCases.reduce(into: [:]) { counts, lamp in
      let count = Int(lamps[lamp.place])
      if count > 0 { counts[lamp] = count }
    }
  }

  /// Counts a figure in; nil: one that a unit isn't asked for.
  mutating func add(_ figure: PackedMeasure?) {
    guard let figure else { return }
    if let lamp = figure.lamp { lamps[lamp.place] &+= 1 }
    if figure.reporting == .missing { missing += 1 }
    coverage = coverage + figure.coverage
  }

  /// Counts in what was counted elsewhere.
  mutating func add(_ other: Tally) {
    lamps &+= other.lamps
    missing += other.missing
    coverage = coverage + other.coverage
  }
}

extension Lamp {
  /// Where its count stands.
  fileprivate var place: Int {
    switch self {
    case .done: 0
    case .ahead: 1
    case .onPace: 2
    case .slow: 3
    case .behind: 4
    case .overdue: 5
    case .notDue: 6
    case .noTarget: 7
    case .notApplicable: 8
    }
  }
}
