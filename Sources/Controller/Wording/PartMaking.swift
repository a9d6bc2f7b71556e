public import Domain
public import Languages

extension Book {
  /// The part that a name makes in a place: by the identifier that is wanted, else by one made of the
  /// name's sound that was never used.
  public func newPart(
    _ spot: PartSpot, named name: String, identifier: String?, in year: Int
  ) -> Part {
    newPart(spot.kind, under: spot.parent, named: name, identifier: identifier, in: year)
  }

  /// The same by kind and parent.
  public func newPart(
    _ kind: Part.Kind, under parent: Part?, named name: String, identifier: String?, in year: Int
  ) -> Part {
    func part(_ slug: String) -> Part {
      Part(kind, kind == .slot ? "\(parent?.id ?? "")/\(slug)" : slug)
    }
    if let identifier { return part(identifier) }
    let slug = Speller(PinyinTable()).freeSlug(of: name, kind: kind.rawValue) { slug in
      !isFree(part(slug), in: year)
    }
    return part(slug)
  }
}

extension Words {
  /// What an edit of a field is about.
  public func title(of edit: PartEdit, in book: Book, _ year: Int) -> String {
    guard case .set(let part, let field, _) = edit else { return self(ScreenWord.planning) }
    return tell(field, of: part, in: book, year: year)
  }

  /// What is asked of a new part: 思想引领下新举措的名称.
  public func tell(_ spot: PartSpot, in book: Book, year: Int) -> String {
    let place = spot.parent.map { shortName(of: $0, in: book, year: year) } ?? ""
    return self(PartSentence.nameOfNew(PartWord(spot.kind), place))
  }

  /// What is asked of a field of a part.
  public func tell(_ field: PartField, of part: Part, in book: Book, year: Int) -> String {
    let name = shortName(of: part, in: book, year: year)
    return switch field {
    case .named(let field): self(PartSentence.fieldOf(FieldWord(field), name))
    case .value(let year): self(PartSentence.valueOf(year: year, name))
    }
  }
}
