import Glibc
import Testing

/// When an edit is called kept.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct KeepingJourneys {
  /// What the terminal was sent from the Enter behind a figure on, over what is told then, to the end.
  private func sent(until told: String, prefix: String = "") throws -> String {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open(prefix: prefix)
    #expect(try terminal.shows("最需关注"))
    try terminal.type("gm")
    #expect(try terminal.shows("[矩阵]"))
    try terminal.type("11")
    let log = journey.folder + "/bytes"
    try terminal.record(to: log)
    try terminal.press("Enter")
    #expect(try terminal.shows(told))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    return try Shell.run(["/bin/cat", log]).output
  }

  @Test func thatItIsKeptIsSaidBeforeAnythingIsComputedFromIt() throws {
    let parts = try sent(until: "● 已存").split(separator: "已存")
    // A frame is sent from the top down: the sentence below before the mark above is a frame of its own.
    #expect(parts.count > 2 && parts[0].hasSuffix("，"), "\(parts)")
  }

  @Test(.enabled(if: access("/usr/bin/strace", X_OK) == 0, "skipped: strace is not installed"))
  func whatTheDiskRefusesIsNeverCalledKept() throws {
    let bytes = try sent(
      until: "尚未保存",
      prefix: "strace -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO")
    #expect(bytes.contains("尚未保存") && !bytes.contains("已存"))
  }
}
