public import Domain
public import TextUI

/// Many figures that are to be set at once: an expression or a paste, and what it would make of each
/// cell, looked at before anything is kept.
public struct BulkEdit: Hashable, Sendable {
  /// Where the figures come from.
  public enum Origin: Hashable, Sendable {
    /// One expression for all cells.
    case expression
    /// The cells are to be cleared.
    case clearing
    /// A pasted table.
    case paste
    /// A column that was written in an editor.
    case editor
  }
  /// What has the keys.
  public enum Step: Hashable, Sendable { case expression, preview, note }
  /// A text for a cell.
  public struct Item: Hashable, Sendable {
    let cell: Edit.Cell
    let text: String
  }

  /// Where the figures come from.
  public let origin: Origin
  /// What has the keys.
  public var step: Step
  /// The cells of an expression.
  public var cells: [Edit.Cell] = []
  /// The expression.
  public var field = TextField()
  /// What is said of the figures that want a note.
  public var note = TextField()
  /// What becomes of each cell; empty until the expression is read.
  public var proposals: [Proposal] = []
  /// Rows that are not to be written.
  public var dropped: Set<Edit.Cell> = []
  /// Rows and columns of a paste that belong to nothing.
  public var leftOver: [PasteReading.LeftOver] = []
  /// Whether the rows of a paste have no names and were taken by their place.
  public var takesRowsByPlace = false
  /// The same of its columns.
  public var takesColumnsByPlace = false
  /// Whether the terminal didn't say that it was a paste.
  public var isGuessed = false
  /// The chosen row, those that are left over behind the others.
  public var selection = 0
  /// Why Enter was refused, as a sentence; nil when it wasn't.
  public var refusal: String?
  var items: [Item] = []

  init(_ origin: Origin, step: Step) {
    self.origin = origin
    self.step = step
  }

  /// How many rows the preview has.
  public var rowCount: Int { proposals.count + leftOver.count }
  /// What Enter would write.
  public var written: [Proposal] {
    proposals.filter { $0.edit != nil && !dropped.contains($0.cell) }
  }
  /// Whether something is only kept with a reason.
  public var needsReason: Bool { written.contains(where: \.needsReason) }

  /// Looks at every text anew, in a book as it is now.
  mutating func propose(in state: State) {
    let source: Entry.Source = origin == .paste ? .imported : .typed
    proposals = items.map {
      state.book.proposal(
        $0.text, in: $0.cell, today: state.today, isBulk: origin != .paste, source: source)
    }
  }
}
