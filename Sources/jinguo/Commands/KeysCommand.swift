import ArgumentParser
import Controller
import Languages
import Terminal
import TextUI

/// `jinguo keys`: tells what each key sends and means; with `--table` all keys there are.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: .init(zh: "按键回显：终端发来什么", en: "what each key sends and means"),
    discussion: String.examples(
      "jinguo keys",
      "jinguo keys --table",
      "jinguo keys --names") + "\n\n" + KeyFile.format)

  @OptionGroup var options: GlobalOptions
  @Flag(help: .init(zh: "列出全部按键", en: "list all keys"))
  var table = false
  @Flag(
    help: .init(
      zh: "输出全部命令的名字和按键，格式同 keys.json",
      en: "print the names and keys of all commands, as in keys.json"))
  var names = false

  func run() throws {
    let words = options.words
    let file = KeyFile(words)
    if let fault = file.fault { Output.message(fault) }
    guard !names else { return Output.line(file.map.text) }
    guard !table else { return printTable(words, file.map) }
    Output.message(words(UsageSentence.pressKeys))
    MainActor.assumeIsolated {
      var isLast = false
      KeyEcho.run { bytes, inputs in
        Output.line(KeysCommand.line(bytes, inputs, words, file.map))
        let isEnd = inputs.contains(.key(.control("c"))) || inputs.contains(.key(.control("q")))
        defer { isLast = isEnd }
        return !(isEnd && isLast)
      }
    }
  }

  /// The bytes, the key they are, and the commands it means.
  static func line(_ bytes: [UInt8], _ inputs: [Input], _ words: Words, _ map: KeyMap) -> String {
    let hex = bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }
    let meanings = inputs.map { input -> String in
      guard case .key(let key) = input else { return "\(input)" }
      let commands = Mode.allCases.compactMap { mode -> String? in
        guard case .command(let command) = map.meaning(of: [key], in: [mode]) else {
          return nil
        }
        return words(command)
      }
      let distinct = commands.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return ([KeyName.label(of: key)] + distinct).joined(separator: " · ")
    }
    return TextWidth.padded(hex.joined(separator: " "), to: 24) + "  "
      + meanings.joined(separator: "  ")
  }

  private func printTable(_ words: Words, _ map: KeyMap) {
    for line in HelpText.lines(words, keys: map) {
      switch line {
      case .heading(let name): Output.line(name)
      case .command(let keys, let name):
        Output.line("  " + TextWidth.padded(keys, to: 26) + " " + name)
      }
    }
  }
}
