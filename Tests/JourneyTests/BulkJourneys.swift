import Glibc
import Testing

/// Many figures at once, in a real terminal.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct BulkJourneys {
  /// The figures of an indicator by unit, as the program prints them.
  private func figures(_ journey: Journey) throws -> [String] {
    try ["gulou", "taijiang", "fuqing", "service-centre"].map {
      let record = try journey.jinguo("get", $0, "plenum-sessions", "--json").output
      let value = record.split(separator: "\"value\": \"").dropFirst().first?.prefix { $0 != "\"" }
      return value.map(String.init) ?? "0"
    }
  }

  @Test func fiveIsAddedToAColumnOfAllUnitsAndTakenBackByOneUndo() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let before = try figures(journey)
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    try terminal.type("*")
    #expect(try terminal.shows("已选 15 格"))
    try terminal.type("=")
    #expect(try terminal.shows("批量填 15 格"))
    try terminal.type("+5")
    try terminal.press("Enter")
    #expect(try terminal.shows("全部写入"))
    #expect(try figures(journey) == before)
    try terminal.press("Enter")
    #expect(try terminal.shows("15 处已存"))
    #expect(try figures(journey) == before.map { String((Int($0) ?? 0) + 5) })
    try terminal.type("u")
    #expect(try terminal.shows("已撤回 15 处"))
    #expect(try figures(journey) == before)
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
  }

  @Test func aColumnIsWrittenInAnEditorAndTheTerminalComesBack() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let editor = journey.folder + "/editor"
    let script =
      "#!/bin/sh\nstat -c %a \"$2\" > \(journey.folder)/mode\nsed -i 's/^鼓楼区\t.*/鼓楼区\t77/' \"$2\"\n"
    try journey.write(script, to: "../editor")
    _ = try Shell.run(["/bin/chmod", "+x", editor])
    let terminal = try journey.open(prefix: "VISUAL='\(editor) -x'")
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    try terminal.type("E")
    #expect(try terminal.shows("全部写入"))
    try terminal.press("Enter")
    #expect(try terminal.shows("已存"))
    #expect(try figures(journey)[0] == "77")
    #expect(try Shell.run(["/bin/cat", journey.folder + "/mode"]).output == "600\n")
    #expect(try journey.names("home/.local-state").allSatisfy { !$0.hasPrefix("edit-") })
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
  }

  @Test(arguments: ["/bin/false", "no-such-editor-anywhere"])
  func anEditorThatFailsChangesNothing(editor: String) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let before = try figures(journey)
    let terminal = try journey.open(prefix: "VISUAL=\(editor)")
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    try terminal.type("E")
    #expect(try terminal.shows(editor))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(try figures(journey) == before)
  }

  @Test(arguments: ["C-c", "C-z"]) func keysForTheEditorAreNotForUs(key: String) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    try journey.write("#!/bin/sh\necho editing; sleep 2; echo 'x' >> \"$1\"\n", to: "../editor")
    let editor = journey.folder + "/editor"
    _ = try Shell.run(["/bin/chmod", "+x", editor])
    let terminal = try journey.open(prefix: "VISUAL=\(editor)")
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    try terminal.type("E")
    #expect(try terminal.shows("editing"))
    try terminal.press(key)
    // Ctrl-C ends the editor; Ctrl-Z must not leave it asleep where nobody can wake it.
    #expect(try terminal.shows(key == "C-c" ? "没有改动" : "未对上的行：x"))
    try terminal.press("Escape")
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
  }

  @Test func aThousandLinesWithoutBracketsAreNoKeys() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let before = try figures(journey)
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    #expect(try terminal.shows("选中并下移"))
    usleep(300_000)
    try terminal.type((0..<1000).map { "q 退出 \($0)" }.joined(separator: "\n"))
    #expect(try terminal.shows("按粘贴处理"))
    try terminal.press("End")
    #expect(try terminal.shows("未对上的行：q 退出 999"))
    try terminal.press("Escape")
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    #expect(try figures(journey) == before)
  }

  @Test func whatIsCopiedLiesInAFileThatIsTold() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    try terminal.type("*y")
    #expect(try terminal.shows("已复制 15 格"))
    let home = "home"
    let copied = try Shell.run(["/bin/cat", journey.folder + "/\(home)/.local-state/copy.tsv"])
      .output
    #expect(copied.split(separator: "\n").count == 16)
    #expect(copied.contains("鼓楼区\t"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
  }
}
