/// The parts that a book is made of, as its documents hold them, also those that are retired.
extension Book {
  /// The record of a part; nil when the book has none such.
  public func record(of part: Part, in year: Int) -> [String: FieldValue]? {
    value(at: FieldPath(part.document(in: year), part.keys))?.record
  }

  /// A field of a part; nil when nothing stands there.
  public func value(of field: PartField, of part: Part, in year: Int) -> FieldValue? {
    value(at: path(of: field, of: part, in: year))
  }

  /// Where a field of a part stands.
  public func path(of field: PartField, of part: Part, in year: Int) -> FieldPath {
    FieldPath(part.document(in: year), part.keys + field.keys)
  }

  /// The parts of a kind in their order, first by what they stand below; those below one part where it
  /// is given.
  public func parts(_ kind: Part.Kind, in year: Int, under parent: Part? = nil) -> [Part] {
    guard let list = kind.list else { return plans[year] == nil ? [] : [.plan] }
    if kind == .slot {
      let owners = parent.map { [$0] } ?? parts(.programme, in: year)
      return owners.flatMap { owner in
        let slots = record(of: owner, in: year)?[list]?.record ?? [:]
        return sorted(slots).map { Part(.slot, "\(owner.id)/\($0)") }
      }
    }
    let all = value(at: FieldPath(Part(kind, "").document(in: year), [list]))?.record ?? [:]
    guard let field = kind.parentField, let above = kind.parent else {
      return sorted(all).map { Part(kind, $0) }
    }
    guard let parent else {
      guard above != kind else { return sorted(all).map { Part(kind, $0) } }
      let places = Dictionary(
        uniqueKeysWithValues: parts(above, in: year).enumerated().map { ($1.id, $0) })
      func place(_ id: String) -> Int {
        all[id]?[field.rawValue]?.text.flatMap { places[$0] } ?? places.count
      }
      // Sorting is stable: within one parent the order stays.
      return sorted(all).sorted { place($0) < place($1) }.map { Part(kind, $0) }
    }
    return sorted(all.filter { $0.value[field.rawValue]?.text == parent.id }).map { Part(kind, $0) }
  }

  private func sorted(_ records: [String: FieldValue]) -> [String] {
    records.sorted {
      ($0.value["order"]?.number ?? 0, $0.key) < ($1.value["order"]?.number ?? 0, $1.key)
    }.map(\.key)
  }

  /// The part above a part; nil when it stands at the top.
  public func parent(of part: Part, in year: Int) -> Part? {
    if let programme = part.programme { return programme }
    guard let kind = part.kind.parent, let field = part.kind.parentField else { return nil }
    return record(of: part, in: year)?[field.rawValue]?.text.map { Part(kind, $0) }
  }

  /// The parts that stand beside a part, and it, in their order.
  public func siblings(of part: Part, in year: Int) -> [Part] {
    guard let parent = parent(of: part, in: year) else {
      return parts(part.kind, in: year).filter { self.parent(of: $0, in: year) == nil }
    }
    return parts(part.kind, in: year, under: parent)
  }

  /// Whether a part is no longer in force; a unit or an indicator that ends on a day is from then on.
  public func isRetired(_ part: Part, in year: Int) -> Bool {
    guard let record = record(of: part, in: year) else { return false }
    switch part.kind {
    case .unit: return record["closedOn"] != nil || record["inactive"]?.flag == true
    case .indicator: return record["activeTo"] != nil
    default: return record["retired"]?.flag == true
    }
  }
}
