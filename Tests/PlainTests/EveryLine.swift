import Controller
import Languages
import Plain
import Testing
import TextUI

/// What holds whatever is typed.
@Suite struct EveryLine {
  /// From home, from a screen and at a figure: every command, in both its words, says something.
  @Test(arguments: Language.allCases, [[], ["矩阵"], ["查找 福清 三新"]])
  func everyCommandAnswers(_ language: Language, _ way: [String]) throws {
    var start = try Typist(language: language)
    for line in way { start.type(line) }
    for command in Command.allCases where command != .quit {
      for word in [command.chinese, command.english] {
        var typist = start
        #expect(!typist.type(word).isEmpty, "\(word)")
        // Wherever that led, there is a way home.
        typist.type("返回", "返回", "返回", "返回", "总览")
        #expect(typist.desk.state.layer == nil, "\(word)")
        #expect(typist.desk.state.screen == .overview, "\(word)")
      }
    }
  }

  static let words = [
    "?", "1", "2", "7", "30", "99", "填", "填 28", "填 福清 三新 13", "是", "否", "返回", "更多", "矩阵", "单位 fq",
    "指标", "备注", "备注 x", "目标 90", "缺", "不涉及 x", "清空", "撤销", "重做", "核对", "文件问题", "截至 5", "截至",
    "只看滞后", "n", "N", "为什么", "为什么 3", "English", "jz", "fq sx", "", "0", "-", "12/50", "12.5", "+3",
    "/", "//", "find", "set", "set a b c", "x", ";", "T", "R", "unit", "排名次", "下一个", "上一个",
    "\u{1B}[A",
    "备注 一二三", "方案", "无", "99999999999999999999", "-1",
  ]

  /// A thousand lines in any order are all answered, or wait for nothing.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func anyLinesAreAnswered(_ seed: UInt64) throws {
    var typist = try Typist()
    var random = seed &* 0x9E37_79B9_7F4A_7C15
    var said = 0
    for _ in 0..<400 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let line = Self.words[Int(random >> 33) % Self.words.count]
      let heard = typist.type(line)
      if !heard.isEmpty { said += 1 }
      #expect(!heard.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(line)")
    }
    #expect(said > 350)
    typist.type("返回", "返回", "返回", "返回", "总览")
    #expect(typist.desk.state.layer == nil)
  }
}
