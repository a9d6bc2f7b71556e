import Controller
import Domain
import Languages
import TestKit
import Testing
import TextUI

@Suite struct FindingStories {
  @Test func initialsOfUnitAndItemLeadToTheCell() throws {
    var desk = try Desk()
    try desk.press("/fq sx<enter>")
    #expect(desk.place == "fuqing threenew-cover")
    #expect(desk.state.screen == .matrix)
  }

  @Test(arguments: [("福清", "fuqing"), ("fuqing", "fuqing"), ("cl", "changle"), ("lj", "lianjiang")])
  func aUnitIsFound(_ typed: String, _ unit: String) throws {
    var desk = try Desk()
    try desk.press("/\(typed)<enter>")
    #expect(desk.state.focusedUnit?.id.text == unit)
  }

  @Test func aHanCharacterOpensFindWithItTyped() throws {
    var desk = try Desk()
    try desk.press("三")
    #expect(desk.finder?.field.text == "三")
    try desk.press("新")
    #expect(desk.finder?.hits.first?.name.contains("三新") == true)
  }

  @Test func fullWidthPunctuationIsTheNarrowOne() throws {
    var desk = try Desk()
    try desk.press("、")
    #expect(desk.finder != nil)
    try desk.press("<esc>？")
    #expect(desk.help != nil)
  }

  @Test func anInitiativeWithoutAnIndicatorIsFoundOnItsArea() throws {
    var desk = try Desk()
    try desk.press("/影响力<enter>")
    #expect(desk.state.screen == .area(1))
    let rows = AreaList.rows(of: 1, in: desk.state)
    #expect(rows[desk.state.areaRow].initiative.id.text == "influence")
    try desk.press("<enter>")
    #expect(desk.state.screen == .area(1))
  }

  @Test func unitAndItemAreFoundWithoutASpaceBetween() throws {
    var desk = try Desk()
    try desk.press("福清三新<enter>")
    #expect(desk.place == "fuqing threenew-cover")
  }

  @Test func whatWasGoneToLastComesFirstWhileNothingIsTyped() throws {
    var desk = try Desk()
    try desk.press("/")
    #expect(desk.finder?.hits.first?.goal == .unit(0))
    try desk.press("fq<enter>/fq sx<enter>/")
    let goals = desk.finder?.hits.map(\.goal) ?? []
    #expect(goals[0] == .cell(row: 6, column: desk.state.focus.column))
    #expect(Array(goals[1...3]) == [.unit(6), .unit(0), .unit(1)])
    #expect(goals.filter { $0 == .unit(6) }.count == 1)
  }

  @Test func commandsAndWordsAreFoundAfterNamesThatFitAsWell() throws {
    var desk = try Desk()
    try desk.press("/cx")
    let goals = desk.finder?.hits.map(\.goal) ?? []
    let command = try #require(goals.firstIndex(of: .command(.undo)))
    guard case .initiative = goals[0] else { throw Unexpected(goals: goals) }
    #expect(command < 4)
    try desk.press("<c-u>指标")
    let names = desk.finder?.hits.map(\.goal) ?? []
    #expect(names.contains(.command(.indicator)))
    try desk.press("<c-u>序时进度<enter>")
    guard case .explanation = desk.state.layer else { throw Unexpected(goals: []) }
  }

  private struct Unexpected: Error { let goals: [Search.Goal] }

  @Test func matchesAreMarkedInTheLanguageShown() throws {
    var desk = try Desk()
    try desk.press("/fq<esc>L/fuq")
    #expect(desk.finder?.hits.first?.name == "Fuqing")
    #expect(desk.finder?.hits.first?.matched == [0, 1, 2])
  }

  @Test func nothingFoundGoesNowhere() throws {
    var desk = try Desk()
    try desk.press("/zzzzqq<enter>")
    #expect(desk.finder?.hits.isEmpty == true)
    #expect(desk.state.screen == .overview)
  }

  @Test func aQueryLongerThanAnyNameFindsNothingAndIsNotPonderedOver() throws {
    var desk = try Desk()
    try desk.press("/" + String(repeating: "an", count: 3000))
    #expect(desk.finder?.field.text.count == 6000 && desk.finder?.hits.isEmpty == true)
    try desk.press("<c-u>fq<enter>")
    #expect(desk.state.focusedUnit?.id.text == "fuqing")
  }

  @Test func aSettingIsFoundAndGoneTo() throws {
    for (typed, setting) in [
      ("/peise", Setting.theme), (":Esc 等待", .escapeWait), ("/xingming", .person),
    ] {
      var desk = try Desk()
      try desk.press(typed)
      let place = try #require(desk.finder?.hits.firstIndex { $0.goal == .setting(setting) })
      try desk.press(String(repeating: "<down>", count: place) + "<enter>")
      guard case .settings(let list) = desk.state.layer else {
        Issue.record("\(typed) opens no settings")
        continue
      }
      #expect(Setting.allCases[list.selection] == setting)
    }
  }

  /// Nothing is pressed until everything can be found.
  private func rest(_ desk: inout Desk) {
    var parts = 0
    while desk.state.isBehind || !desk.state.isReadyToFind, parts < 500 {
      desk.send(.leisure)
      parts += 1
    }
    #expect(parts < 500)
  }

  private func hits(_ keys: String, _ desk: Desk) throws -> [Search.Hit] {
    var desk = desk
    try desk.press("/" + keys)
    return desk.finder?.hits ?? []
  }

  @Test func namesAreMadeReadyInQuietMomentsOnce() throws {
    let fresh = try Desk { $0 = $0.withTownships }
    var desk = fresh
    #expect(!desk.state.isReadyToFind)
    rest(&desk)
    let ready = desk
    try desk.press("gm+2<enter>/fq<enter>")
    #expect(desk.state.isReadyToFind)
    // A level down other indicators may be asked for; the names of units stay.
    try desk.press("/yuxi<enter>")
    #expect(desk.state.scopePath.map(\.id.text) == ["fuqing"])
    while desk.state.isBehind { desk.send(.leisure) }
    if !desk.state.isReadyToFind { desk.send(.leisure) }
    #expect(desk.state.isReadyToFind)
    for query in ["", "f", "yx", "福清三新", "d 2"] {
      #expect(try hits(query, ready) == hits(query, fresh), "\(query)")
    }
  }

  @Test func whatIsLookedForBeforeAllIsReadyIsFound() throws {
    for parts in 0..<6 {
      var desk = try Desk()
      while desk.state.isBehind { desk.send(.leisure) }
      for _ in 0..<parts { desk.send(.leisure) }
      try desk.press("/fq sx<enter>")
      #expect(desk.place == "fuqing threenew-cover")
    }
  }

  @Test func aUnitThatGotAnotherNameIsFoundByIt() throws {
    var desk = try Desk()
    rest(&desk)
    let fuqing = try #require(ReportingUnit.ID("fuqing"))
    let path = FieldPath(.book, ["units", "fuqing", "name"])
    let old = desk.state.book.value(at: path)
    desk.send(.changedElsewhere([FieldChange(path, old: old, new: .text("融邑市"))], by: "王敏"))
    #expect(desk.state.book.unit(fuqing)?.name == "融邑市" && !desk.state.isReadyToFind)
    #expect(try hits("ryi", desk).first?.name == "融邑市")
    // In a quiet moment it is one unit that is made ready anew.
    while desk.state.isBehind { desk.send(.leisure) }
    desk.send(.leisure)
    #expect(desk.state.isReadyToFind)
    #expect(try hits("ryi", desk).first?.name == "融邑市")
  }
}
