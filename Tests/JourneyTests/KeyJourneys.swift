import Glibc
import Testing

/// Keys of one's own, and what may follow a key.
@Suite(.serialized, .timeLimit(.minutes(5))) struct KeyJourneys {
  /// Writes the journey's `keys.json`.
  private func write(_ text: String, _ journey: Journey) throws {
    let folder = journey.folder + "/home" + "/.config"
    _ = try Shell.run(["/bin/mkdir", "-p", folder])
    let file = try #require(fopen(folder + "/keys.json", "w"))
    defer { fclose(file) }
    fputs(text, file)
  }

  @Test func tableAndManualFollowTheFile() throws {
    let journey = try Journey()
    let standard = try journey.jinguo("keys", "--names").output
    #expect(standard.contains(#""find": ["/", "<c-f>"]"#))
    try write(standard, journey)
    #expect(try journey.jinguo("keys", "--names").output == standard, "it reads what it writes")
    try write(
      """
      // mine
      {"find": ["B", "<c-f>"]}
      """, journey)
    let table = try journey.jinguo("keys", "--table").output
    let finder = table.split(separator: "\n").filter { $0.hasSuffix(" 查找") }
    #expect(!finder.isEmpty && finder.allSatisfy { $0.contains("B  Ctrl-F") }, "\(finder)")
    #expect(try journey.jinguo("man", "--lang", "en").output.contains("\"B  Ctrl-F\""))
  }

  @Test(arguments: [
    (#"{"find": ["u"]}"#, ["查找 find", "撤销 undo"]), (#"{"fnd": ["/"]}"#, ["fnd"]),
    (#"{"find": ["<ctrl-f>"]}"#, ["<ctrl-f>", "查找 find"]), (#"{"find": []}"#, ["查找 find"]),
    (#"{"find": ["7"]}"#, ["7", "查找 find"]), (#"{"find": "/"}"#, ["find"]),
    ("[]", ["keys.json"]), ("{\n\"find\": [\"/\",]}", ["2"]),
  ])
  func aWrongFileIsToldAndTheStandardKeysAreUsed(_ text: String, _ names: [String]) throws {
    let journey = try Journey()
    try write(text, journey)
    let output = try journey.jinguo("keys", "--table", "--lang", "zh").output
    let told = output.split(separator: "\n").first { $0.contains("keys.json") } ?? ""
    for name in names { #expect(told.contains(name), "\(told)") }
    #expect(output.contains("/  Ctrl-F"))
  }

  @Test(.enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"))
  func theDashboardUsesThemAndShowsWhatMayFollow() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    try write(#"{"matrix": ["g9", "<f4>"]}"#, journey)
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type("g")
    #expect(try terminal.shows("o 总览"))
    #expect(try terminal.screen().contains("9 矩阵"))
    try terminal.press("Escape")
    #expect(try terminal.wait { try !terminal.screen().contains("o 总览") })
    try terminal.type("g9")
    #expect(try terminal.shows("[矩阵]"))
    try terminal.press("F9")
    #expect(try terminal.shows("[本画面]"))
    try terminal.press("Escape")
    try terminal.press("C-p")
    try terminal.type("tuichu")
    #expect(try terminal.shows("Ctrl-Q"))
    try terminal.press("Enter")
    #expect(try terminal.endsWell())
  }
}
