extension KeyName {
  /// Every key that has a name of its own, how scripts write it and how screens do.
  static let table: [(name: String, key: Key, label: String)] = [
    ("enter", .enter, "Enter"), ("tab", .tab, "Tab"), ("s-tab", .backTab, "Shift-Tab"),
    ("esc", .escape, "Esc"), ("backspace", .backspace, "Backspace"),
    ("delete", .delete, "Delete"), ("insert", .insert, "Insert"),
    ("up", .up, "Up"), ("down", .down, "Down"), ("left", .left, "Left"), ("right", .right, "Right"),
    ("home", .home, "Home"), ("end", .end, "End"),
    ("pageup", .pageUp, "PgUp"), ("pagedown", .pageDown, "PgDn"),
    ("s-up", .shiftUp, "Shift-Up"), ("s-down", .shiftDown, "Shift-Down"),
    ("s-left", .shiftLeft, "Shift-Left"), ("s-right", .shiftRight, "Shift-Right"),
    ("s-home", .shiftHome, "Shift-Home"), ("s-end", .shiftEnd, "Shift-End"),
    ("c-up", .controlUp, "Ctrl-Up"), ("c-down", .controlDown, "Ctrl-Down"),
    ("c-left", .controlLeft, "Ctrl-Left"), ("c-right", .controlRight, "Ctrl-Right"),
    ("c-home", .controlHome, "Ctrl-Home"), ("c-end", .controlEnd, "Ctrl-End"),
    ("space", .character(" "), "Space"), ("lt", .character("<"), "<"),
    ("c-space", .control(" "), "Ctrl-Space"), ("a-space", .alt(" "), "Alt-Space"),
    ("a-lt", .alt("<"), "Alt-<"), ("a-gt", .alt(">"), "Alt->"),
    ("a-backspace", .alt("\u{7F}"), "Alt-Backspace"),
  ]
}
