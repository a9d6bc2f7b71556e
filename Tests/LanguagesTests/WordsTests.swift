import Languages
import Testing

@Suite struct WordsTests {
  @Test func wordsSpeakTheirLanguage() {
    #expect(Words(.zh)(ScreenWord.overview) == "总览")
    #expect(Words(.en)(ScreenWord.overview) == "Overview")
    var words = Words(.zh)
    words.language = .en
    #expect(words(LampWord.behind) == "BH")
  }

  @Test func lampsAreTheWordsOfTheRules() {
    #expect(LampWord.allCases.map(\.chinese) == ["成", "超", "达", "缓", "滞", "逾", "待", "计", "无"])
    #expect(
      LampWord.allCases.map(\.english)
        == ["OK", "AH", "ON", "SL", "BH", "OD", "..", "--", "NA"])
    #expect(ReportingWord.allCases.map(\.chinese) == ["缺", "迟", "退", "补"])
    #expect(ReportingWord.allCases.map(\.english) == ["MI", "LT", "RT", "MU"])
  }

  static let wordings: [(phrase: any Phrase, chinese: String, english: String)] = [
    (
      StatusLabel.asOf(day: "6月30日", pace: "50%"), "截至 6月30日 · 序时进度 50%",
      "as of 6月30日 · year's pace 50%"
    ),
    (StatusLabel.sampleData, "示例数据（虚构）", "Sample data (invented)"),
    (LabelWord.reported(13, of: 15), "已报 13/15", "Reported 13/15"),
    (
      LabelWord.targetsSet(0, of: 23, key: "T"), "目标已设 0/23 — 按 T 设定",
      "Targets set 0/23 — T sets one"
    ),
    (LabelWord.short("8", measure: "家"), "差 8 家", "short by 8 家"),
    (LabelWord.short("1", measure: "events"), "差 1 events", "short by 1 event"),
    (LabelWord.short("2.1", measure: "events"), "差 2.1 events", "short by 2.1 events"),
    (
      PresentSentence.unitsBehind(1, of: 15), "15 个单位中有 1 个滞后", "1 of 15 units is behind"
    ),
    (LabelWord.units(1), "1个单位", "1 unit"), (LabelWord.units(15), "15个单位", "15 units"),
    (LabelWord.missing(["罗源", "闽清"]), "缺 罗源 闽清", "Missing 罗源, 闽清"),
    (LabelWord.sinceLastMonth("+6"), "比上月+6", "+6 on last month"),
    (WarningSentence.denominatorKept("360"), "分母沿用 360", "total kept at 360"),
    (
      InputSentence.percentOfRatio(example: "46/50"), "这项要两个数，请按 46/50 填写",
      "Two numbers are needed, like 46/50"
    ),
    (
      InputSentence.notYetOpen(
        cadence: CadenceWord.quarter.chinese, period: "2024Q2", opens: "6月25日"),
      "按季填报：2024Q2 从 6月25日起", "按季填报: 2024Q2 from 6月25日"
    ),
    (
      NoticeSentence.meetingStopped(unit: 7, key: "Enter"), "上次停在第 7 个单位，按 Enter 继续",
      "Stopped at unit 7 last time, Enter goes on"
    ),
    (
      UsageSentence.unknownName(.unit, "fx", candidates: ["fuqing", "gulou", "jinan"]),
      "没有叫“fx”的单位，是不是 fuqing、gulou、jinan？",
      "No unit is called “fx”; did you mean fuqing, gulou or jinan?"
    ),
  ]

  @Test(arguments: [
    ("events", "event"), ("people", "person"), ("families", "family"), ("ties", "tie"),
    ("volunteer hours", "volunteer hour"), ("classes", "class"), ("speeches", "speech"),
    ("boxes", "box"), ("progress", "progress"), ("series", "series"), ("kg", "kg"), ("%", "%"),
  ]) func aMeasureIsNamedAsOfOneWhereItIsOne(_ plural: String, _ singular: String) {
    let english = Words(.en)
    #expect(english.counted("1", plural) == "1 \(singular)")
    #expect(english.counted("-1", plural) == "-1 \(singular)")
    for amount in ["0", "2", "11", "1/1", "0.1"] {
      #expect(english.counted(amount, plural) == "\(amount) \(plural)")
    }
  }

  @Test func anAmountStandsBesideItsMeasure() {
    #expect(Words(.zh).counted("1", "家") == "1 家")
    for language in Language.allCases { #expect(Words(language).counted("1", "") == "1") }
  }

  @Test(arguments: wordings.indices)
  func aPhraseReadsAsAgreed(index: Int) {
    let (phrase, chinese, english) = Self.wordings[index]
    #expect(phrase.text(in: .zh) == chinese)
    #expect(phrase.text(in: .en) == english)
  }

  static let days: [(word: DateWord, chinese: String, english: String)] = [
    (.day(month: 6, day: 30), "6月30日", "30 Jun"),
    (.fullDay(year: 2024, month: 12, day: 1), "2024年12月1日", "1 Dec 2024"),
    (.month(year: 2024, month: 6), "2024年6月", "Jun 2024"),
    (.quarter(year: 2024, quarter: 2), "2024年二季度", "Q2 2024"),
    (.halfYear(year: 2024, half: 1), "2024年上半年", "H1 2024"),
    (.halfYear(year: 2024, half: 2), "2024年下半年", "H2 2024"),
    (.year(2024), "2024年", "2024"), (.monthAlone(1), "1月", "Jan"),
    (.weekday(1), "周一", "Mon"), (.weekday(7), "周日", "Sun"),
    (.span(from: "7月", to: "12月"), "7月至12月", "7月 to 12月"),
  ]

  @Test(arguments: days.indices)
  func aDayIsSaidInBothLanguages(index: Int) {
    #expect(Self.days[index].word.chinese == Self.days[index].chinese)
    #expect(Self.days[index].word.english == Self.days[index].english)
  }

  static let numbers: [(number: Int, chinese: String, english: String)] = [
    (0, "0", "0"), (9_999, "9999", "9999"), (10_000, "1万", "10k"), (12_345, "1.2万", "12k"),
    (12_500, "1.3万", "13k"), (30_960, "3.1万", "31k"), (62_000, "6.2万", "62k"),
    (99_949, "10万", "100k"), (123_456, "12.3万", "123k"), (999_499, "99.9万", "999k"),
    (999_500, "100万", "1M"), (1_234_567, "123万", "1.2M"), (9_949_999, "995万", "9.9M"),
    (9_950_000, "995万", "10M"), (12_345_678, "1235万", "12M"), (99_994_999, "9999万", "100M"),
    (99_995_000, "1亿", "100M"), (123_456_789, "1.2亿", "123M"), (-12_345, "-1.2万", "-12k"),
    (-9_999, "-9999", "-9999"),
  ]

  @Test(arguments: numbers.indices)
  func aLargeNumberIsShortened(index: Int) {
    let (number, chinese, english) = Self.numbers[index]
    #expect(NumberWord.compact(number).chinese == chinese)
    #expect(NumberWord.compact(number).english == english)
  }

  @Test func aChangeCarriesItsSign() {
    #expect(NumberWord.compactChange(12_345).chinese == "+1.2万")
    #expect(NumberWord.compactChange(-6).chinese == "-6")
    #expect(NumberWord.compactChange(0).english == "0")
    #expect(NumberWord.compact(.min).english.hasPrefix("-9223372036855"))
  }
}
