public import Languages
public import TextUI

extension KeyMap {
  /// The commands that hold in modes, each once, in the order of the table.
  func commands(in modes: [Mode]) -> [Command] {
    var seen: Set<Command> = []
    return rows.filter { modes.contains($0.mode) && seen.insert($0.command).inserted }
      .map(\.command)
  }

  /// Whether a command holds in modes.
  func holds(_ command: Command, in modes: [Mode]) -> Bool {
    rows.contains { $0.command == command && modes.contains($0.mode) }
  }

  /// The first keys of a command in modes, else in any: what a hint tells.
  public func firstKeys(of command: Command, in modes: [Mode]) -> [Key]? {
    let all = rows.filter { $0.command == command }
    return (all.first { modes.contains($0.mode) } ?? all.first)?.sequences.first
  }

  /// The keys that run a command in modes, those of the first mode first; those that mean something
  /// else there, or whose beginning does, are left out.
  public func keys(of command: Command, in modes: [Mode]) -> [[Key]] {
    modes.flatMap { mode in
      rows.filter { $0.command == command && $0.mode == mode }.flatMap(\.sequences)
    }
    .filter { sequence in
      meaning(of: sequence, in: modes) == .command(command)
        && (1..<sequence.count).allSatisfy { length in
          meaning(of: Array(sequence.prefix(length)), in: modes) == .prefix
        }
    }
  }

  /// What may follow keys that were pressed, each command with the keys still to press.
  public func continuations(of keys: [Key], in modes: [Mode]) -> [(keys: [Key], command: Command)] {
    rows.filter { modes.contains($0.mode) }.flatMap { row in
      row.sequences
        .filter { sequence in
          sequence.count > keys.count && Array(sequence.prefix(keys.count)) == keys
            && meaning(of: sequence, in: modes) == .command(row.command)
        }
        .map { (Array($0.dropFirst(keys.count)), row.command) }
    }
  }
}

extension State {
  /// The tables of keys that hold now, the most special one first.
  public var modes: [Mode] { screen.modes }

  /// Why a command can't run on this screen now; nil when it can.
  public func obstacle(to command: Command) -> ObstacleSentence? {
    guard !keys.holds(command, in: modes) else { return command.obstacle(in: self) }
    let screens = Screen.all.filter { keys.holds(command, in: $0.modes) }
    return .elsewhere(screens: screens.map { words($0.word) }.joined(separator: " "))
  }

  /// The first keys of a command as they are shown beside it: here, or where it holds.
  public func keyLabel(of command: Command, limit: Int = 2) -> String {
    let here = keys.keys(of: command, in: modes)
    return (here.isEmpty ? keys.keys(of: command) : here).prefix(limit)
      .map { sequence in
        sequence.map { KeyName.label(of: $0, glyphs: glyphs) }.joined(separator: " ")
      }
      .joined(separator: "  ")
  }

  /// The commands of this screen only, then those of every screen.
  var commandsHere: (special: [Command], general: [Command]) {
    let special = keys.commands(in: modes.filter { $0 != .everywhere })
    let general = keys.commands(in: [.everywhere]).filter { !special.contains($0) }
    return (special, general)
  }
}
