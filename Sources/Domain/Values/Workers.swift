/// Who does work that falls into parts which know nothing of each other.
///
/// One after the other, unless the shell lends several processors: the core knows of no threads.
public struct Workers: Sendable {
  /// Whoever does such work here.
  @TaskLocal public static var current = Workers { count, part in
    for place in 0..<count { part(place) }
  }

  private let each: @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void

  /// How many shares are done between two words to whoever watches.
  private static let untold = 8

  /// Workers of a kind.
  ///
  /// - Parameter each: calls its second argument once with every number below the first, from any
  ///   thread, and returns when all are done.
  public init(_ each: @escaping @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void) {
    self.each = each
  }

  /// What is made of every number below `count`, in their order.
  ///
  /// - Parameters:
  ///   - share: how many at a time go to one of them.
  ///   - watch: is told how far it has come; for that they begin together now and then.
  func map<Made: Sendable>(
    _ count: Int, share: Int = 64, watch: WorkWatch? = nil, _ make: @Sendable (Int) -> Made
  ) -> [Made] {
    guard count > share * 2 else { return (0..<count).map(make) }
    let shares = (count + share - 1) / share
    let together = watch == nil ? shares : Self.untold
    return Array(unsafeUninitializedCapacity: count) { buffer, made in
      // Each place is written once, by whoever has the share that it belongs to.
      nonisolated(unsafe) let places = buffer
      for first in stride(from: 0, to: shares, by: together) {
        watch?.tell(first * share, of: count)
        each(min(together, shares - first)) { part in
          let start = (first + part) * share
          for place in start..<min(count, start + share) {
            places.initializeElement(at: place, to: make(place))
          }
        }
      }
      made = count
    }
  }
}
