/// What is asked when there is no book yet.
public enum FirstRunWord: Phrase, Hashable {
  case title
  case sample, sampleRemark
  case new, newRemark
  case open, openRemark
  case quit, quitRemark
  /// What a folder is typed for.
  case newFolder, openFolder
  /// What the keys do among the choices, and in the field.
  case choiceKeys, fieldKeys
  case pathNeeded
  /// A book that is there already, where a new one was to be made.
  case isBook(path: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .title: "还没有工作簿，从哪里开始"
    case .sample: "看示例"
    case .sampleRemark: "虚构的数据，随便试，不影响别的"
    case .new: "新建工作簿"
    case .newRemark: "福州的领域、指标、单位都有了，目标自己填"
    case .open: "打开工作簿"
    case .openRemark: "输入同事给的文件夹"
    case .quit: "退出"
    case .quitRemark: "什么也不建"
    case .newFolder: "新建在哪个文件夹"
    case .openFolder: "打开哪个文件夹"
    case .choiceKeys: "↑↓ 或数字选，Enter 确定，L 换英文，Esc 退出"
    case .fieldKeys: "Enter 确定，Esc 返回；~ 是自己的主目录"
    case .pathNeeded: "要写文件夹，例：fuzhou.jinguo"
    case .isBook(let path): "\(path) 里已有工作簿，按 Esc 返回后选打开"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .title: "No book yet: where to begin"
    case .sample: "Look around"
    case .sampleRemark: "invented figures to try things on"
    case .new: "Make a book"
    case .newRemark: "Fuzhou's areas, indicators and units; targets are yours"
    case .open: "Open a book"
    case .openRemark: "a folder that a colleague named"
    case .quit: "Leave"
    case .quitRemark: "nothing is made"
    case .newFolder: "The folder of the new book"
    case .openFolder: "The folder to open"
    case .choiceKeys: "↑↓ or a digit chooses, Enter takes it, L for Chinese, Esc leaves"
    case .fieldKeys: "Enter takes it, Esc goes back; ~ is your home"
    case .pathNeeded: "A folder is needed, such as fuzhou.jinguo"
    case .isBook(let path): "\(path) holds a book already; Esc, then open it"
    }
  }
}
