import Domain

/// The log page by page, the latest first.
extension Store {
  /// How many operations there are.
  public var operationCount: Int { fold.operations.count }

  /// Everybody who ever changed something, in the order of names.
  public var people: [String] { Set(fold.operations.values.map(\.by)).sorted() }

  /// The operations before one (nil: the latest), the latest first; none where there is no such one.
  ///
  /// The order is kept, so that a further page costs what it holds.
  public func log(before id: Operation.ID?, limit: Int) -> [Operation] {
    if logOrder.count != fold.operations.count {
      logOrder = fold.operations.values.sorted { $0.follows($1) }.map(\.id)
    }
    var start = 0
    if let id {
      guard let before = fold.operations[id] else { return [] }
      start = logOrder.partition { fold.operations[$0].map { before.follows($0) } ?? false }
    }
    return logOrder[start...].prefix(limit).compactMap { fold.operations[$0] }
  }

  /// The operations after one, the latest first; nil when it is gone.
  public func log(after id: Operation.ID) -> [Operation]? {
    guard let known = fold.operations[id] else { return nil }
    return fold.operations.values.filter { $0.follows(known) }.sorted { $0.follows($1) }
  }

  /// Whether any of an operation came too late for a lock and is not counted.
  public func isLate(_ operation: Operation) -> Bool {
    operation.changes.contains { change in
      fold.late(of: change.path).contains { $0.operation.id == operation.id }
    }
  }
}

extension [Operation.ID] {
  /// The first place from which on all are as said; they are in order.
  fileprivate func partition(by isBehind: (Operation.ID) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
