import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo present`: the pages of a meeting, or what another terminal shows of them.
struct PresentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "present", abstract: .init(zh: "放映：一键一页，投影用", en: "show a meeting's pages"),
    discussion: .examples(
      "jinguo present", "jinguo present 2024-08-01 --theme projector",
      "jinguo present --follow"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var manner: DashboardOptions
  @Flag(
    help: .init(zh: "跟着主屏看，带备注、下一个单位和时钟", en: "follow the wall, with notes, next unit and clock"))
  var follow = false

  @Argument(
    help: ArgumentHelp(
      zh: "会议，或开会的那天", en: "the meeting, or its day", valueName: "meeting"))
  var meeting: String?

  func run() throws {
    let (options, manner) = (options, manner)
    let beginning: DashboardBeginning = follow ? .following : .presenting(meeting)
    try MainActor.assumeIsolated {
      try DashboardCommand.show(options, manner, nil, remembers: false, beginning)
    }
  }
}
