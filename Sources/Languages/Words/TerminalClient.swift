/// A program in which people see the dashboard, and the heading of what to set there.
public enum TerminalClient: Phrase, Hashable, CaseIterable {
  case putty, xshell, mobaXterm, finalShell, windowsTerminal, tmux
  /// What is set on the machine that is logged in to.
  case server

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .putty: "PuTTY 里"
    case .xshell: "Xshell 里"
    case .mobaXterm: "MobaXterm 里"
    case .finalShell: "FinalShell 里"
    case .windowsTerminal: "Windows Terminal 里"
    case .tmux: "tmux 里"
    case .server: "服务器上"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .putty: "PuTTY"
    case .xshell: "Xshell"
    case .mobaXterm: "MobaXterm"
    case .finalShell: "FinalShell"
    case .windowsTerminal: "Windows Terminal"
    case .tmux: "tmux"
    case .server: "On the server"
    }
  }

  /// What to set there, the encoding first.
  public var advice: [TerminalAdvice] {
    switch self {
    case .putty: [.puttyEncoding, .puttyWidth, .puttyFont, .puttyKeys, .puttyPaste, .puttyCopy]
    case .xshell: [.xshellEncoding, .xshellFont, .xshellKeys, .xshellPaste, .xshellCopy]
    case .mobaXterm: [.mobaEncoding, .mobaFont, .mobaKeys, .mobaPaste, .mobaCopy]
    case .finalShell: [.finalEncoding, .finalFont, .finalKeys, .finalPaste, .finalCopy]
    case .windowsTerminal:
      [.windowsEncoding, .windowsFont, .windowsKeys, .windowsPaste, .windowsCopy]
    case .tmux: [.tmuxEncoding, .tmuxKeys, .tmuxCopy]
    case .server: [.serverEncoding]
    }
  }
}
