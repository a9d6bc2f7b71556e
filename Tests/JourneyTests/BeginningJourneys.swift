import Glibc
import Testing

/// The first minute: where to begin, and that the terminal is as it was when it is over.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct BeginningJourneys {
  private func start(_ journey: Journey, _ arguments: String = "") throws -> Tmux {
    try Tmux(
      "cd \(journey.folder); env HOME=\(journey.folder) JINGUO_HOME=\(journey.folder)/home"
        + " LC_ALL=C.UTF-8 \(Journey.program) \(arguments)")
  }

  @Test func withoutABookItAsksAndMakesOneWhereItIsTold() throws {
    let journey = try Journey()
    let terminal = try start(journey)
    #expect(try terminal.shows("从哪里开始"))
    // A folder that is no book is told, in the field.
    try terminal.type("3")
    #expect(try terminal.shows("打开哪个文件夹"))
    try terminal.type("没有这里")
    try terminal.press("Enter")
    #expect(try terminal.shows("没有这里") && terminal.shows("不是工作簿"))
    try terminal.press("Escape")
    #expect(try terminal.shows("从哪里开始"))
    try terminal.type("2")
    #expect(try terminal.shows("fuzhou.jinguo"))
    for _ in 0..<13 { try terminal.press("BSpace") }
    try terminal.type("~/妇联/2024")
    try terminal.press("Enter")
    #expect(try terminal.shows("思想引领"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(try journey.names("妇联/2024").contains("book.json"))
    // It is the last book now.
    let again = try start(journey)
    #expect(try again.shows("思想引领"))
    try again.press("C-q")
    #expect(try again.endsWell())
    // Nor is a book made over another.
    let third = try start(journey, "--book none")
    #expect(try third.shows("ended with 66"))
  }

  @Test func theSampleOffersATourOnce() throws {
    let journey = try Journey()
    let terminal = try start(journey)
    #expect(try terminal.shows("从哪里开始"))
    try terminal.press("Enter")
    #expect(try terminal.shows("最需关注") && terminal.shows("跟着做一遍"))
    // Shift-F10 as xterm sends it.
    try terminal.send(Array("\u{1B}[21;2~".utf8))
    #expect(try terminal.shows("导览 1/6"))
    try terminal.press("Right")
    #expect(try terminal.shows("导览 2/6"))
    try terminal.type("/fq")
    try terminal.press("Enter")
    #expect(try terminal.shows("导览 3/6"))
    try terminal.type("45")
    try terminal.press("Enter")
    if try terminal.wait(seconds: 1, until: { try terminal.screen().contains("备注") }) {
      try terminal.press("Enter")
    }
    #expect(try terminal.shows("导览 4/6"))
    try terminal.type("u")
    #expect(try terminal.shows("导览 5/6"))
    try terminal.press("Escape")
    #expect(try terminal.shows("导览停了"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell() && terminal.shows("临时副本"))
    let again = try start(journey, "demo")
    #expect(try again.shows("最需关注") && !again.screen().contains("跟着做一遍"))
    try again.press("C-q")
    #expect(try again.endsWell())
  }

  @Test func whatIsSetIsThereTheNextTime() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type(",5")
    try terminal.press("Enter", "C-q")
    #expect(try terminal.endsWell())
    let second = try journey.open()
    #expect(try second.shows("最需关注"))
    try second.type(",9l1l")
    #expect(try second.shows("Settings") && second.shows("100 ms"))
    try second.press("Escape", "C-q")
    #expect(try second.endsWell())
    let third = try journey.open()
    #expect(try third.shows("Guidance"))
    try third.type(",")
    #expect(try third.shows("100 ms"))
    try third.press("C-q")
    #expect(try third.endsWell())
  }

  /// Every mode that is switched on is switched off again, however it ends; and the theme follows
  /// what the terminal tells.
  @Test(arguments: ["q", "TERM", "HUP", "SEGV"])
  func noModeIsLeftBehind(_ end: String) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try Tmux(
      "read go; env JINGUO_HOME=\(journey.folder)/home LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no"
        + " \(Journey.program) \(journey.book)")
    let log = journey.folder + "/bytes"
    try terminal.record(to: log)
    try terminal.press("Enter")
    #expect(try terminal.shows("最需关注"))
    func bytes() throws -> String { try Shell.run(["/bin/cat", log]).output }
    let before = try bytes().utf8.count
    for report in ["\u{1B}[?997;2n", "\u{1B}[?997;1n", "\u{1B}[?997;2n"] {
      try terminal.send(Array(report.utf8))
    }
    #expect(try terminal.wait { try bytes().utf8.count > before + 1000 }, "it was drawn anew")
    let process = try terminal.process()
    try #require(process > 0)
    switch end {
    case "TERM": kill(process, SIGTERM)
    case "HUP": kill(process, SIGHUP)
    case "SEGV": kill(process, SIGSEGV)
    default: try terminal.press("C-q")
    }
    #expect(try terminal.shows("ended with"))
    let modes = privateModes(try bytes())
    for mode in ["2004", "2031", "1002", "1006", "1049"] {
      #expect(modes[mode] == "l", "\(mode)")
    }
    #expect(modes["25"] == "h")
  }

  /// How each private mode stood last: `h` for on.
  private func privateModes(_ bytes: String) -> [String: Character] {
    var modes: [String: Character] = [:]
    for part in bytes.split(separator: "\u{1B}[?").dropFirst() {
      let numbers = part.prefix { $0.isNumber || $0 == ";" }
      guard let final = part.dropFirst(numbers.count).first, final == "h" || final == "l" else {
        continue
      }
      for number in numbers.split(separator: ";") { modes[String(number)] = final }
    }
    return modes
  }
}
