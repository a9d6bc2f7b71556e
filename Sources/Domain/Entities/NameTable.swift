/// Names that many documents repeat, each kept once: indicators, people.
public struct NameTable: Sendable {
  private var names: [String] = []
  /// Places in `names` by the hash of the name, -1 where there is none; a power of two of them, at
  /// most half of them taken.
  private var slots = [Int32](repeating: -1, count: 256)

  /// A table without names.
  public init() {}

  /// The name that a node of a text reads.
  mutating func name(_ text: DocumentText, _ place: Int) -> String {
    let node = text.nodes[place]
    guard node.kind == .text else { return text.text(place) }
    return text.bytes.withUnsafeBufferPointer {
      name(UnsafeBufferPointer(rebasing: $0[Int(node.start)..<Int(node.end)]))
    }
  }

  private mutating func name(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var slot = NameTable.hash(bytes) & (slots.count - 1)
    while slots[slot] >= 0 {
      let name = names[Int(slots[slot])]
      if name.utf8.elementsEqual(bytes) { return name }
      slot = (slot + 1) & (slots.count - 1)
    }
    let name = String(decoding: bytes, as: UTF8.self)
    slots[slot] = Int32(names.count)
    names.append(name)
    if names.count * 2 > slots.count { grow() }
    return name
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
