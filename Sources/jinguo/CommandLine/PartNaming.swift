import Controller
import Domain
import Languages

/// Finds parts and fields by what people type.
extension NameResolver {
  /// A part by its identifier or name; `unit:福清` where several kinds have that name.
  func part(_ text: String, of kinds: [Part.Kind] = Part.Kind.allCases) throws -> Part {
    if text == Part.Kind.plan.rawValue, kinds.contains(.plan) { return .plan }
    let pieces = text.split(separator: ":", maxSplits: 1).map(String.init)
    if pieces.count == 2, let kind = Part.Kind(rawValue: pieces[0]), kinds.contains(kind) {
      return try part(pieces[1], of: [kind])
    }
    let (book, year) = (session.book, session.year)
    let named: UsageSentence.Named =
      kinds.allSatisfy { Part($0, "").document(in: session.year) == .outlines }
      ? .outlinePart : .part
    let parts = kinds.flatMap { book.parts($0, in: year) }.filter { $0 != .plan }
    let exact = parts.filter { $0.id == text || names($0).contains(text) }
    if exact.count > 1 {
      let candidates = exact.prefix(8).map { "\($0.kind.rawValue):\($0.id)" }
      throw Complaint(
        session.words(UsageSentence.ambiguousName(named, text, candidates: candidates)), .data)
    }
    if let part = exact.first { return part }
    return try resolve(
      text, parts, named, { session.words.name(of: $0, in: book, year: year) }, names: names)
  }

  private func names(_ part: Part) -> [String] {
    let record = session.book.record(of: part, in: session.year) ?? [:]
    let aliases = record["aliases"]?.list?.compactMap(\.text) ?? []
    return [part.id]
      + ["name", "shortName", "fullName", "nameEn", "shortNameEn"].compactMap { record[$0]?.text }
      .filter { !$0.isEmpty } + aliases
  }

  /// A kind of part by its name in JSON or its word.
  func kind(_ text: String) throws -> Part.Kind {
    try session.words.one(
      of: Part.Kind.allCases.filter(\.isMadeByHand), .part, called: text, name: \.rawValue,
      word: { PartWord($0) })
  }

  /// A field of a part by its name in JSON or its word; a year is that year's value.
  func field(_ text: String, of part: Part) throws -> PartField {
    if part.kind == .outcome, let year = Int(text), (1900...2999).contains(year) {
      return .value(year: year)
    }
    return .named(
      try session.words.one(
        of: part.kind.fields, .field, called: text, name: \.rawValue, word: { FieldWord($0) }))
  }

  /// What a text stands for in a field: a word or another part may be called as on screen.
  func value(_ text: String, for field: PartField, of part: Part) throws -> String {
    guard case .named(let name) = field, !text.isEmpty else { return text }
    switch part.kind.form(of: field) {
    case .words(let words):
      return words.first { $0 == text || session.words.option($0, of: name) == text } ?? text
    case .reference(let kind, _): return try self.part(text, of: [kind]).id
    case .text, .list, .number, .amount, .day, .year, .stages, nil: return text
    }
  }
}
