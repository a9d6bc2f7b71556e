extension Speller {
  /// An identifier made of a name: 三新覆盖率 is `san-xin-fu-gai-lv`; cut before 33 characters, empty
  /// where nothing of the name can stand in one.
  public func slug(of name: String) -> String {
    var words: [[UInt8]] = []
    var isInWord = false
    let all = spell(name).all
    for sound in all.sounds {
      switch sound.sign {
      case .letter(let letter):
        guard isASCIILetter(letter) else { continue }
        if sound.startsWord || !isInWord { words.append([]) }
        words[words.count - 1].append(letter)
        isInWord = true
      case .other, .separator:
        isInWord = false
        words.append(Array(all.usualReading(of: sound)))
      }
    }
    var slug: [UInt8] = []
    for word in words where !word.isEmpty {
      guard slug.count + word.count + 1 <= 32 else { break }
      if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      slug += word
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The same, told apart by a number from those that are taken; `kind` where the name gives nothing.
  public func freeSlug(of name: String, kind: String, isTaken: (String) -> Bool) -> String {
    let made = slug(of: name)
    let stem = made.isEmpty ? kind : made
    guard isTaken(stem) else { return stem }
    var number = 2
    while isTaken("\(stem.prefix(28))-\(number)") { number += 1 }
    return "\(stem.prefix(28))-\(number)"
  }

  private func isASCIILetter(_ letter: UInt8) -> Bool {
    (97...122).contains(letter) || (48...57).contains(letter)
  }
}
