/// A piece of text with a role of its own; several make a line.
public struct Span: Hashable, Sendable {
  /// What is written.
  public var text: String
  /// What it means; nil is the role of whatever it stands on.
  public var role: Role?

  /// Makes a span.
  public init(_ text: String, _ role: Role? = nil) {
    self.text = text
    self.role = role
  }

  /// The columns it takes.
  public var columns: Int { TextWidth.columns(of: text) }
}

extension Span: ExpressibleByStringInterpolation {
  /// Makes a span without a role of its own.
  public init(stringLiteral text: String) { self.init(text) }
}

extension [Span] {
  /// The columns that all of them take side by side.
  public var columns: Int { reduce(0) { $0 + $1.columns } }

  /// As much as fits into so many columns, the cut piece ending in the mark.
  public func clipped(to columns: Int, mark: String = "…") -> [Span] {
    guard self.columns > columns else { return self }
    var kept: [Span] = []
    var room = columns
    for (index, span) in enumerated() {
      let wanted = span.columns
      // A piece that just fits must still leave room for the mark if more follows.
      let rest = self[(index + 1)...].contains { !$0.text.isEmpty }
      if wanted < room || wanted == room && !rest {
        kept.append(span)
        room -= wanted
        continue
      }
      let start = TextWidth.start(
        of: span.text, columns: Swift.max(0, room - TextWidth.columns(of: mark)))
      kept.append(Span(TextWidth.clip(start + mark, to: room, mark: ""), span.role))
      break
    }
    return kept
  }
}

extension Frame {
  /// Draws spans side by side, as `draw` does one text; `role` is for those without one.
  @discardableResult
  public mutating func draw(
    _ spans: [Span], x: Int, y: Int, in area: Rect, _ role: Role
  ) -> Int {
    var column = x
    for span in spans {
      column += draw(span.text, x: column, y: y, in: area, span.role ?? role)
    }
    return column - x
  }

  /// Draws lines from the top of an area, each cut to its width, as many as it has room for.
  ///
  /// - Parameter top: how many lines of the area stay free above them.
  public mutating func draw(
    _ lines: [[Span]], below top: Int = 0, in area: Rect, _ role: Role, mark: String
  ) {
    for (y, line) in lines.prefix(max(0, area.height - top)).enumerated() {
      draw(line.clipped(to: area.width, mark: mark), x: 0, y: top + y, in: area, role)
    }
  }
}
