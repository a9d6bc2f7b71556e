import Controller
import Domain
import Languages
import Plain
import Testing

/// A tree of units line by line: what a unit is the sum of, and back up.
@Suite struct TreeLinesTests {
  @Test func theUnitsBelowASumAreOfferedAndTheOneAboveThem() throws {
    var typist = try Typist { documents in
      let year: Document = .unit(try #require(ReportingUnit.ID("fuqing")), year: 2024)
      let figures = try #require(documents[year])
      documents[year] = nil
      let town: [String: FieldValue] = [
        "name": .text("渔溪镇"), "parent": .text("fuqing"), "order": .number(100),
      ]
      documents[.book] = documents[.book]?.setting(["units", "yuxi"][...], to: .record(town))
      let id = try #require(ReportingUnit.ID("yuxi"))
      documents[.unit(id, year: 2024)] = figures.setting(["unit"][...], to: .text("yuxi"))
    }
    typist.type("福清市")
    #expect(typist.heard.contains("看下级") && !typist.heard.contains("本期 未报"))
    typist.type(try typist.number(of: "渔溪镇"))
    #expect(typist.heard.contains("单位：渔溪镇") && typist.heard.contains("本期"))
    typist.type(try typist.number(of: "福清市"))
    #expect(typist.heard.contains("单位：福清市") && typist.heard.contains("看下级"))
  }
}
