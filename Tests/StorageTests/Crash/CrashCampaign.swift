import TestKit
import Domain
import Glibc

@testable import Storage

/// Sessions, and the power cut at every call of them.
struct CrashCampaign {
  /// What the storage is made to leave out; nothing, unless the oracle itself is examined.
  let omissions: [SimulatedDisk.Omission]
  /// What stands between the program and the disk.
  let wrap: (SimulatedDisk) -> any FileSystem
  /// Whether the book comes without its folder of journals, as one that somebody sent.
  var isSent: Bool

  init(
    omissions: [SimulatedDisk.Omission] = [],
    wrap: @escaping (SimulatedDisk) -> any FileSystem = { $0 }, isSent: Bool = false
  ) {
    self.omissions = omissions
    self.wrap = wrap
    self.isSent = isSent
  }

  /// How many states were met, all different from one another at their call.
  private(set) var states = 0
  /// How many of them were not as promised, and the first of those.
  private(set) var complaints = 0
  private(set) var first: String?
  /// What was examined of this life, and how much was promised then.
  private var examined: [Int: Int] = [:]
  /// How many images were opened: less than the states, for equal ones are opened once.
  private(set) var images = 0

  /// Runs a session with crashes at each call of it; then another one from one of the states.
  mutating func run(seed: UInt64, steps: Int = 4, perCall: Int = 16, lives: Int = 2) {
    var random = SeededRandom(seed: seed ^ 0x5EED)
    do {
      var image = try CrashSession.newBook(withJournals: !isSent)
      var (kept, underWay, byHand) = ([Operation](), Set<Operation>(), Set<FieldChange>())
      for life in 0..<lives {
        var session = try CrashSession(
          image, kept: kept, underWay: underWay, byHand: byHand,
          seed: seed &* 31 &+ UInt64(life), omitting: omissions, through: wrap)
        try session.run(steps: steps)
        let points = session.recorder.points
        examined = [:]
        for point in points {
          let oracle = CrashOracle(
            kept: session.kept, promised: point.promised, underWay: session.underWay,
            byHand: session.byHand)
          examine(point, oracle, perCall, "seed \(seed), life \(life)", using: &random)
        }
        guard let point = points.randomElement(using: &random) else { return }
        // Killed, with or without a power cut.
        image = Bool.random(using: &random) ? point.image : point.image.crashed(nil, using: &random)
        kept = Array(session.kept.prefix(point.promised))
        underWay = session.underWay.union(session.kept.dropFirst(point.promised).prefix(2))
        byHand = session.byHand
      }
    } catch {
      complain("seed \(seed): \(error)")
    }
  }

  private mutating func examine(
    _ point: CrashPoint, _ oracle: CrashOracle, _ count: Int, _ place: String,
    using random: inout SeededRandom
  ) {
    var seen: Set<Int> = []
    for number in 0..<count {
      let luck: Luck? = number == 0 ? Luck.none : number == 1 ? .all : nil
      let image = point.image.crashed(luck, using: &random)
      let digest = image.digest
      guard seen.insert(digest).inserted else { continue }
      states += 1
      // What was promised no less and looked just so has been examined already.
      if let promised = examined[digest], promised >= oracle.promised { continue }
      examined[digest] = oracle.promised
      images += 1
      if let complaint = oracle.complaint(about: image, inFull: images % 16 == 0) {
        complain("\(place), before \(point.call): \(complaint)")
      }
    }
  }

  private mutating func complain(_ text: String) {
    complaints += 1
    if first == nil { first = text }
  }
}
