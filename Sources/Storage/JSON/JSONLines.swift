import Domain

extension JSONReader {
  /// The line of every member of a JSON text, by the keys that lead to it; empty when it is faulty.
  public static func lines(_ bytes: [UInt8]) -> [[String]: Int] {
    guard let text = try? scan(bytes) else { return [:] }
    var lines = LineMap(text)
    lines.walk(0, [])
    return lines.found
  }
}

/// Where the members of a text stand, in the order of the text.
private struct LineMap {
  private(set) var found: [[String]: Int] = [:]
  private let text: DocumentText
  private var line = 1
  private var counted = 0

  init(_ text: DocumentText) { self.text = text }

  mutating func walk(_ place: Int, _ keys: [String]) {
    let node = text.nodes[place]
    var next = place + 1
    var count = 0
    while next < node.next {
      let member = node.kind == .record ? text.text(next) : String(count)
      note(keys + [member], at: Int(text.nodes[next].start))
      let value = node.kind == .record ? next + 1 : next
      if [.record, .list].contains(text.nodes[value].kind) { walk(value, keys + [member]) }
      next = Int(text.nodes[value].next)
      count += 1
    }
  }

  private mutating func note(_ keys: [String], at place: Int) {
    while counted < place {
      if text.bytes[counted] == 0x0A { line += 1 }
      counted += 1
    }
    found[keys] = line
  }
}
