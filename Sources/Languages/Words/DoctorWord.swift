/// What `doctor` examines.
public enum DoctorWord: Phrase, Hashable, CaseIterable {
  case version, terminal, locale, ambiguousColumns, background, colours, theme, glyphs
  case config, state, data, fault, book, findings, openToOthers, writing
  case noAnswer, noTerminal

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .version: "版本"
    case .terminal: "终端类型（TERM）"
    case .locale: "语言和编码"
    case .ambiguousColumns: "表格线等字符占几列"
    case .background: "背景色"
    case .colours: "颜色"
    case .theme: "配色"
    case .glyphs: "字符"
    case .config: "设置文件夹"
    case .state: "状态文件夹"
    case .data: "数据文件夹"
    case .fault: "设置有误"
    case .book: "工作簿"
    case .findings: "工作簿检查"
    case .openToOthers: "别人也能读的文件"
    case .writing: "能不能写"
    case .noAnswer: "终端没有回答"
    case .noTerminal: "这里不是终端，没有问"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .version: "version"
    case .terminal: "terminal (TERM)"
    case .locale: "locale and encoding"
    case .ambiguousColumns: "columns of lines and blocks"
    case .background: "background"
    case .colours: "colours"
    case .theme: "theme"
    case .glyphs: "characters"
    case .config: "settings"
    case .state: "state"
    case .data: "data"
    case .fault: "wrong in the settings"
    case .book: "book"
    case .findings: "book examined"
    case .openToOthers: "readable by others"
    case .writing: "can be written"
    case .noAnswer: "the terminal did not answer"
    case .noTerminal: "no terminal here, not asked"
    }
  }
}
