/// How Chinese sentences tell of keys and commands.
enum Chinese {
  /// `按 a`; of a command that is typed `用 jinguo meeting new`, `用 新建会议`: nobody presses that.
  static func by(_ key: String) -> String {
    let isTyped =
      key.hasPrefix("jinguo ") || key.unicodeScalars.first.map { $0.value >= 0x4E00 } == true
    return (isTyped ? "用 " : "按 ") + key
  }
}
