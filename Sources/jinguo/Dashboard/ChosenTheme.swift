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
  /// The theme that is shown.
  private(set) var theme: Theme
  /// Which background the terminal has.
  private(set) var appearance: Appearance
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
    let library = ThemeLibrary(words)
    self.library = library
    tier = (options.glyphs ?? Places().settings["glyphs"]?.text).flatMap(GlyphTier.init)
    watch = FolderWatch(ThemeLibrary.folder)
    let wanted = options.theme ?? Places().settings["theme"]?.text ?? ThemeLibrary.automatic
    if let theme = library.theme(wanted, on: appearance) {
      (name, self.theme) = (wanted, theme)
      return
    }
    if options.theme != nil {
      let names = library.choices.map(\.name)
      throw Complaint(words(UsageSentence.unknownName(.theme, wanted, candidates: names)), .data)
    }
    name = ThemeLibrary.automatic
    theme = library.theme(name, on: appearance) ?? ThemeLibrary.monochrome
  }

  /// Takes up the theme that name, background and files come to by now.
  private mutating func settle() {
    theme = library.theme(name, on: appearance) ?? ThemeLibrary.monochrome
  }

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
    isBackgroundKnown && theme.appearance != appearance && theme != ThemeLibrary.monochrome
      ? theme.appearance : nil
  }

  /// Whether there is nothing to be told of it.
  var isUnremarkable: Bool { missedBackground == nil && library.faults.isEmpty }

  /// Goes by the background that the terminal had last time.
  mutating func assume(_ appearance: Appearance) {
    self.appearance = appearance
    settle()
  }

  /// Goes by another background.
  mutating func fit(_ appearance: Appearance) {
    let isAnother = appearance != self.appearance
    self.appearance = appearance
    isBackgroundKnown = true
    if isAnother { settle() }
  }

  /// Shows another theme.
  mutating func choose(_ name: String) {
    self.name = name
    settle()
  }

  /// Reads the user's themes anew; the first that is wrong, as a sentence.
  mutating func reload() -> String? {
    library = ThemeLibrary(words)
    settle()
    return library.faults.first
  }
}
