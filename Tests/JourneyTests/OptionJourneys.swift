import Glibc
import Testing

/// Options of the command line and of the dashboard, in the real program.
@Suite(.serialized, .timeLimit(.minutes(5))) struct OptionJourneys {
  @Test func whatEveryCommandTakesMayStandBeforeIt() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    func run(_ arguments: String...) throws -> Shell.Result {
      try Shell.run(
        [Journey.program] + arguments, environment: ["JINGUO_HOME=\(journey.folder)/home"])
    }
    let set = try run("--book", journey.book, "--lang=en", "set", "fq", "3-new cover", "13")
    #expect(set.status == 0 && set.output.contains("12/40 → 13/40"), "\(set.output)")
    let get = try run("--lang", "en", "--book=\(journey.book)", "get", "fq", "3-new cover")
    #expect(get.status == 0 && get.output.contains("13/40"), "\(get.output)")
    #expect(try run("--lang", "en", "help", "set").output.contains("USAGE"))
    // A book that is called like a command is still a book.
    #expect(try run("--book", "set").status == 66)
    #expect(try run("--bogus", "set", "fq", "sx", "1").status == 64)
  }

  @Test(.enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"))
  func aBookOpenedForReadingStaysAsItIs() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    func picture() throws -> String {
      try Shell.run(["/usr/bin/find", journey.book, "-printf", "%P %s %T@ %C@\n"]).output
    }
    let before = try picture()
    let terminal = try Tmux(
      "env JINGUO_HOME=\(journey.folder)/home LC_ALL=C.UTF-8 \(Journey.program) --readonly"
        + " \(journey.book)")
    // It is said at once, in the corner where it stands how safe all is, and to who wants to edit.
    #expect(try terminal.shows("只读：是用 --readonly 打开的"))
    #expect(try terminal.screen().split(separator: "\n")[0].contains("只读"))
    try terminal.press("F4")
    #expect(try terminal.shows("上期"))
    try terminal.type("5")
    #expect(try terminal.shows("不带它再打开就能填"))
    try terminal.type("u")
    #expect(try terminal.shows("不带它再打开就能填"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(try picture() == before)
  }

  @Test(
    .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
    arguments: [("NO_COLOR=1", ""), ("COLORTERM=truecolor", "--mono"), ("COLORTERM=truecolor", "")])
  func withoutColoursNoneIsSent(_ variable: String, _ option: String) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let file = journey.folder + "/bytes"
    // The shell waits until all is recorded.
    let terminal = try Tmux(
      "sleep 1; env \(variable) TERM=xterm-256color JINGUO_HOME=\(journey.folder)/home"
        + " LC_ALL=C.UTF-8 \(Journey.program) \(option) \(journey.book)")
    try terminal.record(to: file)
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    #expect(try terminal.shows("上期"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    let colours = try colours(in: Shell.run(["/bin/cat", file]).output)
    let areWanted = variable != "NO_COLOR=1" && option.isEmpty
    #expect(colours.isEmpty == !areWanted, "\(colours.prefix(5))")
  }

  /// The colours that bytes choose: the parameters 30…38, 40…48 and 90…107 of `CSI … m`.
  private func colours(in text: String) -> [Int] {
    text.split(separator: "\u{1B}[").dropFirst().compactMap { part -> [Int]? in
      guard let end = part.firstIndex(where: \.isLetter), part[end] == "m" else { return nil }
      return part[..<end].split(separator: ";").compactMap { Int($0) }
    }
    .flatMap { $0 }
    .filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
  }
}
