/// What the program tells about itself, the terminal and the disk while it runs.
public enum NoticeSentence: Phrase, Hashable {
  /// The book cannot be written; the reason is a phrase of its own.
  case readOnly(reason: String)
  case diskFull(key: String)
  /// The journal could not be written for another reason of the system.
  case notSaved(reason: String, key: String)
  /// The book's folder is no longer where it was opened.
  case bookMoved(key: String)
  case tooSmall(columns: Int, rows: Int)
  /// The terminal sends something that is not UTF-8.
  case wrongEncoding(key: String)
  case pasteWith(String)
  case leaveWith(String)
  case selectText(key: String)
  case mouseOn
  case mouseOff
  /// A theme that is made for another background than the terminal has.
  case wantsLightBackground, wantsDarkBackground
  case meetingStopped(unit: Int, key: String)
  case unavailable(command: String, reason: String)
  case copiedToFile(String)
  /// The units of an indicator are in the order of their ranks.
  case ranked
  case officialOrder
  /// Columns and panels are as wide as they come.
  case standardSizes

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .readOnly(let reason): "只读：\(reason)"
    case .diskFull(let key): "磁盘已满：这一处尚未保存 — 腾出空间后按 \(key) 重试"
    case .notSaved(let reason, let key): "这一处尚未保存：\(reason) — 按 \(key) 重试"
    case .bookMoved(let key): "工作簿文件夹被移走了，这一处尚未保存 — 放回后按 \(key) 重试"
    case .tooSmall(let columns, let rows): "窗口 \(columns)×\(rows) 太小，至少 20×4"
    case .wrongEncoding(let key): "终端编码不是 UTF-8：按 \(key) 看 PuTTY、Xshell 等在哪里改"
    case .pasteWith(let key): "用 \(key) 粘贴"
    case .leaveWith(let key): "退出按 \(key)"
    case .selectText(let key): "选文字：按住 Shift 拖动，或按 \(key) 关鼠标"
    case .mouseOn: "鼠标已开：点什么就是按什么"
    case .mouseOff: "鼠标已关：拖动可选文字"
    case .wantsLightBackground: "这套配色给浅色背景用：请把终端背景设成浅色"
    case .wantsDarkBackground: "这套配色给深色背景用：请把终端背景设成深色"
    case .meetingStopped(let unit, let key): "上次停在第 \(unit) 个单位，按 \(key) 继续"
    case .unavailable(let command, let reason): "\(command)：\(reason)"
    case .copiedToFile(let path): "内容太长，已存到 \(path)"
    case .ranked: "按名次排（同组内比较），再按一次恢复规定顺序"
    case .officialOrder: "按规定顺序"
    case .standardSizes: "列宽和板块已恢复原样"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .readOnly(let reason): "Read-only: \(reason)"
    case .diskFull(let key): "Disk full: this cell is not saved — free some space, then \(key)"
    case .notSaved(let reason, let key): "This cell is not saved: \(reason) — \(key) tries again"
    case .bookMoved(let key):
      "The book's folder was moved away: not saved — put it back, then \(key)"
    case .tooSmall(let columns, let rows): "Window \(columns)×\(rows) is too small, 20×4 at least"
    case .wrongEncoding(let key):
      "The terminal is not set to UTF-8: \(key) shows where PuTTY, Xshell and others do"
    case .pasteWith(let key): "Paste with \(key)"
    case .leaveWith(let key): "Leave with \(key)"
    case .selectText(let key): "To select text, drag with Shift, or \(key) turns the mouse off"
    case .mouseOn: "Mouse on: a click is a key"
    case .mouseOff: "Mouse off: drag to select text"
    case .wantsLightBackground: "Made for a light background: set the terminal to one"
    case .wantsDarkBackground: "Made for a dark background: set the terminal to one"
    case .meetingStopped(let unit, let key): "Stopped at unit \(unit) last time, \(key) goes on"
    case .unavailable(let command, let reason): "\(command): \(reason)"
    case .copiedToFile(let path): "Too long to copy, written to \(path)"
    case .ranked: "By rank within each group; the same key brings the official order back"
    case .officialOrder: "In official order"
    case .standardSizes: "Columns and panels are as they come"
    }
  }
}
