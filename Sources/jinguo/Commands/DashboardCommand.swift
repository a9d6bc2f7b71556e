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
    var early = try EarlyScreen(options, manner, path, remembers, beginning)
    let session: BookSession
    do {
      session = try BookSession(
        options, path: path, watching: true,
        onlyReading: manner.readonly || beginning == .following, year: manner.year,
        line: early?.line)
    } catch {
      early?.terminal.display.close()
      throw error
    }
    early?.end()
    ProgramMemory.release()
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
    guard let terminal = try early?.terminal ?? OpenTerminal(options, session.words, manner) else {
      Output.message(session.words(UsageSentence.noTerminal))
      return try StatusCommand.print(session)
    }
    let opening = DashboardOpening(
      session: session, terminal: terminal, manner: manner, remembers: remembers,
      beginning: beginning)
    try run(opening, farewell: farewell)
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
      DashboardOpening(
        session: opening.session, terminal: terminal, manner: manner,
        remembers: opening.farewell == nil, beginning: .usual),
      farewell: opening.farewell, isFirst: opening.farewell == nil)
  }

  /// Shows a book on an open terminal, and ends the program.
  @MainActor private static func run(
    _ opening: DashboardOpening, farewell: String?, isFirst: Bool = false
  ) throws -> Never {
    let display = opening.terminal.display
    if opening.remembers { Places().remember("book", opening.session.store.folder) }
    var state: State
    do { state = try opening.state(opening.session, opening.terminal.looks) } catch {
      display.close()
      throw error
    }
    if isFirst { state.askRole() }
    let dashboard = Dashboard(
      opening.session, state, display, opening.terminal.chosen, opening.beginning)
    let next = NextScreen(opening)
    // What is being typed is mirrored outside the book, and would be offered at the next start.
    dashboard.whenQuiet = { if dashboard.state.draft == nil { next.keep(after: dashboard) } }
    dashboard.run()
    display.close()
    next.keep(after: dashboard)
    if let farewell { Output.message(farewell) }
    Glibc.exit(0)
  }
}
