/// Several lines of text under the user's hands: its characters and the caret between them.
///
/// Long lines are broken to the width of the field for the eye only; how wide that is, is said by
/// whoever moves the caret up and down.
public struct TextArea: Hashable, Sendable {
  /// What has been typed; its only line end is `\n`.
  public private(set) var text: String
  /// How many characters stand before the caret.
  public private(set) var caret: Int

  /// A line as it is seen.
  struct Line: Hashable {
    /// How many characters of the text stand before it.
    let start: Int
    let text: String
    /// Whether the line below it goes on with the same one of the text.
    var isBroken = false
    var end: Int { start + text.count }
  }

  /// Makes a field with the caret at the end.
  public init(_ text: String = "") {
    self.text = Self.cleaned(text)
    caret = self.text.count
  }

  /// How many characters it holds, without line ends.
  public var count: Int { text.count { $0 != "\n" } }

  /// Puts text in at the caret; its line ends stay, tabs become spaces.
  public mutating func insert(_ inserted: String) {
    caret = text.insert(Self.cleaned(inserted), after: caret)
  }

  /// Does what a key does in a field so many columns wide; false when it does nothing there.
  public mutating func press(_ key: Key, columns: Int) -> Bool {
    switch key {
    case .character(let scalar): insert(String(scalar))
    case .backspace:
      guard caret > 0 else { return true }
      caret -= 1
      delete()
    case .delete: delete()
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .up: move(by: -1, columns: columns)
    case .down: move(by: 1, columns: columns)
    case .pageUp: move(by: -Self.page, columns: columns)
    case .pageDown: move(by: Self.page, columns: columns)
    case .home: caret = lines(columns: columns)[place(columns: columns).y].start
    case .end:
      let lines = lines(columns: columns)
      let line = lines[place(columns: columns).y]
      caret = line.isBroken ? max(line.start, line.end - 1) : line.end
    case .controlHome: caret = 0
    case .controlEnd: caret = text.count
    default: return false
    }
    return true
  }

  /// How many lines a page goes.
  private static let page = 5

  private mutating func delete() {
    guard caret < text.count else { return }
    text = String(text.prefix(caret)) + text.dropFirst(caret + 1)
    // What is left may have joined into fewer characters.
    caret = min(caret, text.count)
  }

  private mutating func move(by rows: Int, columns: Int) {
    let place = place(columns: columns)
    setCaret(to: Point(x: place.x, y: place.y + rows), columns: columns)
  }

  /// Brings the caret to a place of the field, or as near as there is text.
  public mutating func setCaret(to point: Point, columns: Int) {
    let lines = lines(columns: columns)
    let line = lines[max(0, min(point.y, lines.count - 1))]
    var (count, used) = (0, 0)
    for character in line.text {
      used += TextWidth.columns(of: character)
      if used > point.x { break }
      count += 1
    }
    let last = line.isBroken ? max(0, line.text.count - 1) : line.text.count
    caret = line.start + min(count, last)
  }

  /// Where the caret stands, by line and column.
  func place(columns: Int) -> Point {
    let lines = lines(columns: columns)
    let row = lines.lastIndex { $0.start <= caret } ?? 0
    let before = lines[row].text.prefix(caret - lines[row].start)
    return Point(x: TextWidth.columns(of: String(before)), y: row)
  }

  /// How many lines are seen in a field so many columns wide.
  public func lineCount(columns: Int) -> Int { lines(columns: columns).count }

  /// The lines as they are seen: never empty, one column kept for the caret.
  func lines(columns: Int) -> [Line] {
    let room = max(1, columns - 1)
    var lines: [Line] = []
    var start = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var rest = Array(paragraph)[...]
      repeat {
        let count = Self.fitting(rest, room)
        lines.append(
          Line(start: start, text: String(rest.prefix(count)), isBroken: count < rest.count))
        rest = rest.dropFirst(count)
        start += count
      } while !rest.isEmpty
      start += 1
    }
    return lines
  }

  /// How many characters stand on one line: all, or up to a place where it may break.
  private static func fitting(_ characters: ArraySlice<Character>, _ room: Int) -> Int {
    var (count, used) = (0, 0)
    for character in characters {
      used += TextWidth.columns(of: character)
      if used > room {
        let line = Array(characters.prefix(count))
        return max(1, line.isEmpty ? 1 : TextWidth.breakPlace(in: line, before: character))
      }
      count += 1
    }
    return count
  }

  private static func cleaned(_ text: String) -> String {
    guard text.contains(where: { $0.isNewline || $0 == "\t" }) else { return text }
    return String(text.map { $0.isNewline ? "\n" : $0 == "\t" ? " " : $0 })
  }
}

extension TextArea {
  /// Draws the lines around the caret, puts the frame's cursor there and names the field.
  public func draw(into frame: inout Frame, area: Rect, role: Role = .field) {
    guard !area.isEmpty else { return }
    frame.fill(area, role)
    let lines = lines(columns: area.width)
    let place = place(columns: area.width)
    let shown = ScrollWindow.rows(count: lines.count, visible: area.height, selection: place.y)
    for (row, line) in lines[shown].enumerated() {
      frame.draw(line.text, x: 0, y: row, in: area, role)
    }
    frame.name(Region("text", x: area.x, y: area.y - shown.lowerBound), area)
    let cursor = Point(
      x: area.x + min(place.x, area.width - 1), y: area.y + place.y - shown.lowerBound)
    frame.cursor = frame.area.contains(cursor) ? cursor : nil
  }
}
