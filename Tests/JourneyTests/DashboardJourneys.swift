import Glibc
import Testing

/// The dashboard as a person uses it, in a real terminal.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct DashboardJourneys {
  @Test func theDemoShowsFourAreasAndFifteenUnits() throws {
    let journey = try Journey()
    let terminal = try Tmux(
      "env JINGUO_HOME=\(journey.folder)/home LC_ALL=C.UTF-8 \(Journey.program) demo")
    #expect(try terminal.shows("最需关注"))
    let screen = try terminal.screen()
    for name in [
      "思想引领", "改革落实", "关爱服务", "队伍作风", "示例数据（虚构）", "鼓楼区", "台江区", "仓山区",
      "晋安区", "马尾区", "长乐区", "福清市", "闽侯县", "连江县", "罗源县", "闽清县", "永泰县", "高新区",
      "市直机关", "服务中心",
    ] {
      #expect(screen.contains(name), "\(name)")
    }
    try terminal.press("F10")
    #expect(try terminal.endsWell())
  }

  @Test func aFigureIsFoundTypedUndoneAndStillUndoneAfterARestart() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let before = try journey.read("plans/2024/units/fuqing.json")
    var terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type("/fq sx")
    #expect(try terminal.shows("福清市 × 三新覆盖率"))
    try terminal.press("Enter")
    #expect(try terminal.shows("12/40"))
    try terminal.type("28")
    #expect(try terminal.shows("分母沿用 40"))
    try terminal.press("Enter")
    #expect(try terminal.shows("再按 Enter"))
    try terminal.press("Enter")
    #expect(try terminal.shows("12/40 → 28/40，已存"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    let changed = try journey.read("plans/2024/units/fuqing.json")
    #expect(difference(before, changed).allSatisfy { $0.contains("\"2024-06\"") })
    #expect(difference(before, changed).count == 2)

    terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type("u")
    #expect(try terminal.shows("28/40 → 12/40"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(difference(before, try journey.read("plans/2024/units/fuqing.json")).isEmpty)
  }

  /// The lines that only one of two texts has, without the one that says how far the file goes.
  private func difference(_ a: String, _ b: String) -> [Substring] {
    let (old, new) = (a.split(separator: "\n"), b.split(separator: "\n"))
    return (old.filter { !new.contains($0) } + new.filter { !old.contains($0) })
      .filter { !$0.contains("\"applied\"") }
  }

  @Test func whatWasCalledKeptSurvivesAKill() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    try terminal.type("11")
    try terminal.press("Enter")
    #expect(try terminal.shows("已存"))
    kill(try terminal.process(), SIGKILL)
    #expect(try journey.jinguo("get", "gulou", "plenum-sessions").output.contains(" 11 "))
    // Whoever writes next takes away what the kill left behind.
    try journey.jinguo("set", "mawei", "plenum-sessions", "3")
    #expect(try journey.jinguo("get", "gulou", "plenum-sessions").output.contains(" 11 "))
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test(arguments: [SIGKILL, SIGHUP]) func whatWasBeingTypedIsOfferedAgain(signal: Int32) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    try terminal.type("1234")
    #expect(try terminal.shows("1234"))
    // Within a second it is mirrored; a hang-up mirrors it at once.
    if signal == SIGKILL {
      #expect(
        try terminal.wait { try !journey.names("home/.local-state/drafts").isEmpty })
    }
    kill(try terminal.process(), signal)
    #expect(try terminal.shows("ended with"))
    let next = try journey.open()
    #expect(try next.shows("上次没填完") && next.shows("1234"))
    try next.press("Enter")
    #expect(try next.shows("Enter 存并下移"))
    try next.press("Escape")
    try next.press("C-q")
    #expect(try next.endsWell())
    #expect(try journey.names("home/.local-state/drafts").isEmpty)
  }

  @Test func twoTerminalsOnOneBookSeeEachOtherAndLoseNothing() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book)
    let wang = try journey.open(as: "wang")
    let li = try journey.open(as: "li")
    for terminal in [wang, li] {
      #expect(try terminal.shows("最需关注"))
      try terminal.press("F4")
    }
    try li.press("Right")
    for round in 1...10 {
      try wang.type("\(round)")
      try wang.press("Enter")
      try li.type("\(100 + round)")
      try li.press("Enter")
    }
    // Each on a column of its own: both stand, on both screens.
    for terminal in [wang, li] {
      #expect(
        try terminal.wait {
          let screen = try terminal.screen()
          return screen.contains(" 10 计") && screen.contains("110 计")
        })
    }
    // Both on the same cell: every edit is in the log.
    for terminal in [wang, li] { try terminal.type("ggG") }
    try wang.type("gg")
    try li.type("gg")
    try li.press("Left")
    for round in 1...5 {
      for (terminal, figure) in [(wang, 20 + round), (li, 30 + round)] {
        try terminal.type("\(figure)")
        try terminal.press("Tab", "Left")
      }
    }
    #expect(
      try li.wait {
        try journey.jinguo("log").output.split(separator: "\n").count == 30
      })
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func hanCutAtEveryByteArrivesWholeAndTheCursorStandsBehindIt() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type("/")
    try terminal.send(Array("福清三新".utf8), pause: 50)
    #expect(try terminal.shows("│ 福清三新"))
    #expect(try terminal.wait { try terminal.cursor() == "16,6,1\n" })
  }

  @Test func bytesOfAnotherEncodingSwallowNothing() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    // 福清 as GBK, then the help key.
    try terminal.send([0xB8, 0xA3, 0xC7, 0xE5])
    try terminal.type("?")
    #expect(try terminal.shows("打字来问"))
  }

  @Test func itLivesThroughResizesAndBeingStopped() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try Tmux(
      "env JINGUO_HOME=\(journey.folder)/home LC_ALL=C.UTF-8 \(Journey.program) \(journey.book); echo left"
    )
    #expect(try terminal.shows("最需关注"))
    for size in [(20, 4), (1, 1), (300, 100), (40, 12), (7, 3), (120, 40), (80, 24)] {
      try terminal.resize(size.0, size.1)
    }
    #expect(try terminal.shows("市直机关"))
    #expect(try terminal.shows("F10"))
    let process = try terminal.process()
    kill(process, SIGTSTP)
    #expect(try terminal.wait { try Shell.state(of: process) == "T" })
    kill(process, SIGCONT)
    try terminal.press("F4")
    #expect(try terminal.shows("[矩阵]"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(try !terminal.screen().contains("最需关注"))
  }

  @Test func aTerminationEndsItCleanly() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    kill(try terminal.process(), SIGTERM)
    #expect(try terminal.endsWell())
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT])
  func whateverEndsItTheTerminalIsAsItWas(signal: Int32) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    let process = try terminal.process()
    let device = try terminal.device()
    #expect(try terminal.modes() == "1")
    kill(process, signal)
    #expect(try terminal.shows("ended with"))
    // Back on the first screen, the cursor visible, the keyboard as a shell wants it.
    #expect(try terminal.modes() == "0")
    #expect(try terminal.cursor().hasSuffix(",1\n"))
    let settings = try Shell.run(["/bin/stty", "-F", device, "-a"]).output
    let words = settings.split { $0.isWhitespace }
    for setting in ["icanon", "echo", "isig", "icrnl"] {
      #expect(words.contains(Substring(setting)))
    }
  }

  @Test func anEditCostsOneWriteAndOneSync() throws {
    guard access("/usr/bin/strace", X_OK) == 0 else { return }
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let trace = journey.folder + "/trace"
    let terminal = try journey.open(
      prefix: "strace -o \(trace) -s 400 -e trace=write,fdatasync,fsync,rename")
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    try terminal.type("11")
    try terminal.press("Enter")
    #expect(try terminal.shows("已存"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    let calls = try Shell.run(["/bin/cat", trace]).output.split(separator: "\n")
    let line = try #require(calls.firstIndex { $0.contains("\\\"changes\\\"") })
    let kept = try #require(
      calls[line...].firstIndex { $0.contains("\\345\\267\\262\\345\\255\\230") })
    let between = calls[line..<kept].filter { !$0.hasPrefix("write(1,") }
    #expect(between.count == 2)
    #expect(between.last?.hasPrefix("fdatasync(") == true)
  }

  @Test func theMouseOpensTabsAlsoFarToTheRight() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open(size: (260, 40))
    #expect(try terminal.shows("最需关注"))
    let log = journey.folder + "/bytes"
    try terminal.record(to: log)
    // The tab of 矩阵, then a unit's row beyond column 223.
    try terminal.send(Array("\u{1B}[<0;27;1M\u{1B}[<0;27;1m".utf8))
    #expect(try terminal.shows("[矩阵]"))
    try terminal.press("F3")
    #expect(try terminal.shows("[总览]"))
    for _ in 0..<2 { try terminal.send(Array("\u{1B}[<0;240;6M\u{1B}[<0;240;6m".utf8)) }
    #expect(try terminal.shows("[单位]"))
    try terminal.type("%")
    #expect(try terminal.shows("鼠标已关"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(try Shell.run(["/bin/cat", log]).output.contains("\u{1B}[?1006l"))
  }

  @Test func aTerminalThatIsGoneEndsItWithinASecond() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    let process = try terminal.process()
    try terminal.close()
    // Neither an orphan nor a spin: it is gone, and nobody waits for it.
    #expect(try terminal.wait(seconds: 5) { try Shell.state(of: process) == nil })
  }

  @Test func nothingInABookSteersTheTerminal() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let evil = "鼓楼\\u001b]0;x\\u0007\\u009b5n\\u202e\\u001b[31m\\u0085\\u200b"
    let book = try journey.read("book.json")
    try journey.write(
      book.split(separator: "\"鼓楼区\"").joined(separator: "\"\(evil)\""), to: "book.json")
    let status = try journey.jinguo("status").output
    #expect(status.contains("鼓楼") && !status.contains("\u{1B}") && !status.contains("\u{7}"))
    #expect(!status.unicodeScalars.contains { (0x80...0x9F).contains($0.value) })
    #expect(!status.contains("\u{202E}"))
    let terminal = try journey.open()
    #expect(try terminal.shows("鼓楼"))
    let log = journey.folder + "/bytes"
    try terminal.record(to: log)
    try terminal.press("C-l", "F4", "F7", "?")
    #expect(try terminal.shows("打字来问"))
    try terminal.press("Escape", "/")
    try terminal.type("gl")
    #expect(try terminal.shows("鼓楼"))
    try terminal.press("Escape", "C-q")
    #expect(try terminal.endsWell())
    let bytes = try Shell.run(["/bin/cat", log]).output
    #expect(bytes.count > 3000)
    for sequence in TerminalBytes(bytes).foreign { Issue.record("\(sequence)") }
  }
}
