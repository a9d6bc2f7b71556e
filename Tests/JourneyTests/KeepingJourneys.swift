import Glibc
import Testing

/// When an edit is called kept.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct KeepingJourneys {
  @Test func thatItIsKeptIsSaidBeforeAnythingIsComputedFromIt() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type("gm")
    #expect(try terminal.shows("[矩阵]"))
    try terminal.type("11")
    let log = journey.folder + "/bytes"
    try terminal.record(to: log)
    try terminal.press("Enter")
    #expect(try terminal.shows("● 已存"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    let parts = try Shell.run(["/bin/cat", log]).output.split(separator: "已存")
    // A frame is sent from the top down: the sentence below before the mark above is a frame of its own.
    #expect(parts.count > 2 && parts[0].hasSuffix("，"), "\(parts)")
  }

  @Test(.enabled(if: access("/usr/bin/strace", X_OK) == 0, "skipped: strace is not installed"))
  func whatTheDiskRefusesIsNeverCalledKept() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open(
      prefix: "strace -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO")
    #expect(try terminal.shows("最需关注"))
    try terminal.type("gm")
    #expect(try terminal.shows("[矩阵]"))
    try terminal.type("11")
    let log = journey.folder + "/bytes"
    try terminal.record(to: log)
    try terminal.press("Enter")
    #expect(try terminal.shows("尚未保存"))
    try terminal.press("Escape")
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(!(try Shell.run(["/bin/cat", log]).output.contains("已存")))
  }
}
