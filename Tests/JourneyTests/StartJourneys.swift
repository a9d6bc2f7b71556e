import Testing

/// A start that begins with the screen of the last one.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct StartJourneys {
  private let kept = "home/.local-state/screens"

  @Test func theNextStartShowsWhatIsTrueByThen() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    for wanted in ["鼓楼区", "鼓楼区"] {
      let terminal = try journey.open()
      #expect(try terminal.shows(wanted))
      try terminal.press("C-q")
      #expect(try terminal.endsWell())
      #expect(try journey.names(kept).count == 1)
    }
    // Others may write in between: what they changed is on the screen, not what it was.
    let unit = "plans/2024/units/gulou.json"
    let before = try journey.read(unit)
    try journey.jinguo("set", "鼓楼", "plenum-sessions", "45", "--book", journey.book)
    #expect(try journey.read(unit) != before)
    let terminal = try journey.open()
    #expect(try terminal.shows("鼓楼区"))
    // What is pressed before the book is read is not lost.
    try terminal.type("gj")
    #expect(try terminal.shows("45"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
  }

  @Test func whatOthersChangedIsSaidToBeReadOverTheScreenOfTheLastTime() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let first = try journey.open()
    #expect(try first.shows("最需关注"))
    try first.press("C-q")
    #expect(try first.endsWell())
    try journey.jinguo("set", "鼓楼", "plenum-sessions", "45", "--book", journey.book)
    // The line is there for a moment only: it is looked for in what was sent.
    let terminal = try journey.open(prefix: #"sh -c 'read _; exec "$@"' sh"#)
    let log = journey.folder + "/bytes"
    try terminal.record(to: log)
    try terminal.press("Enter")
    #expect(try terminal.shows("F10 退出"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    let sent = try Shell.run(["/bin/cat", log]).output
    let told = try #require(sent.firstRange(of: "这是上次的画面 · 正在读取此后的更改"))
    #expect(sent[..<told.lowerBound].contains("最需关注"))
    // The shell's own screen is left once and comes back once.
    #expect(sent.ranges(of: "\u{1B}[?1049h").count == 1)
    #expect(sent.ranges(of: "\u{1B}[?1049l").count == 1)
  }

  @Test func anotherSizeOrLanguageIsDrawnAnew() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    for (size, language, wanted) in [
      ((80, 24), "zh", "最需关注"), ((100, 30), "zh", "最需关注"), ((100, 30), "en", "Needs attention"),
    ] {
      let terminal = try journey.open(size: size, prefix: "JINGUO_LANG=\(language)")
      #expect(try terminal.shows(wanted))
      try terminal.press("C-q")
      #expect(try terminal.endsWell())
    }
  }
}
