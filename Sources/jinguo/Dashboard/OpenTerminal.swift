import Controller
import Languages
import Terminal
import TextUI

/// The terminal made ready for a screen: asked how it draws, its theme chosen, its display open.
@MainActor struct OpenTerminal {
  let display: NCursesDisplay
  var chosen: ChosenTheme
  private(set) var looks: Looks

  /// Asks it and waits for the answer; nil where ncurses can't drive it.
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
    guard let display = Self.display(chosen, manner) else { return nil }
    display.take(reply.typed)
    display.lineWait = Self.lineWait(roundTrip: roundTrip, isFar: isFar)
    self.display = display
    self.chosen = chosen
    looks = chosen.looks(ambiguousColumns: reply.ambiguousColumns)
  }

  /// Asks it, but goes on as if it had answered what it did at the last start, until `settle`; nil where
  /// ncurses can't drive it.
  ///
  /// - Throws: `Complaint` when a theme was asked for that there isn't.
  init?(
    _ options: GlobalOptions, _ manner: DashboardOptions, as last: RememberedScreen.Kept
  ) throws {
    chosen = try ChosenTheme(options, options.words)
    chosen.assume(last.appearance)
    guard let display = Self.display(chosen, manner) else { return nil }
    self.display = display
    display.ask()
    looks = chosen.looks(ambiguousColumns: last.frame.tier == .safe ? 2 : 1)
  }

  /// Takes the answer, which is there by now unless the line is slow.
  ///
  /// - Parameter line: took what came meanwhile.
  mutating func settle(_ line: WaitingLine) {
    let isFar = Places.variable("SSH_CONNECTION") != nil
    let reply = TerminalProbe.answer(after: line.received, timeout: isFar ? 400 : 100)
    if let background = reply.background { chosen.fit(Appearance(background: background)) }
    looks = chosen.looks(ambiguousColumns: reply.ambiguousColumns)
    display.take(reply.typed)
    // How long it took to come is not known.
    display.lineWait = reply.isComplete && isFar ? 100 : Self.lineWait(roundTrip: nil, isFar: isFar)
    if line.hasSpoken { display.redraw() }
  }

  private static func display(_ chosen: ChosenTheme, _ manner: DashboardOptions) -> NCursesDisplay?
  {
    NCursesDisplay(
      theme: chosen.theme, monochrome: { ThemeLibrary.monochrome },
      hasColours: TerminalColours.areWanted && !manner.mono)
  }

  /// A line that takes long to answer also cuts keys in two: 25 ms at hand, more on a slow line.
  private static func lineWait(roundTrip: Int?, isFar: Bool) -> Int {
    guard let roundTrip else { return isFar ? 250 : 25 }
    return roundTrip < 40 ? 25 : roundTrip < 200 ? 100 : 250
  }
}
