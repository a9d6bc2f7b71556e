import Languages

/// Puts the fixed English phrases of the argument parser into the user's language.
enum UsageWording {
  static func translated(_ text: String, _ language: Language) -> String {
    guard language == .zh else { return text }
    var text = text
    for (english, chinese) in phrases {
      text = text.split(separator: english, omittingEmptySubsequences: false)
        .joined(separator: chinese)
    }
    return text
  }

  private static let phrases: [(String, String)] = [
    ("Error: ", "错误："), ("Help: ", "说明："), ("Usage: ", "用法："), ("USAGE: ", "用法："),
    ("OVERVIEW: ", ""),
    ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："),
    ("Unknown option ", "没有这个选项 "), ("Unexpected argument ", "多出的参数 "),
    ("Missing expected argument ", "缺少参数 "), ("Missing value for ", "缺少取值："),
    ("The value ", "取值 "), (" is invalid for ", " 不能用于 "),
    (". Please provide one of the following:", "，可用的有："),
    (
      "See 'jinguo help report <subcommand>' for detailed help.",
      "每个命令的详细说明：jinguo help report <subcommand>"
    ),
    ("See 'jinguo help <subcommand>' for detailed help.", "每个命令的详细说明：jinguo help <subcommand>"),
    ("' for detailed help.", "'。"), ("See '", "详见 '"), ("' for more information.", "'。"),
    ("Show the version.", "显示版本。"), ("Show help information.", "显示帮助。"),
    (" unexpected arguments: ", " 个多出的参数："),
  ]
}
