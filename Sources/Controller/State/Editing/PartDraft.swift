import Domain

/// Texts typed for parts of the plan, as they are mirrored.
extension Draft.Place {
  /// The members that say for what it is typed; nil for what is typed for no part.
  var partMembers: [String: FieldValue]? {
    switch self {
    case .partField(let part, let field, let year):
      [
        "kind": .text("part"), "part": .text(part.id), "partKind": .text(part.kind.rawValue),
        "field": .list(field.keys.map(FieldValue.text)), "period": .text(String(year)),
      ]
    case .newPart(let spot, let year):
      [
        "kind": .text("newPart"), "partKind": .text(spot.kind.rawValue),
        "period": .text(String(year)),
      ].merging(spot.parent.map { ["part": .text($0.id)] } ?? [:]) { own, _ in own }
    case .figure, .note, .missingReason, .notApplicableReason, .target, .slotName, .lead,
      .weights, .text, .work, .meeting, .comment, .score:
      nil
    }
  }

  /// Reads what `partMembers` wrote; nil for anything else.
  init?(parts record: FieldValue, year: Int) {
    guard let kind = record["partKind"]?.text.flatMap({ Part.Kind(rawValue: $0) }) else {
      return nil
    }
    switch record["kind"]?.text {
    case "part":
      let keys = record["field"]?.list?.compactMap(\.text) ?? []
      guard let id = record["part"]?.text, let field = PartField(keys: keys) else { return nil }
      self = .partField(Part(kind, id), field, year: year)
    case "newPart":
      let parent = record["part"]?.text.flatMap { id in kind.parent.map { Part($0, id) } }
      self = .newPart(PartSpot(kind: kind, parent: parent), year: year)
    default: return nil
    }
  }
}
