/// The texts that the program makes, as shipped; a file of the same name in the book's folder
/// `templates` takes the place of one.
public enum TextTemplates {
  /// A template by the name of its file, `bulletin.zh.md`; nil where there is none of that name.
  public static func text(_ fileName: String) -> String? { all[fileName] }

  /// The names of the files, in their order.
  public static var fileNames: [String] { all.keys.sorted() }

  private static let all = [
    "bulletin.zh.md": bulletinChinese, "bulletin.en.md": bulletinEnglish,
    "summary.zh.md": summaryChinese, "summary.en.md": summaryEnglish,
    "minutes.zh.md": minutesChinese, "minutes.en.md": minutesEnglish,
  ]
}
