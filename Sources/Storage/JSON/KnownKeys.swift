import Domain

/// The keys of a record so far: in the order in which we write them each is held against the one before
/// it, else few are held against each other and many are looked up.
struct KnownKeys {
  private static let few = 16

  let first: Int
  private var last: Int?
  private var isOrdered = true
  private var count = 0
  private var texts: Set<String> = []

  init(first: Int) { self.first = first }

  /// Takes in the next key; false when the record has it already.
  mutating func isNew(_ key: Int, in text: DocumentText) -> Bool {
    count += 1
    defer { last = key }
    isOrdered = isOrdered && last.map { text.areInOrder($0, key) } ?? true
    if isOrdered { return true }
    guard count > Self.few else { return isNew(key, held: text) }
    if texts.isEmpty { gather(before: key, of: text) }
    return texts.insert(text.text(key)).inserted
  }

  private func isNew(_ key: Int, held text: DocumentText) -> Bool {
    var other = first
    while other < key {
      if text.areEqual(other, key) { return false }
      other = Int(text.nodes[other + 1].next)
    }
    return true
  }

  private mutating func gather(before key: Int, of text: DocumentText) {
    var other = first
    while other < key {
      texts.insert(text.text(other))
      other = Int(text.nodes[other + 1].next)
    }
  }
}
