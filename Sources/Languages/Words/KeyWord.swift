/// A key as it is called in prose, hints and help.
public enum KeyWord: Phrase, Hashable {
  case enter, escape, tab, space, delete, insert, backspace
  case up, down, left, right, arrows, pageUp, pageDown, home, end
  case function(Int)
  /// A key that types a character, as printed on it.
  case character(String)
  case ctrl(String)
  case shift(String)
  case alt(String)
  /// One key after the other, as in `g o`.
  case sequence([String])

  /// In Chinese; keys with Latin caps keep their Latin names.
  public var chinese: String {
    switch self {
    case .space: "空格"
    case .arrows: "方向键"
    case .enter, .escape, .tab, .delete, .insert, .backspace, .up, .down, .left, .right, .pageUp,
      .pageDown, .home, .end, .function, .character, .ctrl, .shift, .alt, .sequence:
      english
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .space: "Space"
    case .delete: "Del"
    case .insert: "Ins"
    case .backspace: "Backspace"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .arrows: "arrows"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    case .character(let text): text
    case .ctrl(let key): "Ctrl-\(key)"
    case .shift(let key): "Shift-\(key)"
    case .alt(let key): "Alt-\(key)"
    case .sequence(let keys): keys.joined(separator: " ")
    }
  }
}
