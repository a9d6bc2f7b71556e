public import Languages
import TextUI

/// The page that tells what to set in the program that shows the screen, by its name.
public enum TerminalPage {
  /// The page: a heading for each program, its advice below.
  public static func explanation(_ words: Words) -> Explanation {
    let lines = TerminalClient.allCases.flatMap { client -> [Explanation.Line] in
      [.heading(words(client))] + client.advice.map { .text(words($0)) }
    }
    return Explanation(subject: words(Setting.terminals), lamp: nil, lines: lines)
  }

  static func begin(_ state: inout State) { state.layer = .explanation(explanation(state.words)) }
}
