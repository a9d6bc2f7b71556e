import Glibc
import Testing

/// Texts by commands: printed, written, and made of the office's own templates.
@Suite(.serialized, .timeLimit(.minutes(5))) struct TextJourneys {
  private func sample() throws -> Journey {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    return journey
  }

  private func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
  }

  @Test func theyArePrintedAndWritten() throws {
    let journey = try sample()
    let bulletin = try journey.jinguo("text", "bulletin", "2024-06").output
    #expect(bulletin.hasPrefix("# 福州市妇联2024年6月工作通报\n"))
    #expect(bulletin.contains("罗源县（") && !bulletin.contains("名次"))
    #expect(try journey.jinguo("text", "bulletin", "--ranked").output.contains("第 1 名"))
    let summary = try journey.jinguo("text", "summary", "福清", "--plain-text").output
    #expect(summary.hasPrefix("福清市") && !summary.contains("#"))
    #expect(
      try journey.jinguo("text", "summary", "fuqing", "--lang", "en").output.contains("Ahead"))
    #expect(try journey.jinguo("text", "reminder", "罗源").output.contains("\n罗源县："))
    let file = journey.folder + "/通报.txt"
    let written = try journey.jinguo("text", "bulletin", "-o", file)
    #expect(written.status == 0 && written.output.contains("已写入"))
    #expect(try journey.jinguo("text", "bulletin", "-o", file).status == 73)
    #expect(try Shell.run(["/bin/cat", file]).output.hasPrefix("福州市妇联"))
    #expect(try journey.jinguo("text", "bulletin", "2030-01").status == 65)
    #expect(try journey.jinguo("text", "summary", "nobody").status == 65)
  }

  @Test func theOfficeChangesATemplate() throws {
    let journey = try sample()
    let laid = try journey.jinguo("text", "templates").output
    #expect(laid.contains("已放入 templates/bulletin.zh.md"))
    #expect(try journey.jinguo("text", "templates").output.contains("没有动"))
    let path = journey.book + "/templates/bulletin.zh.md"
    try write("{{period}}：{{#each areas}}{{number}}{{/each}}\n", to: path)
    #expect(try journey.jinguo("text", "bulletin", "2024-06").output == "2024年6月：1234\n")
    try write("一\n{{perod}}\n", to: path)
    let wrong = try journey.jinguo("text", "bulletin")
    #expect(wrong.status == 65 && wrong.output.contains("templates/bulletin.zh.md 第 2 行"))
    #expect(wrong.output.contains("“perod”") && wrong.output.contains("period"))
    #expect(wrong.output.contains("删去它"))
    #expect(try journey.jinguo("check").status == 0)
  }
}
