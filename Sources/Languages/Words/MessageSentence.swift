/// What became of an edit, told in the message line.
///
/// A place is the unit and the indicator in words; keys are named as `KeyWord` says them.
public enum MessageSentence: Phrase, Hashable {
  case kept(place: String, old: String, new: String)
  case keptMany(Int)
  case unchanged
  case undone(String)
  case redone(String)
  case nothingToUndo
  case nothingToRedo
  /// Undoing would take away what somebody else wrote later.
  case changedSince(place: String, by: String, at: String, key: String)
  /// Two people set the same figure without having seen the other's.
  case disputed(place: String, key: String)
  /// One of the values was chosen.
  case settled(place: String, value: String)
  /// Somebody else's edit arrived.
  case changedElsewhere(place: String, new: String, by: String)
  case changedElsewhereMany(Int)
  case noneBehind
  case notFound(String)
  case recovered(Int)
  /// Text that was being typed when the program ended.
  case draft(place: String, text: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .kept(let place, let old, let new): "\(place)：\(old) → \(new)，已存"
    case .keptMany(let count): "\(count) 处已存"
    case .unchanged: "没有改动"
    case .undone(let what): "已撤销：\(what)"
    case .redone(let what): "已重做：\(what)"
    case .nothingToUndo: "没有可撤销的"
    case .nothingToRedo: "没有可重做的"
    case .changedSince(let place, let by, let at, let key):
      "\(place)：\(by) 在 \(at) 又改过，再按 \(key) 仍要撤销"
    case .disputed(let place, let key): "\(place)：几人填得不同，待核对 — 按 \(key) 选定"
    case .settled(let place, let value): "\(place)：以 \(value) 为准，已存"
    case .changedElsewhere(let place, let new, let by): "\(by) 把 \(place) 改为 \(new)"
    case .changedElsewhereMany(let count): "别处改了 \(count) 处，已更新"
    case .noneBehind: "没有滞后的"
    case .notFound(let text): "没有找到“\(text)”"
    case .recovered(let count): "已恢复上次未写完的 \(count) 处"
    case .draft(let place, let text): "上次没填完：\(place) “\(text)”"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .kept(let place, let old, let new): "\(place): \(old) → \(new), saved"
    case .keptMany(let count): "\(English.count(count, "cell")) saved"
    case .unchanged: "Nothing changed"
    case .undone(let what): "Undone: \(what)"
    case .redone(let what): "Redone: \(what)"
    case .nothingToUndo: "Nothing to undo"
    case .nothingToRedo: "Nothing to redo"
    case .changedSince(let place, let by, let at, let key):
      "\(place): \(by) changed it at \(at); \(key) again undoes it anyway"
    case .disputed(let place, let key): "\(place) was set differently — \(key) to settle"
    case .settled(let place, let value): "\(place): \(value) holds, saved"
    case .changedElsewhere(let place, let new, let by): "\(by) set \(place) to \(new)"
    case .changedElsewhereMany(let count):
      "\(English.count(count, "cell")) changed elsewhere, now shown"
    case .noneBehind: "Nothing is behind"
    case .notFound(let text): "“\(text)” not found"
    case .recovered(let count):
      "Recovered \(English.count(count, "edit")) not fully written last time"
    case .draft(let place, let text): "Left unfinished: \(place) “\(text)”"
    }
  }
}
