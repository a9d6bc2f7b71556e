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
    inDoubt.reduce(into: [:]) { $0[$1] = fold.heads(of: $1).map(\.operation) }
  }

  /// The same as what each of them wrote, in the order of the fields.
  public var disputes: [Dispute] {
    inDoubt.map { Dispute($0, claims(fold.heads(of: $0))) }
  }

  /// What came too late for a locked period, in the order of the fields: it is not counted.
  public var late: [Dispute] {
    fold.documents.flatMap { fold.paths(in: $0) }.compactMap { path in
      let late = fold.late(of: path)
      return late.isEmpty ? nil : Dispute(path, claims(late))
    }
  }

  private func claims(_ writes: [FieldHistory.Write]) -> [Dispute.Claim] {
    writes.map { Dispute.Claim($0.change.new, by: $0.operation.by, at: $0.operation.at) }
  }

  /// What came too late for a lock is no conflict: the lock decided.
  private var inDoubt: [FieldPath] { fold.disputed.sorted().filter { fold.late(of: $0).isEmpty } }

  /// Tells that a field was set differently by several people, or too late.
  func noteDoubt(about path: FieldPath) {
    let file = path.document.fileName
    if !fold.late(of: path).isEmpty {
      note(Finding(file, .late(path)))
    } else if fold.disputed.contains(path) {
      note(Finding(file, .conflict(path)))
    }
  }

  /// Takes back what was told of conflicts and of what came late, where it is no longer so.
  func forgetSettled() {
    findings.removeAll { finding in
      switch finding.kind {
      case .conflict(let path): !fold.disputed.contains(path) || !fold.late(of: path).isEmpty
      case .late(let path): fold.late(of: path).isEmpty
      default: false
      }
    }
  }
}
