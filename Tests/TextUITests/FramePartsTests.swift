import Testing
import TextUI

/// Parts that are taken over as they were drawn last, and what of a row is drawn again.
@Suite struct FramePartsTests {
  private let area = Rect(x: 2, y: 1, width: 6, height: 2)

  /// Draws one part on a ground; tells whether it was drawn.
  private func draw(
    _ key: Int, on ground: String, into frame: inout Frame, beside: String = ""
  ) -> Bool {
    var isDrawn = false
    frame.clear()
    frame.rest(on: ground)
    frame.draw(beside, x: 0, y: 0, in: frame.area, .text)
    frame.drawPart("part", of: key, in: area) { frame in
      isDrawn = true
      frame.draw("福e\u{301}\(key)", x: 0, y: 0, in: area, .alarm)
      frame.name(Region("part", x: key), area)
      frame.cursor = Point(x: 3, y: 2)
    }
    return isDrawn
  }

  @Test func aPartIsDrawnAgainWhereItsKeyOrItsGroundIsAnother() {
    var frame = Frame(size: Size(width: 9, height: 4))
    #expect(draw(1, on: "a", into: &frame))
    let first = frame
    #expect(!draw(1, on: "a", into: &frame))
    #expect(frame == first && frame.cursor == Point(x: 3, y: 2))
    #expect(draw(2, on: "a", into: &frame))
    #expect(frame != first)
    #expect(draw(2, on: "b", into: &frame))
    frame.tier = .ascii
    #expect(draw(2, on: "b", into: &frame))
    #expect(!draw(2, on: "b", into: &frame))
  }

  @Test func clustersOfAPartFindTheirPlaceAmongOthers() {
    var frame = Frame(size: Size(width: 9, height: 4))
    _ = draw(1, on: "a", into: &frame)
    #expect(!draw(1, on: "a", into: &frame, beside: "o\u{308}"))
    #expect(frame.textLines[0].hasPrefix("o\u{308}"))
    #expect(frame.textLines[1] == "  福e\u{301}1   ")
  }

  @Test func partsGoOverToTheFrameThatIsDrawnNext() {
    var (frame, next) = (
      Frame(size: Size(width: 9, height: 4)), Frame(size: Size(width: 9, height: 4))
    )
    _ = draw(1, on: "a", into: &frame)
    next.takeParts(of: &frame)
    #expect(!draw(1, on: "a", into: &next))
    #expect(draw(1, on: "a", into: &frame))
    #expect(frame == next)
  }

  @Test func rowsWithTheirContentInTheirKeysOutliveAChangeOfTheScreen() {
    var frame = Frame(size: Size(width: 12, height: 4))
    let asked = Asked()
    func draw(_ values: [Int], on screen: String, rows: String, selected: Int = 0) -> [Int] {
      asked.rows = []
      frame.clear()
      frame.rest(on: screen)
      frame.rest(on: rows, as: .rows)
      var table = Table(
        columns: [Table.Column(width: 5, heads: ["h"])], rowCount: values.count,
        selectedRow: selected, selectedColumn: 0, region: "cell"
      ) { row, _ in
        asked.rows.append(row)
        return [Span("\(values[row])")]
      }
      table.keepsRows = true
      table.rowContent = { RowContent(values[$0]) }
      table.draw(into: &frame, area: frame.area)
      #expect(frame.textLines[1...].map { Int($0.filter(\.isNumber)) } == values)
      return asked.rows
    }
    #expect(draw([1, 2, 3], on: "a", rows: "r") == [0, 1, 2])
    #expect(draw([1, 2, 3], on: "b", rows: "r") == [])
    #expect(draw([1, 5, 3], on: "c", rows: "r") == [1])
    #expect(draw([1, 5, 3], on: "c", rows: "r", selected: 2) == [0, 2])
    #expect(draw([1, 5, 3], on: "c", rows: "r", selected: 2) == [])
    #expect(draw([1, 5, 3], on: "d", rows: "s", selected: 2) == [0, 1, 2])
  }

  private final class Asked: @unchecked Sendable { var rows: [Int] = [] }

  @Test func whatIsFoundOutOfAGroundIsFoundOnce() {
    var frame = Frame(size: Size(width: 1, height: 1))
    var count = 0
    for ground in ["a", "a", "b"] {
      frame.rest(on: ground)
      #expect(
        frame.kept("value") {
          count += 1; return ground
        } == ground)
    }
    #expect(count == 2)
  }

  @Test func onlyWholeCharactersChange() {
    var (old, new) = (
      Frame(size: Size(width: 8, height: 1)), Frame(size: Size(width: 8, height: 1))
    )
    #expect(new.changedColumns(since: old, row: 0) == 0..<0)
    new.draw("福", x: 2, y: 0, in: new.area, .text)
    #expect(new.changedColumns(since: old, row: 0) == 2..<4)
    old.draw("福", x: 1, y: 0, in: old.area, .text)
    #expect(new.changedColumns(since: old, row: 0) == 1..<4)
    #expect(new.changedColumns(since: Frame(size: Size(width: 4, height: 1)), row: 0) == nil)
  }

  @Test func changesAreThoseOfRowsThatChanged() {
    let size = Size(width: 30, height: 4)
    var (old, new) = (Frame(size: size), Frame(size: size))
    #expect(new.changes(since: old).isEmpty)
    new.draw("福", x: 2, y: 1, in: new.area, .text)
    old.draw("x", x: 29, y: 3, in: old.area, .text)
    new.draw(" ", x: 0, y: 3, in: new.area, .dim)
    let changes = new.changes(since: old)
    #expect(changes.map(\.row) == [1, 3])
    #expect(changes.map(\.columns) == [2..<4, 0..<30])
  }

  @Test func blanksAreSpacesAndNothingElse() {
    var frame = Frame(size: Size(width: 6, height: 1))
    frame.draw("a 福e\u{301}", x: 0, y: 0, in: frame.area, .key)
    #expect(frame.row(0).map(\.isBlank) == [false, true, false, false, false, true])
  }
}
