/// What to set in a program that shows the dashboard: one short line each, by the names in its menus.
public enum TerminalAdvice: Phrase, Hashable, CaseIterable {
  case puttyEncoding, puttyWidth, puttyFont, puttyKeys, puttyPaste, puttyCopy
  case xshellEncoding, xshellFont, xshellKeys, xshellPaste, xshellCopy
  case mobaEncoding, mobaFont, mobaKeys, mobaPaste, mobaCopy
  case finalEncoding, finalFont, finalKeys, finalPaste, finalCopy
  case windowsEncoding, windowsFont, windowsKeys, windowsPaste, windowsCopy
  case tmuxEncoding, tmuxKeys, tmuxCopy
  case serverEncoding

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .puttyEncoding: "编码：Window > Translation，Remote character set 选 UTF-8"
    case .puttyWidth: "对齐：同一页不勾 Treat CJK ambiguous characters as wide"
    case .puttyFont: "字体：Window > Appearance > Change，选新宋体等等宽字体"
    case .puttyKeys: "功能键：Terminal > Keyboard，选 Xterm R6"
    case .puttyPaste: "粘贴：Shift-Insert；选文字：按住 Shift 拖动，选完已复制"
    case .puttyCopy: "程序复制（OSC 52）：不支持，复制的内容会存成文件"
    case .xshellEncoding: "编码：文件 > 属性 > 终端，编码选 UTF-8；工具栏的地球图标也能换"
    case .xshellFont: "字体：属性 > 外观，亚洲字体选新宋体等等宽字体"
    case .xshellKeys: "功能键：属性 > 终端 > 键盘，选 Xterm R6"
    case .xshellPaste: "粘贴：Shift-Insert；选文字：按住 Shift 拖动，Ctrl-Insert 复制"
    case .xshellCopy: "程序复制（OSC 52）：旧版不支持，粘不出来时用 Shift 拖动"
    case .mobaEncoding: "编码：会话 > Terminal settings > Terminal font settings，Charset 选 UTF-8"
    case .mobaFont: "字体：同一窗口的 Font，选新宋体等等宽字体"
    case .mobaKeys: "功能键：Settings > Keyboard shortcuts，去掉占用 F1–F12 的快捷键"
    case .mobaPaste: "粘贴：Shift-Insert 或右键；选文字：按住 Shift 拖动，选完已复制"
    case .mobaCopy: "程序复制（OSC 52）：看版本，粘不出来时按住 Shift 拖动"
    case .finalEncoding: "编码：编辑连接 > 终端，编码选 UTF-8"
    case .finalFont: "字体：选项 > 终端，选新宋体等等宽字体"
    case .finalKeys: "功能键：被占用时用字母键或 Ctrl 键，帮助里都有"
    case .finalPaste: "粘贴：Ctrl-Shift-V 或右键菜单；选文字：先按 % 关鼠标，再拖动"
    case .finalCopy: "程序复制（OSC 52）：不支持，关了鼠标拖动选文字"
    case .windowsEncoding: "编码：一直是 UTF-8，不用设"
    case .windowsFont: "字体：设置 > 配置文件 > 外观，选更纱黑体、新宋体等等宽字体"
    case .windowsKeys: "功能键：F11 是全屏，换配色用字母 t；其他键都能用"
    case .windowsPaste: "粘贴：Ctrl-Shift-V 或 Shift-Insert；选文字：按住 Shift 拖动"
    case .windowsCopy: "程序复制（OSC 52）：支持"
    case .tmuxEncoding: "编码：启动用 tmux -u；在 screen 里用 screen -U"
    case .tmuxKeys: "Esc 迟钝：~/.tmux.conf 写 set -s escape-time 10"
    case .tmuxCopy: "程序复制（OSC 52）：~/.tmux.conf 写 set -s set-clipboard on"
    case .serverEncoding: "编码：登录脚本写 export LANG=zh_CN.UTF-8，没有就用 C.UTF-8"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .puttyEncoding: "Encoding: Window > Translation, Remote character set: UTF-8"
    case .puttyWidth: "Alignment: there, leave Treat CJK ambiguous characters as wide off"
    case .puttyFont: "Font: Window > Appearance > Change, a fixed-width one such as NSimSun"
    case .puttyKeys: "Function keys: Terminal > Keyboard, Xterm R6"
    case .puttyPaste: "Paste: Shift-Insert; select: drag with Shift, which copies"
    case .puttyCopy: "Copying by programs (OSC 52): no, what is copied goes to a file"
    case .xshellEncoding: "Encoding: File > Properties > Terminal, Encoding: UTF-8"
    case .xshellFont: "Font: Properties > Appearance, Asian font: a fixed-width one such as NSimSun"
    case .xshellKeys: "Function keys: Properties > Terminal > Keyboard, Xterm R6"
    case .xshellPaste: "Paste: Shift-Insert; select: drag with Shift, Ctrl-Insert copies"
    case .xshellCopy: "Copying by programs (OSC 52): not in old versions; drag with Shift there"
    case .mobaEncoding:
      "Encoding: session > Terminal settings > Terminal font settings, Charset: UTF-8"
    case .mobaFont: "Font: in the same window, a fixed-width one such as NSimSun"
    case .mobaKeys: "Function keys: Settings > Keyboard shortcuts, free F1–F12"
    case .mobaPaste: "Paste: Shift-Insert or right click; select: drag with Shift, which copies"
    case .mobaCopy: "Copying by programs (OSC 52): by version; drag with Shift otherwise"
    case .finalEncoding: "Encoding: edit the connection > terminal, encoding UTF-8"
    case .finalFont: "Font: options > terminal, a fixed-width one such as NSimSun"
    case .finalKeys:
      "Function keys: where they are taken, use letters or Ctrl keys; help lists them"
    case .finalPaste: "Paste: Ctrl-Shift-V or the menu; select: % turns the mouse off, then drag"
    case .finalCopy: "Copying by programs (OSC 52): no; turn the mouse off and drag"
    case .windowsEncoding: "Encoding: always UTF-8, nothing to set"
    case .windowsFont: "Font: Settings > Profiles > Appearance, a fixed-width one such as NSimSun"
    case .windowsKeys: "Function keys: F11 is full screen, the letter t chooses a theme"
    case .windowsPaste: "Paste: Ctrl-Shift-V or Shift-Insert; select: drag with Shift"
    case .windowsCopy: "Copying by programs (OSC 52): yes"
    case .tmuxEncoding: "Encoding: start it with tmux -u; screen with screen -U"
    case .tmuxKeys: "Slow Esc: in ~/.tmux.conf set -s escape-time 10"
    case .tmuxCopy: "Copying by programs (OSC 52): in ~/.tmux.conf set -s set-clipboard on"
    case .serverEncoding: "Encoding: in the login script export LANG=zh_CN.UTF-8, else C.UTF-8"
    }
  }
}
