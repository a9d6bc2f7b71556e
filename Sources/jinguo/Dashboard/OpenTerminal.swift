import Controller
import Languages
import Terminal
import TextUI

/// The terminal made ready for a screen: asked how it draws, its theme chosen, its display open.
@MainActor struct OpenTerminal {
  let display: NCursesDisplay
  var chosen: ChosenTheme
  let looks: Looks

  /// Nil where ncurses can't drive it.
  ///
  /// - Throws: `Complaint` when a theme was asked for that there isn't.
  init?(_ options: GlobalOptions, _ words: Words, _ manner: DashboardOptions) throws {
    var chosen = try ChosenTheme(options, words)
    let reply = TerminalProbe.ask()
    if let background = reply.background { chosen.fit(Appearance(background: background)) }
    guard
      let display = NCursesDisplay(
        theme: chosen.theme, monochrome: chosen.library.monochrome,
        hasColours: TerminalColours.areWanted && !manner.mono)
    else { return nil }
    display.take(reply.typed)
    self.display = display
    self.chosen = chosen
    looks = chosen.looks(ambiguousColumns: reply.ambiguousColumns)
  }
}
