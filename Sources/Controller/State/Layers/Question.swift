/// A question as people type it into help, without the words that only make it one.
enum Question {
  private static let beginnings = [
    "how do i ", "how can i ", "how to ", "what does ", "what is ", "what can i ", "where is ",
    "怎么样", "怎么", "如何", "怎样", "在哪里", "哪里", "什么是", "什么叫", "我想", "要",
  ]
  private static let ends = [
    " mean", " means", "是什么意思", "什么意思", "是什么", "在哪里", "在哪", "怎么办", "？", "?", "吗", "呢",
  ]

  /// What is asked about: 怎么撤销 is about 撤销. The text itself where nothing would be left.
  static func subject(of text: String) -> String {
    var rest = text[...]
    for beginning in beginnings where rest.lowercased().hasPrefix(beginning) {
      rest = rest.dropFirst(beginning.count)
      break
    }
    // A question mark may stand after another end.
    for _ in 0..<2 {
      for end in ends where rest.lowercased().hasSuffix(end) {
        rest = rest.dropLast(end.count)
        break
      }
    }
    return rest.contains { !$0.isWhitespace } ? String(rest) : text
  }
}
