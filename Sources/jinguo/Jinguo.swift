import ArgumentParser
import Dispatch
import Domain
import Glibc
import Languages

/// The program: the dashboard without a command, and every action as a command of its own.
@main
struct Jinguo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jinguo",
    abstract: .init(zh: "巾帼看板：一个联合会的全年工作", en: "follow a year's work plan"),
    discussion: .examples(
      "jinguo demo", "jinguo init fuzhou.jinguo", "jinguo fuzhou.jinguo",
      "jinguo set 福清 三新覆盖率 28 --book fuzhou.jinguo",
      "jinguo status --book fuzhou.jinguo --json"),
    version: "0.1.0",
    subcommands: [
      DashboardCommand.self, DemoCommand.self, InitCommand.self, StatusCommand.self,
      ListCommand.self, BehindCommand.self, GetCommand.self, SetCommand.self, TargetCommand.self,
      AssignCommand.self, PlanCommand.self, OutlinesCommand.self, UndoCommand.self,
      RedoCommand.self, LogCommand.self, ReportCommand.self, PracticesCommand.self,
      TextCommand.self,
      FilingCommand.self, SubmitCommand.self, ReturnCommand.self, AcceptCommand.self,
      LockCommand.self, UnlockCommand.self, TaskCommand.self, IssueCommand.self, DueCommand.self,
      MeetingCommand.self, PresentCommand.self, CommentCommand.self, StarCommand.self,
      ScoreCommand.self, ImportCommand.self, ExportCommand.self,
      BackupCommand.self, RestoreCommand.self,
      CheckCommand.self, RenderCommand.self, DoctorCommand.self, KeysCommand.self,
      PathsCommand.self, CompletionsCommand.self, ManCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  /// Where the options of a command may stand.
  static var order: ArgumentOrder {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
    var nested: [String: Set<String>] = [:]
    for command in configuration.subcommands {
      let below = command.configuration.subcommands.compactMap { $0.configuration.commandName }
      if let name = command.configuration.commandName { nested[name] = Set(below) }
    }
    return ArgumentOrder(commands: Set(commands + ["help"]), nested: nested)
  }

  /// Runs the command line; complaints go to standard error with their exit status.
  static func main() {
    // A closed pipe and a file-size limit are errors to be told, not ends.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do {
      try Workers.$current.withValue(.processors) {
        try run(Array(CommandLine.arguments.dropFirst()))
      }
    } catch let complaint as Complaint {
      Output.message(complaint.sentence)
      Glibc.exit(complaint.status.rawValue)
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let words = Words(HelpLanguage.current)
      let code = exitCode(for: error)
      let text = UsageWording.translated(fullMessage(for: error), words.language)
      if code == .success {
        Output.line(text)
        Glibc.exit(0)
      }
      Output.message(text)
      Glibc.exit(Complaint.Status.usage.rawValue)
    }
  }
  private static func run(_ arguments: [String]) throws {
    guard ArgumentOrder.areBookAlone(arguments, order) else {
      var command = try parseAsRoot(order.arranged(arguments))
      return try command.run()
    }
    try MainActor.assumeIsolated {
      try DashboardCommand.show(
        GlobalOptions(none: ()), DashboardOptions(none: ()), arguments.first)
    }
  }
}

extension Workers {
  /// All processors that there are.
  fileprivate static let processors = Workers { count, part in
    DispatchQueue.concurrentPerform(iterations: count, execute: part)
  }
}
