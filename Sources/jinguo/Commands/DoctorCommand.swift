import ArgumentParser
import Controller
import Domain
import Glibc
import Languages
import Storage
import Terminal
import TextUI

/// `jinguo doctor`: examines the terminal and the surroundings.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: .init(zh: "检查终端和环境", en: "examine the terminal"),
    discussion: .examples(
      "jinguo doctor",
      "jinguo doctor --json",
      "jinguo doctor --terminals"))

  @OptionGroup var options: GlobalOptions
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false
  @Flag(help: .init(zh: "PuTTY、Xshell 等在哪里设编码和字体", en: "what to set in PuTTY, Xshell and others"))
  var terminals = false

  func run() throws {
    let options = options
    if terminals { return DoctorCommand.printTerminals(options.words) }
    let facts = try MainActor.assumeIsolated { try DoctorCommand.facts(options) }
    guard !json else {
      let record = facts.map { ($0.name, FieldValue.text($0.value)) }
      return Output.json(
        .record(
          ["schema": .number(1)].merging(record) { _, new in new }))
    }
    let words = options.words
    let names = facts.map { words($0.label) }
    let width = names.map { TextWidth.columns(of: $0) }.max() ?? 0
    for (fact, name) in zip(facts, names) {
      Output.line(TextWidth.padded(name, to: width) + "  " + fact.value)
    }
    Output.line(words(UsageSentence.seeTerminals(command: "jinguo doctor --terminals")))
  }

  /// What to set in the programs that show the dashboard.
  private static func printTerminals(_ words: Words) {
    for line in TerminalPage.explanation(words).lines {
      switch line {
      case .heading(let text): Output.line(text)
      case .text(let text): Output.line("  " + text)
      case .rule, .part: break
      }
    }
  }

  /// One thing that was found out: its name in JSON, its label, its value.
  private struct Fact {
    let name: String
    let label: DoctorWord
    let value: String

    init(_ label: DoctorWord, _ value: String) {
      name = "\(label)"
      self.label = label
      self.value = value
    }
  }

  @MainActor private static func facts(_ options: GlobalOptions) throws -> [Fact] {
    let words = options.words
    let places = Places()
    func variable(_ name: String) -> String { Places.variable(name) ?? "–" }
    let here = Availability.here
    let reply = here == .usable ? TerminalProbe.ask(timeout: 400, meanwhile: {}).reply : nil
    var chosen = try ChosenTheme(options, words)
    if let background = reply?.background { chosen.fit(Appearance(background: background)) }
    let looks = chosen.looks(ambiguousColumns: reply?.ambiguousColumns)
    let unknown = words(here == .usable ? DoctorWord.noAnswer : DoctorWord.noTerminal)
    var facts = [
      Fact(.version, Jinguo.configuration.version),
      Fact(.terminal, variable("TERM")),
      Fact(.locale, "\(Locale.name) \(Locale.codeset)"),
      Fact(.ambiguousColumns, reply?.ambiguousColumns.map(String.init) ?? unknown),
      Fact(.background, reply?.background?.hex ?? unknown),
      Fact(.colours, TerminalColours.areWanted ? variable("COLORTERM") : "NO_COLOR"),
      Fact(
        .theme,
        chosen.name == chosen.theme.name ? chosen.name : "\(chosen.name) (\(chosen.theme.name))"),
      Fact(.glyphs, looks.tier.rawValue),
      Fact(.config, places.config), Fact(.state, places.state), Fact(.data, places.data),
    ]
    facts += chosen.library.faults.map { Fact(.fault, $0) }
    facts += book(options, words)
    return facts
  }

  /// The book that would be opened: where it is, what is wrong with it, who else may read it.
  private static func book(_ options: GlobalOptions, _ words: Words) -> [Fact] {
    do {
      let session = try BookSession(options)
      let found = session.store.findings.count
      let open = session.store.openToOthers().keys.sorted()
      return [
        Fact(.book, session.store.folder),
        Fact(
          .findings,
          words(found == 0 ? UsageSentence.noFindings : UsageSentence.findings(found))),
        Fact(.openToOthers, open.isEmpty ? "–" : open.joined(separator: " ")),
        Fact(.writing, session.store.readOnly.map { words.tell($0) } ?? words(AnswerWord.yes)),
      ]
    } catch let complaint as Complaint {
      return [Fact(.book, complaint.sentence)]
    } catch {
      return []
    }
  }
}

/// The language and the encoding that the surroundings ask for.
private enum Locale {
  static var name: String {
    setlocale(LC_ALL, "").map { String(cString: $0) } ?? "C"
  }
  static var codeset: String { String(cString: nl_langinfo(Int32(CODESET))) }
}
