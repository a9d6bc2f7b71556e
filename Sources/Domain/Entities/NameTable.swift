/// What many documents repeat, each kept once: names of indicators and people.
public struct NameTable: Sendable {
  private var names: [String] = []
  /// The same names as those of indicators, nil where they can't be.
  private var indicators: [Indicator.ID?] = []
  /// Places in `names` by the hash of the name, -1 where there is none; a power of two of them, at
  /// most half of them taken.
  private var slots = [Int32](repeating: -1, count: 256)

  /// A table without names.
  public init() {}

  /// The name that bytes spell; nil where they aren't UTF-8.
  mutating func name(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    place(bytes).map { names[$0] }
  }

  /// The indicator that bytes name; nil where they can't name one.
  mutating func indicator(_ bytes: UnsafeBufferPointer<UInt8>) -> Indicator.ID? {
    place(bytes).flatMap { indicators[$0] }
  }

  /// The indicator that a node of a text names; nil when it can't name one.
  mutating func indicator(_ text: DocumentText, _ place: Int) -> Indicator.ID? {
    let node = text.nodes[place]
    guard node.kind == .text else { return nil }
    return text.bytes.withUnsafeBufferPointer {
      indicator(UnsafeBufferPointer(rebasing: $0[Int(node.start)..<Int(node.end)]))
    }
  }

  /// Where a text stands in the table, from now on; nil where it isn't UTF-8.
  private mutating func place(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var slot = NameTable.hash(bytes) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if names[place].isSpelt(bytes) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard let name = String(validating: bytes, as: UTF8.self) else { return nil }
    slots[slot] = Int32(names.count)
    names.append(name)
    indicators.append(Indicator.ID(name))
    if names.count * 2 > slots.count { grow() }
    return names.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (place, var name) in names.enumerated() {
      var slot = name.withUTF8 { NameTable.hash($0) } & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}

extension String {
  /// Whether its bytes are these.
  fileprivate func isSpelt(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.count == bytes.count
      && utf8.withContiguousStorageIfAvailable { own in
        own.indices.allSatisfy { own[$0] == bytes[$0] }
      } ?? utf8.elementsEqual(bytes)
  }
}
