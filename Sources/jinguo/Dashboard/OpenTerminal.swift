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
    let isFar = Places.variable("SSH_CONNECTION") != nil
    var found: ChosenTheme?
    let (reply, roundTrip) = try TerminalProbe.ask(timeout: isFar ? 400 : 100) {
      found = try ChosenTheme(options, words)
    }
    guard var chosen = found else { return nil }
    if let background = reply.background { chosen.fit(Appearance(background: background)) }
    guard
      let display = NCursesDisplay(
        theme: chosen.theme, monochrome: { ThemeLibrary.monochrome },
        hasColours: TerminalColours.areWanted && !manner.mono)
    else { return nil }
    display.take(reply.typed)
    display.lineWait = Self.lineWait(roundTrip: roundTrip, isFar: isFar)
    self.display = display
    self.chosen = chosen
    looks = chosen.looks(ambiguousColumns: reply.ambiguousColumns)
  }

  /// A line that takes long to answer also cuts keys in two: 25 ms at hand, more on a slow line.
  private static func lineWait(roundTrip: Int?, isFar: Bool) -> Int {
    guard let roundTrip else { return isFar ? 250 : 25 }
    return roundTrip < 40 ? 25 : roundTrip < 200 ? 100 : 250
  }
}
