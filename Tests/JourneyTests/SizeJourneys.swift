import Testing

/// A wide terminal under the hand of a person with a mouse.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct SizeJourneys {
  /// Columns beyond 223 are where the older reports of the mouse end.
  @Test func bordersAreDraggedAndTitlesZoomFarToTheRightAndIsRemembered() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let size = ["render", "--size", "250x40", "--screen", "matrix"]
    let before = try journey.jinguo(size[0], size[1], size[2], size[3], size[4]).output
    let terminal = try journey.open(size: (250, 40))
    #expect(try terminal.shows("最需关注"))
    for _ in 0..<2 { try terminal.send(Array("\u{1B}[<0;240;3M\u{1B}[<0;240;3m".utf8)) }
    #expect(try terminal.shows("15个单位（放大）"))
    try terminal.press("S-F5")
    #expect(try terminal.shows("最需关注"))
    try terminal.press("F4")
    #expect(try terminal.shows("[矩阵]"))
    // The twentieth figure ends at column 228; its border is the space behind it.
    try terminal.send(Array("\u{1B}[<0;229;4M".utf8))
    for x in 230...235 { try terminal.send(Array("\u{1B}[<32;\(x);6M".utf8)) }
    try terminal.send(Array("\u{1B}[<0;235;6m".utf8))
    let isKept = try terminal.wait {
      try Shell.run(["/bin/cat", journey.folder + "/home" + "/.config/config.json"]).output
        .contains("=16")
    }
    #expect(isKept)
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    let after = try journey.jinguo(size[0], size[1], size[2], size[3], size[4]).output
    #expect(before != after)
  }
}
