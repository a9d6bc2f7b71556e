import Controller
import Domain
import Languages
import Plain
import Testing
import TextUI

/// Every view, line by line, and how to get there.
@Suite struct SeeingLines {
  /// How each view is reached in both languages, and what it then says.
  static let roads: [(Language, [String], String)] = [
    (.zh, [], "最需关注"), (.zh, ["1"], "大学习场次"), (.zh, ["矩阵"], "鼓楼区 全会学习场次"),
    (.zh, ["单位 福清"], "亮点："), (.zh, ["指标 三新"], "全市"),
    (.zh, ["查找 福清 三新", "为什么"], "进度比 R"), (.zh, ["核对"], "没有待核对的"),
    (.zh, ["清单"], "鼓楼区 全会学习场次"), (.zh, ["专项"], "2. 2 未命名：未归入举措"),
    (.zh, ["时间"], "今天 7月5日"), (.en, ["timeline"], "Jul opens"), (.en, ["log"], "Log:"),
    (.zh, ["文件问题"], "文件没有问题"), (.zh, ["?"], "查找，cz，find，/"),
    (.en, [], "Needs attention"), (.en, ["1"], "Study events"),
    (.en, ["matrix"], "Gulou District Plenum sess."), (.en, ["unit fuqing"], "Highlights:"),
    (.en, ["indicator cover"], "City: Reported"), (.en, ["why 1"], "Thresholds"),
    (.en, ["settle"], "Nothing is in doubt"), (.en, ["findings"], "Nothing is wrong"),
    (.en, ["help"], "find, cz, 查找, /"),
  ]

  @Test(arguments: roads)
  func everyViewIsReached(_ language: Language, _ lines: [String], _ said: String) throws {
    var typist = try Typist(language: language)
    for line in lines { typist.type(line) }
    #expect(typist.heard.contains(said), "\(typist.heard)")
  }

  @Test func everyScreenWithATabIsReachedByItsWordsInEveryWay() throws {
    for language in Language.allCases {
      for screen in Screen.tabs {
        let command = try #require(screen.command)
        for word in [command.chinese, command.english] {
          var typist = try Typist(language: language)
          typist.type(word)
          #expect(typist.desk.state.screen == screen, "\(word)")
          #expect(typist.heard.contains(Words(language)(screen.word)), "\(word): \(typist.heard)")
        }
      }
    }
  }

  @Test func initialsThatMeanTwoThingsAreAsked() throws {
    var typist = try Typist()
    typist.type("jz")
    #expect(typist.heard.contains("“jz”是哪一个？"))
    typist.type(try typist.number(of: "矩阵"))
    #expect(typist.desk.state.screen == .matrix)
    typist.type("jz 5")
    #expect(typist.desk.state.assessment.asOf == Period("2024-05"))
    #expect(typist.heard.contains("5月31日"))
  }

  @Test func longListsAreToldInParts() throws {
    var typist = try Typist()
    typist.type("矩阵")
    let first = typist.heard.split(separator: "\n")
    #expect(first.count == 46 && first.last?.contains("输入 更多") == true)
    typist.type("更多")
    #expect(typist.heard.hasPrefix("45. "))
    // The numbers mean the whole list, also what is not told yet.
    typist.type("50")
    #expect(typist.heard.contains("1. 修改"))
    typist.type("返回", "只看滞后")
    #expect(typist.heard.contains("只看滞后") && !typist.heard.contains("超前"))
    for _ in 0..<9 { typist.type("更多") }
    #expect(typist.heard == "没有更多了")
  }

  @Test func anEmptyLineSaysItAgainAndBackLeadsHome() throws {
    var typist = try Typist()
    let home = typist.type("")
    typist.type("1")
    let area = typist.heard
    #expect(typist.type("") == area)
    // The second line is an initiative for which no indicator was chosen.
    typist.type("?", "3")
    #expect(typist.desk.state.screen == .indicator)
    #expect(typist.type("返回") == area)
    #expect(typist.type("返回") == home)
    #expect(typist.type("返回").contains("已在最上一层"))
    #expect(!typist.hasQuit)
    typist.type("退出")
    #expect(typist.hasQuit)
  }

  @Test func theKeysThatSentencesNameWorkAsLines() throws {
    var typist = try Typist()
    typist.type("m", "n")
    #expect(!typist.heard.contains("1. 修改"))
    typist.type("矩阵", "n")
    #expect(typist.heard.contains("滞后") && typist.heard.contains("1. 修改"))
    typist.type("/福清 三新", "i")
    #expect(typist.heard.contains("依据"))
    typist.type("u")
    #expect(typist.heard == "nothing")
  }

  @Test func fullWidthFormsAndStrayControlsAreUnderstood() throws {
    var typist = try Typist()
    typist.type("\u{1B}[31m？")
    #expect(!typist.heard.contains("\u{1B}"))
    typist.type("填\u{3000}福清\u{3000}三新\u{3000}１３\r")
    #expect(try typist.figure("fuqing", "threenew-cover") == "13/40")
    typist.type("ab\u{FFFD}")
    #expect(typist.heard.contains("UTF-8"))
  }

  @Test func whatIsUnknownSaysWhereToLook() throws {
    var typist = try Typist()
    #expect(typist.type("qqqqq").contains("看能输入什么"))
    #expect(typist.type("99").contains("没有编号 99"))
    #expect(typist.type("填 5").contains("先选一个数"))
    #expect(typist.type("排名次").contains("这一屏不能用"))
    #expect(typist.type("查找").contains("例：查找"))
  }

  @Test func theLanguageChangesAtOnce() throws {
    var typist = try Typist()
    #expect(typist.type("English").contains("Needs attention"))
    #expect(typist.type("中文").contains("最需关注"))
  }

  @Test func findingsAreToldAndWhatOthersChange() throws {
    var typist = try Typist(findings: ["gulou.json 第 3 行"])
    #expect(typist.heard.contains("1"))
    #expect(typist.type("文件问题").contains("gulou.json 第 3 行"))
    let cell = Edit.Cell(
      try #require(ReportingUnit.ID("gulou")), try #require(Indicator.ID("plenum-sessions")),
      try #require(Period("2024-06")))
    let change = FieldChange(
      cell.field, old: typist.desk.state.book.value(at: cell.field),
      new: .record(["by": .text("王敏"), "value": .text("7")]))
    #expect(typist.send(.changedElsewhere([change], by: "王敏")).contains("王敏 把 鼓楼区"))
    // Also when it is learned just before a line is taken.
    typist.learn(.changedElsewhere([change.inverse], by: "王敏"))
    typist.type("单位 福清")
    #expect(typist.heard.hasPrefix("王敏 把 鼓楼区") && typist.heard.contains("福清市"))
  }

  @Test(arguments: Language.allCases)
  func nothingThatIsToldSteersATerminal(_ language: Language) throws {
    var typist = try Typist(language: language)
    var all = typist.heard
    for line in [
      "?", "1", "m", "more", "u", "gi", "查找 福清 三新", "为什么", "填 28", "是", "p", "5", "核对", "文件问题",
      "单位 福清", "备注 \u{1B}[0m\u{7}x", "", "fq sx", "1",
    ] {
      all += typist.type(line) + "\n"
    }
    #expect(!all.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F })
  }
}
