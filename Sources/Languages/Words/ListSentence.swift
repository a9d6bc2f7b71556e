/// What is said in 清单 and of filters.
public enum ListSentence: Phrase, Hashable {
  case sortBy
  case filterBy
  /// How many figures a filter shows.
  case rows(Int)
  /// All filters are gone.
  case allShown
  /// No figure fits the filter.
  case nothingFits(filter: String, key: String)
  /// Nothing is behind, of what the filter shows or of everything.
  case nothingBehind(key: String)
  /// Nothing is behind while no indicator has a target.
  case noTargets(set: Int, of: Int, key: String)
  /// Beside a title: what takes the filter away.
  case clearWith(key: String)
  /// How a checklist is worked.
  case checklistKeys

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .sortBy: "按哪一列排序（再选一次倒过来）"
    case .filterBy: "只看哪一部分"
    case .rows(let count): "\(count) 行"
    case .allShown: "已显示全部"
    case .nothingFits(let filter, let key): "没有符合“\(filter)”的，按 \(key) 显示全部"
    case .nothingBehind(let key): "没有滞后的，按 \(key) 看全部"
    case .noTargets(let count, let all, let key):
      "目标已设 \(count)/\(all)，有了目标才有滞后；按 \(key) 看全部"
    case .clearWith(let key): "\(key) 显示全部"
    case .checklistKeys: "空格选或不选，Enter 存，Esc 不变"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .sortBy: "Sort by (the same again turns it round)"
    case .filterBy: "Show only"
    case .rows(let count): English.count(count, "row")
    case .allShown: "Everything is shown"
    case .nothingFits(let filter, let key): "Nothing fits “\(filter)”; \(key) shows everything"
    case .nothingBehind(let key): "Nothing is behind; \(key) shows everything"
    case .noTargets(let count, let all, let key):
      "Targets set: \(count)/\(all); lamps need them. \(key) shows everything"
    case .clearWith(let key): "\(key): show all"
    case .checklistKeys: "Space marks, Enter keeps, Esc leaves it"
    }
  }
}
