public import Domain
public import Languages

/// The units of a book by all their names, made ready for being typed: by Han, pinyin and initials.
public struct UnitNames: Sendable {
  private struct Entry: Sendable {
    let unit: ReportingUnit
    /// All names as they are compared, in lower case.
    let texts: Set<String>
    /// The same, spelled.
    let spelled: [SpelledName]
    let initials: Set<String>
    /// The name and the one in English, of which a beginning suffices.
    let leading: [(text: String, spelled: SpelledName)]
  }

  private let entries: [Entry]

  /// The names of units; the speller's table is worth building only once.
  public init(_ units: [ReportingUnit], _ speller: Speller) {
    entries = units.map { unit in
      let names =
        [unit.name, unit.fullName, unit.id.text, unit.pinyin] + unit.aliases
        + [unit.shortName, unit.nameEn, unit.shortNameEn].compactMap { $0 }
      let leading = [unit.name] + [unit.nameEn].compactMap { $0 }
      return Entry(
        unit: unit, texts: Set(names.map { $0.lowercased() }), spelled: names.map(speller.spell),
        initials: Set(names.map { speller.initials(of: $0) }),
        leading: leading.map { ($0.lowercased(), speller.spell($0)) })
    }
  }

  /// The names of the units of a book.
  public init(_ book: Book) { self.init(book.units, Speller(PinyinTable())) }

  /// Whether they are the names of a book's units as they are now.
  func fits(_ book: Book) -> Bool { entries.lazy.map(\.unit).elementsEqual(book.units) }

  /// The units whose whole name, pinyin or initials a word is.
  public func exact(_ word: String) -> [ReportingUnit] {
    let wanted = word.lowercased()
    guard !wanted.isEmpty else { return [] }
    if let found = entries.first(where: { $0.texts.contains(wanted) }) { return [found.unit] }
    guard wanted.utf8.count > 1 else { return [] }
    let query = NameQuery(wanted)
    return entries.filter { entry in
      entry.initials.contains(wanted) || entry.spelled.contains { $0.match(query)?.reach == .whole }
    }.map(\.unit)
  }

  /// The units that a word means: by a whole name, else by the beginning of one.
  public func named(_ word: String) -> [ReportingUnit] {
    let whole = exact(word)
    guard whole.isEmpty, word.count > 1 else { return whole }
    let wanted = word.lowercased()
    let query = NameQuery(wanted)
    return entries.filter { entry in
      entry.leading.contains { name in
        name.text.hasPrefix(wanted)
          || name.spelled.match(query).map { $0.reach >= .prefix } ?? false
      }
    }.map(\.unit)
  }
}

extension State {
  /// The names of the units; made when one is first typed.
  mutating func namesOfUnits() -> UnitNames {
    if let known = unitNames, known.fits(book) { return known }
    let names = UnitNames(book)
    unitNames = names
    return names
  }
}
