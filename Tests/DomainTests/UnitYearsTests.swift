import Testing

@testable import Domain

@Suite struct UnitYearsTests {
  private func year(_ unit: String, _ year: Int = 2024) throws -> (Document, Boxed<UnitYear>) {
    let id = try #require(ReportingUnit.ID(unit))
    return (.unit(id, year: year), Boxed(wrappedValue: UnitYear(unit: id, year: year)))
  }

  @Test func whatWasPutInIsFoundAndGoesAgain() throws {
    var years = UnitYears()
    let names = (0..<300).map { "t\($0)" }
    for name in names { let (document, value) = try year(name); years[document] = value }
    #expect(Set(years.values.map(\.unit.text)) == Set(names))
    for name in names {
      let (document, value) = try year(name)
      #expect(years[document] == value)
    }
    let (document, _) = try year("t7")
    years[document] = nil
    #expect(years[document] == nil)
    #expect(years.values.count == 299)
    #expect(years[try year("t8", 2025).0] == nil)
  }

  @Test func allOfThemComeInTheOrderOfTheirDocuments() throws {
    var years = UnitYears()
    for name in ["b", "a", "c-1", "c-0"] {
      for number in [2025, 2024] {
        let (document, value) = try year(name, number)
        years[document] = value
      }
    }
    let documents = years.inOrder.map(\.key)
    #expect(documents == documents.sorted())
    #expect(documents.count == 8)
    #expect(
      years.inOrder.allSatisfy { document, year in
        document == .unit(year.wrappedValue.unit, year: year.wrappedValue.year)
      })
  }

  @Test func whoeverChangesOneLeavesACopyAsItWas() throws {
    var (years, others) = (UnitYears(), UnitYears())
    for (first, second) in [("gulou", "taijiang"), ("taijiang", "gulou")] {
      let (document, value) = try year(first)
      years[document] = value
      let (other, same) = try year(second)
      others[other] = same
    }
    #expect(years == others)
    let copy = years
    let (gulou, blank) = try year("gulou")
    let (minqing, new) = try year("minqing")
    var problems = Problems(document: gulou)
    years[gulou, default: blank].wrappedValue
      .update(["targets", "lectures"], to: .record([:]), &problems)
    years[minqing, default: new].wrappedValue.update(["note"], to: nil, &problems)
    #expect(copy == others)
    #expect(years[gulou] != copy[gulou])
    #expect(years.values.count == 3)
  }
}
