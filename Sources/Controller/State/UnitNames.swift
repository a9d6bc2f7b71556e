public import Domain
public import Languages

/// Things by all their names, made ready for being typed: by Han, pinyin and initials.
struct TypedNames<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let value: Value
    /// All names as they are compared, in lower case.
    let texts: Set<String>
    /// The same, spelled.
    let spelled: [SpelledName]
    let initials: Set<String>
    /// The names of which a beginning suffices.
    let leading: [(text: String, spelled: SpelledName)]
  }

  private var entries: [Entry] = []

  mutating func add(_ value: Value, _ names: [String], leading: [String], _ speller: Speller) {
    entries.append(
      Entry(
        value: value, texts: Set(names.map { $0.lowercased() }), spelled: names.map(speller.spell),
        initials: Set(names.map { speller.initials(of: $0) }),
        leading: leading.map { ($0.lowercased(), speller.spell($0)) }))
  }

  /// What is named, in the order in which it was added.
  var values: some Sequence<Value> { entries.lazy.map(\.value) }

  /// Those whose whole name, pinyin or initials a word is.
  func exact(_ word: String) -> [Value] {
    let wanted = word.lowercased()
    guard !wanted.isEmpty else { return [] }
    if let found = entries.first(where: { $0.texts.contains(wanted) }) { return [found.value] }
    guard wanted.utf8.count > 1 else { return [] }
    let query = NameQuery(wanted)
    return entries.filter { entry in
      entry.initials.contains(wanted) || entry.spelled.contains { $0.match(query)?.reach == .whole }
    }.map(\.value)
  }

  /// Those that a word means: by a whole name, else by the beginning of one.
  func named(_ word: String) -> [Value] {
    let whole = exact(word)
    guard whole.isEmpty, word.count > 1 else { return whole }
    let wanted = word.lowercased()
    let query = NameQuery(wanted)
    return entries.filter { entry in
      entry.leading.contains { name in
        name.text.hasPrefix(wanted)
          || name.spelled.match(query).map { $0.reach >= .prefix } ?? false
      }
    }.map(\.value)
  }
}

/// The units of a book, and the areas of its plans, by all their names.
public struct UnitNames: Sendable {
  private var units = TypedNames<ReportingUnit>()
  private var areas = TypedNames<Area>()

  /// The names of a book; the speller's table is worth building only once.
  public init(_ book: Book, _ speller: Speller = Speller(PinyinTable())) {
    for unit in book.units {
      let names =
        [unit.name, unit.fullName, unit.id.text, unit.pinyin] + unit.aliases
        + [unit.shortName, unit.nameEn, unit.shortNameEn].compactMap { $0 }
      units.add(
        unit, names, leading: [unit.name] + [unit.nameEn].compactMap { $0 }, speller)
    }
    for area in Self.areas(of: book) {
      let names =
        [area.name, area.id.text] + [area.nameEn, area.shortNameEn].compactMap { $0 }
      areas.add(area, names, leading: [area.name], speller)
    }
  }

  private static func areas(of book: Book) -> [Area] {
    book.plans.sorted { $0.key < $1.key }.flatMap(\.value.areas)
  }

  /// Whether they are the names of a book as they are now.
  func fits(_ book: Book) -> Bool {
    units.values.elementsEqual(book.units) && areas.values.elementsEqual(Self.areas(of: book))
  }

  /// The units whose whole name, pinyin or initials a word is.
  public func exact(_ word: String) -> [ReportingUnit] { units.exact(word) }

  /// The units that a word means: by a whole name, else by the beginning of one.
  public func named(_ word: String) -> [ReportingUnit] { units.named(word) }

  /// The area whose whole name, pinyin or initials a word is, or in Han the beginning of its name, 关爱;
  /// nil where none or several are.
  func area(_ word: String) -> Area.ID? {
    let isHan = !word.unicodeScalars.contains(where: \.isASCII)
    let found = Set((isHan ? areas.named(word) : areas.exact(word)).map(\.id))
    return found.count == 1 ? found.first : nil
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
