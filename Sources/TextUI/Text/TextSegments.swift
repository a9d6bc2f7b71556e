/// What stands in one cell or one pair of cells: a base character and the marks upon it.
struct TextSegment {
  /// What is drawn; controls and unprintable scalars are already replaced by pictures.
  var base: Unicode.Scalar
  /// 1 or 2.
  var columns: Int
  /// Zero-width marks, in order; at most `TextSegments.markLimit`.
  var marks: [Unicode.Scalar] = []

  /// Base and marks together.
  var text: String {
    var text = String.UnicodeScalarView()
    text.append(base)
    text.append(contentsOf: marks)
    return String(text)
  }
}

/// A text cut into what cells hold. Drawing and measuring both walk it, so they always agree.
///
/// One printing scalar begins one segment, because that is what terminals and `wcwidth` agree on;
/// joined emoji are drawn side by side.
struct TextSegments: Sequence, IteratorProtocol {
  /// As many marks as a cell of ncurses can carry; further ones are left out.
  static let markLimit = 4

  private var scalars: String.UnicodeScalarView.Iterator
  private var held: Unicode.Scalar?

  init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

  mutating func next() -> TextSegment? {
    while let first = take() {
      if first.value < 0x7F, first.value >= 0x20 {
        // Only what is not ASCII can be a mark upon an ASCII letter.
        held = scalars.next()
        guard let following = held, following.value >= 0x80 else {
          return TextSegment(base: first, columns: 1)
        }
        return collectingMarks(TextSegment(base: first, columns: 1))
      }
      switch TextWidth.placing(of: first) {
      case .dropped: continue
      case .columns(let columns): return collectingMarks(TextSegment(base: first, columns: columns))
      case .picture(let picture): return collectingMarks(TextSegment(base: picture, columns: 1))
      case .mark:
        // A mark upon nothing stands on a dotted circle.
        return collectingMarks(TextSegment(base: "\u{25CC}", columns: 1, marks: [first]))
      }
    }
    return nil
  }

  private mutating func take() -> Unicode.Scalar? {
    if let scalar = held {
      held = nil
      return scalar
    }
    return scalars.next()
  }

  private mutating func collectingMarks(_ start: TextSegment) -> TextSegment {
    var segment = start
    while let scalar = take() {
      guard scalar.value >= 0x300 else {
        held = scalar
        break
      }
      let placing = TextWidth.placing(of: scalar)
      if case .dropped = placing { continue }
      guard case .mark = placing else {
        held = scalar
        break
      }
      if segment.marks.count < Self.markLimit { segment.marks.append(scalar) }
    }
    return segment
  }
}
