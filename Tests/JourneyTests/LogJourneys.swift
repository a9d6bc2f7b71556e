import Testing

/// The log as people use it: on the screen and from the command line.
@Suite(.serialized, .timeLimit(.minutes(5))) struct LogJourneys {
  @Test(.enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"))
  func aFigureIsSeenInTheLogAndTakenBackFromThere() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let before = try journey.jinguo("get", "gulou", "plenum-sessions").output
    let file = try fileLines(journey)
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type("gj")
    #expect(try terminal.shows("还没有改动"))
    try terminal.press("F4")
    try terminal.type("11")
    try terminal.press("Enter")
    #expect(try terminal.shows("→ 11，已存"))
    try terminal.type("12")
    try terminal.press("Enter")
    #expect(try terminal.shows("→ 12，已存"))
    try terminal.type("gj")
    #expect(try terminal.shows("2/2 条"))
    // The first of the two, not the last.
    try terminal.type("ju")
    #expect(try terminal.shows("已撤销：鼓楼区"))
    #expect(try terminal.shows("3/3 条"))
    try terminal.type("u")
    #expect(try terminal.shows("已经撤回"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(try journey.jinguo("get", "gulou", "plenum-sessions").output == before)
    #expect(try journey.jinguo("get", "taijiang", "plenum-sessions").output.contains(" 12 "))
    // The file agrees, but for how far it knows the journals.
    #expect(try fileLines(journey) == file)
    #expect(try journey.jinguo("check").status == 0)
  }

  private func fileLines(_ journey: Journey) throws -> [Substring] {
    try journey.read("plans/2024/units/gulou.json").split(separator: "\n")
      .filter { !$0.contains("\"applied\"") }
  }

  @Test func anIdOfTheLogIsTakenBackAndOthersOnlyByForce() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    try journey.jinguo("set", "gulou", "plenum-sessions", "11", "--as", "wang")
    try journey.jinguo("set", "taijiang", "plenum-sessions", "12", "--as", "li")
    let log = try journey.jinguo("log").output.split(separator: "\n")
    let id = try #require(
      log.first { $0.contains("wang") }?.split(separator: " ").first.map(String.init))
    let refused = try journey.jinguo("undo", id, "--as", "li")
    #expect(refused.status == 65)
    #expect(try journey.jinguo("undo", id, "--as", "wang").output.contains("11 → "))
    #expect(try journey.jinguo("undo", id, "--as", "wang").status == 65)
    #expect(try journey.jinguo("redo", "--as", "wang").status == 0)
    #expect(try journey.jinguo("undo", id, "--as", "li", "--force").status == 0)
    #expect(try journey.jinguo("get", "taijiang", "plenum-sessions").output.contains(" 12 "))
    #expect(try journey.jinguo("undo", "nobody-1-9").status == 65)
    #expect(try journey.jinguo("undo", "0").status == 64)
    #expect(try journey.jinguo("log").output.contains("撤销"))
    let picture = try journey.jinguo("render", "--screen", "log").output
    #expect(picture.contains("重做") && picture.contains("鼓楼区"))
    #expect(
      try journey.jinguo("render", "--screen", "timeline", "--lang", "en").output
        .contains("may be locked"))
  }
}
