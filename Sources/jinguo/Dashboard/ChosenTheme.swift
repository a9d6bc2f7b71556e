import Controller
import Domain
import Languages
import Storage
import TextUI

/// The themes of a running dashboard, the one that is shown, and the user's folder of them.
struct ChosenTheme {
  private let words: Words
  private(set) var library: ThemeLibrary
  /// The name of the theme, or `auto`.
  private(set) var name: String
  /// Which background the terminal has.
  private var appearance: Appearance
  /// Which characters were asked for by flag or settings; nil: by what the terminal draws.
  private let tier: GlyphTier?
  /// Tells when a file of the user's changes; nil where there is no such folder.
  let watch: FolderWatch?

  /// Chooses by `--theme`, then the settings, then the terminal's background.
  ///
  /// A name from the settings that there is no longer gives way to the background's.
  init(
    _ options: GlobalOptions, _ words: Words, appearance: Appearance = TerminalColours.appearance
  ) throws {
    self.words = words
    self.appearance = appearance
    library = try ThemeLibrary(words)
    tier = (options.glyphs ?? Places().settings["glyphs"]?.text).flatMap(GlyphTier.init)
    watch = FolderWatch(ThemeLibrary.folder)
    name = options.theme ?? Places().settings["theme"]?.text ?? ThemeLibrary.automatic
    guard library.theme(name, on: appearance) == nil else { return }
    if options.theme != nil {
      let names = library.choices.map(\.name)
      throw Complaint(words(UsageSentence.unknownName(.theme, name, candidates: names)), .data)
    }
    name = ThemeLibrary.automatic
  }

  /// The theme that is shown.
  var theme: Theme { library.theme(name, on: appearance) ?? library.monochrome }

  /// What the state of the screen has to know; `ambiguousColumns` is what the terminal was found to
  /// draw, nil when it didn't say.
  func looks(ambiguousColumns: Int?) -> Looks {
    var looks = Looks()
    looks.themes = library.choices
    looks.theme = name
    looks.chosenTier = tier
    looks.usesMouse = Places().settings["mouse"]?.text != "off"
    looks.foundTier = ambiguousColumns == 2 ? .safe : .full
    return looks
  }

  /// Whether the terminal has said which background it has.
  private var isBackgroundKnown = false
  /// The background that the theme is made for, where the terminal's is known to be another one.
  var missedBackground: Appearance? {
    let hasColours = theme != library.monochrome
    return isBackgroundKnown && hasColours && theme.appearance != appearance
      ? theme.appearance : nil
  }

  /// Goes by another background.
  mutating func fit(_ appearance: Appearance) {
    self.appearance = appearance
    isBackgroundKnown = true
  }

  /// Shows another theme.
  mutating func choose(_ name: String) { self.name = name }

  /// Reads the user's themes anew; the first that is wrong, as a sentence.
  mutating func reload() -> String? {
    guard let fresh = try? ThemeLibrary(words) else { return nil }
    library = fresh
    return fresh.faults.first
  }
}
