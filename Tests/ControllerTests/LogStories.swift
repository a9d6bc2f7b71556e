import Controller
import Domain
import Languages
import Testing
import TextUI

/// 日志 told in keys: reading, narrowing, opening what was changed, taking it back from there.
@Suite struct LogStories {
  /// A field of a unit with a figure before and after.
  private func change(
    _ unit: String, _ indicator: String, _ old: String?, _ new: String, period: String = "2024-06"
  ) throws -> FieldChange {
    let path = try #require(
      FieldPath("plans/2024/units/\(unit)/entries/\(indicator)/\(period)"))
    func value(_ text: String?) -> FieldValue? { text.map { .record(["value": .text($0)]) } }
    return FieldChange(path, old: value(old), new: value(new))
  }

  /// A desk at which others have been busy for a while.
  private func busyDesk(_ count: Int = 3) throws -> Desk {
    var desk = try Desk()
    for number in 1...count {
      desk.log.add(
        .edit, [try change("taijiang", "plenum-sessions", "\(number)", "\(number + 1)")],
        by: "王敏", at: "2024-06-\(10 + number % 20)T10:00:00+08:00", reason: "第\(number)次")
    }
    return desk
  }

  @Test func itIsReadWhenItIsOpenedAndOnlyAsFarAsItIsLookedAt() throws {
    var desk = try busyDesk(900)
    #expect(desk.effects.isEmpty)
    try desk.press("gj")
    #expect(desk.state.screen == .log)
    #expect(desk.effects == [.readLog(.latest(200))])
    #expect(desk.state.log.entries.count == 200 && desk.state.log.total == 900)
    try desk.press("G")
    #expect(desk.state.log.selection == 199)
    #expect(desk.state.log.entries.count == 400)
    try desk.press("<esc>gj")
    #expect(desk.effects.count == 2)
  }

  @Test func whatIsKeptElsewhereIsAddedWithoutReadingAllAgain() throws {
    var desk = try busyDesk()
    try desk.press("gjj")
    let chosen = desk.state.log.selected
    try desk.press("<f4>11<enter>")
    #expect(desk.effects.count == 2)
    try desk.press("gj")
    #expect(desk.state.log.entries.count == 4)
    #expect(desk.state.log.selected == chosen)
    guard case .readLog(.after) = desk.effects.last else {
      Issue.record("\(desk.effects)")
      return
    }
  }

  @Test func somethingOlderThatArrivesIsReadAnew() throws {
    var desk = try busyDesk()
    try desk.press("gj")
    let page = desk.log.page(.latest(200))
    desk.send(.logRead(LogPage(.above, [], total: 4, people: page.people)))
    #expect(desk.effects.last == .readLog(.latest(200)))
    #expect(desk.state.log.entries.count == 3)
  }

  @Test func daysHeadTheirChanges() throws {
    var desk = try busyDesk(3)
    desk.log.add(.edit, [try change("gulou", "plenum-sessions", "1", "2")])
    try desk.press("gj")
    let days = desk.state.log.rows.compactMap {
      if case .day(let day) = $0 { day.description } else { nil }
    }
    #expect(days == ["2024-07-05", "2024-06-13", "2024-06-12", "2024-06-11"])
    #expect(desk.state.log.selectedRow == 1)
  }

  @Test func aLetterOrHanNarrowsAndEscapeForgetsIt() throws {
    var desk = try busyDesk()
    desk.log.add(.edit, [try change("gulou", "lecture-events", "1", "2")])
    try desk.press("gj/tj")
    #expect(desk.state.log.matching == [1, 2, 3])
    try desk.press("<esc>")
    #expect(desk.state.layer == nil && desk.state.log.matching.count == 4)
    try desk.press("鼓")
    #expect(desk.state.log.matching == [0])
    try desk.press("<enter>")
    #expect(desk.state.log.filter.text == "鼓")
    try desk.press("<esc>")
    #expect(desk.state.screen == .log && desk.state.log.filter.isEmpty)
    try desk.press("<c-f>taijiang di2ci<esc>/wm di2<enter>")
    #expect(desk.state.log.matching.count == 1)
    desk.send(.input(.paste("x")))
    try desk.press("/")
    desk.send(.input(.paste("zz")))
    #expect(desk.state.log.matching.isEmpty)
  }

  @Test func itNarrowsByUnitPersonTimeAndToOnesOwn() throws {
    var desk = try busyDesk()
    desk.log.add(.edit, [try change("gulou", "lecture-events", "1", "2")])
    try desk.press("gjf1")
    #expect(desk.choice?.options.count == 16)
    try desk.press("<down><down><enter>")
    #expect(desk.state.log.filter.unit?.text == "taijiang")
    #expect(desk.state.log.matching == [1, 2, 3])
    try desk.press("f5")
    #expect(desk.state.log.filter.isEmpty)
    try desk.press("f2<end><enter>")
    #expect(desk.state.log.filter.person == "王敏" && desk.state.log.matching.count == 3)
    try desk.press("f4")
    #expect(desk.state.log.filter.person == "office" && desk.state.log.matching == [0])
    try desk.press("f5f3<down><enter>")
    #expect(desk.state.log.filter.since == .today && desk.state.log.matching == [0])
    try desk.press("<f28>5")
    #expect(desk.state.log.matching.count == 4)
  }

  @Test func whoNarrowsReadsOnUntilThereIsEnough() throws {
    var desk = try busyDesk(3000)
    try desk.press("gj/第7次<enter>")
    #expect(desk.state.log.entries.count == 3000)
    #expect(desk.state.log.matching.count == 1)
  }

  @Test func enterOpensTheFigureWhereItStands() throws {
    var desk = try busyDesk(1)
    try desk.press("gj<enter>")
    #expect(desk.state.screen == .unit)
    #expect(desk.place == "taijiang plenum-sessions")
    #expect(desk.notice.isEmpty)
    try desk.press("<esc>")
    #expect(desk.state.screen == .log)
    desk.log.add(
      .edit, [try change("gulou", "lecture-events", "1", "2", period: "2024-03")])
    try desk.press("<esc>gj11")
    desk.send(.changedElsewhere([], by: "王敏"))
    try desk.press("gg<enter>")
    #expect(desk.place == "gulou lecture-events")
    #expect(desk.notice.contains("3月"))
  }

  @Test func aLockLeadsNowhereAndACityTargetToItsIndicator() throws {
    var desk = try busyDesk(1)
    let lock = try #require(FieldPath("plans/2024/plan/locks/2024-04"))
    let target = try #require(FieldPath("plans/2024/plan/cityTargets/lecture-events/annual"))
    desk.log.add(.lock, [FieldChange(lock, old: nil, new: .record(["by": .text("office")]))])
    desk.log.add(.edit, [FieldChange(target, old: .text("1"), new: .text("2"))])
    try desk.press("gjj<enter>")
    #expect(desk.state.screen == .log && desk.notice == "这一条没有对应的数可以打开")
    try desk.press("k<enter>")
    #expect(desk.state.screen == .indicator && desk.place == "city lecture-events")
  }

  @Test func severalChangesAreListedFirst() throws {
    var desk = try Desk()
    let batch = try ["gulou", "taijiang", "cangshan"].map {
      try change($0, "plenum-sessions", "1", "2")
    }
    desk.log.add(.batch, batch)
    try desk.press("gj<enter>")
    guard case .log(.details(let entry, selection: 0)) = desk.state.layer else {
      Issue.record("\(String(describing: desk.state.layer))")
      return
    }
    #expect(entry.told.count == 3)
    try desk.press("jj<up><enter>")
    #expect(desk.state.screen == .unit && desk.place == "taijiang plenum-sessions")
    try desk.press("<esc>i<esc>")
    #expect(desk.state.layer == nil && desk.state.screen == .log)
  }

  @Test func onesOwnEditIsTakenBackFromWhereItStands() throws {
    var desk = try Desk()
    let before = try desk.figure("gulou", "plenum-sessions")
    try desk.press("<f4>11<enter>12<enter>gjj")
    #expect(try desk.figure("gulou", "plenum-sessions") == "11")
    try desk.press("u")
    #expect(try desk.figure("gulou", "plenum-sessions") == before)
    #expect(try desk.figure("taijiang", "plenum-sessions") == "12")
    #expect(desk.notice.hasPrefix("已撤销：鼓楼区"))
    #expect(desk.state.log.entries.first?.kind == .undo)
    #expect(desk.state.log.selected?.kind == .edit)
  }

  @Test func othersEditsAreAskedForAndSoIsWhatWasChangedSince() throws {
    var desk = try Desk()
    let path = try change("gulou", "plenum-sessions", "1", "2").path
    let now = desk.state.book.value(at: path)
    desk.log.add(.edit, [FieldChange(path, old: nil, new: now)], by: "王敏")
    try desk.press("gju")
    #expect(desk.choice?.options.map(\.name) == ["保留现在的", "撤回"])
    try desk.press("<enter>")
    #expect(desk.state.book.value(at: path) == now)
    try desk.press("<c-z>2")
    #expect(desk.state.book.value(at: path) == nil)

    desk.log.add(
      .edit, [FieldChange(path, old: .record(["value": .text("7")]), new: .text("x"))])
    try desk.press("<esc>gj")
    desk.send(.changedElsewhere([], by: "王敏"))
    try desk.press("ggu")
    #expect(desk.notice.contains("王敏 之后又改过"))
    try desk.press("2")
    #expect(try desk.figure("gulou", "plenum-sessions") == "7")
  }

  @Test func aBookThatCanNotBeChangedIsOnlyLookedAt() throws {
    var desk = try busyDesk()
    desk.makeReadOnly()
    try desk.press("gju")
    #expect(desk.notice.contains("只读") && desk.choice == nil)
    try desk.press("iu")
    #expect(desk.notice.contains("只读") && desk.choice == nil)
  }

  @Test func theCommandsOfTheLogOpenItFromElsewhere() throws {
    for command in [Command.logFind, .logFilter, .logDetails, .takeBack] {
      let keys = try #require(KeyMap([(command, .everywhere, "<f13>")]))
      var state = try busyDesk().state
      state.keys = keys
      let effects = update(&state, .input(.key(.function(13))))
      #expect(state.screen == .log && effects == [.readLog(.latest(200))], "\(command)")
      #expect((state.layer != nil) == [.logFind, .logFilter].contains(command), "\(command)")
    }
  }

  @Test func aClickChoosesASecondOpens() throws {
    var desk = try busyDesk()
    func click(_ region: Region) {
      desk.send(.pointed(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)), on: region))
    }
    click(Region("tab.log"))
    #expect(desk.state.log.entries.count == 3)
    click(Region("log", y: 2))
    #expect(desk.state.log.selection == 2 && desk.state.screen == .log)
    click(Region("log", y: 2))
    #expect(desk.state.screen == .unit)
    try desk.press("<esc>i")
    click(Region("log.change", y: 0))
    #expect(desk.state.screen == .unit)
  }

  @Test func anEmptyLogHasNothingToTakeBack() throws {
    var desk = try Desk()
    try desk.press("gju<enter>i")
    #expect(desk.state.screen == .log && desk.state.layer == nil && desk.state.log.hasRead)
    try desk.press("u")
    #expect(desk.notice == "没有可撤销的")
  }
}
