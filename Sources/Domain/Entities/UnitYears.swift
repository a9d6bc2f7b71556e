/// What units reported, year by year, each by reference and on one of a few shelves: a change of one
/// unit's copies a shelf, not all that a large book has.
struct UnitYears: Hashable, Sendable {
  private static let shelfCount = 64

  private var shelves = [[Document: Boxed<UnitYear>]](repeating: [:], count: shelfCount)

  /// A unit's year by its document; nil when there is none.
  subscript(_ document: Document) -> Boxed<UnitYear>? {
    get { shelves[Self.shelf(of: document)][document] }
    set { shelves[Self.shelf(of: document)][document] = newValue }
  }

  /// The same, which is begun when there is none and then changed in place.
  subscript(
    _ document: Document, default blank: @autoclosure () -> Boxed<UnitYear>
  ) -> Boxed<UnitYear> {
    get { shelves[Self.shelf(of: document)][document] ?? blank() }
    _modify { yield &shelves[Self.shelf(of: document)][document, default: blank()] }
  }

  /// All of them, in no order.
  var values: some Collection<UnitYear> { shelves.lazy.joined().map(\.value.wrappedValue) }

  /// All of them with their documents, in order.
  var inOrder: [(key: Document, value: Boxed<UnitYear>)] {
    shelves.joined().sorted { $0.key < $1.key }
  }

  /// Where a document stands: units' names often differ in their last letters only.
  private static func shelf(of document: Document) -> Int {
    guard case .unit(let unit, _) = document else { return 0 }
    return unit.text.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & (shelfCount - 1) }
  }
}
