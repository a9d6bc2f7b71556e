import ArgumentParser
import Domain
import Storage

/// `jinguo man`: the manual page, in the language of this run.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: .init(zh: "手册页", en: "the manual page"),
    discussion: .examples(
      "jinguo man | man -l -",
      "jinguo man --lang en > ~/.local/share/man/man1/jinguo.1",
      "jinguo man --lang zh > ~/.local/share/man/zh_CN/man1/jinguo.1"))

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let facts = try JSONReader.read(Array(Jinguo._dumpHelp().utf8))
    let command = ToolCommand(facts.record?["command"]?.record ?? [:])
    Output.line(ManualPage(command, ManualText.current, options.words).source)
  }
}
