public import Languages
public import TextUI

/// The list of keys, made from the key map.
public enum HelpText {
  /// A heading, or a command with its keys.
  public enum Line: Hashable, Sendable {
    case heading(String)
    case command(keys: String, name: String)
  }

  /// The lines in the order of the groups.
  public static func lines(_ words: Words, keys: KeyMap = .standard, glyphs: Glyphs = .full)
    -> [Line]
  {
    CommandGroup.allCases.flatMap { group -> [Line] in
      let commands = Command.allCases.filter { $0.group == group }
      return [.heading(words(group))]
        + commands.map { command in
          let labels = keys.keys(of: command).map { sequence in
            sequence.map { KeyName.label(of: $0, glyphs: glyphs) }.joined(separator: " ")
          }
          return .command(keys: labels.joined(separator: "  "), name: words(command))
        }
    }
  }
}
