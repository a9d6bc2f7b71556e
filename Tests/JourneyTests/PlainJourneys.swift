import Glibc
import Testing

/// The program line by line, with lines from a pipe and sentences into one.
@Suite(.serialized, .timeLimit(.minutes(5))) struct PlainJourneys {
  /// Runs the program on lines; what it said.
  private func say(
    _ lines: [String], _ journey: Journey, _ options: String = "--plain", variable: String = ""
  ) throws -> Shell.Result {
    let file = journey.folder + "/lines"
    guard let stream = fopen(file, "w") else { throw Shell.CannotStart(code: errno) }
    fputs(lines.map { $0 + "\n" }.joined(), stream)
    fclose(stream)
    return try Shell.run(
      ["/bin/sh", "-c", "cat '\(file)' | \(Journey.program) \(options) '\(journey.book)'"],
      environment: ["JINGUO_HOME=\(journey.folder)/home", "JINGUO_USER=office", variable])
  }

  private func expectOnlyText(_ text: String) {
    let strange = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
    }
    #expect(strange.isEmpty)
  }

  @Test func aFigureIsSetSeenAndUndone() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let result = try say(["查找 福清 三新", "填 13", "返回", "退出", "填 99"], journey)
    #expect(result.status == 0)
    #expect(result.output.contains("12/40 → 13/40，已存"))
    #expect(!result.output.contains("99"))
    expectOnlyText(result.output)
    #expect(try journey.jinguo("get", "fq", "sx").output.contains("13/40"))
    #expect(try journey.read("plans/2024/units/fuqing.json").contains("\"num\":\"13\""))
    // The lines end without a word; what was done before is undone after a restart.
    let after = try say(["u"], journey, "", variable: "ACCESSIBLE=1")
    #expect(after.status == 0 && after.output.contains("13/40 → 12/40"))
    #expect(try journey.jinguo("get", "fq", "sx").output.contains("12/40"))
  }

  @Test(arguments: [
    (
      "zh",
      [
        "?", "总览", "1", "返回", "矩阵", "只看滞后", "更多", "单位 福清", "指标 三新", "查找 福清 三新", "为什么", "核对",
        "文件问题", "截至 5", "返回", "",
      ],
      [
        "逐行模式", "最需关注", "大学习场次", "矩阵：", "只看滞后", "亮点：", "全市：已报", "完成率 30%", "算法", "没有待核对的",
        "文件没有问题", "截至 5月31日", "虚构",
      ]
    ),
    (
      "en",
      [
        "?", "overview", "1", "back", "matrix", "behind only", "more", "unit fuqing",
        "indicator cover", "find fuqing 3-new", "why", "settle", "findings", "as of 5", "back", "",
      ],
      [
        "Line mode", "Needs attention", "Study events", "Matrix: ", "Behind only", "Highlights:",
        "City: Reported", "Done 30%", "Thresholds", "Nothing is in doubt", "Nothing is wrong",
        "as of 31 May", "invented",
      ]
    ),
  ])
  func everyViewIsTold(_ language: String, _ lines: [String], _ said: [String]) throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let result = try say(lines, journey, "--plain --lang \(language)")
    #expect(result.status == 0)
    for text in said where !result.output.contains(text) { Issue.record("\(text) is not told") }
    expectOnlyText(result.output)
  }

  @Test func aGuestWritesNothing() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    func picture() throws -> String {
      try Shell.run(["/usr/bin/find", journey.book, "-printf", "%P %s %T@ %C@\n"]).output
    }
    let before = try picture()
    let result = try say(["填 福清 三新 13", "u"], journey, "--plain --readonly")
    #expect(result.status == 0 && result.output.contains("只读"))
    #expect(try picture() == before)
  }
}
