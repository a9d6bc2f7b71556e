/// What keeps a part from being taken away, with how many there are.
public enum HoldingWord: Phrase, Hashable {
  case figures(Int)
  case targets(Int)
  case assignments(Int)
  case parts(PartWord, Int)
  case tags(Int)
  case reports(Int)
  case values(Int)
  case comparisons(Int)
  case scoreLines(Int)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .figures(let count): "已报数据 \(count) 个"
    case .targets(let count): "目标 \(count) 个"
    case .assignments(let count): "责任分解 \(count) 项"
    case .parts(let kind, let count): "\(kind.chinese) \(count) 个"
    case .tags(let count): "归入的举措和指标 \(count) 项"
    case .reports(let count): "报送和汇报 \(count) 份"
    case .values(let count): "各年数值 \(count) 个"
    case .comparisons(let count): "以它为下限的指标 \(count) 项"
    case .scoreLines(let count): "考核里用它计分的 \(count) 条"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .figures(let count): English.count(count, "figure")
    case .targets(let count): English.count(count, "target")
    case .assignments(let count): English.count(count, "assignment")
    case .parts(let kind, let count): English.count(count, kind.english)
    case .tags(let count): "\(English.count(count, "initiative or indicator")) tagged"
    case .reports(let count): English.count(count, "report")
    case .values(let count): English.count(count, "yearly value")
    case .comparisons(let count): "\(English.count(count, "indicator")) compared with it"
    case .scoreLines(let count): "\(English.count(count, "line")) of the score sheet that use it"
    }
  }
}
