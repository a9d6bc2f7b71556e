import TestKit
import Testing

@testable import Documents

/// Sheets as text: what RFC 4180 says, and what Excel and WPS write.
@Suite struct SheetTests {
  @Test(arguments: [
    ("1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]), ("a,,b", [["a", "", "b"]]), ("a,", [["a", ""]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]), ("a\n\nb\n", [["a"], [""], ["b"]]), ("", []),
    ("  a , b\n", [["  a ", " b"]]), ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
    ("\"第一行\n第二行\",5\r\n", [["第一行\n第二行", "5"]]), ("\"a\r\nb\"\n", [["a\r\nb"]]),
    ("a\"b,12\"\n", [["a\"b", "12\""]]), ("\"a\"b,c\n", [["ab", "c"]]),
    (" \"a\",b\n", [[" \"a\"", "b"]]),
    ("a\tb,c\td\n", [["a", "b,c", "d"]]), ("a;b;c\n1;2;3\n", [["a", "b", "c"], ["1", "2", "3"]]),
    ("sep=;\na;b,c\n", [["a", "b,c"]]), ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
  ]) func cellsAreReadAsTheyAreWritten(_ text: String, _ rows: [[String]]) throws {
    #expect(try Sheet(text).rows == rows)
  }

  @Test func aQuoteThatIsNeverClosedIsToldWithItsLine() {
    #expect(throws: SheetFault.unclosedQuote(line: 3)) {
      try Sheet("a,b\r\n\"c\r\nd\",\"e\r\nf,g\r\n")
    }
    #expect(throws: SheetFault.unclosedQuote(line: 1)) { try Sheet("\"") }
  }

  @Test func aSheetOfTooManyCellsIsRefused() {
    let text = String(repeating: ",", count: Sheet.mostCells + 1)
    #expect(throws: SheetFault.tooManyCells(most: Sheet.mostCells)) { try Sheet(text) }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd|'x'", "'+cmd|'x'"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"), (" =1", "' =1"),
    ("\t=1", "\"'\t=1\""), ("-5", "-5"), ("+1200.5", "+1200.5"), ("-3%", "-3%"), ("-", "'-"),
    ("'=1", "''=1"), ("it's", "it's"), ("—", "—"), ("12／40", "12／40"), ("a\u{202E}b\u{7}", "ab"),
  ]) func whatMayBeTakenForAFormulaIsDefused(_ text: String, _ written: String) throws {
    let sheet = Sheet(rows: [[text, "x"]])
    #expect(try sheet.text(.csv) == written + ",x\r\n")
  }

  @Test func anySheetReadsAsItWasWritten() throws {
    let pieces = [
      "", "a", "1", ",", "\t", ";", "\"", "\n", "\r", "\r\n", "'", "=", "+", "-", "@", "＝", " ",
      "福州",
      "e\u{301}", "，", "sep=", "👩‍👧",
    ]
    var random = SeededRandom(seed: 4180)
    for _ in 0..<4000 {
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).reduce(into: "") { text, _ in
            text += pieces.randomElement(using: &random) ?? ""
          }
        }
      }
      // An empty last row is none.
      guard rows.last != [""] else { continue }
      for format in SheetFormat.allCases {
        let sheet = Sheet(rows: rows)
        let read = try Sheet(sheet.text(format), format: format)
        #expect(
          read.rows.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
      }
    }
  }
}
