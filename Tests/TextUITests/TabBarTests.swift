import Testing
import TextUI

@Suite struct TabBarTests {
  private func drawn(_ active: Int, _ width: Int) -> String {
    let names = ["总览", "矩阵", "单位", "指标"]
    let tabs = names.enumerated().map { TabBar.Tab($1, $0 == active, "\($0)") }
    var frame = Frame(size: Size(width: width, height: 1))
    let bar = TabBar(tabs, glyphs: .full)
    let columns = bar.draw(
      into: &frame, area: Rect(x: 0, y: 0, width: width, height: 1))
    #expect(columns <= width)
    return String(frame.textLines[0].reversed().drop { $0 == " " }.reversed())
  }

  @Test func everyTabIsShownWhereThereIsRoom() {
    #expect(drawn(0, 24) == "[总览] 矩阵  单位  指标")
  }

  @Test(arguments: 0..<4, 8..<24) func theOpenScreenIsNamedAndTheRestMarked(
    active: Int, width: Int
  ) {
    let text = drawn(active, width)
    #expect(text.contains("[") && text.contains("]") && text.contains("…"))
  }
}
