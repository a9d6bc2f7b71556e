/// The best way to lay the signs of a query along the sounds of a name.
///
/// A Han character is met by itself, by its initial (one letter, or zh, ch, sh), by a whole
/// reading, and at the end of the query by any beginning of a reading. A Latin letter is met at the
/// start of a word or right after another one that was met. Sounds between may be skipped.
///
/// One is kept for many names: what it computes in is used again, and no name asks for memory.
struct Alignment {
  private static let firstBonus: Int32 = 16
  private static let wordBonus: Int32 = 6
  private static let syllableBonus: Int32 = 4
  private static let leadCost: Int32 = 1
  private static let skipCost: Int32 = 2
  private static let restCost = 1
  private static let gapCost: Int32 = 12

  /// The best from one state on: signs and sounds still to come, and whether the sound before was
  /// met.
  private struct Step {
    enum Move { case impossible, end, skip, meet }

    private(set) var move = Move.impossible
    /// How many signs the sound takes, where it is met: at most a syllable's letters.
    private(set) var signs: UInt8 = 0
    private(set) var rank: Int32 = 0

    /// No way yet.
    init() {}

    /// The end of the query, before so many sounds more.
    init(endBefore rest: Int) {
      move = .end
      rank = -Int32(rest * Alignment.restCost)
    }

    /// Takes another way, if it is better.
    mutating func improve(_ move: Move, _ rank: Int32, signs: Int = 0) {
      guard self.move == .impossible || rank > self.rank else { return }
      (self.move, self.rank, self.signs) = (move, rank, UInt8(truncatingIfNeeded: signs))
    }
  }

  /// Of each sign, and behind the last one, each sound: apart from the one before, and in a run.
  private var steps: [(apart: Step, inRun: Step)] = []
  /// How many sounds there are, and one.
  private var width = 1

  /// How well the best alignment fits; nil when there is none, or more than anybody types or calls a
  /// thing.
  ///
  /// Costs signs × sounds.
  mutating func rank(
    of query: [NameSign], in name: NameSounds.Name, of all: NameSounds
  ) -> Int? {
    guard query.count <= 100, name.sounds.count <= 300 else { return nil }
    width = name.sounds.count + 1
    let room = (query.count + 1) * width
    if steps.count < room { steps = Array(repeating: (Step(), Step()), count: room) }
    for sound in 0..<width {
      let end = Step(endBefore: width - 1 - sound)
      steps[query.count * width + sound] = (end, end)
    }
    for sign in query.indices.reversed() {
      steps[sign * width + width - 1] = (Step(), Step())
      for sound in (0..<width - 1).reversed() {
        steps[sign * width + sound] = step(
          query, sign, sound, all.sounds[name.sounds.lowerBound + sound],
          isBehindMark: sound > 0
            && all.sounds[name.sounds.lowerBound + sound - 1].position + 1
              < all.sounds[name.sounds.lowerBound + sound].position,
          all.letters)
      }
    }
    return steps[0].apart.move == .impossible ? nil : Int(steps[0].apart.rank)
  }

  private func step(
    _ query: [NameSign], _ sign: Int, _ place: Int, _ sound: NameSounds.Sound,
    isBehindMark: Bool, _ letters: [UInt8]
  ) -> (apart: Step, inRun: Step) {
    // What meeting it apart from the one before is worth.
    let start =
      place == 0
      ? Self.firstBonus : (isBehindMark ? Self.wordBonus : 0) - (sign > 0 ? Self.gapCost : 0)
    var best: (apart: Step, inRun: Step) = (Step(), Step())
    func meet(_ signs: Int, _ bonus: Int32, apart: Bool) {
      let rest = steps[(sign + signs) * width + place + 1].inRun
      guard rest.move != .impossible else { return }
      best.inRun.improve(.meet, rest.rank + bonus, signs: signs)
      if apart { best.apart.improve(.meet, rest.rank + bonus + start, signs: signs) }
    }
    if sound.sign == query[sign] {
      meet(1, 0, apart: sound.startsWord || !sound.isLetter)
    } else if sound.readings > 0, case .letter = query[sign] {
      var first = Int(sound.start)
      for order in 0..<Int(sound.readings) {
        let reading = first + 1..<first + 1 + Int(letters[first])
        first = reading.upperBound
        let common = agreement(query, sign, letters, reading)
        let hasLongInitial = reading.count > 1 && letters[reading.lowerBound + 1] == 104  // h
        for length in 1..<common + 1
        where length == 1 || length == 2 && hasLongInitial || length == reading.count
          || sign + length == query.count
        {
          let isWhole = length == reading.count && length > 1
          meet(length, (isWhole ? Self.syllableBonus : 0) - Int32(min(order, 3)), apart: true)
        }
      }
    }
    let rest = steps[sign * width + place + 1].apart
    if rest.move != .impossible {
      let rank = rest.rank - (sign == 0 ? Self.leadCost : Self.skipCost)
      best.apart.improve(.skip, rank)
      best.inRun.improve(.skip, rank)
    }
    return best
  }

  /// How many signs a reading has in common with a query from one sign on.
  private func agreement(
    _ query: [NameSign], _ sign: Int, _ letters: [UInt8], _ reading: Range<Int>
  ) -> Int {
    var common = 0
    while common < reading.count, sign + common < query.count,
      Self.agrees(query[sign + common], letters[reading.lowerBound + common])
    {
      common += 1
    }
    return common
  }

  /// ü is v in the table; who types u means it too.
  private static func agrees(_ sign: NameSign, _ letter: UInt8) -> Bool {
    sign == .letter(letter) || letter == UInt8(ascii: "v") && sign == .letter(UInt8(ascii: "u"))
  }

  /// The sounds met on the best way, ascending; call it after `rank`.
  func path() -> [Int] {
    var places: [Int] = []
    var (sign, sound, isInRun) = (0, 0, false)
    while true {
      let step = steps[sign * width + sound]
      switch isInRun ? step.inRun.move : step.apart.move {
      case .impossible, .end: return places
      case .skip: (sound, isInRun) = (sound + 1, false)
      case .meet:
        places.append(sound)
        sign += Int(isInRun ? step.inRun.signs : step.apart.signs)
        (sound, isInRun) = (sound + 1, true)
      }
    }
  }
}
