/// Why a user's own keys are not used, and what to write instead.
public enum KeyFileSentence: Phrase, Hashable {
  /// The file as a whole.
  case refused(file: String, reason: String)
  case unknownCommand(String)
  case unknownKey(String, command: String)
  case noKey(command: String)
  case clash(key: String, one: String, other: String)
  /// The key begins a figure.
  case ofFigures(key: String, command: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .refused(let file, let reason): "\(file)：\(reason)；先用标准按键"
    case .unknownCommand(let name): "没有叫“\(name)”的命令，名字见 jinguo keys --names"
    case .unknownKey(let key, let command): "“\(command)”的键“\(key)”不认识，例：j、<enter>、<c-p>"
    case .noKey(let command): "“\(command)”至少留一个键"
    case .clash(let key, let one, let other): "\(key) 不能既是“\(one)”又是“\(other)”"
    case .ofFigures(let key, let command): "\(key) 要用来填数，不能给“\(command)”"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .refused(let file, let reason): "\(file): \(reason); standard keys are used"
    case .unknownCommand(let name): "no command “\(name)”; jinguo keys --names lists them"
    case .unknownKey(let key, let command):
      "no key “\(key)” (for “\(command)”); try j, <enter> or <c-p>"
    case .noKey(let command): "“\(command)” needs a key"
    case .clash(let key, let one, let other): "\(key) can't be both “\(one)” and “\(other)”"
    case .ofFigures(let key, let command): "\(key) types figures, “\(command)” can't have it"
    }
  }
}
