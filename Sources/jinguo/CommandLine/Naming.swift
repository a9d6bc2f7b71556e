import Controller
import Domain
import Languages

/// Finds units, indicators and areas by what people type: exact id, name, alias, pinyin or
/// initials, then a unique beginning.
struct NameResolver {
  let session: BookSession

  func unit(_ text: String) throws -> ReportingUnit {
    let units = session.book.units
    return try resolve(text, units, .unit, session.words.name) { unit in
      [unit.id.text, unit.name, unit.fullName, unit.pinyin] + unit.aliases
        + [unit.nameEn, unit.shortNameEn].compactMap { $0 }
    }
  }

  func indicator(_ text: String) throws -> Indicator {
    let indicators = session.plan?.indicators ?? []
    return try resolve(text, indicators, .indicator, session.words.shortName) { indicator in
      [indicator.id.text, indicator.shortName, indicator.name]
        + [indicator.nameEn, indicator.shortNameEn].compactMap { $0 }
    }
  }

  func initiative(_ text: String) throws -> Initiative {
    let initiatives = session.plan?.initiatives ?? []
    return try resolve(text, initiatives, .initiative, session.words.shortName) { initiative in
      [initiative.id.text, initiative.shortName, initiative.name]
        + [initiative.nameEn, initiative.shortNameEn].compactMap { $0 }
    }
  }

  func area(_ text: String) throws -> Area {
    let areas = session.plan?.areas ?? []
    return try resolve(text, areas, .area, session.words.name) { area in
      [area.id.text, area.name, area.pinyin, String(area.order)] + [area.nameEn].compactMap { $0 }
    }
  }

  /// A meeting by its identifier, its name or its day, 2024-08-01 or 8月1日; the latest where several
  /// have that.
  func meeting(_ text: String) throws -> Meeting {
    let meetings = session.book.meetings(in: session.year).reversed()
    return try resolve(text, Array(meetings), .meeting, \.name) { meeting in
      [
        meeting.id.text, meeting.name, meeting.day.description,
        session.words(session.words.day(meeting.day)),
      ]
    }
  }

  func resolve<Item>(
    _ text: String, _ items: [Item], _ kind: UsageSentence.Named, _ shown: (Item) -> String,
    names: (Item) -> [String]
  ) throws -> Item {
    let wanted = text.lowercased()
    let exact = items.filter { names($0).contains { $0.lowercased() == wanted } }
    if let found = exact.first { return found }
    let speller = Speller(PinyinTable())
    let spelled = items.filter { item in
      names(item).contains { name in
        speller.initials(of: name) == wanted
          || speller.match(wanted, in: name)?.reach == .whole
      }
    }
    if spelled.count == 1 { return spelled[0] }
    let begun = items.filter { names($0).contains { $0.lowercased().hasPrefix(wanted) } }
    if begun.count == 1 { return begun[0] }
    // Pinyin goes by the Chinese name in every language.
    let sounding = items.filter { item in
      ([shown(item)] + names(item).dropFirst().prefix(1)).contains { name in
        speller.match(wanted, in: name).map { $0.reach >= .prefix } ?? false
      }
    }
    if begun.isEmpty, sounding.count == 1 { return sounding[0] }
    let several = !spelled.isEmpty ? spelled : begun.isEmpty ? sounding : begun
    if !several.isEmpty {
      throw Complaint(
        session.words(
          UsageSentence.ambiguousName(kind, text, candidates: several.prefix(8).map(shown))),
        .data)
    }
    let near = items.filter { item in names(item).contains { speller.match(wanted, in: $0) != nil }
    }
    // A guess is told, never taken: what is typed may be about to change somebody's figures.
    throw Complaint(
      session.words(UsageSentence.unknownName(kind, text, candidates: near.prefix(8).map(shown))),
      .data)
  }
}
