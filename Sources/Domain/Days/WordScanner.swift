/// Takes words and numbers from the beginning of a text.
struct WordScanner {
  private var left: Substring
  /// Whether the year was written as 明年 or 2025年, so that 底 alone may follow.
  private(set) var isBehindYear = false

  init(_ text: String) { left = text[...] }

  var isAtEnd: Bool { left.isEmpty }
  var rest: String { String(left) }

  /// Takes a word if it stands there.
  mutating func take(_ word: String) -> Bool {
    guard left.hasPrefix(word) else { return false }
    left = left.dropFirst(word.count)
    return true
  }

  /// Takes the first of several words that stands there: longer ones stand before their beginnings.
  mutating func takeOne(_ words: [String]) -> String? {
    for word in words where take(word) { return word }
    return nil
  }

  /// Takes a whole number in digits or in Chinese, up to 9999 and 99.
  mutating func number() -> Int? {
    let digits = left.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
      guard digits.count <= 4, let number = Int(digits) else { return nil }
      left = left.dropFirst(digits.count)
      return number
    }
    let names: [Character: Int] = [
      "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    let before = left
    var number = left.first.flatMap { names[$0] }
    if number != nil { left = left.dropFirst() }
    if take("十") {
      let ones = left.first.flatMap { names[$0] }
      if ones != nil { left = left.dropFirst() }
      number = (number ?? 1) * 10 + (ones ?? 0)
    }
    if number == nil { left = before }
    return number
  }

  /// Takes a year: 今年, 明年, 2025年.
  mutating func year(_ today: Day) -> Int? {
    for (word, step) in [("今年", 0), ("本年", 0), ("明年", 1), ("后年", 2)] where take(word) {
      isBehindYear = true
      return today.date.year + step
    }
    let before = left
    if let number = number(), number >= 1900, take("年") {
      isBehindYear = true
      return number
    }
    left = before
    return nil
  }
}
