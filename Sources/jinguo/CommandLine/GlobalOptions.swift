import ArgumentParser
import Domain
import Languages
import TextUI

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("工作簿文件夹 · the book's folder", valueName: "path"))
  var book: String?

  @Option(help: ArgumentHelp("语言 zh 或 en · language", valueName: "zh|en"))
  var lang: String?

  @Option(name: .customLong("as"), help: ArgumentHelp("以谁的名义 · who you are", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("把这天当作今天 · take this day as today", valueName: "2024-07-05"))
  var today: String?

  @Option(help: ArgumentHelp("数据截至哪个月 · the as-of month", valueName: "2024-06"))
  var asOf: String?

  @Option(help: ArgumentHelp("配色 · the theme, or auto", valueName: "name"))
  var theme: String?

  @Option(help: ArgumentHelp("字符 · which characters", valueName: "auto|full|safe|ascii"))
  var glyphs: String?

  /// The voice of the program: `--lang`, `JINGUO_LANG`, then the locale's messages; else Chinese.
  var words: Words { Words(Self.language(lang)) }

  static func language(_ option: String?) -> Language {
    if let option { return option.hasPrefix("en") ? .en : .zh }
    let named = ["JINGUO_LANG", "LC_ALL", "LC_MESSAGES"].compactMap(Places.variable).first
    return named?.hasPrefix("en") == true ? .en : .zh
  }

  func validate() throws {
    if let lang, !["zh", "en"].contains(lang) {
      throw ValidationError("--lang: zh | en")
    }
    if let glyphs, glyphs != ThemeLibrary.automatic, GlyphTier(rawValue: glyphs) == nil {
      throw ValidationError("--glyphs: auto | full | safe | ascii")
    }
  }

  /// Who works here: `--as`, `JINGUO_USER`, the settings, the login name.
  var author: String {
    let login = ["LOGNAME", "USER"].compactMap(Places.variable).first
    return person ?? Places.variable("JINGUO_USER") ?? Places().settings["user"]?.text ?? login
      ?? "user"
  }
}
