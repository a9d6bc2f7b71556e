public import Domain
public import Languages

extension Words {
  /// A field of a part in words; nil for fields that are no part's.
  func tellPart(_ path: FieldPath, in book: Book) -> String? {
    if path.keys.first == "removed" {
      let keys = Array(path.keys.dropFirst()) + ["name"]
      return Part.at(FieldPath(path.document, keys)).map {
        self(PartWord($0.part.kind)) + " \($0.part.id)"
      }
    }
    guard let (part, rest) = Part.at(path) else { return nil }
    let year = path.document.planYear ?? 0
    let name = shortName(of: part, in: book, year: year)
    switch rest {
    case ["order"]: return "\(name) \(self(FieldWord.order))"
    case ["retired"], ["inactive"]: return "\(name) \(self(PartWord.retired))"
    default:
      guard let field = PartField(keys: rest) else { return nil }
      return "\(name) \(label(field))"
    }
  }

  /// The value of such a field in words; nil for other fields.
  func tellPart(_ value: FieldValue?, at path: FieldPath, in book: Book?) -> String? {
    if path.keys.first == "removed" { return self(value == nil ? AnswerWord.no : .yes) }
    guard let (part, rest) = Part.at(path) else { return nil }
    if rest == ["retired"] || rest == ["inactive"] {
      return self(value?.flag == true ? AnswerWord.yes : .no)
    }
    guard let value else { return self(PartWord.empty) }
    guard let field = PartField(keys: rest) else {
      return rest == ["order"] ? value.typedForm : nil
    }
    guard let book else { return plain(value, of: field, part) }
    return tell(value, of: field, part, in: book, year: path.document.planYear ?? 0)
  }

  /// Where no book is at hand, a part that is named is told by its identifier.
  private func plain(_ value: FieldValue, of field: PartField, _ part: Part) -> String {
    guard case .named(let name) = field, case .words? = part.kind.form(of: field) else {
      return shown(value.typedForm)
    }
    return option(value.typedForm, of: name)
  }

  /// Why a part can't be changed so.
  func tell(_ part: Part, held: [Holding], in book: Book, year: Int) -> PartSentence {
    .held(shortName(of: part, in: book, year: year), held.map { HoldingWord($0) })
  }

  /// Why a text can't stand in a field.
  func tell(_ fault: FieldFault, in name: FieldName) -> PartSentence {
    let field = FieldWord(name)
    return switch fault {
    case .empty: .empty(field)
    case .tooLong(let limit): .tooLong(field, limit)
    case .notANumber: .notANumber(field)
    case .outOfRange(let least, let most): .outOfRange(field, least, most)
    case .notADay: .notADay(field)
    case .notAYear: .notAYear(field)
    case .notOneOf(let words): .notOneOf(field, words)
    case .unknown(let id): .nothingSuch(field, id)
    case .taken(let text): .taken(text)
    case .notBelow(let other) where other.isTime: .notEarlier(field, than: FieldWord(other))
    case .notBelow(let other): .notLess(field, than: FieldWord(other))
    case .notAbove(let other) where other.isTime: .notLater(field, than: FieldWord(other))
    case .notAbove(let other): .notMore(field, than: FieldWord(other))
    case .loop: .loop
    }
  }

  /// What an edit would make of the lamps, in one line: 成 3→2, units first and figures behind.
  public func tell(_ impact: EditImpact) -> String {
    guard !impact.isNothing else { return self(PartSentence.changesNothing) }
    return self(
      PartSentence.counts(tell(impact.units), tell(impact.figures)))
  }

  /// How the counts of lamps would shift; those that stay are left out.
  private func tell(_ shift: EditImpact.Shift<[Lamp: Int]>) -> String {
    let parts = Lamp.allCases.compactMap { lamp -> String? in
      let (before, after) = (shift.before[lamp] ?? 0, shift.after[lamp] ?? 0)
      guard before != after else { return nil }
      return "\(self(LampWord(lamp))) \(before)→\(after)"
    }
    return parts.isEmpty ? "=" : parts.joined(separator: " ")
  }

  /// A unit whose lamp would turn: 鼓楼区 达→缓.
  public func tell(_ turn: EditImpact.Turn, in book: Book) -> String {
    func lamp(_ lamp: Lamp?) -> String { lamp.map { self(LampWord($0)) } ?? "-" }
    let name = book.unit(turn.unit).map { shortName($0) } ?? turn.unit.text
    return "\(name) \(lamp(turn.before))→\(lamp(turn.after))"
  }
}

extension Document {
  /// The year of a plan; nil for documents of no plan.
  var planYear: Int? { if case .plan(let year) = self { year } else { nil } }
}

extension FieldName {
  /// Whether a day or a year stands in it.
  fileprivate var isTime: Bool {
    [.openedOn, .closedOn, .activeFrom, .activeTo, .baselineYear, .targetYear].contains(self)
  }
}
