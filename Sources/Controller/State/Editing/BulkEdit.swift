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
    /// A sheet that was read from a file.
    case sheet
  }
  /// What has the keys.
  public enum Step: Hashable, Sendable { case expression, preview, note }
  /// A text for a figure or a target.
  public struct Item: Hashable, Sendable {
    let place: Proposal.Place
    let text: String
  }

  /// Where the figures come from.
  public let origin: Origin
  /// What has the keys.
  public var step: Step
  /// What an expression is for.
  public var places: [Proposal.Place] = []
  /// The expression.
  public var field = TextField()
  /// What is said of the figures that want a note.
  public var note = TextField()
  /// What becomes of each cell; empty until the expression is read.
  public var proposals: [Proposal] = []
  /// Rows that are not to be written.
  public var dropped: Set<Proposal.Place> = []
  /// Rows and columns of a paste that belong to nothing.
  public var leftOver: [PasteReading.LeftOver] = []
  /// Whether the rows of a paste have no names and were taken by their place.
  public var takesRowsByPlace = false
  /// The same of its columns.
  public var takesColumnsByPlace = false
  /// The sheet that was read; nil unless it is one.
  public internal(set) var sheet: SheetReading?
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
    proposals.filter { $0.edit != nil && !dropped.contains($0.place) }
  }
  /// Whether something is only kept with a reason.
  public var needsReason: Bool { written.contains(where: \.needsReason) }

  /// Whether it is about targets, not figures.
  public var isOfTargets: Bool {
    if case .target? = places.first ?? items.first?.place { true } else { false }
  }

  /// Where in its sheet a cell stands; nil where there is no sheet.
  public func address(of place: Proposal.Place) -> SheetAddress? {
    sheet?.figures.first { .figure($0.cell) == place }?.address
  }

  /// Looks at every text anew, in a book as it is now.
  mutating func propose(in state: State) {
    if let sheet {
      proposals = sheet.figures.map { state.book.proposal($0, today: state.today) }
      return
    }
    let source: Entry.Source = origin == .paste ? .imported : .typed
    let targets = items.filter { $0.place.isTarget }.map { (place: $0.place, text: $0.text) }
    proposals = items.compactMap { item in
      guard case .figure(let cell) = item.place else { return nil }
      return state.book.proposal(
        item.text, in: cell, today: state.today, isBulk: origin != .paste, source: source)
    }
    if !targets.isEmpty { proposals += state.book.targetProposals(targets) }
  }
}

extension Proposal.Place {
  /// Whether it is that of a target.
  fileprivate var isTarget: Bool { if case .target = self { true } else { false } }
}
