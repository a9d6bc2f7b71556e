import Domain

/// How the place of a text of several lines is mirrored.
extension TextEditor.Purpose {
  /// As it is mirrored; the text itself is not in it.
  var record: [String: FieldValue] {
    switch self {
    case .item(let unit, let period, let section, let key):
      var members: [String: FieldValue] = [
        "kind": .text("reportItem"), "unit": .text(unit.text),
        "period": .text(period.description), "section": .text(section.rawValue),
      ]
      members["key"] = key.map { .text($0) }
      return members
    case .assessment(let unit, let initiative, let quarter, let standing):
      return [
        "kind": .text("assessment"), "unit": .text(unit.text),
        "period": .text(quarter.description), "initiative": .text(initiative.text),
        "standing": .text(standing.rawValue),
      ]
    }
  }

  /// Reads what `record` wrote; nil for anything else.
  init?(_ kind: String, _ period: Period, _ record: FieldValue) {
    guard let unit = record["unit"]?.text.flatMap({ ReportingUnit.ID($0) }) else { return nil }
    switch kind {
    case "reportItem":
      guard let section = record["section"]?.text.flatMap({ Report.Section(rawValue: $0) }) else {
        return nil
      }
      self = .item(unit, period, section, key: record["key"]?.text)
    case "assessment":
      guard let id = record["initiative"]?.text.flatMap({ Initiative.ID($0) }),
        let standing = record["standing"]?.text
          .flatMap({ SelfAssessment.Standing(rawValue: $0) })
      else { return nil }
      self = .assessment(unit, id, period, standing)
    default: return nil
    }
  }
}
