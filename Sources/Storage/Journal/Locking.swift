import Domain

/// A locked period holds what was known when it was locked: what others had written by then without
/// the lock's writer knowing lands in a list, not in the numbers.
extension Fold {
  /// How far the lock of a field's period knew the journals; nil while the period isn't locked for
  /// the unit, or was locked before there were journals.
  func lockVector(of path: FieldPath) -> [String: Int]? {
    guard case .unit(let unit, let year) = path.document, let period = path.lockablePeriod else {
      return nil
    }
    let plan = Document.plan(year: year)
    guard
      let lock = heads(of: FieldPath(plan, ["locks", period])).last, lock.change.new != nil,
      heads(of: FieldPath(plan, ["unlocked", period, unit.text])).last?.change.new == nil
    else { return nil }
    var vector = lock.operation.seen
    let own = lock.operation.id
    vector[own.journal] = lock.operation.reach(into: own.journal)
    return vector
  }

  /// The writes on a field that came too late for its locked period.
  func late(of path: FieldPath) -> [FieldHistory.Write] {
    guard let vector = lockVector(of: path) else { return [] }
    return writes(of: path).filter {
      (vector[$0.operation.id.journal] ?? 0) < $0.operation.id.sequence
    }
  }

  /// The fields whose value rests on whether a period is locked; empty for what is no lock.
  func fields(under path: FieldPath) -> [FieldPath] {
    guard path.isOfLock, case .plan(let year) = path.document else { return [] }
    return documents.filter { if case .unit(_, year) = $0 { true } else { false } }
      .flatMap { paths(in: $0) }
      .filter { $0.lockablePeriod == path.keys[1] }
  }
}

extension FieldPath {
  /// Whether it locks a period, or opens it again for a unit.
  var isOfLock: Bool {
    guard case .plan = document, keys.count >= 2 else { return false }
    return keys[0] == "locks" || keys[0] == "unlocked"
  }

  /// The period, as it is written, with whose lock the field can't be changed; nil for all others.
  var lockablePeriod: String? {
    guard case .unit = document else { return nil }
    let place: Int? =
      switch keys.first {
      case "entries", "selfAssessments": 2
      case "submissions", "reports": 1
      default: nil
      }
    return place.flatMap { keys.count > $0 ? keys[$0] : nil }
  }
}
