/// What a setting is set to, and what is said beside it.
public enum SettingValue: Phrase, Hashable {
  case chinese, english
  case on, off
  /// The characters that are found out by asking the terminal, and which those are.
  case automatic(found: String)
  case full, safe, ascii
  case milliseconds(Int)
  /// No book is opened by itself: it is asked where to begin.
  case asks
  /// A name that holds from the next start on.
  case nextStart(String)
  /// A row that leads to a page.
  case look
  /// Where the settings are kept.
  case keptIn(String)
  case nameNeeded
  /// No unit was chosen.
  case noUnit

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .chinese: "中文"
    case .english: "英文"
    case .on: "开"
    case .off: "关"
    case .automatic(let found): "自动（\(found)）"
    case .full: "完整"
    case .safe: "稳妥"
    case .ascii: "纯 ASCII"
    case .milliseconds(let time): "\(time) 毫秒"
    case .asks: "先问从哪里开始"
    case .nextStart(let name): "\(name)（下次打开起）"
    case .look: "按 Enter 看"
    case .keptIn(let path): "改了就存，存在 \(path)"
    case .nameNeeded: "要写名字；不改按 Esc"
    case .noUnit: "没选"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .chinese: "Chinese"
    case .english: "English"
    case .on: "on"
    case .off: "off"
    case .automatic(let found): "automatic (\(found))"
    case .full: "full"
    case .safe: "safe"
    case .ascii: "ASCII"
    case .milliseconds(let time): "\(time) ms"
    case .asks: "asks where to begin"
    case .nextStart(let name): "\(name) (from the next start)"
    case .look: "Enter shows them"
    case .keptIn(let path): "Kept at once, in \(path)"
    case .nameNeeded: "A name is needed; Esc leaves it as it is"
    case .noUnit: "none"
    }
  }
}
