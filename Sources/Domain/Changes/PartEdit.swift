/// What a person wants to be different about a part of the plan, of the outlines or about a unit.
public enum PartEdit: Hashable, Sendable {
  /// Makes a part with a name, below another one where its kind has a place there.
  case add(Part, under: Part?, name: String)
  /// Writes a text into a field; an empty one takes it away.
  case set(Part, PartField, String)
  /// Moves a part by so many places among those beside it.
  case move(Part, by: Int)
  /// Ends a part: a unit or an indicator with a day, anything else at once. It keeps what it holds.
  case retire(Part, on: Day)
  /// Brings back what was ended.
  case restore(Part)
  /// Takes a part away that holds nothing.
  case remove(Part)
  /// Makes the plan of the next year from this one.
  case copyForward
  /// Puts in the two outlines with their domains where the register lacks them.
  case addOutlines
}

extension Book {
  func edit(_ edit: PartEdit, _ year: Int) throws(EditError) -> [FieldChange] {
    switch edit {
    case .add(let part, let parent, let name): return try add(part, under: parent, name, year)
    case .set(let part, let field, let text): return try set(part, field, text, year)
    case .move(let part, let step): return try move(part, by: step, year)
    case .retire(let part, let day): return try retire(part, on: day, year)
    case .restore(let part): return try restore(part, year)
    case .remove(let part): return try remove(part, year)
    case .copyForward: return try copyForward(from: year)
    case .addOutlines: return addOutlines()
    }
  }

  /// The record of a part that is there.
  func known(_ part: Part, _ year: Int) throws(EditError) -> [String: FieldValue] {
    if case .plan = part.document(in: year), plans[year] == nil { throw .unknownYear(year) }
    guard let record = record(of: part, in: year) else { throw .unknownPart(part) }
    return record
  }

  // MARK: Making

  private func add(_ part: Part, under parent: Part?, _ name: String, _ year: Int)
    throws(EditError) -> [FieldChange]
  {
    guard part.kind.isMadeByHand else { throw .unknownPart(part) }
    if case .plan = part.document(in: year), plans[year] == nil { throw .unknownYear(year) }
    let keys = part.keys
    guard let key = keys.last, Slug<Part>(key) != nil,
      keys.count == (part.kind == .slot ? 4 : 2)
    else { throw .badIdentifier(part.id) }
    guard isFree(part, in: year) else {
      throw .identifierTaken(part.id)
    }
    var parent = parent
    if part.kind == .slot { parent = part.programme }
    guard parent?.kind == part.kind.parent || parent == nil && part.kind == .unit else {
      throw .unknownPart(parent ?? Part(part.kind.parent ?? part.kind, ""))
    }
    if let parent { _ = try known(parent, year) }
    var record = part.kind.beginning
    if !name.isEmpty || part.kind != .slot {
      record["name"] = try read(name, for: .named(.name), of: part.kind)
    }
    if let parent, let field = part.kind.parentField { record[field.rawValue] = .text(parent.id) }
    let beside = parts(part.kind, in: year).filter { self.parent(of: $0, in: year) == parent }
    try refuseTaken(name, beside, year)
    let last = beside.compactMap { self.record(of: $0, in: year)?["order"]?.number }.max() ?? 0
    record["order"] = .number(last + 1)
    if part.kind == .initiative || part.kind == .indicator, name.count > 6 {
      record["shortName"] = .text(String(name.prefix(6)))
    }
    let handedDown = try parent.map { parent throws(EditError) in
      part.kind == .unit ? try handDown(parent, to: part, year) : []
    }
    return fields(record, under: FieldPath(part.document(in: year), keys)).sorted {
      $0.path < $1.path
    }
      + (handedDown ?? [])
  }

  /// Refuses a name that another part beside has.
  func refuseTaken(_ name: String, _ beside: [Part], _ year: Int) throws(EditError) {
    guard !name.isEmpty else { return }
    for part in beside where record(of: part, in: year)?["name"]?.text == name {
      throw .badField(.name, .taken(name))
    }
  }

  /// A unit that gets its first unit below it hands down what it is asked for; with figures, targets
  /// or reports of its own it can't.
  private func handDown(_ parent: Part, to child: Part, _ year: Int)
    throws(EditError) -> [FieldChange]
  {
    guard let above = ReportingUnit.ID(parent.id), let below = ReportingUnit.ID(child.id),
      children(of: above).isEmpty
    else { return [] }
    let held = holdings(of: parent, in: year).filter { holding in
      if case .assignments = holding { false } else { true }
    }
    guard held.isEmpty else { throw .held(parent, held) }
    return everyYear(of: above).flatMap { year in
      year.assignments.sorted { $0.key < $1.key }.flatMap { id, assignment in
        let key = ["assignments", id.text]
        return [
          FieldChange(
            FieldPath(.unit(above, year: year.year), key), old: assignment.value, new: nil),
          FieldChange(
            FieldPath(.unit(below, year: year.year), key), old: nil, new: assignment.value),
        ]
      }
    }
  }

  /// The changes that write a record field by field.
  func fields(_ record: [String: FieldValue], under path: FieldPath) -> [FieldChange] {
    let document = path.keys.reversed().reduce(FieldValue.record(record)) { value, key in
      .record([key: value])
    }
    return FieldPath.fields(of: document, in: path.document).map { path, value in
      FieldChange(path, old: self.value(at: path), new: value)
    }
  }

  // MARK: Moving

  private func move(_ part: Part, by step: Int, _ year: Int) throws(EditError) -> [FieldChange] {
    _ = try known(part, year)
    var order = siblings(of: part, in: year)
    guard let place = order.firstIndex(of: part) else { return [] }
    let wanted = max(0, min(order.count - 1, place + step))
    guard wanted != place else { return [] }
    order.insert(order.remove(at: place), at: wanted)
    return order.enumerated().flatMap { place, part in
      change(
        FieldPath(part.document(in: year), part.keys + ["order"]), to: .number(place + 1))
    }
  }
}

extension Part.Kind {
  /// What a new part holds besides its name.
  fileprivate var beginning: [String: FieldValue] {
    switch self {
    case .initiative: ["type": .text("M")]
    case .indicator:
      [
        "kind": .text("flow"), "direction": .text("up"), "entryMode": .text("period"),
        "cadence": .text("month"), "decimals": .number(0), "weight": .text("1"),
        "origin": .text("user"),
      ]
    case .programme: ["level": .text("city")]
    case .unit: ["kind": .text("other")]
    case .outcome: ["direction": .text("up"), "decimals": .number(1)]
    case .plan, .area, .slot, .outline, .domain, .goal: [:]
    }
  }
}
