/// Who is told how far work has come that goes through many things one by one: the core knows of no
/// clock and of nobody who waits.
public struct WorkWatch: Sendable {
  /// Whoever watches here; nil: nobody.
  @TaskLocal public static var current: WorkWatch?

  /// How many things are gone through between two words.
  private static let stride = 256

  private let told: @Sendable (_ done: Int, _ all: Int) -> Void

  /// - Parameter told: is told how many of how many things are done.
  public init(_ told: @escaping @Sendable (_ done: Int, _ all: Int) -> Void) { self.told = told }

  /// What is made of every element of a list, in its order.
  public static func map<Element, Made>(
    _ list: some Collection<Element>, _ make: (Element) -> Made
  ) -> [Made] {
    guard let current else { return list.map(make) }
    let all = list.count
    var made: [Made] = []
    made.reserveCapacity(all)
    for element in list {
      if made.count % stride == 0 { current.told(made.count, all) }
      made.append(make(element))
    }
    return made
  }
}
