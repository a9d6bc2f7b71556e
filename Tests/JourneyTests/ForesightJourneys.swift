import Glibc
import Testing

/// Key by key, with time to look ahead between them, everything comes to what it comes to at once.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct ForesightJourneys {
  /// The keys to a screen, what it is called there, and steps on it: the same one in a row and then others.
  private static let walks = [
    ("gm", "矩阵", "↓↓↓↓→→→↓←←↓↓↑↑↑⇥"), ("gl", "清单", "↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↑↑↓"),
    ("gi", "指标", "↓↓↓↑↑→→→←"), ("gu", "单位", "↓↓↓↓→→↑↑←←"), ("gf", "填报", "↓↓↓↓↓↑"),
    ("gn", "计划", "↓↓↓→→↑↑"), ("gj", "日志", "↓↓↑↓"),
  ]

  /// Steps as the keys that make them.
  private func keys(_ steps: String) -> [String] {
    let names: [Character: String] = [
      "↓": "Down", "↑": "Up", "→": "Right", "←": "Left", "⇥": "Tab",
    ]
    return steps.compactMap { names[$0] }
  }

  private func opened(_ journey: Journey, _ screen: String, _ name: String) throws -> Tmux {
    let terminal = try journey.open(size: (100, 24))
    #expect(try terminal.shows("最需关注"))
    try terminal.type(screen)
    #expect(try terminal.shows("[\(name)]"))
    return terminal
  }

  /// Makes steps with time to look ahead behind each.
  private func walk(_ steps: String, _ terminal: Tmux) throws {
    try terminal.press(keys(steps), pause: 30)
  }

  /// What two terminals show in the end, which shall be the same.
  private func expectTheSame(_ slow: Tmux, _ quick: Tmux, _ what: String) throws {
    let isSame = try slow.wait(seconds: 5) { try slow.screen() == quick.screen() }
    let screens = try [slow, quick].map { try $0.screen() }
    #expect(isSame, "\(what):\n\(screens[0])\n\(screens[1])")
    for terminal in [slow, quick] {
      try terminal.press("C-q")
      #expect(try terminal.endsWell())
    }
  }

  @Test(arguments: walks)
  func whatWasDrawnAheadIsWhatThereIs(_ screen: String, _ name: String, _ steps: String) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let slow = try opened(journey, screen, name)
    try walk(steps, slow)
    let quick = try opened(journey, screen, name)
    try quick.press(keys(steps))
    try expectTheSame(slow, quick, screen + steps)
  }

  @Test func pagesOfAMeetingAreTurned() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminals = try (0..<2).map { _ in try journey.open(size: (100, 24), command: "present") }
    for terminal in terminals {
      #expect(try terminal.shows("已开 0 分钟"))
      // Without the minutes that have passed.
      try terminal.press("t")
      #expect(try terminal.wait { try !terminal.screen().contains("已开") })
    }
    let turns = ["NPage", "NPage", "NPage", "PPage", "PPage", "NPage", "NPage", "NPage"]
    try terminals[0].press(turns, pause: 40)
    try terminals[1].press(turns)
    try expectTheSame(terminals[0], terminals[1], "pages")
  }

  @Test func nothingOfItIsSentBeforeTheKey() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let slow = try opened(journey, "gm", "矩阵")
    try walk("↓↓", slow)
    let quick = try opened(journey, "gm", "矩阵")
    // A key that is no step: nothing is looked at behind it.
    try quick.press(keys("↓↓") + ["Q"])
    usleep(300_000)
    let log = journey.folder + "/bytes"
    try slow.record(to: log)
    usleep(300_000)
    #expect(try Shell.run(["/bin/cat", log]).output.isEmpty)
    try expectTheSame(slow, quick, "two steps")
  }

  /// The next step would scroll: what was drawn ahead names other rows there than the screen does.
  @Test(arguments: [9, 12, 15]) func aClickMeansWhatIsSeenThere(_ steps: Int) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let click = Array("\u{1B}[<0;20;9M\u{1B}[<0;20;9m".utf8)
    let slow = try opened(journey, "gl", "清单")
    try walk(String(repeating: "↓", count: steps), slow)
    let quick = try opened(journey, "gl", "清单")
    try quick.press(keys(String(repeating: "↓", count: steps)) + ["Q"])
    #expect(try slow.wait { try slow.screen() == quick.screen() })
    for terminal in [slow, quick] { try terminal.send(click) }
    try expectTheSame(slow, quick, "\(steps) steps and a click")
  }

  /// Two steps, something else that happens, and two more.
  @Test(arguments: ["somebody's edit", "another size"])
  func whatComesBetweenIsThereAndTheStepsToo(_ between: String) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let isEdit = between == "somebody's edit"
    let slow = try opened(journey, "gm", "矩阵")
    try walk("↓↓", slow)
    if isEdit {
      try journey.jinguo("set", "gulou", "plenum-sessions", "77")
      #expect(try slow.shows("77"))
    } else {
      try slow.resize(120, 30)
      usleep(100_000)
    }
    try walk("↓↓", slow)
    let quick = try opened(journey, "gm", "矩阵")
    if !isEdit { try quick.resize(120, 30) }
    try quick.press(keys("↓↓↓↓"))
    try expectTheSame(slow, quick, between)
  }
}
