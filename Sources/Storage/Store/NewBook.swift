public import Domain
import Templates

/// The documents of a new book, made of the built-in data.
public enum NewBook {
  /// The plan of the template in a year, with the chosen indicators asked of every active unit.
  ///
  /// - Throws: `JSONError` only if the built-in data is faulty.
  public static func template(year: Int) throws(JSONError) -> [Document: FieldValue] {
    let book = try JSONReader.read(Array(PlanTemplate.book.utf8))
    var plan = try JSONReader.read(Array(PlanTemplate.plan.utf8))
    plan = plan.setting(["year"], to: .number(year))
    plan = plan.setting(["start"], to: .text("\(year)-01-01"))
    plan = plan.setting(["end"], to: .text("\(year)-12-31"))
    var documents: [Document: FieldValue] = [
      .book: book, .plan(year: year): plan, .outlines: outlines,
    ]
    let report = FieldValue.record(["role": .text("report")])
    let asked = Dictionary(
      uniqueKeysWithValues: PlanTemplate.defaultAssignments.map { ($0, report) })
    for (name, unit) in book["units"]?.record ?? [:] where unit["inactive"] == nil {
      guard let id = ReportingUnit.ID(name) else { continue }
      documents[.unit(id, year: year)] = .record([
        "schema": .number(Book.schema), "unit": .text(name), "year": .number(year),
        "assignments": .record(asked),
      ])
    }
    return documents
  }

  /// The sample book of 2024: invented targets, figures and reports.
  ///
  /// - Throws: `JSONError` only if the built-in data is faulty.
  public static func sample() throws(JSONError) -> [Document: FieldValue] {
    var documents: [Document: FieldValue] = [
      .book: try merged(PlanTemplate.book, SampleBook.book),
      .plan(year: 2024): try merged(PlanTemplate.plan, SampleBook.plan),
      .work(year: 2024): try JSONReader.read(Array(SampleBook.work.utf8)),
      .outlines: outlines,
    ]
    for (name, json) in SampleBook.units {
      guard let id = ReportingUnit.ID(name) else { continue }
      documents[.unit(id, year: 2024)] = try JSONReader.read(Array(json.utf8))
    }
    return documents
  }

  /// The names of the domains of the two outlines, and nothing measured.
  private static let outlines = Outlines.standard.setting(["schema"], to: .number(Book.schema))

  /// A document of the template with what the sample has besides.
  private static func merged(_ template: String, _ more: String) throws(JSONError) -> FieldValue {
    var members = try JSONReader.read(Array(template.utf8)).record ?? [:]
    members.merge(try JSONReader.read(Array(more.utf8)).record ?? [:]) { _, new in new }
    return .record(members)
  }
}
