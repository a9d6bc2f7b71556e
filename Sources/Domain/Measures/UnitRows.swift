/// Which units an assessment has as rows: the lowest ones, or those directly below one.
public enum UnitScope: Hashable, Sendable {
  /// Every unit that reports for itself, at any depth.
  case lowest
  /// The units directly below a unit, nil: below the federation; what stands below those is summed.
  case below(ReportingUnit.ID?)
}

/// The rows of an assessment, and the lowest units that each is the sum of.
struct UnitRows: Hashable, Sendable {
  /// The rows in official order.
  private(set) var units: [ReportingUnit] = []
  /// The units that report for themselves, all those of the rows, in official order.
  private(set) var lowest: [ReportingUnit] = []
  /// Of each row the places of its units in `lowest`.
  private(set) var parts: [[Int]] = []
  /// Of each of the lowest units the row that it belongs to.
  private(set) var rowOfLowest: [Int] = []

  private var areSums: [Bool] = []
  private var rowIndex: [ReportingUnit.ID: Int] = [:]
  private var lowestIndex: [ReportingUnit.ID: Int] = [:]

  init() {}

  init(_ scope: UnitScope, of book: Book, in year: Int) {
    let reporting = book.reportingUnits(in: year)
    switch scope {
    case .lowest:
      (units, lowest) = (reporting, reporting)
      parts = reporting.indices.map { [$0] }
      rowOfLowest = Array(reporting.indices)
    case .below(let above): gather(reporting, below: above, in: book)
    }
    areSums = zip(units, parts).map { unit, parts in
      parts.first.map { lowest[$0].id } != unit.id
    }
    rowIndex = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.id, $0) })
    lowestIndex = Dictionary(uniqueKeysWithValues: lowest.enumerated().map { ($1.id, $0) })
  }

  private mutating func gather(
    _ reporting: [ReportingUnit], below above: ReportingUnit.ID?, in book: Book
  ) {
    let tops = reporting.map { book.ancestor(of: $0, below: above) }
    let wanted = Set(tops.compactMap { $0 })
    units = book.units.filter { wanted.contains($0.id) }
    let rows = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.id, $0) })
    parts = units.map { _ in [] }
    for (unit, top) in zip(reporting, tops) {
      guard let row = top.flatMap({ rows[$0] }) else { continue }
      parts[row].append(lowest.count)
      rowOfLowest.append(row)
      lowest.append(unit)
    }
  }

  /// Where a unit stands among the rows; nil when it is none of them.
  func row(of unit: ReportingUnit.ID) -> Int? { rowIndex[unit] }
  /// Where a unit stands among the lowest ones; nil when it is none of them.
  func place(of unit: ReportingUnit.ID) -> Int? { lowestIndex[unit] }
  /// Whether a row is the sum of units below it.
  func isSum(_ row: Int) -> Bool { areSums[row] }
}

extension Book {
  /// The unit directly below `above` that a unit is or belongs to; nil when it stands elsewhere.
  ///
  /// A unit whose parent the book doesn't know stands directly below the federation.
  func ancestor(of unit: ReportingUnit, below above: ReportingUnit.ID?) -> ReportingUnit.ID? {
    var here = unit
    var seen: Set<ReportingUnit.ID> = [unit.id]
    while let parent = here.parent.flatMap({ self.unit($0) }) {
      if parent.id == above { return here.id }
      // A circle in the files would go round for ever.
      guard seen.insert(parent.id).inserted else { return nil }
      here = parent
    }
    return above == nil ? here.id : nil
  }

  /// The units above a unit, the nearest first.
  public func path(above unit: ReportingUnit.ID) -> [ReportingUnit] {
    var path: [ReportingUnit] = []
    var next = self.unit(unit)?.parent.flatMap { self.unit($0) }
    while let parent = next, !path.contains(where: { $0.id == parent.id }) {
      path.append(parent)
      next = parent.parent.flatMap { self.unit($0) }
    }
    return path
  }

  /// The units below a unit that have none below themselves, at any depth.
  public func leaves(below unit: ReportingUnit.ID) -> Set<ReportingUnit.ID> {
    let children = Dictionary(grouping: units.filter { $0.parent != nil }) { $0.parent }
    var leaves: Set<ReportingUnit.ID> = []
    var seen: Set<ReportingUnit.ID> = [unit]
    var waiting = children[unit] ?? []
    while let next = waiting.popLast() {
      // A circle in the files would go round for ever.
      guard seen.insert(next.id).inserted else { continue }
      let below = children[next.id] ?? []
      if below.isEmpty { leaves.insert(next.id) } else { waiting += below }
    }
    return leaves
  }
}
