public import Domain

extension [Document: FieldValue] {
  /// A book in which two townships report in the place of 福清市, each the figures that it had.
  public var withTownships: [Document: FieldValue] {
    var documents = self
    guard let fuqing = ReportingUnit.ID("fuqing"),
      let figures = documents.removeValue(forKey: .unit(fuqing, year: 2024))
    else { return self }
    let towns = [("yuxi", "渔溪镇", "Yuxi"), ("longtian", "龙田镇", "Longtian")]
    for (place, (id, name, english)) in towns.enumerated() {
      guard let town = ReportingUnit.ID(id) else { continue }
      let unit: [String: FieldValue] = [
        "name": .text(name), "nameEn": .text(english), "parent": .text("fuqing"),
        "kind": .text("township"), "order": .number(100 + place),
      ]
      documents[.book] = documents[.book]?.setting(["units", id][...], to: .record(unit))
      documents[.unit(town, year: 2024)] = figures.setting(["unit"][...], to: .text(id))
    }
    return documents
  }
}
