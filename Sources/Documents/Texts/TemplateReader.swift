/// Reads a template line by line: every name is looked up where it stands, every block has its end.
struct TemplateReader {
  /// What was begun and waits for its end.
  private struct Block {
    enum Kind { case each, choice }
    let kind: Kind
    let name: String
    let line: Int
    /// What stands before `{{else}}`; nil before that.
    var before: [TextTemplate.Part]?
    var parts: [TextTemplate.Part] = []

    var mark: String { kind == .each ? "each" : "if" }
  }

  private enum Piece {
    case text(String)
    case mark(String)

    /// Whether it leaves no line behind that holds nothing else.
    var isSilent: Bool {
      switch self {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .mark(let mark): mark == "else" || ["#", "/"].contains { mark.hasPrefix($0) }
      }
    }
  }

  private static let deepest = 8

  private var shapes: [TextShape]
  private var parts: [TextTemplate.Part] = []
  private var blocks: [Block] = []
  private var line = 0

  init(_ shape: TextShape) { shapes = [shape] }

  mutating func read(_ source: String) throws(TemplateFault) -> [TextTemplate.Part] {
    guard source.utf8.count <= TextTemplate.longest else {
      throw fault(.tooLong(TextTemplate.longest))
    }
    var lines = source.split(omittingEmptySubsequences: false) { $0.isNewline }
    if lines.last?.isEmpty == true { lines.removeLast() }
    for text in lines {
      line += 1
      let pieces = try pieces(of: text)
      let marks = pieces.filter { if case .mark = $0 { true } else { false } }
      let isSilent = !marks.isEmpty && pieces.allSatisfy(\.isSilent)
      for piece in isSilent ? marks : pieces + [.text("\n")] {
        switch piece {
        case .text(let text): if !text.isEmpty { parts.append(.text(text)) }
        case .mark(let mark): try take(mark)
        }
      }
    }
    if let open = blocks.last {
      throw TemplateFault(line: open.line, reason: .notEnded(open.mark))
    }
    return parts
  }

  private func fault(_ reason: TemplateFault.Reason) -> TemplateFault {
    TemplateFault(line: max(1, line), reason: reason)
  }

  /// A line as texts and marks in turn.
  private func pieces(of line: Substring) throws(TemplateFault) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line
    while let start = rest.firstRange(of: "{{") {
      pieces.append(.text(String(rest[..<start.lowerBound])))
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else { throw fault(.openMark) }
      let words = rest[start.upperBound..<end.lowerBound].split(whereSeparator: \.isWhitespace)
      pieces.append(.mark(words.joined(separator: " ")))
      rest = rest[end.upperBound...]
    }
    pieces.append(.text(String(rest)))
    return pieces
  }

  private mutating func take(_ mark: String) throws(TemplateFault) {
    let words = mark.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case (let first?, _) where first.hasPrefix("//"): return
    case ("#each", 2): try begin(.each, words[1])
    case ("#if", 2): try begin(.choice, words[1])
    case ("else", 1):
      guard let block = blocks.last, block.kind == .choice, block.before == nil else {
        throw fault(.endsNothing(mark))
      }
      blocks[blocks.count - 1].before = parts
      parts = []
    case ("/each", 1): try end(.each, mark)
    case ("/if", 1): try end(.choice, mark)
    case (let name?, 1) where name.allSatisfy({ $0.isLetter || $0.isNumber }):
      guard case .text = try member(name) else { throw fault(.isList(name)) }
      parts.append(.fact(name))
    default: throw fault(.unknownMark(mark))
    }
  }

  private mutating func begin(_ kind: Block.Kind, _ name: String) throws(TemplateFault) {
    let member = try member(name)
    if kind == .each {
      guard case .list(let shape) = member else { throw fault(.noList(name)) }
      // A list within itself grows with every level.
      guard !blocks.contains(where: { $0.kind == .each && $0.name == name }) else {
        throw fault(.listInItself(name))
      }
      shapes.append(shape)
    }
    guard blocks.count < Self.deepest else { throw fault(.tooDeep(Self.deepest)) }
    blocks.append(Block(kind: kind, name: name, line: line, before: nil, parts: parts))
    parts = []
  }

  private mutating func end(_ kind: Block.Kind, _ mark: String) throws(TemplateFault) {
    guard let block = blocks.last, block.kind == kind else { throw fault(.endsNothing(mark)) }
    blocks.removeLast()
    let inner = parts
    parts = block.parts
    switch kind {
    case .each:
      shapes.removeLast()
      parts.append(.each(block.name, inner))
    case .choice:
      parts.append(
        .choice(block.name, block.before ?? inner, otherwise: block.before == nil ? [] : inner))
    }
  }

  /// What a name stands for here: the nearest holds.
  private func member(_ name: String) throws(TemplateFault) -> TextShape.Member {
    if name == TextShape.number, shapes.count > 1 { return .text }
    if let found = shapes.lazy.reversed().compactMap({ $0.members[name] }).first { return found }
    var known = Set(shapes.flatMap(\.members.keys))
    if shapes.count > 1 { known.insert(TextShape.number) }
    throw fault(.unknownName(name, known: known.sorted()))
  }
}
