/// A document's text once it was read: its bytes, and where in them every value stands.
///
/// A step between bytes and typed values that copies nothing: what stands there as expected is made
/// straight from the bytes, the rest goes through `FieldValue`.
public struct DocumentText: Sendable {
  /// One value, or the key of a member, which stands right before its value.
  public struct Node: Sendable {
    /// What it is; a text is told apart by what it takes to read it.
    public enum Kind: UInt8, Sendable {
      case record, list, text, wideText, escapedText, number, yes, no
      /// A record that was taken over while it was read, without places of what stood in it.
      case taken
    }

    /// What it is.
    public let kind: Kind
    /// Its first byte, of a text the one behind its quotation mark.
    public let start: Int32
    /// The byte behind it; of a text with escapes its place among `escaped`.
    public internal(set) var end: Int32
    /// The place of the node behind it and all that it holds.
    public internal(set) var next: Int32
  }

  /// The text.
  public let bytes: [UInt8]
  /// Its values in the order in which they begin; the first is the document.
  public private(set) var nodes: [Node] = []
  /// Texts with escapes, as they read.
  private var escaped: [String] = []

  /// A text of which nothing was read yet.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 12)
  }

  /// Adds a value that ends in itself.
  public mutating func add(_ kind: Node.Kind, _ range: Range<Int>) {
    nodes.append(
      Node(
        kind: kind, start: Int32(range.lowerBound), end: Int32(range.upperBound),
        next: Int32(nodes.count + 1)))
  }

  /// Adds a text that reads otherwise than its bytes say.
  public mutating func add(escaped text: String, at start: Int) {
    add(.escapedText, start..<start)
    nodes[nodes.count - 1].end = Int32(escaped.count)
    escaped.append(text)
  }

  /// Begins a record or a list; the place to close it by.
  public mutating func open(_ kind: Node.Kind, at start: Int) -> Int {
    add(kind, start..<start)
    return nodes.count - 1
  }

  /// Ends a record or a list behind all that was added since.
  public mutating func close(_ place: Int, at end: Int) {
    nodes[place].end = Int32(end)
    nodes[place].next = Int32(nodes.count)
  }
}

extension DocumentText {
  /// The text of a node; empty when it is none.
  public func text(_ place: Int) -> String {
    let node = nodes[place]
    switch node.kind {
    case .text, .wideText, .number:
      return bytes.withUnsafeBufferPointer {
        String(decoding: $0[Int(node.start)..<Int(node.end)], as: UTF8.self)
      }
    case .escapedText: return escaped[Int(node.end)]
    case .record, .taken, .list, .yes, .no: return ""
    }
  }

  /// Where in the bytes a record, a list or a plain text stands.
  func place(of place: Int) -> Range<Int> { Int(nodes[place].start)..<Int(nodes[place].end) }

  /// Whether a node is just this text, of letters without accents.
  public func reads(_ place: Int, _ text: StaticString) -> Bool {
    let node = nodes[place]
    guard node.kind == .text, Int(node.end - node.start) == text.utf8CodeUnitCount else {
      return false
    }
    return bytes.withUnsafeBufferPointer { bytes in
      (0..<text.utf8CodeUnitCount).allSatisfy {
        bytes[Int(node.start) + $0] == text.utf8Start[$0]
      }
    }
  }

  /// Whether a text of plain letters stands before another one in the order of their bytes.
  public func areInOrder(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (nodes[one], nodes[other])
    guard a.kind == .text, b.kind == .text else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var (left, right) = (Int(a.start), Int(b.start))
      while left < a.end, right < b.end {
        guard bytes[left] == bytes[right] else { return bytes[left] < bytes[right] }
        (left, right) = (left + 1, right + 1)
      }
      return left == a.end && right < b.end
    }
  }

  /// Whether two texts are equal.
  public func areEqual(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (nodes[one], nodes[other])
    guard a.kind == .text, b.kind == .text else { return text(one) == text(other) }
    guard a.end - a.start == b.end - b.start else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      // The ends differ more often than the beginnings.
      var (left, right) = (Int(a.end) - 1, Int(b.end) - 1)
      while left >= Int(a.start) {
        guard bytes[left] == bytes[right] else { return false }
        (left, right) = (left - 1, right - 1)
      }
      return true
    }
  }

  /// The places of the keys of a record; each one's value stands right behind it.
  func keys(of record: Int) -> DocumentKeys {
    DocumentKeys(nodes: nodes, place: record + 1, end: Int(nodes[record].next))
  }

  /// Everything from a node down, as a value; a record that was taken over is empty.
  public func value(_ place: Int = 0) -> FieldValue {
    switch nodes[place].kind {
    case .text, .wideText, .escapedText: return .text(text(place))
    case .number: return .number(Int(text(place)) ?? 0)
    case .yes: return .flag(true)
    case .no: return .flag(false)
    case .taken: return .record([:])
    case .record:
      var members: [String: FieldValue] = [:]
      for key in keys(of: place) { members[text(key)] = value(key + 1) }
      return .record(members)
    case .list:
      var items: [FieldValue] = []
      var item = place + 1
      while item < nodes[place].next {
        items.append(value(item))
        item = Int(nodes[item].next)
      }
      return .list(items)
    }
  }
}

/// The places of the keys of a record, one after the other.
struct DocumentKeys: Sequence, IteratorProtocol {
  let nodes: [DocumentText.Node]
  var place: Int
  let end: Int

  mutating func next() -> Int? {
    guard place < end else { return nil }
    defer { place = Int(nodes[place + 1].next) }
    return place
  }
}
