/// A line that is typed in parts: 事项 · 谁 · 何时, 名称 · 分值 · 指标.
extension String {
  /// The parts of such a line, without the spaces around them; the whole where nothing parts it.
  var typedParts: [String] {
    split(omittingEmptySubsequences: false) { $0.partsLine }.map { String($0).trimmingSpaces }
  }
}

extension Character {
  /// Whether it stands between two parts of such a line.
  var partsLine: Bool {
    switch self {
    case "·", "•", "・", "|", "｜", ";", "；", "\t": true
    default: false
    }
  }
}
