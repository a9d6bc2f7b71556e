/// What is said where commands and words are looked up.
public enum HelpWord: Phrase, Hashable, CaseIterable {
  /// Over the commands of this screen only.
  case here
  /// Over the words that are explained.
  case terms
  /// Over the commands of other screens.
  case elsewhere
  /// What kind of thing a command is, beside its name.
  case command
  /// In an empty field: what can be typed.
  case whatToType
  /// In the empty field of help.
  case whatToAsk

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .here: "本画面"
    case .terms: "名词"
    case .elsewhere: "别的画面"
    case .command: "命令"
    case .whatToType: "汉字、拼音、首字母；fq sx 是福清的三新"
    case .whatToAsk: "打字来问：撤销、离开、查找、滞"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .here: "Here"
    case .terms: "Words"
    case .elsewhere: "Other screens"
    case .command: "command"
    case .whatToType: "Han, pinyin, initials, English; fq sx is a figure"
    case .whatToAsk: "type to ask: undo, leave, find, behind"
    }
  }
}
