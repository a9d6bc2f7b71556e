/// Who is told how far work has come that goes through many things one by one, and may give it up: the
/// core knows of no clock and of nobody who waits.
public struct WorkWatch: Sendable {
  /// Whoever watches a table being made; nil: nobody.
  @TaskLocal public static var current: WorkWatch?
  /// Whoever watches figures being computed, who can't give that up; nil: nobody.
  @TaskLocal public static var computing: WorkWatch?

  /// How many things are gone through between two words.
  private static let stride = 256

  private let goesOn: @Sendable (_ done: Int, _ all: Int) -> Bool

  /// - Parameter goesOn: is told how many of how many things are done, and says whether to go on.
  public init(_ goesOn: @escaping @Sendable (_ done: Int, _ all: Int) -> Bool) {
    self.goesOn = goesOn
  }

  /// What is made of every element of a list, in its order.
  public static func map<Element, Made>(
    _ list: some Collection<Element>, _ make: (Element) -> Made
  ) throws(GivenUp) -> [Made] {
    guard let current else { return list.map(make) }
    let all = list.count
    var made: [Made] = []
    made.reserveCapacity(all)
    for element in list {
      if made.count % stride == 0, !current.goesOn(made.count, all) { throw GivenUp() }
      made.append(make(element))
    }
    return made
  }

  /// Says how far something has come that can't be given up.
  func tell(_ done: Int, of all: Int) { _ = goesOn(done, all) }

  /// Who is told of one of several steps that take about as long as each other.
  ///
  /// - Parameter whole: as how many things the steps are told; nil: as those that each goes through.
  public func step(_ step: Int, of steps: Int, as whole: Int? = nil) -> WorkWatch {
    WorkWatch { [goesOn] done, all in
      let things = whole ?? all
      return goesOn((step * things + done * things / max(1, all)) / steps, things)
    }
  }
}

/// Nobody wants any more what was being made.
public struct GivenUp: Error, Hashable, Sendable {
  /// It was given up.
  public init() {}
}
