import Controller
import Domain
import Testing
import TextUI

/// A figure that has just changed is marked until the next key, where that is wanted.
@Suite struct FreshnessStories {
  private func marked(_ desk: Desk) -> [String] {
    let assessment = desk.state.assessment
    return assessment.units.indices.flatMap { row in
      assessment.indicators.indices.filter { desk.state.hasJustChanged(row: row, column: $0) }
        .map { "\(assessment.units[row].id) \(assessment.indicators[$0].id)" }
    }
  }

  @Test func whatWasKeptIsMarkedUntilTheNextKey() throws {
    var desk = try Desk()
    desk.markChanges()
    try desk.press("/fq sx<enter>")
    let place = desk.place
    try desk.press("28<enter><enter>")
    #expect(marked(desk) == [place])
    try desk.press("<down>")
    #expect(marked(desk).isEmpty)
  }

  @Test func whatOthersChangeIsMarkedToo() throws {
    var desk = try Desk()
    desk.markChanges()
    try desk.press("/fq sx<enter>")
    let path = try #require(desk.state.focusedCell).field
    desk.send(
      .changedElsewhere(
        [FieldChange(path, old: desk.state.book.value(at: path), new: nil)], by: "z"))
    #expect(marked(desk) == [desk.place])
  }

  @Test func nothingIsMarkedWhereNobodyWantsIt() throws {
    var desk = try Desk()
    try desk.press("/fq sx<enter>28<enter><enter>")
    #expect(desk.notice.contains("28/40"))
    #expect(marked(desk).isEmpty)
  }

  @Test func whatRowsHaveInCommonOutlivesAnEdit() throws {
    var desk = try Desk()
    try desk.press("gm/fq sx<enter>")
    while desk.state.isBehind { desk.send(.leisure) }
    let before = desk.state
    func isSameBase() -> Bool { desk.state.ground.withoutFigures == before.ground.withoutFigures }
    try desk.press("28<enter><enter>")
    #expect(desk.state.book.revision > before.book.revision)
    #expect(isSameBase())
    while desk.state.isBehind { desk.send(.leisure) }
    #expect(isSameBase())
    let changed = (0...before.assessment.units.count).filter {
      desk.state.assessment.figures(ofRow: $0) != before.assessment.figures(ofRow: $0)
    }
    #expect(changed == [before.focus.row, before.assessment.units.count])
    // A star stands in a row, and nothing in the row's own figures tells of it.
    try desk.press("!")
    #expect(!isSameBase())
  }
}
