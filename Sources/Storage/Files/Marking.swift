import Domain

extension FileSystem {
  /// What tells a file or folder from what stands at its path at another moment: which one it is, how
  /// long, and when it was changed last; nothing that is there has one too.
  public func mark(of path: String) -> UInt64 {
    facts(path).map(\.mark) ?? 0
  }

  /// The same of all files of a folder, at any depth, by their names.
  ///
  /// - Parameter passedOver: a name in the folder that is left out with all that is in it.
  /// - Returns: nil when the system doesn't tell all of it.
  public func mark(ofAllIn folder: String, except passedOver: String = "") -> UInt64? {
    guard let names = try? names(in: folder) else { return nil }
    var sum = QuickSum()
    let found = Workers.current.map(names.count) { facts(folder + "/" + names[$0]) }
    for (name, facts) in zip(names, found) where name != passedOver {
      guard let facts else { return nil }
      sum.add(name)
      guard facts.kind == .folder else {
        sum.add(facts.mark)
        continue
      }
      guard let inner = mark(ofAllIn: folder + "/" + name) else { return nil }
      sum.add(inner)
    }
    return sum.value
  }
}

extension FileFacts {
  fileprivate var mark: UInt64 {
    var sum = QuickSum()
    for number in [identity, UInt64(size), UInt64(changed), UInt64(permissions)] { sum.add(number) }
    return sum.value
  }
}
