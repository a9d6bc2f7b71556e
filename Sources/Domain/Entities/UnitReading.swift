/// What a unit's document came to: read on its own, so that several can be read at once.
public struct UnitReading: Sendable {
  /// Which document.
  public let document: Document
  /// What is wrong in it.
  public internal(set) var problems: [FormatProblem] = []
  /// The unit's year; nil when there is nothing in it.
  var year: UnitYear?

  /// Reads a unit's document; nil of another one.
  ///
  /// - Parameter names: what documents that were read before it called things.
  public init?(_ document: Document, _ text: DocumentText, _ names: inout NameTable) {
    guard case .unit(let unit, let year) = document else { return nil }
    var problems = Problems(document: document)
    let figures = UnitYear(unit: unit, year: year, from: text, &names, &problems)
    self.init(document, figures, head: text.head, problems)
  }

  /// The same of a document that was read as a value.
  init(_ document: Document, _ value: FieldValue, of unit: ReportingUnit.ID, year: Int) {
    var problems = Problems(document: document)
    let figures = UnitYear(unit: unit, year: year, from: value, &problems)
    self.init(document, figures, head: value, problems)
  }

  private init(_ document: Document, _ figures: UnitYear, head: FieldValue, _ problems: Problems) {
    self.document = document
    var problems = problems
    if let schema = head["schema"]?.number, schema > Book.schema {
      problems.report(["schema"], .newerSchema(schema))
    }
    if let said = head["unit"]?.text, said != figures.unit.text {
      problems.report(["unit"], .misplaced(said))
    }
    // What journals made and took back leaves a file without anything in it.
    year = figures.isBlank && head["applied"] != nil ? nil : figures
    self.problems = problems.found
  }
}

extension DocumentText {
  /// What a document says of itself, and how far it knows the journals: its members that are small.
  public var head: FieldValue {
    guard nodes.first?.kind == .record else { return value() }
    var members: [String: FieldValue] = [:]
    for key in keys(of: 0) where DocumentText.heading.contains(where: { reads(key, $0) }) {
      members[text(key)] = value(key + 1)
    }
    return .record(members)
  }

  private static let heading: [StaticString] = ["schema", "unit", "applied", "minReader"]
}
