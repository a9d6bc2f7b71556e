/// What a cell means; the theme decides how that looks.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text, dim, title, tab, tabActive, panelTitle
  case border, borderFocus, header, headerFocus
  case row
  /// The row and the cell that the cursor stands on.
  case rowFocus, cellFocus
  case marked
  case key, hint
  case field, fieldError
  /// The part of a text that a search found.
  case match
  case popup, popupBorder, popupTitle
  case saved, warning, error
  /// A figure that changed since the last key.
  case changed
  /// The notice that the figures are invented.
  case demo
  /// The one filled line that the eye should find first.
  case alarm
  case barFill, barEmpty, barMark, spark
  case lampDone, lampAhead, lampOnPace, lampSlow, lampBehind, lampOverdue
  case lampNotDue, lampCounted, lampNotApplicable
  /// A lamp of the last reported period, not of this one.
  case lampDim

  /// Whether it is a highlight: what is drawn on it later keeps its own letters and stands on it.
  public var isGround: Bool {
    switch self {
    case .rowFocus, .cellFocus, .marked, .alarm, .field, .fieldError: true
    default: false
    }
  }

  /// The letter that stands for the role in golden screens; never changes once given.
  public var letter: Character {
    switch self {
    case .text: "."
    case .dim: "d"
    case .title: "T"
    case .tab: "t"
    case .tabActive: "A"
    case .panelTitle: "P"
    case .border: "b"
    case .borderFocus: "B"
    case .header: "h"
    case .headerFocus: "H"
    case .row: "r"
    case .rowFocus: "R"
    case .cellFocus: "C"
    case .marked: "m"
    case .key: "k"
    case .hint: "i"
    case .field: "f"
    case .fieldError: "F"
    case .match: "M"
    case .popup: "p"
    case .popupBorder: "q"
    case .popupTitle: "Q"
    case .saved: "s"
    case .warning: "w"
    case .error: "e"
    case .changed: "c"
    case .demo: "D"
    case .alarm: "!"
    case .barFill: "#"
    case .barEmpty: "-"
    case .barMark: "|"
    case .spark: "~"
    case .lampDone: "1"
    case .lampAhead: "2"
    case .lampOnPace: "3"
    case .lampSlow: "4"
    case .lampBehind: "5"
    case .lampOverdue: "6"
    case .lampNotDue: "7"
    case .lampCounted: "8"
    case .lampNotApplicable: "9"
    case .lampDim: "0"
    }
  }
}
