import Testing

@testable import TextUI

@Suite struct WidgetTests {
  private func picture(
    _ width: Int, _ height: Int, _ draw: (inout Frame, Rect) -> Void
  ) -> [String] {
    var frame = Frame(size: Size(width: width, height: height))
    draw(&frame, frame.area)
    return frame.textLines
  }

  @Test func aBoxCarriesItsTitleAndItsFigure() {
    let box = Box(title: "1 思想引领", label: ["52% ", Span("达", .lampOnPace)])
    #expect(
      picture(26, 3) { box.draw(into: &$0, area: $1) } == [
        "┌─ 1 思想引领 ──── 52% 达┐",
        "│                        │",
        "└────────────────────────┘",
      ])
    #expect(picture(14, 2) { box.draw(into: &$0, area: $1) }[0] == "┌─ 1 思想引… ┐")
    #expect(
      picture(12, 2) { Box(title: "ab", glyphs: .ascii).draw(into: &$0, area: $1) }
        == ["+- ab -----+", "+----------+"])
  }

  @Test func aPopupClearsWhatIsBeneathThroughWideCharacters() {
    let lines = picture(12, 5) { frame, area in
      frame.fill(area, "福", .text)
      Popup(title: "问", content: Size(width: 3, height: 1)).draw(into: &frame, area: area)
    }
    #expect(
      lines == [
        "福福福福福福", "福┌─ 问 ┐ 福", "福│     │ 福", "福└─────┘ 福", "福福福福福福",
      ])
  }

  @Test func aListKeepsItsSelectionInSight() {
    for count in [0, 1, 5, 30] {
      for visible in 1...9 {
        for selection in 0..<max(1, count) {
          let rows = ScrollWindow.rows(count: count, visible: visible, selection: selection)
          #expect(rows.count == min(count, visible))
          #expect(count == 0 || rows.contains(selection))
          #expect(rows.lowerBound >= 0 && rows.upperBound <= count)
        }
      }
    }
  }

  @Test(arguments: 4...40) func mostStepsInALongListLeaveTheRestWhereItIs(visible: Int) {
    let count = 1000
    let windows = (0..<count).map {
      ScrollWindow.rows(count: count, visible: visible, selection: $0)
    }
    for (selection, rows) in windows.enumerated() where rows.lowerBound > 0 {
      #expect(selection - rows.lowerBound >= visible / 4)
    }
    for (selection, rows) in windows.enumerated() where rows.upperBound < count {
      #expect(rows.upperBound - 1 - selection >= visible / 4)
    }
    let moves = zip(windows, windows.dropFirst()).filter { $0 != $1 }.count
    #expect(moves <= count / (visible / 2))
  }

  @Test func aListDrawsVisibleRowsAndNamesThem() {
    var asked: Set<Int> = []
    var frame = Frame(size: Size(width: 6, height: 3))
    ListView(count: 1_000_000, selection: 2, region: "row") { index in
      asked.insert(index)
      return [Span("第\(index)项目", .text)]
    }.draw(into: &frame, area: frame.area)
    #expect(asked.count == 3)
    #expect(frame.textLines[0].hasPrefix("第"))
    #expect(frame.textLines.allSatisfy { $0.hasSuffix("…") || $0.hasSuffix("… ") })
    #expect(frame.area(of: Region("row", y: 2)) != nil)
  }

  private func table(_ row: Int, _ column: Int) -> Table {
    Table(
      columns: [Table.Column(width: 6, heads: ["单位"])]
        + (1...6).map { Table.Column(width: 4, alignment: .trailing, heads: ["指\($0)"]) },
      rowCount: 20, selectedRow: row, selectedColumn: column, region: "cell"
    ) { row, column in column == 0 ? [Span("县\(row)")] : [Span("\(row * 10 + column)")] }
  }

  @Test func aTableKeepsItsHeadAndItsFirstColumn() {
    #expect(
      picture(18, 3) { table(0, 1).draw(into: &$0, area: $1) } == [
        "单位    指1  指2 →",
        "县0       1    2  ",
        "县1      11   12  ",
      ])
    #expect(
      picture(18, 3) { table(19, 6).draw(into: &$0, area: $1) } == [
        "单位  ← 指5  指6  ",
        "县18    185  186  ",
        "县19    195  196  ",
      ])
  }

  @Test func theSelectedCellIsAlwaysInSight() {
    for width in 6...40 {
      for column in 0...6 {
        var frame = Frame(size: Size(width: width, height: 6))
        table(7, column).draw(into: &frame, area: frame.area)
        #expect(FrameTests.isWhole(frame))
        if width >= 13 || column == 0 {
          let area = frame.area(of: Region("cell", x: column, y: 7))
          #expect(area?.width == (column == 0 ? 6 : 4), "column \(column) of \(width)")
        }
      }
    }
  }

  @Test func hintsAreWholeOrAbsent() {
    let bar = HintBar([
      HintBar.Item(key: "b", label: "滞后", region: Region("hint", x: 0)),
      HintBar.Item(key: "u", label: "撤销", region: Region("hint", x: 1)),
      HintBar.Item(key: "?", label: "按键", region: Region("hint", x: 2), isEssential: true),
    ])
    #expect(picture(19, 1) { bar.draw(into: &$0, area: $1) } == ["b滞后  u撤销  ?按键"])
    #expect(picture(18, 1) { bar.draw(into: &$0, area: $1) } == ["b滞后  ?按键      "])
    #expect(picture(5, 1) { bar.draw(into: &$0, area: $1) } == ["?按键"])
    #expect(picture(4, 1) { bar.draw(into: &$0, area: $1) } == ["    "])
    var frame = Frame(size: Size(width: 19, height: 1))
    bar.draw(into: &frame, area: frame.area)
    #expect(frame.region(at: Point(x: 9, y: 0)) == Region("hint", x: 1))
  }

  @Test func noWidgetMindsATinyArea() {
    var field = TextField("福州")
    field.moveHome()
    let widgets: [any Widget] = [
      Box(title: "福州市", label: ["1"]), Gauge(value: Share(1, 2), mark: Share(1, 3)),
      Sparkline([1, nil]), field, table(3, 3), HintBar([]),
      ListView(count: 3, selection: 1, region: "r") { _ in ["福州"] },
      Popup(title: "福州市", content: Size(width: 4, height: 2)),
    ]
    for width in 0...7 {
      for height in 0...4 {
        for widget in widgets {
          var frame = Frame(size: Size(width: 10, height: 6))
          frame.fill(frame.area, "福", .text)
          let before = frame
          let area = Rect(x: 2, y: 1, width: width, height: height)
          widget.draw(into: &frame, area: area)
          #expect(FrameTests.isWhole(frame))
          #expect(FrameTests.touchesOnly(area, before, frame))
          // Half outside the frame.
          widget.draw(into: &frame, area: Rect(x: 7, y: 4, width: width, height: height))
          #expect(FrameTests.isWhole(frame))
        }
      }
    }
  }
}
