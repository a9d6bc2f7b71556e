/// Knows how names are read: the table of all readings, and the words read otherwise.
public struct Speller: Sendable {
  private let table: PinyinTable
  private let overrides: PinyinOverrides

  /// A speller; the table is worth building only once.
  public init(_ table: PinyinTable, overrides: PinyinOverrides = .standard) {
    self.table = table
    self.overrides = overrides
  }

  /// A name made ready for many matches.
  public func spell(_ name: String) -> SpelledName {
    let characters = Array(name)
    var sounds: [SpelledName.Sound] = []
    var word: (place: Int, syllables: [[UInt8]])?
    var previous: NameSign?
    for (place, character) in characters.enumerated() {
      if word.map({ place >= $0.place + $0.syllables.count }) ?? true {
        word = overrides.syllables(at: place, of: characters).map { (place, $0) }
      }
      let sign = NameSign(character)
      switch sign {
      case .separator: break
      case .letter(let letter):
        let startsWord = !(previous?.isOfWord(with: letter) ?? false)
        sounds.append(.init(place, .letter(letter, startsWord: startsWord)))
      case .other:
        let readings = word.map { [$0.syllables[place - $0.place]] }
        sounds.append(
          .init(place, .character(character, readings ?? table.spellings(of: character))))
      }
      previous = sign
    }
    return SpelledName(text: name, sounds: sounds)
  }

  /// The match of a query in a name; nil when it doesn't match.
  public func match(_ query: String, in name: String) -> NameMatch? {
    spell(name).match(NameQuery(query))
  }

  /// The initials of a name as most people type them: 福清市 is `fqs`.
  ///
  /// Latin words give their first letter, numbers all digits.
  public func initials(of name: String) -> String {
    let bytes = spell(name).sounds.compactMap { sound in
      switch sound.kind {
      case .letter(let letter, let startsWord): startsWord || letter.isDigit ? letter : nil
      case .character(_, let readings): readings.first?.first
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
