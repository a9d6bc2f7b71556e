import ArgumentParser
import Controller
import Domain
import Glibc
import Languages
import Storage
import Terminal
import TextUI

/// `jinguo [BOOK]`: the dashboard; where there is no terminal for it, the text of `status`.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: .init(zh: "打开看板", en: "open the dashboard"),
    shouldDisplay: false)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var manner: DashboardOptions
  @Argument(help: ArgumentHelp(zh: "工作簿文件夹", en: "the book's folder", valueName: "book"))
  var path: String?

  func run() throws {
    let (options, manner, path) = (options, manner, path)
    try MainActor.assumeIsolated { try DashboardCommand.show(options, manner, path) }
  }

  /// Shows a book until the user leaves it, and ends the program with what is said last.
  ///
  /// Everything is on the disk then: the system takes the memory back faster than we could.
  /// Where there is no terminal for it, it returns.
  @MainActor static func show(
    _ options: GlobalOptions, _ manner: DashboardOptions, _ path: String?, remembers: Bool = true,
    farewell: String? = nil, _ beginning: DashboardBeginning = .usual
  ) throws {
    if BookSession.named(options, path) == nil, Availability.here == .usable, !manner.wantsLines,
      let terminal = try OpenTerminal(options, options.words, manner)
    {
      return try begin(options, manner, terminal)
    }
    let session = try BookSession(
      options, path: path, watching: true, onlyReading: manner.readonly || beginning == .following,
      year: manner.year)
    if manner.wantsLines {
      if remembers { Places().remember("book", session.store.folder) }
      var state = session.state(options.author, size: Size(width: 80, height: 24))
      state.settings = Places().remembered(openBook: nil)
      try manner.takeUp(session, &state)
      state.begin()
      try beginning.takeUp(session, &state)
      PlainDashboard(session, state).run()
      if let farewell { Output.message(farewell) }
      Glibc.exit(0)
    }
    switch Availability.here {
    case .usable: break
    case .noOutput: return try StatusCommand.print(session)
    case .noInput, .dumb:
      Output.message(session.words(UsageSentence.noTerminal))
      return try StatusCommand.print(session)
    }
    guard let terminal = try OpenTerminal(options, session.words, manner) else {
      Output.message(session.words(UsageSentence.noTerminal))
      return try StatusCommand.print(session)
    }
    try run(
      session, terminal, manner, remembers: remembers, farewell: farewell, beginning: beginning)
  }

  /// Asks where to begin, and shows the book that is chosen.
  @MainActor private static func begin(
    _ options: GlobalOptions, _ manner: DashboardOptions, _ terminal: OpenTerminal
  ) throws {
    var desk = FirstRunDesk(options, manner, terminal)
    guard let opening = desk.run() else {
      terminal.display.close()
      Glibc.exit(0)
    }
    try run(
      opening.session, terminal, manner, remembers: opening.farewell == nil,
      farewell: opening.farewell, isFirst: opening.farewell == nil)
  }

  /// Shows a book on an open terminal, and ends the program.
  @MainActor private static func run(
    _ session: BookSession, _ terminal: OpenTerminal, _ manner: DashboardOptions, remembers: Bool,
    farewell: String?, isFirst: Bool = false, beginning: DashboardBeginning = .usual
  ) throws -> Never {
    let display = terminal.display
    if remembers { Places().remember("book", session.store.folder) }
    var state = session.state(session.store.author.name, size: display.size)
    state.looks = terminal.looks
    state.looks.marksChanges = !manner.still
    state.settings = Places().remembered(openBook: remembers ? session.store.folder : nil)
    state.recallViews()
    do { try manner.takeUp(session, &state) } catch {
      display.close()
      throw error
    }
    state.begin()
    do { try beginning.takeUp(session, &state) } catch {
      display.close()
      throw error
    }
    if isFirst { state.askRole() }
    Dashboard(session, state, display, terminal.chosen, beginning).run()
    display.close()
    if let farewell { Output.message(farewell) }
    Glibc.exit(0)
  }
}
