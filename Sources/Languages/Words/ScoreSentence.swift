/// What is told of scores; amounts and names come in words.
public enum ScoreSentence: Phrase, Hashable {
  case section
  case points
  /// What figures say, the unit's own score, the office's, and what counts.
  case computed, own, review, counts
  case bonus, deduction
  case total
  /// So many of the points, and so many of the lines have some.
  case outOf(String)
  case covered(Int, of: Int)
  /// The head over how many lines have points.
  case scored
  /// Nobody scored it yet.
  case notScored
  /// People score it, not figures.
  case byPeople
  /// Where what counts comes from.
  case fromReview, fromFigures, fromOwn

  case empty(add: String, template: String)
  case template
  case newSection
  case newLine(in: String)
  case rename(String)
  case reword(String)
  /// Typing points; the most that can be given.
  case ownOf(unit: String, line: String, most: String)
  case reviewOf(unit: String, line: String, most: String)
  case whyReview(points: String, instead: String)
  case adjustOf(String)
  case lineHowTo
  case adjustHowTo
  case pointsHowTo

  /// What a line's points come from.
  case formula
  case part(weight: String, rate: String)
  case leftOut
  case mean(String)
  case product(points: String, rate: String, result: String)
  case given(by: String, day: String, points: String)
  case because(String)
  case sums(String)
  case ranked

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .section: "考核类"
    case .points: "分值"
    case .computed: "按数"
    case .own: "自评"
    case .review: "审核"
    case .counts: "得分"
    case .bonus: "加分"
    case .deduction: "扣分"
    case .total: "合计"
    case .outOf(let points): "满分 \(points)"
    case .covered(let count, let all): "已评 \(count)/\(all) 项"
    case .scored: "已评"
    case .notScored: "未评"
    case .byPeople: "人工评分"
    case .fromReview: "取审核分"
    case .fromFigures: "取按数算的分"
    case .fromOwn: "暂取自评分"
    case .empty(let add, let template):
      "还没有考核表：\(Chinese.by(add)) 加一类，或\(Chinese.by(template)) 按领域套模板"
    case .template: "按领域套模板，满分 100"
    case .newSection: "新考核类的名称"
    case .newLine(let section): "“\(section)”下加一项：名称 · 分值 · 指标×权重"
    case .rename(let name): "“\(name)”改名"
    case .reword(let name): "改“\(name)”：名称 · 分值 · 指标×权重"
    case .ownOf(let unit, let line, let most): "\(unit) \(line) 自评分（0–\(most)）"
    case .reviewOf(let unit, let line, let most): "\(unit) \(line) 审核分（0–\(most)）"
    case .whyReview(let points, let instead): "审核 \(points)，原为 \(instead)：写明原因"
    case .adjustOf(let unit): "\(unit) 加分或扣分：分数 原因"
    case .lineHowTo: "如 宣讲 · 25 · 巾帼大宣讲×3、巾帼大学习×2；不写指标就由人评分"
    case .adjustHowTo: "加分写 +2 省级表彰，扣分写 -1 迟报两次"
    case .pointsHowTo: "空着回车就是取消"
    case .formula: "得分 = 分值 × Σ权重×完成度 ÷ Σ权重；完成度 = 进度÷序时进度，最多 1"
    case .part(let weight, let rate): "权重 \(weight) × 完成度 \(rate)"
    case .leftOut: "没有目标或未到期，不计入"
    case .mean(let rate): "加权完成度 \(rate)"
    case .product(let points, let rate, let result): "\(points) × \(rate) = \(result) 分"
    case .given(let person, let day, let points): "\(points) 分，\(person) \(day)"
    case .because(let reason): "原因：\(reason)"
    case .sums(let text): "合计 = \(text)"
    case .ranked: "按组排名"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .section: "Section"
    case .points: "Points"
    case .computed: "Figures"
    case .own: "Own"
    case .review: "Review"
    case .counts: "Score"
    case .bonus: "Bonus"
    case .deduction: "Deduction"
    case .total: "Total"
    case .outOf(let points): "of \(points)"
    case .covered(let count, let all): "\(count)/\(all) lines scored"
    case .scored: "Scored"
    case .notScored: "not scored"
    case .byPeople: "scored by people"
    case .fromReview: "the review counts"
    case .fromFigures: "the figures count"
    case .fromOwn: "the unit's own score counts for now"
    case .empty(let add, let template):
      "No score sheet yet: \(add) adds a section, \(template) makes one by areas"
    case .template: "A sheet of 100 points by areas"
    case .newSection: "Name of the new section"
    case .newLine(let section): "New line of “\(section)”: name · points · indicators×weight"
    case .rename(let name): "Rename “\(name)”"
    case .reword(let name): "“\(name)”: name · points · indicators×weight"
    case .ownOf(let unit, let line, let most): "\(unit), \(line): own score (0–\(most))"
    case .reviewOf(let unit, let line, let most): "\(unit), \(line): review (0–\(most))"
    case .whyReview(let points, let instead): "Review \(points) instead of \(instead): why"
    case .adjustOf(let unit): "\(unit), bonus or deduction: points and why"
    case .lineHowTo: "As in Talks · 25 · lectures×3, study×2; without indicators people score it"
    case .adjustHowTo: "+2 provincial award is a bonus, -1 late twice a deduction"
    case .pointsHowTo: "Empty takes the score away"
    case .formula: "score = points × Σ weight×rate ÷ Σ weight; rate = progress÷pace, at most 1"
    case .part(let weight, let rate): "weight \(weight) × rate \(rate)"
    case .leftOut: "no target or not due: left out"
    case .mean(let rate): "weighted rate \(rate)"
    case .product(let points, let rate, let result): "\(points) × \(rate) = \(result)"
    case .given(let person, let day, let points): "\(points), by \(person) on \(day)"
    case .because(let reason): "Why: \(reason)"
    case .sums(let text): "Total = \(text)"
    case .ranked: "ranked by group"
    }
  }
}
