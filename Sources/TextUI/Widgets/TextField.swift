/// One line of text under the user's hands: its characters and the caret between them.
public struct TextField: Hashable, Sendable {
  /// What has been typed; never holds a line end.
  public private(set) var text: String
  /// How many characters stand before the caret.
  public private(set) var caret: Int

  /// Makes a field with the caret at the end.
  public init(_ text: String = "") {
    self.text = Self.oneLine(text)
    caret = self.text.count
  }

  /// Puts text in at the caret; line ends and tabs become spaces.
  public mutating func insert(_ inserted: String) {
    caret = text.insert(Self.oneLine(inserted), after: caret)
  }

  /// Deletes the character before the caret.
  public mutating func backspace() {
    guard caret > 0 else { return }
    caret -= 1
    delete()
  }

  /// Deletes the character after the caret.
  public mutating func delete() {
    guard caret < text.count else { return }
    text = String(text.prefix(caret)) + text.dropFirst(caret + 1)
    // What is left may have joined into fewer characters.
    caret = min(caret, text.count)
  }

  /// Deletes what stands before the caret.
  public mutating func deleteToStart() {
    text = String(text.dropFirst(caret))
    caret = 0
  }

  /// Deletes the word before the caret with the spaces behind it: what lies between spaces, or
  /// between the strokes of a path.
  public mutating func deleteWord() {
    var before = Array(text.prefix(caret))
    func isBetween(_ character: Character) -> Bool { character == " " || character == "/" }
    while let last = before.last, isBetween(last) { before.removeLast() }
    while let last = before.last, !isBetween(last) { before.removeLast() }
    text = String(before) + text.dropFirst(caret)
    caret = min(before.count, text.count)
  }

  /// Deletes everything.
  public mutating func clear() { self = TextField() }

  /// Moves the caret by so many characters, within the text.
  public mutating func move(by characters: Int) {
    caret = min(max(0, caret + characters), text.count)
  }

  /// Moves the caret to the beginning.
  public mutating func moveHome() { caret = 0 }

  /// Moves the caret to the end.
  public mutating func moveEnd() { caret = text.count }

  /// Does what a key does in every text field; false when it does nothing there.
  public mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert(String(scalar))
    case .backspace: backspace()
    case .delete: delete()
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .home: moveHome()
    case .end: moveEnd()
    case .control("u"): deleteToStart()
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }

  private static func oneLine(_ text: String) -> String {
    guard text.contains(where: { $0.isNewline || $0 == "\t" }) else { return text }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}

extension TextField: Widget {
  /// Draws the field in its plain role.
  public func draw(into frame: inout Frame, area: Rect) {
    draw(into: &frame, area: area, role: .field)
  }

  /// Draws the part of the text around the caret and puts the frame's cursor there.
  public func draw(into frame: inout Frame, area: Rect, role: Role, placeholder: String = "") {
    guard !area.isEmpty else { return }
    let row = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    frame.fill(row, role)
    let (start, column) = window(columns: area.width)
    if text.isEmpty {
      frame.draw(TextWidth.clip(placeholder, to: area.width), x: 0, y: 0, in: row, .dim)
    } else {
      frame.draw(String(text.dropFirst(start)), x: 0, y: 0, in: row, role)
    }
    let place = Point(x: row.x + column, y: row.y)
    frame.cursor = frame.area.contains(place) ? place : nil
  }

  /// The first character shown and the caret's column, which is always inside the field.
  func window(columns: Int) -> (start: Int, caretColumn: Int) {
    let before = Array(text.prefix(caret))
    var start = caret
    var used = 0
    while start > 0 {
      used += TextWidth.columns(of: before[start - 1])
      if used > columns - 1 { break }
      start -= 1
    }
    return (start, TextWidth.columns(of: String(before[start...])))
  }
}
