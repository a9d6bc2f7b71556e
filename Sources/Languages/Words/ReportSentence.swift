/// What is said while a unit writes its report, and of who has written one.
public enum ReportSentence: Phrase, Hashable {
  /// No paragraph, no word: the value before the first and after it was taken away.
  case nothing
  case marked, notMarked
  /// A paragraph's place under its heading.
  case number(Int)
  case noLinks
  /// Under a heading without a paragraph.
  case addWith(key: String)
  /// Nobody said what became of a promise.
  case notSaid
  case takenOver
  case notAssessed
  case noOtherPeriod
  /// How long a text is.
  case count(Int)
  /// The keys while a text is typed.
  case textKeys
  case leaveAgain
  case adding(String), editing(String)
  case assessing(initiative: String, standing: String)
  case whichOutcome, whichStanding(initiative: String)
  case severalLines, split(Int), asOne
  case linksOf
  /// How much of a report there is.
  case counts(highlights: Int, problems: Int, nextSteps: Int)
  case notWritten
  case whoOf(period: String)
  case written(Int, of: Int)
  case missing([String])
  case suggestionFor(initiative: String)
  case forUnits(Int)
  case assessed(Int, of: Int)
  /// A number that points to one person seems to stand in the text.
  case identityCard, phone, bankCard
  case confirm(key: String)
  /// The same question where a line is typed for an answer.
  case keepAllTheSame

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .nothing: "没有"
    case .marked: "标为值得推广"
    case .notMarked: "不标"
    case .number(let number): "第 \(number) 条"
    case .noLinks: "没有关联"
    case .addWith(let key): "还没有，按 \(key) 写一条"
    case .notSaid: "未交代"
    case .takenOver: "已列入本次"
    case .notAssessed: "未自评"
    case .noOtherPeriod: "本年度没有别的报告期了"
    case .count(let count): "\(count) 字"
    case .textKeys: "Enter 保存 · Ctrl-N 换行 · F4 用编辑器写 · Esc 放弃"
    case .leaveAgain: "再按 Esc 放弃写的内容；Enter 保存"
    case .adding(let heading): "写一条\(heading)"
    case .editing(let heading): "改这条\(heading)"
    case .assessing(let initiative, let standing): "\(initiative)：\(standing)，写几句（可不写）"
    case .whichOutcome: "这条承诺做得怎样"
    case .whichStanding(let initiative): "自评：\(initiative)"
    case .severalLines: "有好几行"
    case .split(let count): "一行一条，共 \(count) 条"
    case .asOne: "合在一条里"
    case .linksOf: "这一条说的是哪几项"
    case .counts(let highlights, let problems, let nextSteps):
      "亮点 \(highlights) 问题 \(problems) 下一步 \(nextSteps)"
    case .notWritten: "未写"
    case .whoOf(let period): "\(period)汇报：谁写了"
    case .written(let done, let all): "已写 \(done)/\(all)"
    case .missing(let names): "未写 \(names.joined(separator: " "))"
    case .suggestionFor(let initiative): "给“\(initiative)”选一项指标"
    case .forUnits(let count): "\(count) 个单位填报"
    case .assessed(let done, let all): "已评 \(done)/\(all)"
    case .identityCard: "文字里像有身份证号，删去再存"
    case .phone: "文字里像有手机号，删去再存"
    case .bankCard: "文字里像有银行卡号，删去再存"
    case .confirm(let key): "没错就再按 \(key)"
    case .keepAllTheSame: "仍要存吗？输入 是 或 否，也可重写一遍"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .nothing: "nothing"
    case .marked: "marked as worth spreading"
    case .notMarked: "not marked"
    case .number(let number): "number \(number)"
    case .noLinks: "no links"
    case .addWith(let key): "nothing yet; \(key) writes one"
    case .notSaid: "not said yet"
    case .takenOver: "taken over"
    case .notAssessed: "not assessed"
    case .noOtherPeriod: "There is no other period in this year"
    case .count(let count): English.count(count, "character")
    case .textKeys: "Enter saves · Ctrl-N new line · F4 editor · Esc gives up"
    case .leaveAgain: "Esc once more gives it up; Enter saves"
    case .adding(let heading): "Add to \(heading)"
    case .editing(let heading): "Edit in \(heading)"
    case .assessing(let initiative, let standing):
      "\(initiative), \(standing): a few words if you like"
    case .whichOutcome: "What became of it"
    case .whichStanding(let initiative): "How goes \(initiative)"
    case .severalLines: "Several lines"
    case .split(let count): "one a line, \(count) in all"
    case .asOne: "all in one"
    case .linksOf: "What it is about"
    case .counts(let highlights, let problems, let nextSteps):
      "highlights \(highlights) problems \(problems) next \(nextSteps)"
    case .notWritten: "nothing written"
    case .whoOf(let period): "Reports of \(period)"
    case .written(let done, let all): "\(done)/\(all) written"
    case .missing(let names): "missing: \(names.joined(separator: ", "))"
    case .suggestionFor(let initiative): "An indicator for \(initiative)"
    case .forUnits(let count): "asked of \(English.count(count, "unit"))"
    case .assessed(let done, let all): "\(done)/\(all) said"
    case .identityCard: "The text seems to hold an ID number; better remove it"
    case .phone: "The text seems to hold a phone number; better remove it"
    case .bankCard: "The text seems to hold a bank card number; better remove it"
    case .confirm(let key): "\(key) again keeps it"
    case .keepAllTheSame: "Keep it all the same? yes or no, or write it anew"
    }
  }
}
