import Testing

@testable import TextUI

/// The columns that are known without a look into the table.
@Suite struct PlainTextTests {
  @Test func theyAreThoseOfTheTableAndOfNothingSpecial() {
    for value in UInt32(0)...0x10FFFF {
      let columns = TextWidth.plainColumns(of: value)
      guard columns > 0, let scalar = Unicode.Scalar(value) else { continue }
      #expect(WidthTable.kind(of: value) == columns, "\(scalar)")
      let segments = Array(TextSegments(String(scalar)))
      #expect(segments.count == 1)
      #expect(segments.first?.base == scalar && segments.first?.columns == columns)
    }
  }

  @Test(arguments: ["", "a", "é", "巾帼", "a\u{301}b", "妇\u{20DD}联", "😀x", "│·…", "\u{1B}[0m"])
  func aTextIsReadScalarByScalar(_ text: String) {
    var values: [UInt32] = []
    _ = text.utf8.withContiguousStorageIfAvailable { bytes in
      var place = 0
      while place < bytes.count { values.append(TextWidth.scalar(in: bytes, at: &place)) }
    }
    #expect(values == text.unicodeScalars.map(\.value))
    #expect(TextWidth.columns(of: text) == TextSegments(text).reduce(0) { $0 + $1.columns })
  }

  /// The quick way and the careful one draw the same, wherever an edge cuts.
  @Test(arguments: ["巾帼ab", "a\u{301}bc", "│巾…·", "妇\u{20DD}联", "巾a\u{301}"])
  func aTextIsCutAsItsSegmentsAre(_ text: String) {
    let segments = Array(TextSegments(text))
    for width in 1...7 {
      for x in -3...3 {
        var whole = Frame(size: Size(width: 8, height: 1))
        let area = Rect(x: 0, y: 0, width: width, height: 1)
        let used = whole.draw(text, x: x, y: 0, in: area, .text)
        var parts = Frame(size: Size(width: 8, height: 1))
        var column = x
        for segment in segments where column < width {
          parts.draw(segment.text, x: column, y: 0, in: area, .text)
          column += segment.columns
        }
        #expect(whole == parts, "\(text) \(width) \(x)")
        #expect(used == max(0, min(column, width) - x))
      }
    }
  }
}
