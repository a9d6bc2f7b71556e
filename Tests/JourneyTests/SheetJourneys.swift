import Glibc
import Testing

/// Sheets out of the program and back into it.
@Suite(.serialized, .timeLimit(.minutes(5))) struct SheetJourneys {
  private func value(_ journey: Journey, _ unit: String, _ indicator: String) throws -> String {
    let record = try journey.jinguo("get", unit, indicator, "--json").output
    let value = record.split(separator: "\"value\": \"").dropFirst().first?.prefix { $0 != "\"" }
    return value.map(String.init) ?? ""
  }

  @Test func aFormGoesOutIsFilledInComesBackAndIsTakenBackByOneUndo() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let form = journey.folder + "/福清.csv"
    #expect(try journey.jinguo("export", "fill", "福清", "-o", form).status == 0)
    #expect(try journey.jinguo("export", "fill", "福清", "-o", form).status == 73)
    #expect(try journey.jinguo("export", "fill", "福清", "-o", form, "--force").status == 0)
    let text = try Shell.run(["/bin/cat", form]).output
    #expect(text.hasPrefix("\u{FEFF}") && text.contains("示例数据（虚构）"))
    #expect(try journey.jinguo("import", form).output.contains("新填 0 · 改动 0 · 不变 23 · 不能写 0"))
    _ = try Shell.run([
      "/bin/sed", "-i", "s/^visits,\\(.*\\),次,\\([0-9]*\\),[0-9]*,/visits,\\1,次,\\2,99,/", form,
    ])
    let preview = try journey.jinguo("import", form)
    #expect(
      preview.status == 0 && preview.output.contains("F27") && preview.output.contains("--apply"))
    #expect(try value(journey, "福清", "visits") == "15")
    #expect(try journey.jinguo("import", form, "--apply", "--strict").status == 65)
    #expect(try journey.jinguo("import", form, "--apply").status == 0)
    #expect(try value(journey, "福清", "visits") == "99")
    #expect(try journey.jinguo("log").output.contains("导入"))
    #expect(
      try !journey.names("book.jinguo/.local/backups").filter { $0.hasSuffix("-import") }.isEmpty)
    #expect(try journey.jinguo("undo").status == 0)
    #expect(try value(journey, "福清", "visits") == "15")
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func severalSheetsInOtherEncodingsAreOneChange() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let (one, other) = (journey.folder + "/一.csv", journey.folder + "/二.tsv")
    try journey.jinguo(
      "export", "fill", "鼓楼", "--encoding", "gb18030", "-o", one)
    try journey.write("单位\t指标\t本期\n台江\t走访调研次数\t31\n鼓楼\t走访调研次数\t7\n某区\t走访调研次数\t8\n", to: "../二.tsv")
    let found = try journey.jinguo("import", one, other, "--period", "2024-06", "--json").output
    #expect(found.contains("\"at\":\"二.tsv!C2\"") && found.contains("\"changed\":1"))
    // The first sheet says it already.
    #expect(found.contains("与 一.csv!F") && found.contains("第 4 行没有对上"))
    #expect(try journey.jinguo("import", one, other, "--apply").status == 0)
    #expect(try value(journey, "台江", "visits") == "31" && value(journey, "鼓楼", "visits") == "18")
    #expect(try journey.jinguo("undo").status == 0)
    #expect(try value(journey, "台江", "visits") != "31")
  }

  @Test func whatIsNoSheetIsRefusedByName() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    try journey.write("PK\u{3}\u{4}", to: "../a.xlsx")
    try journey.write("单位,走访调研次数\n\"鼓楼,3\n", to: "../b.csv")
    let workbook = try journey.jinguo("import", journey.folder + "/a.xlsx")
    #expect(workbook.status == 65 && workbook.output.contains("另存为 CSV"))
    let open = try journey.jinguo("import", journey.folder + "/b.csv")
    #expect(open.status == 65 && open.output.contains("b.csv：第 2 行的引号没有收尾"))
    #expect(try journey.jinguo("import", journey.folder + "/none.csv").status == 66)
    #expect(try journey.jinguo("import", journey.folder + "/b.csv", "--map", "x").status == 64)
  }

  @Test func everyScreenThatIsATableIsPrinted() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    for screen in [
      "plan", "matrix", "list", "overview", "area2", "filing", "programme", "timeline",
    ] {
      let printed = try journey.jinguo("export", screen, "--lang", "en")
      #expect(printed.status == 0 && printed.output.contains("Sample data (invented)"), "\(screen)")
    }
    let may = try journey.jinguo("export", "unit", "fq", "--period", "2024-05").output
    #expect(may.contains("福清市,2024年5月"))
    #expect(try journey.jinguo("export", "nothing").status == 65)
  }

  @Test(.enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"))
  func onScreenASheetIsReadAndTheTableIsWritten() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    try journey.write("单位,走访调研次数\n鼓楼,41\n台江,约40\n", to: "../june.csv")
    let terminal = try journey.open()
    #expect(try terminal.shows("最需关注"))
    try terminal.type("gmI")
    #expect(try terminal.shows("导入哪个文件"))
    try terminal.type(journey.folder + "/june.csv")
    try terminal.press("Enter")
    #expect(try terminal.shows("全部写入"))
    try terminal.press("Enter")
    #expect(try terminal.shows("已存"))
    #expect(try value(journey, "鼓楼", "visits") == "41")
    try terminal.type("X")
    #expect(try terminal.shows("导出到哪个文件"))
    for _ in 0..<16 { try terminal.press("BSpace") }
    try terminal.type(journey.folder + "/out.csv")
    try terminal.press("Enter")
    #expect(try terminal.shows("已导出 17 行"))
    #expect(try Shell.run(["/bin/cat", journey.folder + "/out.csv"]).output.contains("鼓楼区,"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
  }
}
