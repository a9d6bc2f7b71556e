/// What a unit's document came to: read on its own, so that several can be read at once.
public struct UnitReading: Sendable {
  /// Which document.
  public let document: Document
  /// What is wrong in it.
  public internal(set) var problems: [FormatProblem] = []
  /// What stood in it.
  public let content: UnitContent
  /// The unit's year; nil when there is nothing in it.
  var year: UnitYear?

  /// Reads a unit's document; nil of another one.
  ///
  /// - Parameter intake: what was taken of the text while it was read; empty behind it.
  public init?(_ document: Document, _ text: DocumentText, _ intake: inout FigureIntake) {
    guard case .unit(let unit, let year) = document else { return nil }
    guard text.nodes.first?.kind == .record else {
      self.init(document, text.value(), of: unit, year: year)
      return
    }
    var problems = Problems(document: document)
    var rest: [String: FieldValue] = [:]
    let figures = UnitYear(
      unit: unit, year: year, from: text, &intake, rest: &rest, &problems)
    self.init(document, UnitContent(figures: figures, rest: .record(rest)), problems)
  }

  /// The same of a document that was read as a value.
  init(_ document: Document, _ value: FieldValue, of unit: ReportingUnit.ID, year: Int) {
    var problems = Problems(document: document)
    let figures = UnitYear(unit: unit, year: year, from: value, &problems)
    self.init(document, UnitContent(figures: figures, rest: value), problems)
  }

  private init(_ document: Document, _ content: UnitContent, _ problems: Problems) {
    self.document = document
    self.content = content
    let (figures, head) = (content.figures, content.rest)
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
  /// The schema that a document says it is of; nil when it says none.
  public var schema: Int? {
    guard nodes.first?.kind == .record else { return nil }
    return keys(of: 0).first { reads($0, "schema") }.flatMap { value($0 + 1).number }
  }
}
