import ArgumentParser
import Languages

/// The language in which help and the manual are written: the one that this run was asked for.
enum HelpLanguage {
  static let current = GlobalOptions.language(asked)

  /// What the command line asks for, even if it can't be understood otherwise.
  private static var asked: String? {
    let arguments = CommandLine.arguments
    if let place = arguments.firstIndex(of: "--lang"), place + 1 < arguments.count {
      return arguments[place + 1]
    }
    return arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
  }
}

extension String {
  /// A text of help in the language of this run.
  init(zh: String, en: String) { self = HelpLanguage.current == .zh ? zh : en }

  /// What stands first in the help of a command: lines that can be typed as they are.
  static func examples(_ lines: String...) -> String {
    ([String(zh: "例：", en: "Examples:")] + lines.map { "  " + $0 }).joined(separator: "\n")
  }
}

extension ArgumentHelp {
  /// What is said of an argument or option, in the language of this run.
  init(
    zh: String, en: String, valueName: String? = nil,
    visibility: ArgumentVisibility = .default
  ) {
    self.init(String(zh: zh, en: en), valueName: valueName, visibility: visibility)
  }
}
