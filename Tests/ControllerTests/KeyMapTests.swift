import Controller
import Languages
import Testing
import TextUI

@Suite struct KeyMapTests {
  @Test func everyCommandHasAKeyAndNoTwoTheSame() {
    #expect(KeyMap.standard.clashes.isEmpty)
    for command in Command.allCases {
      #expect(!KeyMap.standard.keys(of: command).isEmpty, "\(command) has no key")
    }
  }

  @Test func everyCommandHasARoadThatWorksWithAnInputMethodOn() {
    for command in Command.allCases {
      let proof = KeyMap.standard.keys(of: command).contains { $0.isLetterFree }
      #expect(proof, "\(command) needs a letter")
    }
  }

  @Test func noSequenceHidesBehindAShorterOne() {
    for row in KeyMap.standard.rows {
      for sequence in row.sequences where sequence.count > 1 {
        for length in 1..<sequence.count {
          let meaning = KeyMap.standard.meaning(
            of: Array(sequence.prefix(length)), in: [row.mode, .everywhere])
          #expect(meaning == .prefix)
        }
      }
    }
  }

  @Test func twoCommandsOnOneKeyAreAClash() throws {
    let map = try #require(KeyMap([(.up, .everywhere, "k"), (.down, .everywhere, "j k")]))
    #expect(map.clashes.count == 1)
    #expect(KeyMap([(.up, .everywhere, "<nokey>")]) == nil)
  }

  @Test func helpListsEveryCommandInBothLanguages() {
    for language in Language.allCases {
      let lines = HelpText.lines(Words(language))
      #expect(lines.count == Command.allCases.count + CommandGroup.allCases.count)
    }
  }
}
