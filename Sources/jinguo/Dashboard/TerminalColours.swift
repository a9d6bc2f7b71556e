import TextUI

/// What the environment says of colours and of the terminal's background.
enum TerminalColours {
  /// Whether colours are wanted: `NO_COLOR` goes before `CLICOLOR_FORCE`, that before `CLICOLOR`.
  static var areWanted: Bool {
    if Places.variable("NO_COLOR") != nil { return false }
    if let forced = Places.variable("CLICOLOR_FORCE"), forced != "0" { return true }
    return Places.variable("CLICOLOR") != "0"
  }

  /// The background as `COLORFGBG` has it, its last number being 7 or 9…15 for a light one.
  static var appearance: Appearance {
    guard let last = Places.variable("COLORFGBG")?.split(separator: ";").last.flatMap({ Int($0) })
    else { return .dark }
    return last == 7 || last >= 9 ? .light : .dark
  }
}
