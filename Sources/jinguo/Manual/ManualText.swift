import Languages

/// What the manual says in prose, in one language.
struct ManualText {
  /// Headings by their English names; a name without one stands as it is.
  let titles: [String: String]
  let description: [String]
  let options: String
  let keys: String
  /// How the keys are changed.
  let ownKeys: String
  let environment: [(String, String)]
  let files: [(String, String)]
  let statuses: [(String, String)]
  /// What ends a sentence.
  let stop: String

  /// The prose in the language of this run.
  static var current: ManualText { HelpLanguage.current == .zh ? .chinese : .english }

  func title(_ name: String) -> String { titles[name] ?? name }
}
