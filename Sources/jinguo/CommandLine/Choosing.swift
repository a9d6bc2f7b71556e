import Languages

extension Words {
  /// One of a few things by its name in JSON, by its word in either language, or by the beginning of
  /// these if it is the only one that begins so.
  ///
  /// - Throws: a ``Complaint`` that offers them all, in the words of the language.
  func one<Item>(
    of items: [Item], _ kind: UsageSentence.Named, called text: String,
    name: (Item) -> String, word: (Item) -> any Phrase, also: (Item) -> [String] = { _ in [] }
  ) throws -> Item {
    let wanted = text.lowercased()
    func names(_ item: Item) -> [String] {
      ([name(item), word(item).chinese, word(item).english] + also(item)).map { $0.lowercased() }
    }
    if let found = items.first(where: { names($0).contains(wanted) }) { return found }
    let begun = items.filter { names($0).contains { $0.hasPrefix(wanted) } }
    if begun.count == 1, !wanted.isEmpty { return begun[0] }
    let candidates = items.map { language == .zh ? word($0).chinese : name($0) }
    throw Complaint(self(UsageSentence.unknownName(kind, text, candidates: candidates)), .data)
  }
}
