import ArgumentParser
import Domain
import Languages
import TextUI

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp(zh: "工作簿文件夹", en: "the book's folder", valueName: "path"))
  var book: String?

  @Option(help: ArgumentHelp(zh: "语言 zh 或 en", en: "language", valueName: "zh|en"))
  var lang: String?

  @Option(
    name: .customLong("as"), help: ArgumentHelp(zh: "以谁的名义", en: "who you are", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp(zh: "把这天当作今天", en: "take this day as today", valueName: "2024-07-05"))
  var today: String?

  @Option(help: ArgumentHelp(zh: "数据截至哪个月", en: "the as-of month", valueName: "2024-06"))
  var asOf: String?

  @Option(help: ArgumentHelp(zh: "配色", en: "the theme, or auto", valueName: "name"))
  var theme: String?

  @Option(help: ArgumentHelp(zh: "字符", en: "which characters", valueName: "auto|full|safe|ascii"))
  var glyphs: String?

  init() {}

  /// With none of them given, without a parser.
  init(none: Void) {
    (book, lang, person, today) = (nil, nil, nil, nil)
    (asOf, theme, glyphs) = (nil, nil, nil)
  }

  /// The voice of the program: `--lang`, `JINGUO_LANG`, the settings, then the locale's messages;
  /// else Chinese.
  var words: Words { Words(Self.language(lang)) }

  static func language(_ option: String?) -> Language {
    if let option { return option.hasPrefix("en") ? .en : .zh }
    let named =
      Places.variable("JINGUO_LANG") ?? Places().settings["lang"]?.text
      ?? ["LC_ALL", "LC_MESSAGES"].compactMap(Places.variable).first
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
