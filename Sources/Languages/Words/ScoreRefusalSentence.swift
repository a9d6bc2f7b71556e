/// Why something about the score sheet or a score is refused, and what would help.
public enum ScoreRefusalSentence: Phrase, Hashable {
  case unknown(String)
  case noName
  case badPoints(String)
  case outOfRange(most: String)
  case badWeight(String)
  case hasScores(units: Int, most: String)
  case hasLines(Int)
  case notEmpty
  case noTemplate
  /// A line is typed as its name, its points and its indicators.
  case lineForm
  case adjustForm
  case whichIndicator(String, candidates: [String])
  /// A section has to stand there first.
  case noSection(key: String)
  /// The cursor stands on nothing that is scored.
  case chooseLine
  case chooseUnit

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .unknown(let name): "考核表里没有“\(name)”这一项"
    case .noName: "先写名称"
    case .badPoints(let points): "“\(points)”不能作分值：要大于 0、不过 1000，最多两位小数"
    case .outOfRange(let most): "得分在 0 到 \(most) 之间，最多两位小数"
    case .badWeight(let weight): "“\(weight)”不能作权重，要大于 0"
    case .hasScores(let units, let most): "已有 \(units) 个单位打了分（最高 \(most)），先撤掉再改"
    case .hasLines(let count): "这一类下还有 \(count) 项，先删各项"
    case .notEmpty: "考核表里已有内容，模板只填空表"
    case .noTemplate: "还没有分解指标，先在计划里启用指标再套模板"
    case .lineForm: "写成：名称 · 分值 · 指标×权重，如 宣讲 · 25 · 巾帼大宣讲×3；没有指标就由人评分"
    case .adjustForm: "先写分数，再写原因，如 +2 省级表彰，-1 迟报两次"
    case .whichIndicator(let name, let candidates):
      candidates.isEmpty
        ? "没有“\(name)”这项指标，写指标简称" : "“\(name)”是哪一项：" + candidates.joined(separator: "、")
    case .noSection(let key): "先\(Chinese.by(key)) 加一类，再加考核项"
    case .chooseLine: "先把光标移到要评分的一项上"
    case .chooseUnit: "先选一个单位，再打分"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .unknown(let name): "The score sheet has no “\(name)”"
    case .noName: "Give it a name first"
    case .badPoints(let points): "“\(points)” is no number of points: above 0, at most 1000"
    case .outOfRange(let most): "Points are between 0 and \(most), with at most two decimals"
    case .badWeight(let weight): "“\(weight)” is no weight; it is above 0"
    case .hasScores(let units, let most):
      "\(English.count(units, "unit")) scored here, up to \(most); clear that first"
    case .hasLines(let count): "\(English.count(count, "line")) stand here; take them away first"
    case .notEmpty: "The sheet is not empty; a template fills only an empty one"
    case .noTemplate: "No indicator is assigned yet, so there is nothing to make a sheet of"
    case .lineForm: "Type name · points · indicators×weight; without indicators people score it"
    case .adjustForm: "Type the points, then why, as in +2 provincial award"
    case .whichIndicator(let name, let candidates):
      candidates.isEmpty
        ? "There is no indicator “\(name)”"
        : "“\(name)” may be " + candidates.joined(separator: ", ")
    case .noSection(let key): "\(key) adds a section first"
    case .chooseLine: "Go to a line that is scored first"
    case .chooseUnit: "Choose a unit first"
    }
  }
}
