/// What is told of locks, seals, backups and repairs.
public enum SafetySentence: Phrase, Hashable {
  case locked(period: String, code: String)
  case unlocked(period: String)
  /// Units that are opened again keep the others' lock.
  case unlockedFor(unit: String, period: String)
  case backedUp(String)
  case noBackups
  case restored(path: String)
  /// A backup of that name isn't there.
  case noSuchBackup(String)
  case nothingToRepair
  case cutOff(file: String)
  case rebuilt(file: String, backup: String)
  case tightened(file: String)
  case sealBroken(file: String, units: String)
  /// It was set without knowing of the lock.
  case tooLate(file: String, place: String)
  case alsoRepairs(key: String)
  /// Bytes of an unfinished end that went to the quarantine.
  case setAside(String)
  /// An edit that was on disk in the journal, but not yet in its file.
  case recovered(place: String, value: String)
  /// The journal has it; the file that people read can't be written.
  case fileBehind(reason: String)
  /// The clock of this machine shows an earlier time than the latest edit has.
  case clockBehind(minutes: Int)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .locked(let period, let code): "\(period)已锁定，封存码 \(code)，可印在报表上"
    case .unlocked(let period): "\(period)已对全部单位解锁"
    case .unlockedFor(let unit, let period): "\(period)已对\(unit)解锁"
    case .backedUp(let name): "已备份并核对：\(name)"
    case .noBackups: "还没有备份"
    case .restored(let path): "已恢复到新文件夹。打开：jinguo \(path)"
    case .noSuchBackup(let name): "没有“\(name)”这份备份，用 jinguo backup --list 看有哪些"
    case .nothingToRepair: "没有可以修的"
    case .cutOff(let file): "\(file)：没写完的一行已移到隔离区"
    case .rebuilt(let file, let backup): "\(file)：已按备份 \(backup) 和日志重建，原件在隔离区"
    case .tightened(let file): "\(file)：已改为只有自己能读写"
    case .sealBroken(let file, let units): "\(file)：锁定之后又变了，和印出的封存码不符：\(units)"
    case .tooLate(let file, let place): "\(file)：\(place) 锁定后才到，没有计入；要计入请解锁"
    case .setAside(let file): "上次没写完的一段已移到 \(file)，前面的都在"
    case .recovered(let place, let value): "已恢复：\(place) \(value)"
    case .fileBehind(let reason): "数已存进日志；数据文件稍后再写：\(reason)"
    case .clockBehind(let minutes): "本机时钟比最近一次修改慢 \(minutes) 分钟，请校准；先后次序不受影响"
    case .alsoRepairs(let key): "能修的可以用 \(key) 修，修前先备份"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .locked(let period, let code): "\(period) is locked; its seal for the paper: \(code)"
    case .unlocked(let period): "\(period) is open to all units again"
    case .unlockedFor(let unit, let period): "\(period) is open to \(unit) again"
    case .backedUp(let name): "Backed up and compared: \(name)"
    case .noBackups: "There is no backup yet"
    case .restored(let path): "Restored to a new folder. Open it: jinguo \(path)"
    case .noSuchBackup(let name): "No backup “\(name)”; jinguo backup --list shows them"
    case .nothingToRepair: "Nothing to repair"
    case .cutOff(let file): "\(file): an unfinished line went to the quarantine"
    case .rebuilt(let file, let backup):
      "\(file): made anew from \(backup) and the journals; the old one is kept"
    case .tightened(let file): "\(file): only you can read and write it now"
    case .sealBroken(let file, let units): "\(file): changed since it was sealed: \(units)"
    case .tooLate(let file, let place):
      "\(file): \(place) came after the lock and is not counted; unlock to count it"
    case .setAside(let file): "An unfinished end went to \(file); all before it is there"
    case .recovered(let place, let value): "Recovered: \(place) \(value)"
    case .fileBehind(let reason): "Safe in the journal; the file follows later: \(reason)"
    case .clockBehind(let minutes):
      "This clock is \(minutes) minutes behind the latest edit: set it; the order holds"
    case .alsoRepairs(let key): "\(key) repairs what can be repaired, after a backup"
    }
  }
}
