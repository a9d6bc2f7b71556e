/// The best way to lay the signs of a query along the sounds of a name.
///
/// A Han character is met by itself, by its initial (one letter, or zh, ch, sh), by a whole
/// reading, and at the end of the query by any beginning of a reading. A Latin letter is met at the
/// start of a word or right after another one that was met. Sounds between may be skipped.
struct Alignment {
  /// How well it fits.
  var rank: Int
  /// Which sounds are met, ascending.
  var places: [Int]

  private static let firstBonus = 16
  private static let wordBonus = 6
  private static let syllableBonus = 4
  private static let leadCost = 1
  private static let skipCost = 2
  private static let restCost = 1
  private static let gapCost = 12

  /// The best alignment; nil when there is none, or more than anybody types or calls a thing.
  ///
  /// Costs signs × sounds.
  static func best(of query: [NameSign], in sounds: [SpelledName.Sound]) -> Alignment? {
    guard query.count <= 100, sounds.count <= 300, begins(query, in: sounds) else { return nil }
    var table = Table(query: query, sounds: sounds)
    guard let rank = table.best(sign: 0, sound: 0, inRun: false) else { return nil }
    return Alignment(rank: rank, places: table.path())
  }

  /// Whether any sound can be met by the first sign: most names fall here, at little cost.
  private static func begins(_ query: [NameSign], in sounds: [SpelledName.Sound]) -> Bool {
    guard let first = query.first else { return true }
    return sounds.contains { sound in
      switch (sound.kind, first) {
      case (.letter(let own, let startsWord), .letter(let typed)): own == typed && startsWord
      case (.character(let own, _), .other(let typed)): own == typed
      case (.character(_, let readings), .letter(let typed)):
        readings.contains { reading in
          reading.first == typed
            || reading.first == UInt8(ascii: "v") && typed == UInt8(ascii: "u")
        }
      default: false
      }
    }
  }

  /// What is known of each state: signs and sounds still to come, and whether the sound before was
  /// met. Filled on demand, so a name that doesn't begin to match costs little.
  private struct Table {
    enum Step { case unknown, impossible, skip(Int), meet(Int, signs: Int), end(Int) }

    let query: [NameSign]
    let sounds: [SpelledName.Sound]
    var steps: [Step]

    init(query: [NameSign], sounds: [SpelledName.Sound]) {
      self.query = query
      self.sounds = sounds
      steps = Array(repeating: .unknown, count: (query.count + 1) * (sounds.count + 1) * 2)
    }

    func index(_ sign: Int, _ sound: Int, _ inRun: Bool) -> Int {
      (sign * (sounds.count + 1) + sound) * 2 + (inRun ? 1 : 0)
    }

    mutating func best(sign: Int, sound: Int, inRun: Bool) -> Int? {
      let index = index(sign, sound, inRun)
      if case .unknown = steps[index] { steps[index] = step(sign, sound, inRun) }
      switch steps[index] {
      case .unknown, .impossible: return nil
      case .skip(let rank), .meet(let rank, _), .end(let rank): return rank
      }
    }

    private mutating func step(_ sign: Int, _ sound: Int, _ inRun: Bool) -> Step {
      if sign == query.count { return .end(-restCost * (sounds.count - sound)) }
      guard sound < sounds.count else { return .impossible }
      var chosen = Step.impossible
      var most = Int.min
      let start = inRun ? 0 : sound == 0 ? firstBonus : startBonus(sign, sound)
      for way in ways(of: sound, sign: sign, inRun: inRun) {
        guard let rest = best(sign: sign + way.signs, sound: sound + 1, inRun: true) else {
          continue
        }
        let rank = rest + way.bonus + start
        if rank > most { (most, chosen) = (rank, .meet(rank, signs: way.signs)) }
      }
      if let rest = best(sign: sign, sound: sound + 1, inRun: false) {
        let rank = rest - (sign == 0 ? leadCost : skipCost)
        if rank > most { chosen = .skip(rank) }
      }
      return chosen
    }

    /// What meeting a sound apart from the one before is worth.
    private func startBonus(_ sign: Int, _ sound: Int) -> Int {
      let followsMark = sounds[sound - 1].position + 1 < sounds[sound].position
      return (followsMark ? wordBonus : 0) - (sign > 0 ? gapCost : 0)
    }

    /// The ways a sound can take signs of the query: how many, and what that is worth.
    private func ways(of sound: Int, sign: Int, inRun: Bool) -> [(signs: Int, bonus: Int)] {
      switch (sounds[sound].kind, query[sign]) {
      case (.letter(let own, let startsWord), .letter(let typed)):
        return own == typed && (startsWord || inRun) ? [(1, 0)] : []
      case (.character(let own, _), .other(let typed)):
        return own == typed ? [(1, 0)] : []
      case (.character(_, let readings), .letter):
        var ways: [(signs: Int, bonus: Int)] = []
        for (order, reading) in readings.enumerated() {
          ways += lengths(of: reading, from: sign).map { length in
            let isWhole = length == reading.count && length > 1
            return (length, (isWhole ? syllableBonus : 0) - min(order, 3))
          }
        }
        return ways
      default: return []
      }
    }

    /// How many signs a reading can take: its initial, all of it, at the end of the query any part.
    private func lengths(of reading: [UInt8], from sign: Int) -> [Int] {
      var common = 0
      while common < reading.count, sign + common < query.count,
        Self.agrees(query[sign + common], reading[common])
      {
        common += 1
      }
      let hasLongInitial = reading.count > 1 && reading[1] == UInt8(ascii: "h")
      return (0..<common).map { $0 + 1 }.filter { length in
        length == 1 || length == 2 && hasLongInitial || length == reading.count
          || sign + length == query.count
      }
    }

    /// ü is v in the table; who types u means it too.
    private static func agrees(_ sign: NameSign, _ letter: UInt8) -> Bool {
      sign == .letter(letter) || letter == UInt8(ascii: "v") && sign == .letter(UInt8(ascii: "u"))
    }

    /// The sounds met on the best way; call it after `best`.
    func path() -> [Int] {
      var places: [Int] = []
      var (sign, sound, inRun) = (0, 0, false)
      while true {
        switch steps[index(sign, sound, inRun)] {
        case .unknown, .impossible, .end: return places
        case .skip: (sound, inRun) = (sound + 1, false)
        case .meet(_, let signs):
          places.append(sound)
          (sign, sound, inRun) = (sign + signs, sound + 1, true)
        }
      }
    }
  }
}
