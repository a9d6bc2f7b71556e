import ArgumentParser
import Domain
import Glibc
import Languages
import Storage

/// `jinguo demo`: the dashboard on a throw-away copy of the sample book.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: .init(zh: "打开示例数据（虚构）", en: "try the sample book"),
    discussion: .examples(
      "jinguo demo",
      "jinguo demo --theme projector"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var manner: DashboardOptions

  func run() throws {
    let words = options.words
    let folder = try Self.make(words)
    let (options, manner) = (options, manner)
    let farewell = words(NewBookSentence.demo(path: folder))
    try MainActor.assumeIsolated {
      try DashboardCommand.show(options, manner, folder, remembers: false, farewell: farewell)
    }
    Output.message(farewell)
  }

  /// Makes a throw-away copy of the sample book, and tells its folder.
  static func make(_ words: Words) throws -> String {
    let folder = Places().state + "/demo/\(Clock.milliseconds)-\(getpid())"
    try InitCommand.make(at: folder, sample: true, words)
    return folder
  }
}
