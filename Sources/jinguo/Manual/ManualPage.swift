import Controller
import Languages

/// The manual page in mdoc: prose by hand, commands and options as the program itself parses them,
/// keys from the key map.
struct ManualPage {
  private let program: ToolCommand
  private let text: ManualText
  private let words: Words

  init(_ program: ToolCommand, _ text: ManualText, _ words: Words) {
    self.program = program
    self.text = text
    self.words = words
  }

  /// The page as `man` reads it.
  var source: String {
    let head = [
      ".Dd November 24, 2026", ".Dt JINGUO 1", ".Os",
      ".Sh NAME", ".Nm jinguo", ".Nd " + escaped(program.abstract),
      ".Sh SYNOPSIS", ".Nm", ".Op Ar book", ".Nm", ".Ar command", ".Op Ar ...",
    ]
    let parts = [
      section("DESCRIPTION", paragraphs(text.description)),
      section("COMMANDS", program.leaves.flatMap(command)),
      section("OPTIONS", [escaped(text.options)] + list(shared)),
      section("KEYS", keys),
      section("ENVIRONMENT", definitions(text.environment, macro: ".It Ev ")),
      section("FILES", definitions(text.files, macro: ".It Pa ")),
      section("EXIT STATUS", definitions(text.statuses, macro: ".It Li ")),
      section("EXAMPLES", examples(program.examples)),
    ]
    return (head + parts.flatMap { $0 }).joined(separator: "\n")
  }

  /// What every command takes: the options of the one that is run without a name.
  private var shared: [ToolCommand.Argument] {
    guard let first = program.subcommands.first else { return [] }
    return first.arguments.filter { argument in
      program.leaves.allSatisfy { command in
        command.name == "completions"
          || command.arguments.contains { $0.names == argument.names }
      }
    }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    [".Sh " + text.title(title)] + lines
  }

  /// Paragraphs, each sentence on a line of its own as mdoc wants it.
  private func paragraphs(_ texts: [String]) -> [String] {
    Array(
      texts.map { $0.split(separator: ". ").map { escaped(ended($0)) } }
        .joined(separator: [".Pp"]))
  }

  private func ended(_ sentence: Substring) -> String {
    sentence.hasSuffix(".") || sentence.hasSuffix("。") ? String(sentence) : sentence + "."
  }

  private func definitions(_ rows: [(String, String)], macro: String) -> [String] {
    [".Bl -tag -width Ds"] + rows.flatMap { [macro + escaped($0.0), escaped($0.1)] } + [".El"]
  }

  private func command(_ command: ToolCommand) -> [String] {
    let common = shared.map(\.names)
    let own = command.arguments.filter { !common.contains($0.names) || $0.isPositional }
    let heading = ".Ss \(command.name)" + own.filter(\.isPositional).map(placed).joined()
    return [heading, escaped(command.abstract) + text.stop]
      + list(own.filter { !$0.isPositional || !$0.abstract.isEmpty })
      + examples(command.examples)
  }

  private func placed(_ argument: ToolCommand.Argument) -> String {
    let name = (argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
    return argument.isOptional ? " [\(name)]" : " \(name)"
  }

  private func list(_ arguments: [ToolCommand.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [".Bl -tag -width Ds"]
      + arguments.flatMap { argument -> [String] in
        let value = argument.valueName.map { " Ar " + escaped($0) } ?? ""
        let item =
          argument.isPositional
          ? ".It Ar \(escaped(argument.valueName ?? ""))"
          : ".It "
            + argument.names.map { "Fl " + escaped(String($0.dropFirst())) }
            .joined(separator: " , ") + value
        return [item, escaped(argument.abstract)]
      } + [".El"]
  }

  private func examples(_ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [".Bd -literal -offset indent"] + lines.map(escaped) + [".Ed"]
  }

  private var keys: [String] {
    var lines = [escaped(text.keys), ".Pp"] + paragraphs([text.ownKeys])
    var isOpen = false
    for line in HelpText.lines(words, keys: KeyFile(words).map) {
      switch line {
      case .heading(let name):
        if isOpen { lines.append(".El") }
        isOpen = true
        lines += [".Ss " + escaped(name), ".Bl -tag -width \"Ctrl-Home Ctrl-U\" -compact"]
      case .command(let keys, let name): lines += [".It Li " + quoted(keys), escaped(name)]
      }
    }
    return lines + (isOpen ? [".El"] : [])
  }

  /// One argument of a macro.
  private func quoted(_ text: String) -> String {
    "\""
      + escaped(text).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\(dq") + "\""
  }

  /// A text line that no character of which is a request.
  private func escaped(_ text: String) -> String {
    var line = text.split(separator: "\\", omittingEmptySubsequences: false).joined(
      separator: "\\e")
    if line.hasPrefix(".") || line.hasPrefix("'") { line = "\\&" + line }
    return line
  }
}
