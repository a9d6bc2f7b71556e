public import TextUI

/// Why a wish for other keys can't be fulfilled.
public enum KeyMapFault: Error, Hashable {
  /// No command has this name.
  case unknownCommand(String)
  /// No key has this name.
  case unknownKey(String, of: Command)
  /// The command would have no key at all.
  case noKey(Command)
  /// The keys would run two commands on the same screen, or the one would never let the other begin.
  case clash(Command, Command, [Key])
  /// The key begins a figure where figures are typed.
  case ofFigures(Command, [Key])
}

extension Command {
  /// Its name in files that people write.
  public var name: String { Self.names[self] ?? "" }

  /// The names of their cases, asked for once: Swift looks them up in a description of the program.
  private static let names = Dictionary(uniqueKeysWithValues: allCases.map { ($0, "\($0)") })

  /// The command of a name; nil when there is none.
  public init?(named name: String) {
    guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}

extension KeyMap {
  /// The map with other keys for some commands, each written as in `KeyMap.standard`: they take the
  /// place of all the keys that the command had. A key that it had already holds where it held, a new
  /// one as widely as the command does.
  public func changed(_ wishes: [(command: String, keys: [String])]) throws(KeyMapFault) -> KeyMap {
    var wanted: [Command: [[Key]]] = [:]
    for (name, keys) in wishes {
      guard let command = Command(named: name) else { throw .unknownCommand(name) }
      wanted[command] = try Self.sequences(keys, of: command)
    }
    let map = KeyMap(
      rows: rows.map { row in
        guard let sequences = wanted[row.command] else { return row }
        let had = keys(of: row.command)
        let isWidest = rows.first { $0.command == row.command } == row
        return Row(
          command: row.command, mode: row.mode,
          sequences: sequences.filter {
            row.sequences.contains($0) || isWidest && !had.contains($0)
          })
      })
    for row in map.rows where wanted[row.command] != nil {
      try map.check(row, against: self)
    }
    return map
  }

  private static func sequences(
    _ keys: [String], of command: Command
  ) throws(KeyMapFault) -> [[Key]] {
    guard !keys.isEmpty else { throw .noKey(command) }
    var sequences: [[Key]] = []
    for written in keys {
      guard let sequence = try? KeyName.script(written), !sequence.isEmpty else {
        throw .unknownKey(written, of: command)
      }
      if !sequences.contains(sequence) { sequences.append(sequence) }
    }
    return sequences
  }

  /// Whether the keys of a row leave figures and all other commands their own; what the map before
  /// had as well is no new clash.
  private func check(_ row: Row, against before: KeyMap) throws(KeyMapFault) {
    for sequence in row.sequences {
      if row.mode != .overview, let first = sequence.first, first.beginsFigure {
        throw .ofFigures(row.command, sequence)
      }
      for other in rows where other.command != row.command && row.mode.meets(other.mode) {
        for its in other.sequences where sequence.hides(its) || its.hides(sequence) {
          let isOld =
            before.keys(of: row.command).contains(sequence)
            && before.keys(of: other.command).contains(its)
          if !isOld { throw .clash(row.command, other.command, sequence) }
        }
      }
    }
  }
}

extension Mode {
  /// Whether both hold on some screen.
  fileprivate func meets(_ other: Mode) -> Bool {
    ([.area(0)] + Screen.tabs).contains { screen in
      screen.modes.contains(self) && screen.modes.contains(other)
    }
  }
}

extension Key {
  /// Whether it is typed as the first sign of a figure.
  fileprivate var beginsFigure: Bool {
    guard case .character(let scalar) = self else { return false }
    return Typing.begins(scalar)
  }
}

extension [Key] {
  /// Whether the keys are the other ones or their beginning, so that those are never reached.
  fileprivate func hides(_ other: [Key]) -> Bool { other.starts(with: self) }
}
