/// What is said where a pace curve is chosen.
public enum PaceSentence: Phrase, Hashable {
  case curveOf(String)
  case weightsOf(String)
  /// What is expected now; nil where nothing is yet.
  case expectedNow(String?, until: String)
  /// What would be expected, and how many lamps that changes.
  case expectedThen(String?, lamps: Int)
  /// Interim targets or days of stages go before the curve of so many units.
  case overruled(by: PaceWord, count: Int)
  case weightsHowTo
  case inForce

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .curveOf(let name): "进度曲线：\(name)"
    case .weightsOf(let name): "十二个月的权重：\(name)"
    case .expectedNow(let share, let day): "现在应达 \(share ?? "—")（到\(day)）"
    case .expectedThen(let share, let lamps):
      "改后应达 \(share ?? "—")，" + (lamps == 0 ? "灯都不变" : "\(lamps) 个单位的灯会变")
    case .overruled(let word, let count): "\(count) 处\(word.chinese)，不受曲线影响"
    case .weightsHowTo: "从1月到12月共十二个数，用逗号或空格隔开"
    case .inForce: "现在用的"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .curveOf(let name): "Pace curve: \(name)"
    case .weightsOf(let name): "Weights of the months: \(name)"
    case .expectedNow(let share, let day): "Expected now: \(share ?? "–") (to \(day))"
    case .expectedThen(let share, let lamps):
      "Then: \(share ?? "–"), "
        + (lamps == 0 ? "no lamp changes" : "the lamps of \(English.count(lamps, "unit")) change")
    case .overruled(let word, let count): "\(count) go \(word.english), whatever the curve"
    case .weightsHowTo: "Twelve numbers from January on, between commas or spaces"
    case .inForce: "in force"
    }
  }
}
