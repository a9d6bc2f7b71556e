/// Ending parts, bringing them back, and taking away what holds nothing.
extension Book {
  func retire(_ part: Part, on day: Day, _ year: Int) throws(EditError) -> [FieldChange] {
    let record = try known(part, year)
    switch part.kind {
    case .unit: return try set(part, .named(.closedOn), day.description, year)
    case .indicator: return try set(part, .named(.activeTo), day.description, year)
    case .plan, .outline: throw .unknownPart(part)
    case .area, .initiative:
      let asked = askedBelow(part, year)
      guard asked == 0 else { throw .held(part, [.assignments(asked)]) }
    case .programme, .slot, .domain, .goal, .outcome: break
    }
    guard record["retired"]?.flag != true else { return [] }
    return change(FieldPath(part.document(in: year), part.keys + ["retired"]), to: .flag(true))
  }

  func restore(_ part: Part, _ year: Int) throws(EditError) -> [FieldChange] {
    _ = try known(part, year)
    let keys =
      switch part.kind {
      case .unit: ["closedOn", "inactive"]
      case .indicator: ["activeTo"]
      default: ["retired"]
      }
    return keys.flatMap {
      change(FieldPath(part.document(in: year), part.keys + [$0]), to: nil)
    }
  }

  /// How many parts units have in the indicators below an area or an initiative.
  private func askedBelow(_ part: Part, _ year: Int) -> Int {
    let initiatives = part.kind == .area ? parts(.initiative, in: year, under: part) : [part]
    let below = Set(
      initiatives.flatMap { parts(.indicator, in: year, under: $0).map(\.id) })
    return years(in: year).reduce(0) { count, year in
      count + year.value.assignments.keys.count { below.contains($0.text) }
    }
  }

  /// Takes a part away; its identifier stays taken for ever.
  func remove(_ part: Part, _ year: Int) throws(EditError) -> [FieldChange] {
    _ = try known(part, year)
    guard part.kind.isMadeByHand else { throw .unknownPart(part) }
    let held = holdings(of: part, in: year)
    guard held.isEmpty else { throw .held(part, held) }
    let document = part.document(in: year)
    guard let value = value(at: FieldPath(document, part.keys)) else { return [] }
    let whole = part.keys.reversed().reduce(value) { value, key in .record([key: value]) }
    let gone = FieldPath.fields(of: whole, in: document).map { path, value in
      FieldChange(path, old: value, new: nil)
    }.sorted { $0.path < $1.path }
    return gone + [FieldChange(usedPath(part, in: year), old: nil, new: .flag(true))]
  }

  /// Whether a part can be given its identifier: none has it, and none ever had.
  public func isFree(_ part: Part, in year: Int) -> Bool {
    record(of: part, in: year) == nil && !wasUsed(part, in: year)
  }

  /// Whether a part with that identifier was there and was taken away.
  func wasUsed(_ part: Part, in year: Int) -> Bool {
    value(at: usedPath(part, in: year)) != nil
  }

  private func usedPath(_ part: Part, in year: Int) -> FieldPath {
    FieldPath(part.document(in: year), ["removed"] + part.keys)
  }
}
