/// Identifies something that people add: the operation that wrote it down, so that two who add one at
/// the same time never write the same.
public struct RecordID: Hashable, Sendable, Comparable {
  /// The text itself: 1 to 64 of `a–z`, `0–9` and `-`.
  public let text: String

  /// The identifier; nil when the text is not of that form.
  public init?(_ text: some StringProtocol) {
    guard (1...64).contains(text.utf8.count),
      text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    else { return nil }
    self.text = String(text)
  }

  /// By the text.
  public static func < (a: RecordID, b: RecordID) -> Bool { a.text < b.text }

  /// The first name that an operation has to give; nil when all are taken.
  ///
  /// Several of one operation are told apart by what no operation's name has behind its number.
  static func free(_ stamp: Stamp, _ isTaken: (RecordID) -> Bool) -> RecordID? {
    let names = [stamp.operation] + (2...1000).map { "\(stamp.operation)x\($0)" }
    return names.lazy.compactMap { RecordID($0) }.first { !isTaken($0) }
  }
}
