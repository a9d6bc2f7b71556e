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
    var sounds = NameSounds()
    let spelled = spell(name, into: &sounds)
    return SpelledName(text: name, all: sounds, name: spelled)
  }

  /// Adds the sounds of a name to those of others.
  func spell(_ name: String, into sounds: inout NameSounds) -> NameSounds.Name {
    sounds.add { hear(name, &$0) }
  }

  private func hear(_ name: String, _ sounds: inout NameSounds) {
    /// What is left of a word that is read otherwise.
    var word: ArraySlice<[UInt8]> = []
    var previous: NameSign?
    var place = name.startIndex
    var position = 0
    while place < name.endIndex {
      let character = name[place]
      let sign = NameSign(character)
      if word.isEmpty { word = overrides.syllables(sign, at: place, of: name)[...] }
      let syllable = word.popFirst()
      switch sign {
      case .separator: break
      case .letter(let letter):
        let startsWord = !(previous?.isOfWord(with: letter) ?? false)
        sounds.add(letter, at: position, startsWord: startsWord)
      case .other:
        if let syllable {
          sounds.add(sign, at: position, readings: CollectionOfOne(syllable))
        } else {
          sounds.add(sign, at: position, readings: table.spellings(of: character))
        }
      }
      previous = sign
      name.formIndex(after: &place)
      position += 1
    }
  }

  /// The match of a query in a name; nil when it doesn't match.
  public func match(_ query: String, in name: String) -> NameMatch? {
    spell(name).match(NameQuery(query))
  }

  /// The initials of a name as most people type them: 福清市 is `fqs`.
  ///
  /// Latin words give their first letter, numbers all digits.
  public func initials(of name: String) -> String {
    let all = spell(name).all
    let bytes = all.sounds.compactMap { sound -> UInt8? in
      switch sound.sign {
      case .letter(let letter): sound.startsWord || letter.isDigit ? letter : nil
      case .other, .separator: all.usualReading(of: sound).first
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
