import TestKit
import Domain
import Languages
import Templates
import Testing

@testable import Documents

/// The language of templates: what it says, and what is said of what it doesn't understand.
@Suite struct TemplateTests {
  private static let shape = TextShape(
    ["name", "note"], ["units": TextShape(["name", "lamp"], ["figures": TextShape(["value"])])])

  private func unit(_ name: String, _ lamp: String, _ values: String...) -> FieldValue {
    .record([
      "name": .text(name), "lamp": .text(lamp),
      "figures": .list(values.map { .record(["value": .text($0)]) }),
    ])
  }

  private var facts: FieldValue {
    .record([
      "name": .text("通报"), "note": .text(""),
      "units": .list([unit("鼓楼", "达", "1", "2"), unit("福清", "")]),
    ])
  }

  private func made(_ source: String) throws -> String {
    try TextTemplate(reading: source, of: Self.shape).text(with: facts)
  }

  @Test(arguments: [
    ("", ""), ("没有记号", "没有记号\n"), ("{{name}}：{{ note }}。", "通报：。\n"),
    ("{{#each units}}\n{{number}}. {{name}}\n{{/each}}\n", "1. 鼓楼\n2. 福清\n"),
    ("{{#each units}}{{name}} {{/each}}", "鼓楼 福清\n"),
    (
      "{{#each units}}\n- {{name}}{{#if lamp}}：{{lamp}}{{else}}：无{{/if}}\n{{/each}}",
      "- 鼓楼：达\n- 福清：无\n"
    ),
    ("{{#if note}}\n有\n{{else}}\n没有\n{{/if}}\n", "没有\n"),
    ("{{#if units}}有{{/if}}", "有\n"),
    // The nearest fact of a name holds, those around it are there too.
    (
      "{{#each units}}\n{{#each figures}}\n{{name}}{{number}}={{value}}{{note}}\n{{/each}}\n{{/each}}",
      "鼓楼1=1\n鼓楼2=2\n"
    ),
    ("{{// 只是说明 }}\n正文", "正文\n"), ("前{{// 说明 }}后", "前后\n"),
    ("一\n\n\n\n二\n{{note}}\n\n", "一\n\n二\n"), ("一\r\n二 \r\n", "一\n二\n"),
    ("  {{#if name}}  \n一\n  {{/if}}\n", "一\n"), ("a } b {c} }}", "a } b {c} }}\n"),
  ])
  func itFillsInFacts(_ source: String, _ wanted: String) throws {
    #expect(try made(source) == wanted)
  }

  @Test(arguments: [
    ("一\n{{name", 2, TemplateFault.Reason.openMark), ("{{name\n}}", 1, .openMark),
    ("{{}}", 1, .unknownMark("")), ("{{#unless name}}", 1, .unknownMark("#unless name")),
    ("{{na-me}}", 1, .unknownMark("na-me")), ("{{#each}}", 1, .unknownMark("#each")),
    ("\n\n{{lamp}}", 3, .unknownName("lamp", known: ["name", "note", "units"])),
    (
      "{{#each units}}{{x}}{{/each}}", 1,
      .unknownName("x", known: ["figures", "lamp", "name", "note", "number", "units"])
    ),
    ("{{number}}", 1, .unknownName("number", known: ["name", "note", "units"])),
    ("{{#if lamp}}", 1, .unknownName("lamp", known: ["name", "note", "units"])),
    ("{{#each name}}{{/each}}", 1, .noList("name")), ("{{units}}", 1, .isList("units")),
    ("{{#each units}}{{#each units}}", 1, .listInItself("units")),
    ("一\n{{#if name}}\n{{#each units}}\n{{/each}}", 2, .notEnded("if")),
    ("{{#each units}}\n", 1, .notEnded("each")), ("{{/if}}", 1, .endsNothing("/if")),
    ("{{#if name}}{{/each}}", 1, .endsNothing("/each")), ("{{else}}", 1, .endsNothing("else")),
    ("{{#if name}}{{else}}{{else}}", 1, .endsNothing("else")),
    ("{{#each units}}{{else}}", 1, .endsNothing("else")),
  ])
  func whatIsWrongIsToldWithItsLine(
    _ source: String, _ line: Int, _ reason: TemplateFault.Reason
  ) throws {
    #expect(throws: TemplateFault(line: line, reason: reason)) { try made(source) }
  }

  @Test func depthAndLengthHaveAnEnd() throws {
    let deep = String(repeating: "{{#if name}}", count: 9)
    #expect(throws: TemplateFault(line: 1, reason: .tooDeep(8))) { try made(deep) }
    let long = String(repeating: "字", count: 100_000)
    #expect(throws: TemplateFault(line: 1, reason: .tooLong(TextTemplate.longest))) {
      try made(long)
    }
    let many = "{{#each units}}\(String(repeating: "a", count: 150_000)){{/each}}"
    #expect(throws: TemplateFault(line: 1, reason: .tooLong(TextTemplate.longest))) {
      try made(many)
    }
  }

  @Test(arguments: 0..<400)
  func noTemplateMakesItFall(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "{{name}}", "{{#each units}}", "{{/each}}", "{{#if lamp}}", "{{#if name}}", "{{/if}}",
      "{{else}}", "{{#each figures}}", "{{value}}", "{{", "}}", "{{//x}}", "{{{", "\n", "字", " ",
      "{{number}}", "\u{202E}", "\r\n", "{{#", "{{/",
    ]
    let source = (0..<Int.random(in: 0..<30, using: &random)).map { _ in
      pieces[Int.random(in: pieces.indices, using: &random)]
    }.joined()
    do throws(TemplateFault) {
      let template = try TextTemplate(reading: source, of: Self.shape)
      let text = try template.text(with: facts)
      #expect(text.isEmpty || text.hasSuffix("\n"))
      #expect(try template.text(with: .record([:])).utf8.count <= source.utf8.count + 1)
    } catch {
      #expect(error.line >= 1 && error.line <= source.split { $0.isNewline }.count + 30)
    }
  }

  @Test func everyBuiltInTemplateIsOne() throws {
    #expect(TextTemplates.fileNames.count == TextWord.allCases.count * Language.allCases.count)
    for kind in TextWord.allCases {
      for language in Language.allCases {
        let name = kind.fileName(language)
        let source = try #require(TextTemplates.text(name), "\(name)")
        let template = try TextTemplate(reading: source, of: TextShape(kind))
        #expect(try !template.text(with: .record([:])).isEmpty, "\(name)")
      }
    }
  }

  @Test func marksAreLeftOutOfPlainText() {
    let text = MarkdownText("# 标题\n\n- **一**：1\n#不是标题\n二 **三**\n")
    #expect(text.plain == "标题\n\n· 一：1\n#不是标题\n二 三\n")
  }
}
