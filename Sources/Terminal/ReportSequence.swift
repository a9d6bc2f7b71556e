/// What asks a terminal to report more than keys, and what ends that.
enum ReportSequence {
  static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"
  /// Pastes in brackets, and reports of a switch between dark and light.
  static let reportsOn = "\u{1B}[?2004h\u{1B}[?2031h"
  static let reportsOff = "\u{1B}[?2031l\u{1B}[?2004l"
}
