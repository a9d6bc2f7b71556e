/// The areas that are named on a frame, in the order they were named.
///
/// In runs: what a part of the frame named is taken over with it by reference, however many cells it has.
struct NamedAreas: Sendable {
  private var runs: [[NamedArea]] = []
  /// Whether the last run goes on with what is named next.
  private var isOpen = false

  /// All of them.
  var all: [NamedArea] { runs.flatMap { $0 } }

  /// Forgets them.
  mutating func removeAll() {
    runs.removeAll(keepingCapacity: true)
    isOpen = false
  }

  /// Names one more.
  mutating func append(_ area: NamedArea) {
    if !isOpen { runs.append([]) }
    isOpen = true
    runs[runs.count - 1].append(area)
  }

  /// Names those of a part.
  mutating func append(_ other: [[NamedArea]]) {
    runs += other
    isOpen = false
  }

  /// Has what is named next begin a run, and returns its place.
  mutating func beginRun() -> Int {
    isOpen = false
    return runs.count
  }

  /// The runs from a place on; what is named next doesn't belong to them.
  mutating func runs(from place: Int) -> [[NamedArea]] {
    isOpen = false
    return Array(runs[place...])
  }

  /// The one named last of those for which something holds.
  func last(where holds: (NamedArea) -> Bool) -> NamedArea? {
    for run in runs.reversed() {
      if let found = run.last(where: holds) { return found }
    }
    return nil
  }
}
