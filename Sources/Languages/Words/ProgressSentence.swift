/// How far something has come that takes long, and that it was given up.
public enum ProgressSentence: Phrase, Hashable {
  /// What takes long.
  public enum Work: Hashable, Sendable, CaseIterable {
    case reading, checking, backingUp, restoring, comparing, exporting, computing
  }

  /// So much of it is done, and it goes on for so long.
  case going(Work, done: Int, all: Int, seconds: Int)
  /// The same on a screen, where Esc gives it up.
  case underWay(Work, done: Int, all: Int, seconds: Int)
  /// Somebody ended it with Ctrl-C before it was done.
  case cancelled
  /// What is on screen is what was there at the end of the last time.
  case asLastSeen
  /// Behind it: what others changed since is being read.
  case readingChanges

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .going(let work, let done, let all, let seconds):
      "正在\(work.chinese(done, all))，约还要 \(seconds) 秒 — Ctrl+C 取消，不丢数据"
    case .underWay(let work, let done, let all, let seconds):
      "正在\(work.chinese(done, all))，约还要 \(seconds) 秒 — Esc 取消"
    case .cancelled: "已取消：什么都没有改动，也没有丢失"
    case .asLastSeen: "这是上次的画面"
    case .readingChanges: "正在读取此后的更改……"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .going(let work, let done, let all, let seconds):
      "\(work.english), \(done) of \(all), about \(seconds) s left — Ctrl+C stops, nothing is lost"
    case .underWay(let work, let done, let all, let seconds):
      "\(work.english), \(done) of \(all), about \(seconds) s left — Esc stops it"
    case .cancelled: "Stopped: nothing was changed, and nothing is lost"
    case .asLastSeen: "As last seen"
    case .readingChanges: "reading what changed since…"
    }
  }
}

extension ProgressSentence.Work {
  fileprivate func chinese(_ done: Int, _ all: Int) -> String {
    switch self {
    case .reading: "读取 \(done)/\(all) 个文件"
    case .checking: "检查 \(done)/\(all) 个文件"
    case .backingUp: "备份 \(done)/\(all) 个文件"
    case .restoring: "恢复 \(done)/\(all) 个文件"
    case .comparing: "核对 \(done)/\(all) 格"
    case .exporting: "导出 \(done)/\(all) 行"
    case .computing: "计算 \(done)/\(all) 个单位"
    }
  }

  fileprivate var english: String {
    switch self {
    case .reading: "Reading files"
    case .checking: "Checking files"
    case .backingUp: "Copying files"
    case .restoring: "Restoring files"
    case .comparing: "Comparing cells"
    case .exporting: "Exporting rows"
    case .computing: "Computing units"
    }
  }
}
