public import Domain

/// The state of 计划 and of 两纲: what they are made of as a tree, and the fields of what is chosen.
public struct PartBoard: Hashable, Sendable {
  /// The headings of 计划.
  public enum Section: Hashable, Sendable, CaseIterable {
    case year, work, programmes, units, rules
  }
  /// Something that a row stands for.
  public enum Node: Hashable, Sendable {
    case section(Section)
    case part(Part)

    /// The part; nil for a heading.
    public var part: Part? { if case .part(let part) = self { part } else { nil } }
  }
  /// One row of the tree.
  public struct Row: Hashable, Sendable {
    /// What it stands for.
    public let node: Node
    /// How deep it stands, from 0.
    public let depth: Int
    /// Whether what stands below it is shown; nil where nothing does.
    public let isOpen: Bool?
    /// Whether it is no longer in force.
    public let isRetired: Bool
  }
  /// One line of what is chosen.
  public enum Line: Hashable, Sendable {
    case field(Part, PartField)
    /// The weight of an indicator, called by the indicator's name.
    case weight(Part)
    /// The year that is shown.
    case year
  }

  /// What rows and lines were computed from.
  struct Basis: Hashable, Sendable {
    let revision: Int
    let year: Int
    let opened: Set<Node>
    let node: Node?

    /// Whether the rows are the same.
    func holds(_ other: Basis) -> Bool {
      revision == other.revision && year == other.year && opened == other.opened
    }
  }

  /// The rows in order.
  public internal(set) var rows: [Row] = []
  /// The fields of the chosen row.
  public internal(set) var lines: [Line] = []
  /// The row of the cursor.
  public internal(set) var selection = 0
  /// Whether the keys go to the fields.
  public internal(set) var isInside = false
  /// The line of the cursor there.
  public internal(set) var line = 0
  /// What is shown with all that stands below it.
  var opened: Set<Node>
  /// What the cursor shall stand on once it has a row.
  var wanted: Node?
  var basis: Basis?

  init(opened: Set<Node>) { self.opened = opened }

  /// Brings the cursor to the beginning, without the lines of its row.
  mutating func forgetCursor() {
    (selection, isInside, line) = (0, false, 0)
    (lines, basis) = ([], nil)
  }

  /// The row of the cursor; nil where there is none.
  public var chosen: Row? { rows.indices.contains(selection) ? rows[selection] : nil }
  /// The part of the cursor's row; nil on a heading.
  public var part: Part? { chosen?.node.part }
  /// The line of the cursor; nil while the keys don't go there.
  public var chosenLine: Line? {
    isInside && lines.indices.contains(line) ? lines[line] : nil
  }
}

/// Makes the rows and lines of a board.
struct PartListing {
  let book: Book
  let year: Int
  let opened: Set<PartBoard.Node>

  /// The rows of 计划.
  var plan: [PartBoard.Row] {
    PartBoard.Section.allCases.flatMap { section -> [PartBoard.Row] in
      let below: [Part] =
        switch section {
        case .year, .rules: []
        case .work: book.parts(.area, in: year)
        case .programmes: book.parts(.programme, in: year)
        case .units: book.parts(.unit, in: year).filter { book.parent(of: $0, in: year) == nil }
        }
      let hasBelow = section != .year && section != .rules
      return rows(.section(section), depth: 0, isRetired: false, hasBelow ? below : nil)
    }
  }

  /// The rows of 两纲.
  var outlines: [PartBoard.Row] {
    book.parts(.outline, in: year).flatMap { rows(of: $0, depth: 0) }
  }

  private func rows(
    _ node: PartBoard.Node, depth: Int, isRetired: Bool, _ below: [Part]?
  ) -> [PartBoard.Row] {
    let isOpen = below.map { _ in opened.contains(node) }
    let top = PartBoard.Row(node: node, depth: depth, isOpen: isOpen, isRetired: isRetired)
    guard isOpen == true, let below else { return [top] }
    return [top] + below.flatMap { rows(of: $0, depth: depth + 1) }
  }

  private func rows(of part: Part, depth: Int) -> [PartBoard.Row] {
    let below = part.kind.children.flatMap { book.parts($0, in: year, under: part) }
    return rows(
      .part(part), depth: depth, isRetired: book.isRetired(part, in: year),
      below.isEmpty ? nil : below)
  }

  /// The lines of what a row stands for.
  func lines(of node: PartBoard.Node?) -> [PartBoard.Line] {
    func fields(_ names: [FieldName], of part: Part) -> [PartBoard.Line] {
      names.map { .field(part, .named($0)) }
    }
    switch node {
    case .section(.year): return [.year] + fields([.state, .curve], of: .plan)
    case .section(.rules):
      let inForce = book.parts(.indicator, in: year).filter { !book.isRetired($0, in: year) }
      return fields([.ahead, .onPace, .slow, .notDue, .margin], of: .plan)
        + inForce.map { .weight($0) }
    case .section(.work), .section(.programmes), .section(.units), nil: return []
    case .part(let part) where part.kind == .outcome:
      let values = valueYears(of: part).map { PartBoard.Line.field(part, .value(year: $0)) }
      let names = part.kind.fields
      let place = (names.firstIndex(of: .target) ?? 0) + 1
      return fields(Array(names[..<place]), of: part) + values
        + fields(Array(names[place...]), of: part)
    case .part(let part): return fields(part.kind.fields.filter { suits($0, part) }, of: part)
    }
  }

  /// The years whose values are asked for: from behind the baseline to the year on screen, at most 15.
  private func valueYears(of part: Part) -> [Int] {
    let outcome = Outcome.ID(part.id).flatMap { book.outlines.outcomes[$0] }
    let last = max(year, outcome?.values.keys.max() ?? year)
    let first = min(outcome?.baselineYear.map { $0 + 1 } ?? last - 2, last)
    let known = outcome?.values.keys.min() ?? first
    return Array(max(last - 14, min(first, known))...last)
  }

  /// Whether a field means something for an indicator of its kind; one that is filled in always does.
  private func suits(_ name: FieldName, _ part: Part) -> Bool {
    guard part.kind == .indicator, book.value(of: .named(name), of: part, in: year) == nil,
      let kind = book.value(of: .named(.kind), of: part, in: year)?.text
    else { return true }
    switch name {
    case .numeratorName, .numeratorUnit, .denominatorName: return kind == "ratio"
    case .stages: return kind == "milestone"
    case .least, .most: return kind == "flow" || kind == "stock"
    case .atLeast: return kind == "flow"
    default: return true
    }
  }
}

extension State {
  /// The board of the screen: of 两纲 on that, of 计划 elsewhere.
  public internal(set) var parts: PartBoard {
    get { screen == .outlines ? outlineBoard : planBoard }
    set {
      if screen == .outlines { outlineBoard = newValue } else { planBoard = newValue }
    }
  }

  /// Computes 计划 or 两纲 anew if anything it depends on has changed.
  mutating func refreshParts() {
    guard screen == .planning || screen == .outlines else { return }
    var board = parts
    if let wanted = board.wanted?.part { board.open(above: wanted, in: book, assessment.year) }
    let here = board.wanted ?? board.chosen?.node
    let basis = PartBoard.Basis(
      revision: book.revision, year: assessment.year, opened: board.opened, node: here)
    guard board.basis != basis || board.wanted != nil else { return }
    let listing = PartListing(book: book, year: assessment.year, opened: board.opened)
    // Moving about only changes whose fields are shown.
    let isSameTree = board.basis.map { $0.holds(basis) } ?? false
    if !isSameTree { board.rows = screen == .outlines ? listing.outlines : listing.plan }
    if let place = board.rows.firstIndex(where: { $0.node == here }) { board.selection = place }
    board.selection = Navigation.clamp(board.selection, board.rows.count)
    board.wanted = nil
    board.lines = listing.lines(of: board.chosen?.node)
    board.line = Navigation.clamp(board.line, board.lines.count)
    if board.lines.isEmpty { board.isInside = false }
    board.basis = PartBoard.Basis(
      revision: basis.revision, year: basis.year, opened: board.opened, node: board.chosen?.node)
    parts = board
  }
}

extension PartBoard {
  /// Opens all that a part stands below.
  mutating func open(above part: Part, in book: Book, _ year: Int) {
    var here = part
    while let parent = book.parent(of: here, in: year) {
      opened.insert(.part(parent))
      here = parent
    }
    switch here.kind {
    case .area: opened.insert(.section(.work))
    case .programme: opened.insert(.section(.programmes))
    case .unit: opened.insert(.section(.units))
    case .plan, .initiative, .indicator, .slot, .outline, .domain, .goal, .outcome: break
    }
  }
}
