/// For how long something goes on, told by how far it has come, and whether that is worth a word.
///
/// Times are in milliseconds, by the clock of whoever asks.
public struct WorkPace: Hashable, Sendable {
  private let start: Int
  /// When the step that is going on was begun.
  private var begun: Int
  private var isWorthIt = false

  /// How long somebody waits without a word.
  private static let worth = 500

  /// Of what begins now.
  public init(from now: Int) { (start, begun) = (now, now) }

  /// In about how many seconds all is done; nil where nothing is to be told: it doesn't take long, it is
  /// done, or a step begins, of which nothing is known yet.
  public mutating func secondsLeft(_ done: Int, of all: Int, at now: Int) -> Int? {
    if done == 0 { begun = now }
    guard done > 0, done < all else { return nil }
    let left = (now - begun) * (all - done) / done
    isWorthIt = isWorthIt || now - start + left > Self.worth
    return isWorthIt ? (left + 999) / 1000 : nil
  }
}
