/// What stood in a unit's document, kept without its text: its figures say most of it again.
///
/// Of thousands of documents nearly none is touched while a book is open; the figures are those that the
/// book has anyway, as long as nobody changes them.
public struct UnitContent: Sendable {
  /// The unit's figures as the document holds them.
  let figures: UnitYear
  /// All of the document that `figures` can't tell as it stands there: what it says of itself, what is
  /// unknown, what was written in another form.
  public let rest: FieldValue

  /// The whole document.
  public var value: FieldValue {
    guard var members = rest.record else { return rest }
    func tell<Figure>(
      _ part: String, _ figures: [Indicator.ID: Figure], _ value: (Figure) -> FieldValue
    ) {
      guard !figures.isEmpty else { return }
      var told = members[part]?.record ?? [:]
      for (indicator, figure) in figures where told[indicator.text] == nil {
        told[indicator.text] = value(figure)
      }
      members[part] = .record(told)
    }
    tell("assignments", figures.assignments) { $0.value }
    tell("targets", figures.targets) { $0.value }
    tell("entries", figures.entries) { entries in
      .record(
        Dictionary(uniqueKeysWithValues: entries.map { ($0.key.description, $0.value.value) }))
    }
    return .record(members)
  }
}
