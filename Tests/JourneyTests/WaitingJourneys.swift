import Glibc
import Testing

/// What takes long in a large book tells how far it has come, and is given up by a key.
@Suite(
  .serialized,
  .enabled(
    if: Tmux.obstacle == nil && Shell.isThere("python3"),
    "skipped: tmux or python3 is not installed"),
  .timeLimit(.minutes(10)))
struct WaitingJourneys {
  /// Makes books one after another, each four times as large, until one is large enough for something to
  /// be seen in it before it is over: how fast a machine is, nobody knows.
  private func findingOne(_ isSeen: (Journey) throws -> Bool) throws {
    for units in [250, 1000, 4000, 16_000] {
      let journey = try Journey()
      try journey.makeLargeBook("--units", String(units), "--months", "3", "--flat")
      if try isSeen(journey) { return }
    }
    Issue.record("all was over before it could be given up, in the largest book too")
  }

  /// Waits for one of two texts; whether it is the first.
  private func sees(_ text: String, before other: String, in terminal: Tmux) throws -> Bool {
    var screen = ""
    let isThere = try terminal.wait(seconds: 120) {
      screen = try terminal.screen()
      return screen.contains(text) || screen.contains(other)
    }
    #expect(isThere, "neither \(text) nor \(other):\n\(screen)")
    return screen.contains(text)
  }

  @Test func anExportShowsABarAndCtrlCEndsItWithTheOldFileUntouched() throws {
    try findingOne { journey in
      try journey.write("old", to: "../list.csv")
      let terminal = try journey.open(
        size: (100, 24), command: "export list -o \(journey.folder)/list.csv --force")
      guard try sees("正在导出", before: "ended with", in: terminal) else { return false }
      try terminal.press("C-c")
      // What was pressed too late tells nothing.
      guard try sees("ended with 130", before: "ended with 0", in: terminal) else { return false }
      let screen = try terminal.screen()
      #expect(screen.contains("已取消：什么都没有改动，也没有丢失") && !screen.contains("已导出"))
      #expect(try Shell.run(["/bin/cat", journey.folder + "/list.csv"]).output == "old")
      #expect(try journey.names("").sorted() == ["book.jinguo", "list.csv"])
      return true
    }
  }

  @Test func figuresThatTakeLongShowABarWhereSomebodyWatches() throws {
    try findingOne { journey in
      let terminal = try journey.open(size: (100, 24), command: "status")
      return try sees("正在计算", before: "ended with", in: terminal)
    }
  }

  @Test func onTheDashboardEscGivesAnExportUpAndOtherKeysWait() throws {
    try findingOne { journey in
      let terminal = try journey.open(size: (100, 24))
      #expect(try terminal.shows("最需关注", seconds: 120))
      try terminal.type("glX")
      #expect(try terminal.shows("导出到哪个文件"))
      try terminal.press("C-u")
      try terminal.type(journey.folder + "/list.csv")
      #expect(try terminal.shows("/list.csv"))
      try terminal.press("Enter")
      guard try sees("正在导出", before: "已导出", in: terminal) else { return false }
      try terminal.press("Escape")
      guard try sees("已取消导出，没有写出文件", before: "已导出", in: terminal) else { return false }
      try terminal.press("Enter")
      guard try sees("正在导出", before: "已导出", in: terminal) else { return false }
      try terminal.type("2")
      try terminal.press("C-c")
      guard try sees("/list.csv2", before: "已导出", in: terminal) else { return false }
      #expect(try journey.names("").sorted() == ["book.jinguo", "home"])
      try terminal.press("C-q")
      #expect(try terminal.endsWell())
      return true
    }
  }
}
