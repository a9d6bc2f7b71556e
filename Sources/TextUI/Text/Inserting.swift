extension String {
  /// Puts text in after so many characters.
  ///
  /// - Returns: How many characters stand before the end of what was put in. A combining mark may
  ///   have joined its neighbours: the character that it is part of counts.
  mutating func insert(_ inserted: String, after caret: Int) -> Int {
    let before = String(prefix(caret)) + inserted
    self = before + dropFirst(caret)
    let length = before.utf8.count
    var passed = 0
    for (count, character) in enumerated() {
      if passed >= length { return count }
      passed += character.utf8.count
    }
    return count
  }
}
