public import Domain
public import Languages

extension Words {
  /// A part by its name; of one without, its number or identifier.
  public func name(of part: Part, in book: Book, year: Int) -> String {
    let record = book.record(of: part, in: year)
    switch part.kind {
    case .plan: return self(StatusLabel.year(year))
    case .slot:
      guard let slot = Programme.SlotID(part.id), let plan = book.plans[year],
        let known = plan.slot(slot)
      else { break }
      return name(known)
    case .area, .initiative, .indicator, .programme, .unit, .outline, .domain, .goal, .outcome:
      break
    }
    let given = record?["name"]?.text.flatMap { $0.isEmpty ? nil : $0 }
    let english = language == .en ? record?["nameEn"]?.text : nil
    guard let name = english ?? given else {
      return part.kind == .slot ? self(ListWord.unnamed) : part.id
    }
    return shown(name)
  }

  /// A part where there is little room.
  public func shortName(of part: Part, in book: Book, year: Int) -> String {
    let record = book.record(of: part, in: year)
    let key = language == .zh ? "shortName" : "shortNameEn"
    guard part.kind != .slot, let short = record?[key]?.text, !short.isEmpty else {
      return name(of: part, in: book, year: year)
    }
    return shown(short)
  }

  /// What a field is called.
  public func label(_ field: PartField) -> String {
    switch field {
    case .named(let name): self(FieldWord(name))
    case .value(let year): self(StatusLabel.year(year))
    }
  }

  /// One of the things to choose from in a field.
  public func option(_ raw: String, of name: FieldName) -> String {
    if name == .cadence, let cadence = Cadence(rawValue: raw) { return self(self.cadence(cadence)) }
    if name == .kind, let kind = Indicator.Kind(rawValue: raw) { return self(KindWord(kind)) }
    let key =
      switch name {
      case .type: "type\(raw)"
      case .level: "level\(raw.prefix(1).uppercased())\(raw.dropFirst())"
      default: raw
      }
    return OptionWord(rawValue: key).map { self($0) } ?? raw
  }

  /// What stands in a field of a part, in words; nil when nothing does.
  public func shown(_ field: PartField, of part: Part, in book: Book, year: Int) -> String? {
    guard let value = book.value(of: field, of: part, in: year) else { return nil }
    return tell(value, of: field, part, in: book, year: year)
  }

  /// A field's value in words.
  func tell(_ value: FieldValue, of field: PartField, _ part: Part, in book: Book, year: Int)
    -> String
  {
    let typed = value.typedForm
    guard case .named(let name) = field, let form = part.kind.form(of: field) else {
      return shown(typed)
    }
    switch form {
    case .words: return option(typed, of: name)
    case .reference(let kind, _):
      let other = Part(kind, typed)
      return book.record(of: other, in: year) == nil
        ? typed : self.name(of: other, in: book, year: year)
    case .text, .list, .number, .amount, .day, .year, .stages: return shown(typed)
    }
  }
}

extension FieldWord {
  /// The word of a field.
  public init(_ name: FieldName) {
    self = FieldWord(rawValue: name.rawValue) ?? .identifier
  }
}

extension PartWord {
  /// The word of a kind of part.
  public init(_ kind: Part.Kind) {
    switch kind {
    case .plan: self = .plan
    case .area: self = .area
    case .initiative: self = .initiative
    case .indicator: self = .indicator
    case .programme: self = .programme
    case .slot: self = .slot
    case .unit: self = .unit
    case .outline: self = .outline
    case .domain: self = .domain
    case .goal: self = .goal
    case .outcome: self = .outcome
    }
  }
}

extension HoldingWord {
  /// The words of what a part holds.
  public init(_ holding: Holding) {
    switch holding {
    case .figures(let count): self = .figures(count)
    case .targets(let count): self = .targets(count)
    case .assignments(let count): self = .assignments(count)
    case .parts(let kind, let count): self = .parts(PartWord(kind), count)
    case .tags(let count): self = .tags(count)
    case .reports(let count): self = .reports(count)
    case .values(let count): self = .values(count)
    case .comparisons(let count): self = .comparisons(count)
    case .scoreLines(let count): self = .scoreLines(count)
    }
  }
}

extension OutcomeWord {
  /// The words of how an indicator of the outlines stands.
  public init(_ status: OutcomeStatus) {
    switch status {
    case .met: self = .met
    case .onTrack: self = .onTrack
    case .notMet: self = .notMet
    case .noData: self = .noData
    }
  }
}
