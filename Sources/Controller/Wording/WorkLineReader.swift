public import Domain
public import Languages

/// Why a line `事项 · 谁 · 何时` can't be taken.
public enum WorkLineError: Error, Hashable, Sendable {
  case noTitle
  case day(DayInputError)
  /// Several units are called so.
  case whichUnit(String, candidates: [String])
}

/// Reads a line in which a task or an issue is written down: 事项 · 谁 · 何时.
///
/// The parts stand between `·`, `|`, `;` or tabs; without any the day and the units are taken from the
/// end, as far as the last words are such. 谁 names units by Han, pinyin or initials, the first does
/// it and the others help; 各单位 makes one task for each; any other name is a person. A part, or the
/// last word, that is an area's name says what it is about.
public struct WorkLineReader: Sendable {
  /// What a line says.
  public struct Reading: Hashable, Sendable {
    /// What is to be written down: one, or one for each unit.
    public var drafts: [WorkItem.Draft]
    /// What is doubtful, as sentences.
    public var doubts: [String]
  }

  private let book: Book
  private let year: Int
  private let words: Words
  private let input: DayInput
  private let names: UnitNames
  private let unit: ReportingUnit.ID?

  /// A reader for a book's year and the names of its units.
  ///
  /// - Parameter unit: the unit that does what no unit is named for; nil: the city's federation itself.
  public init(
    _ book: Book, year: Int, today: Day, words: Words, names: UnitNames,
    unit: ReportingUnit.ID? = nil
  ) {
    (self.book, self.year, self.words, self.names) = (book, year, words, names)
    self.unit = unit
    input = DayInput(today: today)
  }

  /// What a line says; a kind's draft is taken as it is where the line says nothing.
  public func read(_ line: String, kind: WorkItem.Kind) throws(WorkLineError) -> Reading {
    let all = line.typedParts
    var draft = WorkItem.Draft(kind, all[0])
    let parts = all[..<1] + all.dropFirst().filter { !takeArea($0, &draft) }
    var typed: TypedDay?
    var isForAll = false
    if all.count == 1 {
      (draft.title, typed, isForAll) = try loose(parts[0], &draft)
    } else {
      var who = parts.dropFirst()
      if let last = who.last {
        let found = day(last)
        if parts.count > 2 || found != nil {
          who = who.dropLast()
          if !last.isEmpty, found == nil { throw .day(.notADay(last)) }
          typed = found
        }
      }
      isForAll = try take(who.joined(separator: "、"), &draft)
    }
    guard !draft.title.isEmpty else { throw .noTitle }
    draft.due = typed?.day
    var doubts = [typed.flatMap { words.tellDoubt($0) }].compactMap { $0 }
    // 补台账·尽快: what may have been meant for a day is said to be taken for a person.
    if parts.count == 2, typed == nil, !draft.owner.isEmpty {
      doubts.append(words(WorkSentence.takenAsOwner(words.shown(draft.owner))))
    }
    doubts += words.tellPersonalData(in: line)
    guard isForAll else { return Reading(drafts: [draft], doubts: doubts) }
    let each = book.reportingUnits(in: year).map { unit in
      var draft = draft
      draft.unit = unit.id
      return draft
    }
    return Reading(drafts: each, doubts: doubts)
  }

  private func day(_ text: String) -> TypedDay? { try? input.read(text) }

  /// Notes the area that a word names; false where it names none.
  private func takeArea(_ word: String, _ draft: inout WorkItem.Draft) -> Bool {
    guard let area = names.area(word) else { return false }
    draft.links.append("area/\(area)")
    return true
  }

  /// Takes a day and units from the end of a line without marks; what is left is the title.
  private func loose(_ line: String, _ draft: inout WorkItem.Draft) throws(WorkLineError)
    -> (title: String, day: TypedDay?, isForAll: Bool)
  {
    var tokens = line.split(whereSeparator: \.isWhitespace).map(String.init)
    var found: TypedDay?
    if tokens.count > 1, let last = tokens.last, takeArea(last, &draft) { tokens.removeLast() }
    for count in stride(from: min(4, tokens.count - 1), through: 1, by: -1) {
      guard let last = day(tokens.suffix(count).joined(separator: " ")) else { continue }
      found = last
      tokens.removeLast(count)
      break
    }
    var units: [ReportingUnit] = []
    while tokens.count > 1, let token = tokens.last {
      let names = token.split { "、,，".contains($0) }.map(String.init)
      let met = names.compactMap { name in
        let found = self.names.exact(name)
        return found.count == 1 ? found[0] : nil
      }
      if names.count == 1, Self.isEverybody(names[0]) {
        tokens.removeLast()
        return (tokens.joined(separator: " "), found, true)
      }
      guard met.count == names.count else { break }
      units = met + units
      tokens.removeLast()
    }
    draft.unit = units.first?.id ?? unit
    draft.assisting = units.dropFirst().map(\.id)
    return (tokens.joined(separator: " "), found, false)
  }

  /// Puts who does it into a draft; whether every unit does.
  private func take(_ who: String, _ draft: inout WorkItem.Draft) throws(WorkLineError) -> Bool {
    if Self.isEverybody(who.trimmingSpaces) { return true }
    let separators: Set<Character> = ["、", ",", "，", "/", "+"]
    var names: [String] = []
    for name in who.split(whereSeparator: { separators.contains($0) }) {
      let name = String(name).trimmingSpaces
      // An English name may be of two words.
      names +=
        self.names.exact(name).isEmpty
        ? name.split(whereSeparator: \.isWhitespace).map(String.init) : [name]
    }
    var (units, people): ([ReportingUnit.ID], [String]) = ([], [])
    let others = names.filter { !Self.ourselves.contains($0.lowercased()) }
    for name in others {
      let found = self.names.named(name)
      if found.count > 1 {
        throw .whichUnit(name, candidates: found.prefix(8).map { words.name($0) })
      }
      if let unit = found.first { units.append(unit.id) } else { people.append(name) }
    }
    draft.unit = units.first ?? (others.count < names.count ? nil : unit)
    draft.assisting = Array(units.dropFirst())
    draft.owner = people.joined(separator: words.language == .zh ? "、" : " ")
    return false
  }

  private static let ourselves: Set = ["本级", "市妇联", "our office"]

  private static func isEverybody(_ name: String) -> Bool {
    ["各单位", "全体单位", "所有单位", "all", "all units"].contains(name.lowercased())
  }
}

extension Words {
  /// Why a line can't be taken.
  public func tell(_ error: WorkLineError) -> String {
    switch error {
    case .noTitle: self(WorkRefusalSentence.noTitle)
    case .day(let error): tell(error)
    case .whichUnit(let name, let candidates):
      self(UsageSentence.ambiguousName(.unit, shown(name), candidates: candidates))
    }
  }

  /// What a text seems to hold that points to one person, as sentences.
  public func tellPersonalData(in text: String) -> [String] {
    PersonalData.found(in: text).map { kind in
      switch kind {
      case .identityCard: self(WarningSentence.looksLikeIdentityCard)
      case .mobileNumber: self(WarningSentence.looksLikePhone)
      case .bankCard: self(WarningSentence.looksLikeBankCard)
      }
    }
  }

  /// An item as the line in which it was written: 事项 · 谁 · 何时.
  public func line(_ item: WorkItem, in book: Book) -> String {
    let units = ([item.unit].compactMap { $0 } + item.assisting)
      .map { id in book.unit(id).map { name($0) } ?? id.text }
    let who = (units + (item.owner.isEmpty ? [] : [item.owner])).joined(separator: "、")
    let parts = [item.title, who, item.due?.description ?? ""]
    return parts.filter { !$0.isEmpty }.count == 1 ? item.title : parts.joined(separator: " · ")
  }
}
