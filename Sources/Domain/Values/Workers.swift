/// Who does work that falls into parts which know nothing of each other.
///
/// One after the other, unless the shell lends several processors: the core knows of no threads.
public struct Workers: Sendable {
  /// Whoever does such work here.
  @TaskLocal public static var current = Workers { count, part in
    for place in 0..<count { part(place) }
  }

  private let each: @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void

  /// Workers of a kind.
  ///
  /// - Parameter each: calls its second argument once with every number below the first, from any
  ///   thread, and returns when all are done.
  public init(_ each: @escaping @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void) {
    self.each = each
  }

  /// What is made of every number below `count`, in their order.
  ///
  /// - Parameter share: how many at a time go to one of them.
  func map<Made: Sendable>(
    _ count: Int, share: Int = 64, _ make: @Sendable (Int) -> Made
  ) -> [Made] {
    guard count > share * 2 else { return (0..<count).map(make) }
    let shares = (count + share - 1) / share
    return Array(unsafeUninitializedCapacity: count) { buffer, made in
      // Each place is written once, by whoever has the share that it belongs to.
      nonisolated(unsafe) let places = buffer
      each(shares) { part in
        for place in part * share..<min(count, (part + 1) * share) {
          places.initializeElement(at: place, to: make(place))
        }
      }
      made = count
    }
  }
}
