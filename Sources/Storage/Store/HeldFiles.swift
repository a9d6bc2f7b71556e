import Domain

/// What each document's file held when it was last read or written.
///
/// Of a unit's file its figures are kept, which the book has too, and told as a value only when somebody
/// asks: of thousands of units few are touched.
struct HeldFiles {
  private enum Content {
    case value(FieldValue)
    case unit(UnitContent)
  }
  private var contents: [Document: Content] = [:]

  /// The documents that have a file.
  var documents: Set<Document> { Set(contents.keys) }

  /// What a document's file held; nil when it had none.
  subscript(document: Document) -> FieldValue? {
    get {
      switch contents[document] {
      case .value(let value): value
      case .unit(let content): content.value
      case nil: nil
      }
    }
    set { contents[document] = newValue.map(Content.value) }
  }

  /// Keeps what was read of a unit's file.
  mutating func keep(_ content: UnitContent, of document: Document) {
    contents[document] = .unit(content)
  }

  /// What a document says of itself: its schema, and how far it knows the journals.
  func head(of document: Document) -> FieldValue? {
    switch contents[document] {
    case .value(let value): value
    case .unit(let content): content.rest
    case nil: nil
    }
  }

  /// What all documents say of themselves.
  var heads: some Sequence<FieldValue> { contents.keys.lazy.compactMap { head(of: $0) } }
}
