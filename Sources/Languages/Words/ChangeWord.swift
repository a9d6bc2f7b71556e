/// What kind of change stands in the log; two Han characters, at most six columns in English.
public enum ChangeWord: Phrase, Hashable, CaseIterable {
  case edit
  /// Something was added to what was there.
  case add
  case batch
  case imported
  case undo
  case redo
  /// One of the values that people set differently was chosen.
  case settled
  /// Taken over from a file that was changed by hand.
  case byHand
  /// An older book was brought up to date.
  case migrated
  case lock
  case unlock

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .edit: "修改"
    case .add: "加减"
    case .batch: "成批"
    case .imported: "导入"
    case .undo: "撤销"
    case .redo: "重做"
    case .settled: "核定"
    case .byHand: "手改"
    case .migrated: "升级"
    case .lock: "锁定"
    case .unlock: "解锁"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .edit: "edit"
    case .add: "add"
    case .batch: "batch"
    case .imported: "import"
    case .undo: "undo"
    case .redo: "redo"
    case .settled: "settle"
    case .byHand: "hand"
    case .migrated: "update"
    case .lock: "lock"
    case .unlock: "unlock"
    }
  }
}
