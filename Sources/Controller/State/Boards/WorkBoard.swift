public import Domain

/// The state of 督办: which of tasks and issues is shown, how, and what is chosen.
public struct WorkBoard: Hashable, Sendable {
  /// What the rows were computed from.
  struct Basis: Hashable, Sendable {
    let revision: Int
    let year: Int
    let kind: WorkItem.Kind
    let isBoard: Bool
    let unit: ReportingUnit.ID?
  }

  /// Whether tasks or issues are shown.
  public internal(set) var kind = WorkItem.Kind.task
  /// Whether they stand in columns by how far they have come, instead of one below the other.
  public internal(set) var isBoard = false
  /// The items as they are shown: by what presses, as a board column by column.
  public internal(set) var items: [WorkItem] = []
  /// The row of the cursor.
  public internal(set) var selection = 0
  var basis: Basis?

  /// The item of the cursor; nil when there is none.
  public var selected: WorkItem? { items.indices.contains(selection) ? items[selection] : nil }

  /// The states that a board has a column for: those that nothing is in only where work goes on.
  public var columns: [WorkItem.State] {
    let resting: Set<WorkItem.State> = [
      .returned, .extended, .held, .cancelled, .reopened, .closed,
    ]
    return kind.states.filter { state in
      !resting.contains(state) || items.contains { $0.state == state }
    }
  }

  /// The places in `items` of a column.
  public func places(_ state: WorkItem.State) -> [Int] {
    items.indices.filter { items[$0].state == state }
  }
}

extension State {
  /// All tasks and issues of the plan's year.
  public var register: WorkRegister { book.work(in: assessment.year) }

  /// Tasks and issues that a leader keeps an eye on, and those that are past due, the longest first:
  /// what most needs attention besides figures, within what the filter shows.
  public var overdueWork: [WorkItem] {
    let register = register
    let watched = register.remarks.watched
    let pressing = register.items.filter { !$0.isFinished && shows($0) }.pressing(on: today)
    let starred = pressing.filter { watched.contains(.item($0.id)) }
    let overdue = pressing.filter { item in
      item.standing(on: today).rank == WorkStanding.overdue(days: 0).rank
        && !watched.contains(.item(item.id))
    }
    return starred + overdue
  }

  /// What a unit does or helps with and is not done yet, by what presses.
  public func openWork(of unit: ReportingUnit.ID) -> [WorkItem] {
    register.items.of(unit).filter { !$0.isFinished }.pressing(on: today)
  }

  /// Computes 督办 anew if anything it depends on has changed; the cursor stays with its item.
  mutating func refreshWork() {
    guard screen == .work else { return }
    let basis = WorkBoard.Basis(
      revision: book.revision, year: assessment.year, kind: workBoard.kind,
      isBoard: workBoard.isBoard, unit: filter.unit)
    guard workBoard.basis != basis else { return }
    let chosen = workBoard.basis?.kind == basis.kind ? workBoard.selected?.id : nil
    workBoard.basis = basis
    var items = register.items(basis.kind)
    if let unit = basis.unit { items = items.of(unit) }
    items = items.pressing(on: today)
    if basis.isBoard {
      items = basis.kind.states.flatMap { state in items.filter { $0.state == state } }
    }
    workBoard.items = items
    let place = items.firstIndex { $0.id == chosen }
    workBoard.selection = place ?? Navigation.clamp(workBoard.selection, items.count)
  }
}
