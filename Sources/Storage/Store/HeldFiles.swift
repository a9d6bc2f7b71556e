import Domain

/// What each document's file held when it was last read or written.
///
/// Of a unit's file the bytes are kept and only read again when somebody asks: of thousands of units
/// few are touched.
struct HeldFiles {
  private enum Content {
    case value(FieldValue)
    case bytes([UInt8], head: FieldValue)
  }
  private var contents: [Document: Content] = [:]

  /// The documents that have a file.
  var documents: Set<Document> { Set(contents.keys) }

  /// What a document's file held; nil when it had none.
  subscript(document: Document) -> FieldValue? {
    get {
      switch contents[document] {
      case .value(let value): value
      // They were read before.
      case .bytes(let bytes, _): try? JSONReader.read(bytes)
      case nil: nil
      }
    }
    set { contents[document] = newValue.map(Content.value) }
  }

  /// Keeps what was read of a file.
  mutating func keep(_ text: DocumentText, of document: Document) {
    contents[document] = .bytes(text.bytes, head: text.head)
  }

  /// What a document says of itself: its schema, and how far it knows the journals.
  func head(of document: Document) -> FieldValue? {
    switch contents[document] {
    case .value(let value): value
    case .bytes(_, let head): head
    case nil: nil
    }
  }

  /// What all documents say of themselves.
  var heads: some Sequence<FieldValue> { contents.keys.lazy.compactMap { head(of: $0) } }

  /// Everything, as values.
  var all: [Document: FieldValue] {
    contents.keys.reduce(into: [:]) { all, document in all[document] = self[document] }
  }
}
