import ArgumentParser
import Languages

/// `jinguo completions`: what a shell needs to complete commands and options.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: .init(zh: "命令行补全", en: "completions for a shell"),
    discussion: .examples(
      "jinguo completions bash > ~/.local/share/bash-completion/completions/jinguo",
      "jinguo completions zsh > ~/.zfunc/_jinguo",
      "jinguo completions fish > ~/.config/fish/completions/jinguo.fish"))

  @Argument(help: ArgumentHelp("bash | zsh | fish", valueName: "shell"))
  var shell: Shell

  /// The shells that completions are made for.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  func run() throws {
    let shell: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Output.line(Jinguo.completionScript(for: shell))
  }
}
