public import Domain
import Languages

/// The state of 经验库: the practices that the filter shows, area by area, and which one is chosen.
public struct PracticeBoard: Hashable, Sendable {
  /// What the rows were computed from.
  struct Basis: Hashable, Sendable {
    let revision: Int
    let year: Int
    let area: Area.ID?
    let unit: ReportingUnit.ID?
  }

  /// A line of the list.
  public enum Row: Hashable, Sendable {
    /// An area with its practices below; nil: what is about none.
    case area(Area.ID?)
    /// A practice, by its place in `items`.
    case practice(Int)
  }

  /// The practices of all years, as they are in the book's state of this number.
  var library: [Practice] = []
  var revision: Int?
  /// The practices that are shown, those of an area together, the latest first.
  public internal(set) var items: [Practice] = []
  /// The lines of the list: the areas, each with what is about it.
  public internal(set) var rows: [Row] = []
  /// The chosen practice, as a place in `items`.
  public internal(set) var selection = 0
  var basis: Basis?

  /// How many practices the library holds in all.
  public var total: Int { library.count }
  /// The chosen practice; nil when none is shown.
  public var selected: Practice? { items.indices.contains(selection) ? items[selection] : nil }
  /// The line of the chosen practice.
  public var selectedRow: Int { rows.firstIndex(of: .practice(selection)) ?? 0 }

  /// The places in `items` at which an area begins.
  var starts: [Int] {
    rows.indices.compactMap { row in
      guard case .area = rows[row], rows.indices.contains(row + 1),
        case .practice(let place) = rows[row + 1]
      else { return nil }
      return place
    }
  }
}

extension State {
  /// The practices of 经验库 that a filter shows: of an area, and of a unit with all below it.
  func practices(_ filter: Filter) -> [Practice] {
    let units = filter.unit.map { book.leaves(below: $0).union([$0]) }
    return practiceBoard.library.about(filter.area, of: units)
  }

  /// Computes 经验库 anew if anything it depends on has changed; the cursor stays with its practice. On
  /// 汇报 only what there is to be taken up.
  mutating func refreshPractices() {
    guard screen == .practices || screen == .report else { return }
    if practiceBoard.revision != book.revision {
      practiceBoard.library = book.practices
      practiceBoard.revision = book.revision
    }
    guard screen == .practices else { return }
    let basis = PracticeBoard.Basis(
      revision: book.revision, year: assessment.year, area: filter.area, unit: filter.unit)
    guard practiceBoard.basis != basis else { return }
    let chosen = practiceBoard.selected?.id
    practiceBoard.basis = basis
    // Where one area is chosen, what is about several stands under that.
    let groups = Dictionary(grouping: practices(filter)) { basis.area ?? $0.areas.first }
    let areas = plan?.areas.map(\.id) ?? []
    let others = Set(groups.keys.compactMap { $0 }).subtracting(areas).sorted { $0.text < $1.text }
    (practiceBoard.items, practiceBoard.rows) = ([], [])
    for area in (areas + others).map(Optional.some) + [nil] {
      guard let own = groups[area] else { continue }
      practiceBoard.rows.append(.area(area))
      for practice in own {
        practiceBoard.rows.append(.practice(practiceBoard.items.count))
        practiceBoard.items.append(practice)
      }
    }
    let place = practiceBoard.items.firstIndex { $0.id == chosen }
    practiceBoard.selection =
      place ?? Navigation.clamp(practiceBoard.selection, practiceBoard.items.count)
  }
}
