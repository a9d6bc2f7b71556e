public import Domain

/// The state of 清单: which rows there are, in which order, and which columns.
///
/// Rows are computed once when what they depend on changes, and moved one by one along an edit;
/// drawing asks only for those in sight.
public struct Listing: Hashable, Sendable {
  /// One row.
  public enum Item: Hashable, Sendable {
    /// A figure of a unit.
    case figure(Focus)
    /// A task or an issue that isn't finished.
    case work(WorkItem.ID)
  }

  /// By which column the rows stand, each beginning with what needs work or comes first.
  public struct Sort: Hashable, Sendable {
    /// The column.
    public var column = ListColumn.unit
    /// Whether the order is turned round.
    public var isReversed = false

    /// The official order: units, and within them the plan's indicators.
    public init() {}
  }

  /// What rows were computed from.
  struct Basis: Hashable, Sendable {
    var revision: Int
    let asOf: Period
    let filter: Filter
    let sort: Sort
    let isBehindOnly: Bool
  }

  /// The rows in order.
  public internal(set) var items: [Item] = []
  /// How many there are without filter.
  public internal(set) var total = 0
  /// The row of the cursor.
  public internal(set) var selection = 0
  /// How they stand.
  public internal(set) var sort = Sort()
  /// Columns that aren't shown.
  public internal(set) var hidden: Set<ListColumn> = []
  /// The column whose head is chosen: left and right go along it, sorting begins with it.
  public internal(set) var column = ListColumn.lamp

  /// The task or issue that the cursor is on, with where figures were looked at then; nil while it is on
  /// a figure.
  var work: (id: WorkItem.ID, focus: Focus)? {
    get { workID.map { ($0, workFocus) } }
    set { (workID, workFocus) = (newValue?.id, newValue?.focus ?? workFocus) }
  }
  private var workID: WorkItem.ID?
  private var workFocus = Focus(row: 0, column: 0)

  var basis: Basis?
  /// Rows that an edit touched while a figure was typed into them: they find their new place after.
  var loose: [Item] = []
  /// Whether the cursor goes to the first row when they are computed anew.
  var goesToTop = false

  /// Brings the cursor to the beginning, and to a figure.
  mutating func forgetCursor() {
    (selection, column) = (0, .lamp)
    (workID, workFocus) = (nil, Focus())
  }

  /// The columns that are shown.
  public var columns: [ListColumn] { ListColumn.allCases.filter { !hidden.contains($0) } }
}

extension State {
  /// The figure of a row of 清单; nil behind the last one.
  func listed(_ row: Int) -> Focus? {
    guard list.items.indices.contains(row) else { return nil }
    switch list.items[row] {
    case .figure(let focus): return focus
    case .work: return nil
    }
  }

  /// The task or issue under the cursor of 清单; nil on other screens, and where it is on a figure.
  public var listedWork: WorkItem? {
    guard screen == .list, let id = list.work?.id else { return nil }
    return register.item(id)
  }

  /// Brings the cursor of 清单 to a row, and with it the figure that other screens go on with; from a
  /// task or an issue its unit.
  mutating func choose(listed row: Int) {
    list.selection = Navigation.clamp(row, list.items.count)
    list.work = nil
    guard list.items.indices.contains(list.selection) else { return }
    switch list.items[list.selection] {
    case .figure(let focus): self.focus = focus
    case .work(let id):
      let unit = register.item(id)?.unit
      focus.row =
        unit.flatMap { assessment.row(holding: $0) } ?? assessment.units.count
      list.work = (id, focus)
    }
  }

  private var listBasis: Listing.Basis {
    Listing.Basis(
      revision: book.revision, asOf: assessment.asOf, filter: filter, sort: list.sort,
      isBehindOnly: showsBehindOnly)
  }

  /// Brings 清单 up to date: rows if anything they depend on has changed, and cursor and figure to
  /// the same place.
  mutating func refreshList() {
    guard screen == .list else { return }
    if list.basis != listBasis {
      list.basis = listBasis
      let order = ListOrder(self)
      (list.items, list.total) = order.items()
      list.loose = []
      if list.goesToTop { choose(listed: 0) }
    } else if !list.loose.isEmpty, layer == nil {
      settleList()
    }
    if list.goesToTop { list.goesToTop = false }
    if let work = list.work, work.focus == focus,
      let place = list.items.firstIndex(of: .work(work.id))
    {
      list.selection = place
    } else if list.work != nil || listed(list.selection) != focus {
      choose(listed: list.items.firstIndex(of: .figure(focus)) ?? list.selection)
    }
  }

  /// Takes over changes that the assessment has taken over: the rows they touch find their places.
  mutating func followInList(_ changes: [FieldChange]) {
    guard list.basis?.revision == book.revision - 1, !changes.contains(where: \.isOfWork),
      let places = assessment.places(touchedBy: changes), places.count <= Listing.mostMoved
    else {
      list.basis = nil
      return
    }
    let revision = book.revision
    list.basis?.revision = revision
    list.loose += places.map { .figure(Focus(row: $0.row, column: $0.column)) }
    // While a figure is being typed its row stays where it is.
    if layer == nil || screen != .list { settleList() }
  }

  /// Puts rows that an edit touched where they belong now.
  mutating func settleList() {
    guard !list.loose.isEmpty else { return }
    let order = ListOrder(self)
    for item in Set(list.loose) {
      if let place = list.items.firstIndex(of: item) { list.items.remove(at: place) }
      if order.shows(item) { list.items.insert(item, at: order.place(of: item, in: list.items)) }
    }
    list.loose = []
  }
}

extension Listing {
  /// With more rows to move than this it is cheaper to compute them all.
  static let mostMoved = 64
}

extension FieldChange {
  /// Whether it changed tasks and issues.
  fileprivate var isOfWork: Bool { if case .work = path.document { true } else { false } }
}
