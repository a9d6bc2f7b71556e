import CNCurses
import Glibc
import TextUI

/// What the terminal and the user's locale are, asked of the system.
enum Surroundings {
  /// UTF-8 as the user's locale has it; C.UTF-8 where it is none.
  static func chooseLocale() {
    setlocale(LC_ALL, "")
    let codeset = String(cString: nl_langinfo(Int32(CODESET)))
    if codeset != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  /// The terminal's size now; 80 by 24 where it tells none.
  static var size: Size {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 {
      return Size(width: Int(window.ws_col), height: Int(window.ws_row))
    }
    return Size(width: 80, height: 24)
  }
}
