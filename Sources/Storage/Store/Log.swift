public import Domain

extension Store {
  /// All operations, the earliest first.
  public var log: [Operation] { fold.operations.values.sorted { $1.follows($0) } }

  /// The operations on a unit's documents (nil: on any) from a moment on (nil: all), earliest first.
  public func log(of unit: ReportingUnit.ID? = nil, since: Timestamp? = nil) -> [Operation] {
    log.filter { operation in
      if let since, operation.at.description < since.description { return false }
      guard let unit else { return true }
      return operation.changes.contains { change in
        if case .unit(unit, year: _) = change.path.document { true } else { false }
      }
    }
  }

  /// Fields that people set differently without knowing of each other, with all their operations,
  /// the one that is shown last.
  public var conflicts: [FieldPath: [Operation]] {
    fold.disputed.reduce(into: [:]) { $0[$1] = fold.heads(of: $1).map(\.operation) }
  }

  /// The same as what each of them wrote, in the order of the fields.
  public var disputes: [Dispute] {
    fold.disputed.sorted().map { path in
      Dispute(
        path,
        fold.heads(of: path).map { write in
          Dispute.Claim(write.change.new, by: write.operation.by, at: write.operation.at)
        })
    }
  }

  /// Takes back what was told of conflicts that are none any more.
  func forgetSettled() {
    findings.removeAll { finding in
      if case .conflict(let path) = finding.kind { !fold.disputed.contains(path) } else { false }
    }
  }
}
