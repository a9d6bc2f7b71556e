/// What the tour asks for, step by step, and what is said around it.
public enum TourSentence: Phrase, Hashable {
  /// Said once, on the first start on invented figures.
  case offer(key: String)
  case step(Int, of: Int)
  case area(key: String)
  case find(key: String, query: String, unit: String)
  case type(figure: String)
  case undo(key: String)
  /// In place of typing, where the figures are real.
  case explained(undo: String, key: String)
  case help(key: String)
  case home(close: String, back: String)
  /// How to leave it.
  case leave
  case left(key: String)
  case done(key: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .offer(let key): "第一次用：按 \(key) 跟着做一遍，约 60 秒"
    case .step(let number, let count): "导览 \(number)/\(count)"
    case .area(let key): "按 \(key) 看下一领域"
    case .find(let key, let query, let unit): "按 \(key) 打 \(query) 回车：到\(unit)"
    case .type(let figure): "打 \(figure) 回车：改这一格"
    case .undo(let key): "按 \(key) 撤销刚才那一处"
    case .explained(let undo, let key): "打数字回车就改好，\(undo) 撤销；真数不试，按 \(key)"
    case .help(let key): "按 \(key) 看全部按键"
    case .home(let close, let back): "\(close) 关上，再按 \(back) 返回，直到总览"
    case .leave: "不看了"
    case .left(let key): "导览停了，想再看按 \(key)"
    case .done(let key): "导览走完了，想再看按 \(key)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .offer(let key): "New here? \(key) shows you around in 60 seconds, by doing"
    case .step(let number, let count): "Tour \(number)/\(count)"
    case .area(let key): "\(key) goes to the next area"
    case .find(let key, let query, let unit): "\(key) then \(query) Enter finds \(unit)"
    case .type(let figure): "\(figure) Enter changes this figure"
    case .undo(let key): "\(key) takes that back"
    case .explained(let undo, let key):
      "A number and Enter change it, \(undo) takes back; not on real data: \(key)"
    case .help(let key): "\(key) lists every key"
    case .home(let close, let back): "\(close) closes it, \(back) goes back to the overview"
    case .leave: "leave"
    case .left(let key): "Tour left; \(key) begins it again"
    case .done(let key): "Tour done; \(key) begins it again"
    }
  }
}
