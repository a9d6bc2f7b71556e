public import Domain

/// A text with places that facts fill, as the office writes it.
///
/// `{{name}}` stands for a fact; what is between `{{#each areas}}` and `{{/each}}` comes once for each
/// of a list, its own facts before those around it, `{{number}}` counting them from 1; what is
/// between `{{#if lamp}}` and `{{/if}}` only where the fact says something, what follows `{{else}}`
/// where it says nothing. `{{// a remark }}` says nothing. A line that holds nothing but such marks
/// leaves no line behind. There is nothing else: a template can't reach anything but its facts.
public struct TextTemplate: Hashable, Sendable {
  indirect enum Part: Hashable, Sendable {
    case text(String)
    case fact(String)
    case each(String, [Part])
    case choice(String, [Part], otherwise: [Part])
  }

  /// The longest template and the longest text that comes of one, in characters.
  static let longest = 200_000

  let parts: [Part]

  /// Reads a template.
  ///
  /// - Parameter shape: what facts there will be, so that a wrong name is found before it is needed.
  /// - Throws: what is wrong first, and on which line.
  public init(reading source: String, of shape: TextShape) throws(TemplateFault) {
    var reader = TemplateReader(shape)
    parts = try reader.read(source)
  }

  /// The text that facts make of it. Several blank lines in a row become one.
  ///
  /// - Throws: only where it would be too long.
  public func text(with facts: FieldValue) throws(TemplateFault) -> String {
    var writer = TemplateWriter()
    try writer.write(parts, [facts])
    return writer.tidied
  }
}

/// What is wrong with a template, and on which line.
public struct TemplateFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// `{{` without `}}` on its line.
    case openMark
    /// What stands between `{{` and `}}` is no mark.
    case unknownMark(String)
    /// There is no such fact here; those that there are.
    case unknownName(String, known: [String])
    /// `{{#each}}` of a fact that is no list.
    case noList(String)
    /// A list stands where a text must.
    case isList(String)
    /// A list goes through itself.
    case listInItself(String)
    /// What was begun on this line, `each` or `if`, isn't ended.
    case notEnded(String)
    /// `{{/each}}`, `{{/if}}` or `{{else}}` that ends nothing.
    case endsNothing(String)
    /// More than so many within each other.
    case tooDeep(Int)
    /// More than so many characters.
    case tooLong(Int)
  }

  /// The line, counted from 1.
  public let line: Int
  /// What is wrong there.
  public let reason: Reason
}

/// Writes the parts of a template with their facts.
private struct TemplateWriter {
  private var text = ""
  private var left = TextTemplate.longest

  /// - Parameter scopes: the facts, the nearest last.
  mutating func write(_ parts: [TextTemplate.Part], _ scopes: [FieldValue])
    throws(TemplateFault)
  {
    for part in parts {
      switch part {
      case .text(let text): try add(text)
      case .fact(let name):
        switch find(name, scopes) {
        case .text(let text): try add(text)
        case .number(let number): try add("\(number)")
        case .flag, .list, .record, nil: break
        }
      case .each(let name, let inner):
        for (place, item) in (find(name, scopes)?.list ?? []).enumerated() {
          let number = FieldValue.record([TextShape.number: .number(place + 1)])
          // Also what writes nothing takes its time.
          try add(" ", isCounted: true)
          try write(inner, scopes + [number, item])
        }
      case .choice(let name, let inner, let otherwise):
        try write(saysSomething(find(name, scopes)) ? inner : otherwise, scopes)
      }
    }
  }

  private mutating func add(_ more: String, isCounted: Bool = false) throws(TemplateFault) {
    left -= more.utf8.count
    guard left >= 0 else {
      throw TemplateFault(line: 1, reason: .tooLong(TextTemplate.longest))
    }
    if !isCounted { text += more }
  }

  private func find(_ name: String, _ scopes: [FieldValue]) -> FieldValue? {
    scopes.lazy.reversed().compactMap { $0[name] }.first
  }

  private func saysSomething(_ fact: FieldValue?) -> Bool {
    switch fact {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .list(let list): !list.isEmpty
    case .number, .record: true
    case nil: false
    }
  }

  /// Without spaces at the ends of lines, at most one blank line in a row, ended by a line's end.
  var tidied: String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = line
      while line.last == " " || line.last == "\t" { line.removeLast() }
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }
}
