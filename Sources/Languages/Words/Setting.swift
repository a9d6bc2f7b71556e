/// What can be set, in the order in which the settings list it.
public enum Setting: Phrase, Hashable, CaseIterable {
  case language, theme, glyphs, mouse, person, role, unit, book, escapeWait, terminals

  /// Its name in Chinese.
  public var chinese: String {
    switch self {
    case .language: "语言"
    case .theme: "配色"
    case .glyphs: "字符"
    case .mouse: "鼠标"
    case .person: "姓名"
    case .role: "身份"
    case .unit: "本单位"
    case .book: "下次打开"
    case .escapeWait: "Esc 等待"
    case .terminals: "终端设置"
    }
  }

  /// Its name in English.
  public var english: String {
    switch self {
    case .language: "Language"
    case .theme: "Theme"
    case .glyphs: "Characters"
    case .mouse: "Mouse"
    case .person: "Your name"
    case .role: "Your role"
    case .unit: "Your unit"
    case .book: "Opens next"
    case .escapeWait: "Esc wait"
    case .terminals: "Terminals"
    }
  }

  /// What it does.
  public var remark: SettingRemark { SettingRemark(setting: self) }
}

/// What a setting does, in one line.
public struct SettingRemark: Phrase, Hashable {
  /// The setting.
  public var setting: Setting

  /// In Chinese.
  public var chinese: String {
    switch setting {
    case .language: "屏幕和命令行说哪种语言"
    case .theme: "颜色；自动就是跟着终端的背景走"
    case .glyphs: "线条用哪些字符；对不齐时选稳妥"
    case .mouse: "开着可以点；关了可以直接拖动选文字"
    case .person: "改动记在谁的名下"
    case .role: "打开后从哪里开始，能改什么；不是保密"
    case .unit: "填报员和单位负责人只改本单位的数"
    case .book: "只输入 jinguo 时打开哪个工作簿"
    case .escapeWait: "按 Esc 等多久；线路慢时加大"
    case .terminals: "PuTTY、Xshell 等在哪里设编码"
    }
  }

  /// In English.
  public var english: String {
    switch setting {
    case .language: "language of screen and command line"
    case .theme: "colours, or by the background"
    case .glyphs: "safe where columns do not align"
    case .mouse: "on: clicks; off: dragging selects"
    case .person: "whose name stands on your changes"
    case .role: "where you begin and what you change"
    case .unit: "whose figures a clerk or head changes"
    case .book: "what plain jinguo opens"
    case .escapeWait: "longer on slow lines"
    case .terminals: "what to set in PuTTY and others"
    }
  }
}
