import Domain

/// A command as the argument parser itself describes it, so that the manual can't say otherwise.
struct ToolCommand {
  /// An argument, option or flag.
  struct Argument {
    let isPositional: Bool
    /// With its dashes; empty for what has only a place.
    let names: [String]
    /// What its value is called; nil for a flag.
    let valueName: String?
    let isOptional: Bool
    let isRepeating: Bool
    let abstract: String

    init(_ record: [String: FieldValue]) {
      isPositional = record["kind"]?.text == "positional"
      names = (record["names"]?.list ?? []).compactMap { name in
        guard let text = name.record?["name"]?.text else { return nil }
        return (name.record?["kind"]?.text == "long" ? "--" : "-") + text
      }
      valueName = record["kind"]?.text == "flag" ? nil : record["valueName"]?.text
      isOptional = record["isOptional"] == .flag(true)
      isRepeating = record["isRepeating"] == .flag(true)
      abstract = record["abstract"]?.text ?? ""
    }
  }

  private(set) var name: String
  let abstract: String
  let examples: [String]
  let arguments: [Argument]
  let subcommands: [ToolCommand]

  /// The commands that do something, by their whole names: `report add`.
  var leaves: [ToolCommand] {
    subcommands.filter { $0.name != "help" }.flatMap { command in
      command.subcommands.isEmpty ? [command] : command.leaves.map { $0.named(behind: command) }
    }
  }

  private func named(behind other: ToolCommand) -> ToolCommand {
    var command = self
    command.name = "\(other.name) \(name)"
    return command
  }

  /// Reads `_dumpHelp()`'s record of a command; what is hidden there is left out.
  init(_ record: [String: FieldValue]) {
    func shown(_ key: String) -> [[String: FieldValue]] {
      (record[key]?.list ?? []).compactMap(\.record).filter { $0["shouldDisplay"] != .flag(false) }
    }
    name = record["commandName"]?.text ?? ""
    abstract = record["abstract"]?.text ?? ""
    examples = (record["discussion"]?.text ?? "").split(separator: "\n").dropFirst()
      .map { String($0.drop { $0 == " " }) }
    arguments = shown("arguments").map(Argument.init)
    subcommands = shown("subcommands").map(ToolCommand.init)
  }

  /// The same under another name.
  func named(_ name: String) -> ToolCommand {
    var command = self
    command.name = name
    return command
  }
}
