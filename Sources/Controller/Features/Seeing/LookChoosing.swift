import Languages
import TextUI

/// Choosing the theme and the characters; each is shown while the marker stands on it.
enum LookChoosing {
  /// Something to choose: a theme, or which characters are drawn.
  private enum Option {
    case theme(Looks.Choice)
    case glyphs(GlyphTier?)
  }

  private static func options(_ state: State) -> [Option] {
    state.looks.themes.map { .theme($0) } + [.glyphs(nil)]
      + GlyphTier.allCases.map { .glyphs($0) }
  }

  static func begin(_ state: inout State) {
    let options = options(state).map { option in
      switch option {
      case .theme(let choice): named(choice, state)
      case .glyphs(let tier):
        Choice.Option(
          name: state.words(GlyphWord(tier)), remark: state.words(GlyphWord(tier).remark))
      }
    }
    let selection = state.looks.themes.firstIndex { $0.name == state.looks.theme } ?? 0
    state.layer = .choice(
      Choice(purpose: .looks(before: state.looks), options: options, selection: selection))
  }

  private static func named(_ choice: Looks.Choice, _ state: State) -> Choice.Option {
    guard !choice.title.isEmpty else {
      return Choice.Option(name: state.words(EditingSentence.byBackground), remark: choice.name)
    }
    return state.words.language == .zh
      ? Choice.Option(name: choice.title, remark: choice.name)
      : Choice.Option(name: choice.name, remark: "")
  }

  /// Shows what the marker stands on, beside what was chosen before of the other kind.
  static func preview(_ place: Int, _ state: inout State) -> [Effect] {
    guard case .choice(let choice)? = state.layer, case .looks(var looks) = choice.purpose else {
      return []
    }
    switch options(state)[place] {
    case .theme(let choice): looks.theme = choice.name
    case .glyphs(let tier): looks.chosenTier = tier
    }
    return show(looks, &state)
  }

  /// Shows looks as they are.
  static func show(_ looks: Looks, _ state: inout State) -> [Effect] {
    state.looks = looks
    return [.show(theme: looks.theme)]
  }

  /// Keeps what the marker stands on, also for the next time.
  static func keep(_ place: Int, _ state: inout State) -> [Effect] {
    switch options(state)[place] {
    case .theme(let choice):
      state.looks.theme = choice.name
      return [.show(theme: choice.name), .remember(.theme(choice.name))]
    case .glyphs(let tier):
      state.looks.chosenTier = tier
      return [.remember(.glyphs(tier))]
    }
  }
}

extension GlyphWord {
  /// The word of a choice of characters.
  init(_ tier: GlyphTier?) {
    switch tier {
    case .full: self = .full
    case .safe: self = .safe
    case .ascii: self = .ascii
    case nil: self = .automatic
    }
  }
}
