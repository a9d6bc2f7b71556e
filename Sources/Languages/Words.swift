/// The voice of the program in one language: `words(ScreenWord.overview)`.
///
/// To add a phrase: take the enum of its theme (`Words/`, one a file), add a case with plain
/// values — texts and numbers, already formatted — and let the compiler ask for its wording in each
/// language. A new theme is a new enum that is a `Phrase`, with one exhaustive `switch` a language
/// and no `default`. Either is listed once in the tests (`PhraseList`), which say so if it is not.
///
/// A word names a thing, a label stands beside a figure, a sentence tells what happened, where, and
/// what to do next. Names of units, indicators and people are data, never phrases.
public struct Words: Hashable, Sendable {
  /// The language spoken.
  public var language: Language
  /// Whether characters are avoided that some terminals draw two columns wide.
  public var isPlain = false

  /// The voice in a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// What is said.
  public func callAsFunction(_ phrase: some Phrase) -> String {
    shown(phrase.text(in: language))
  }

  /// A text of the data as it is shown: its quotes as 「」 where the terminal needs that.
  public func shown(_ data: String) -> String { isPlain ? PlainText.of(data) : data }
}
