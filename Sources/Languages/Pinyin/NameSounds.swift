/// The sounds of names, packed side by side, so that thousands are gone through in no time.
struct NameSounds: Sendable {
  /// A character that can be met: marks and spaces are left out.
  struct Sound: Sendable {
    /// Its place among the characters of the name.
    let position: Int32
    /// A letter or digit, or a character of another script.
    let sign: NameSign
    /// Whether a Latin word or a number begins with it.
    let startsWord: Bool
    /// How many readings it has.
    let readings: UInt8
    /// Where those stand in `letters`: of each how many letters it has, then these.
    let start: Int32
  }

  /// One of the names.
  struct Name: Sendable {
    /// The places of its sounds.
    let sounds: Range<Int>
    /// What any of its sounds can be met by.
    let signs: SignSet
    /// What a sound can be met by first.
    let beginnings: SignSet
  }

  private(set) var sounds: [Sound] = []
  private(set) var letters: [UInt8] = []

  /// Adds the sounds of a name; `hear` adds them one by one.
  mutating func add(_ hear: (inout Self) -> Void) -> Name {
    let first = sounds.count
    hear(&self)
    var (signs, beginnings) = (SignSet(), SignSet())
    for sound in sounds[first...] {
      signs.insert(sound.sign)
      if sound.startsWord || sound.readings > 0 || !sound.isLetter {
        beginnings.insert(sound.sign)
      }
      for reading in readings(of: sound) {
        for place in reading {
          signs.insert(letters[place])
          // Who types u may mean ü.
          if letters[place] == UInt8(ascii: "v") { signs.insert(UInt8(ascii: "u")) }
        }
        guard let letter = reading.first.map({ letters[$0] }) else { continue }
        beginnings.insert(letter)
        if letter == UInt8(ascii: "v") { beginnings.insert(UInt8(ascii: "u")) }
      }
    }
    return Name(sounds: first..<sounds.count, signs: signs, beginnings: beginnings)
  }

  /// Adds a letter or a digit.
  mutating func add(_ letter: UInt8, at position: Int, startsWord: Bool) {
    sounds.append(
      Sound(
        position: Int32(truncatingIfNeeded: position), sign: .letter(letter),
        startsWord: startsWord, readings: 0, start: 0))
  }

  /// Adds a character of another script with its readings, the most usual first.
  mutating func add(_ sign: NameSign, at position: Int, readings: some Sequence<[UInt8]>) {
    let start = letters.count
    var count: UInt8 = 0
    for reading in readings where count < .max {
      letters.append(UInt8(truncatingIfNeeded: reading.count))
      letters += reading
      count += 1
    }
    sounds.append(
      Sound(
        position: Int32(truncatingIfNeeded: position), sign: sign, startsWord: false,
        readings: count, start: Int32(truncatingIfNeeded: start)))
  }

  /// The readings of a sound, the most usual first.
  func readings(of sound: Sound) -> Readings {
    Readings(letters: letters, place: Int(sound.start), left: sound.readings)
  }

  /// The most usual reading of a sound; empty where it has none.
  func usualReading(of sound: Sound) -> ArraySlice<UInt8> {
    var readings = readings(of: sound)
    return letters[readings.next() ?? 0..<0]
  }

  /// Readings one after the other, each as the places of its letters.
  struct Readings: Sequence, IteratorProtocol {
    fileprivate let letters: [UInt8]
    fileprivate var place: Int
    fileprivate var left: UInt8

    mutating func next() -> Range<Int>? {
      guard left > 0 else { return nil }
      let first = place + 1
      place = first + Int(letters[place])
      left -= 1
      return first..<place
    }
  }
}

extension NameSounds.Sound {
  /// Whether it is a letter or a digit.
  var isLetter: Bool { if case .letter = sign { true } else { false } }
}
