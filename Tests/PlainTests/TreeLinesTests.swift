import Controller
import Languages
import Plain
import TestKit
import Testing

/// A tree of units line by line: what a unit is the sum of, and back up.
@Suite struct TreeLinesTests {
  @Test func theUnitsBelowASumAreOfferedAndTheOneAboveThem() throws {
    var typist = try Typist { $0 = $0.withTownships }
    typist.type("福清市")
    #expect(typist.heard.contains("看下级") && !typist.heard.contains("本期 未报"))
    typist.type(try typist.number(of: "渔溪镇"))
    #expect(typist.heard.contains("单位：渔溪镇") && typist.heard.contains("本期"))
    typist.type(try typist.number(of: "福清市"))
    #expect(typist.heard.contains("单位：福清市") && typist.heard.contains("看下级"))
  }
}
