import Foundation
import Languages
import Testing

@Suite struct PhraseStyleTests {
  @Test func everyPhraseIsSaidInEveryLanguage() {
    for phrase in PhraseList.all {
      for language in Language.allCases {
        let text = phrase.text(in: language)
        #expect(!text.isEmpty, "\(phrase)")
        #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(phrase)")
        #expect(!text.contains("\n") && !text.contains("  "), "\(phrase)")
      }
    }
  }

  @Test func chineseIsChinese() {
    for phrase in PhraseList.all where !Self.isBare(phrase) {
      let text = phrase.text(in: .zh)
      #expect(text.unicodeScalars.contains(where: isHan), "\(phrase): \(text)")
      for mark in [", ", ": ", "; ", "?", "!", "(", "\""] where text.contains(mark) {
        Issue.record("\(phrase): \(text) has \(mark)")
      }
    }
  }

  @Test func englishIsEnglish() {
    for phrase in PhraseList.all {
      let text = phrase.text(in: .en)
      #expect(
        !text.unicodeScalars.contains { isHan($0) || isFullWidthMark($0) }, "\(phrase): \(text)")
      #expect(!text.contains(" ,") && !text.contains("\""), "\(phrase): \(text)")
    }
  }

  /// Forms that sound translated, official or loud.
  static let banned = [
    "进行了一个", "请您", "您", "输入有效", "操作成功", "操作失败", "无效的", "有效的", "成功地", "已成功", "被成功",
    "无法完成", "非法", "用户", "抱歉", "对不起", "！", "successful", "invalid", "valid ", "oops", "sorry",
    "illegal", "the user", "please enter", "!", "error:", "operation",
  ]

  @Test func nothingSoundsTranslatedOfficialOrLoud() {
    for phrase in PhraseList.all {
      for language in Language.allCases {
        let text = phrase.text(in: language)
        for form in Self.banned where text.lowercased().contains(form) {
          Issue.record("\(phrase): \(text) has \(form)")
        }
      }
    }
  }

  @Test func whatStandsOnOneLineFitsEightyColumns() {
    for phrase in PhraseList.all {
      for language in Language.allCases {
        let text = phrase.text(in: language)
        #expect(columns(text) <= 80, "\(columns(text)): \(text)")
      }
    }
    for word in ScreenWord.allCases {
      #expect(columns(word.chinese) == 4)
      #expect(columns(word.english) <= 9)
    }
    for lamp in PhraseList.lamps where lamp is LampWord || lamp is ReportingWord {
      #expect(columns(lamp.text(in: .zh)) == 2 && columns(lamp.text(in: .en)) == 2)
    }
  }

  @Test func wordsOfOneEnumDiffer() {
    for group in Dictionary(grouping: PhraseList.all, by: { "\(type(of: $0))" }).values {
      for language in Language.allCases {
        let texts = group.map { $0.text(in: language) }
        #expect(Set(texts).count == texts.count, "\(texts)")
      }
    }
  }

  /// Reads the sources: a phrase that is added and not listed would escape every test here.
  @Test func everyPhraseOfTheSourcesIsListed() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let folder = tests.appending(path: "../../Sources/Languages/Words").standardized
    let listed = Set(PhraseList.all.map { "\(type(of: $0)).\(caseName($0))" })
    var declared = 0
    var unlisted: [String] = []
    for file in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    {
      let type = file.deletingPathExtension().lastPathComponent
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where line.hasPrefix("  case ") {
        for name in caseNames(line.dropFirst(7)) {
          declared += 1
          if !listed.contains("\(type).\(name)") { unlisted.append("\(type).\(name)") }
        }
      }
    }
    #expect(declared > 250)
    #expect(unlisted.isEmpty, "add them to PhraseList")
  }

  /// The names in `a(b: Int, c: Int), d`.
  private func caseNames(_ declaration: Substring) -> [String] {
    var depth = 0
    let outside = declaration.filter { character in
      depth += character == "(" || character == "[" ? 1 : 0
      defer { depth -= character == ")" || character == "]" ? 1 : 0 }
      return depth == 0
    }
    return outside.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private func caseName(_ phrase: any Phrase) -> Substring {
    "\(phrase)".prefix { $0 != "(" }
  }

  /// Only keys by their Latin names, and what is nothing but its values.
  private static func isBare(_ phrase: any Phrase) -> Bool {
    if case .unavailable? = phrase as? NoticeSentence { true } else { phrase is KeyWord }
  }

  private func isHan(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic
  }

  private func isFullWidthMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000...0x303F).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
  }

  private func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isHan($1) || isFullWidthMark($1) ? 2 : 1) }
  }
}
