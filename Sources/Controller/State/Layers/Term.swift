public import Languages

/// A word of the screen that can be looked up.
public enum Term: Hashable, Sendable {
  /// The word of a lamp.
  case lamp(LampWord)
  /// The word beside a lamp that tells of reporting.
  case reporting(ReportingWord)
  /// Any other word.
  case word(TermWord)

  /// All of them, the lamps first.
  static let all: [Term] =
    LampWord.allCases.map { .lamp($0) } + ReportingWord.allCases.map { .reporting($0) }
    + TermWord.allCases.map { .word($0) }

  /// The word as the screen shows it.
  public func name(_ words: Words) -> String {
    switch self {
    case .lamp(let word): words(word)
    case .reporting(let word): words(word)
    case .word(let word): words(word)
    }
  }

  /// The word in full where it is shown shortened; empty where it isn't.
  func meaning(_ words: Words) -> String {
    switch self {
    case .lamp(let word): words(word.meaning)
    case .reporting(let word): words(word.meaning)
    case .word: ""
    }
  }

  /// What it means, in a sentence.
  public func explanation(_ words: Words) -> String {
    switch self {
    case .lamp(let word): words(LampExplanation(lamp: word))
    case .reporting(let word): words(ReportingExplanation(word: word))
    case .word(let word): words(TermExplanation(term: word))
    }
  }

  /// What it is found by: the word shown, in full, and in the other languages.
  func names(_ words: Words) -> [String] {
    let others = Language.allCases.filter { $0 != words.language }.map { Words($0) }
    return ([words] + others).flatMap { [name($0), meaning($0)] }.filter { !$0.isEmpty }
  }

  /// The explanation as a page of its own.
  func page(_ words: Words) -> Explanation {
    let lamp: LampWord? = if case .lamp(let word) = self { word } else { nil }
    let meaning = meaning(words)
    let heading = meaning.isEmpty ? [] : [Explanation.Line.heading(meaning)]
    return Explanation(
      subject: name(words), lamp: lamp, lines: heading + [.text(explanation(words))])
  }
}
