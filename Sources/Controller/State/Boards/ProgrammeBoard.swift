public import Domain

/// The state of 专项: the programmes with their slots, what is tagged with each, and the cursor.
public struct ProgrammeBoard: Hashable, Sendable {
  /// One line of what a slot holds: an indicator, or an initiative without one.
  public struct Row: Hashable, Sendable {
    /// The initiative.
    public let initiative: Initiative
    /// Whether it is the first line of its initiative.
    public let isFirst: Bool
    /// The indicator; nil when the initiative has none that anybody is asked for.
    public let indicator: Indicator?
    /// The indicator's place among the active ones; nil when nobody is asked for it.
    public let column: Int?
  }

  /// One slot.
  public struct Slot: Hashable, Sendable {
    /// Which one.
    public let id: Programme.SlotID
    /// The slot itself.
    public let slot: Programme.Slot
    /// The place of its programme.
    public let programme: Int
    /// Its number within the programme, from 1.
    public let number: Int
    /// What it holds.
    public let rows: [Row]
    /// The average over its indicators.
    public let rollup: Rollup

    /// How many initiatives it touches.
    public var initiativeCount: Int { rows.count { $0.isFirst } }
    /// How many active indicators it holds.
    public var indicatorCount: Int { rows.count { $0.column != nil } }
  }

  /// A programme with the average over all its indicators, each counted once.
  public struct Part: Hashable, Sendable {
    /// The programme.
    public let programme: Programme
    /// The average.
    public let rollup: Rollup
    /// The places of its slots in `slots`.
    public let slots: Range<Int>
  }

  /// What everything was computed from.
  struct Basis: Hashable, Sendable {
    let revision: Int
    let asOf: Period
    let filter: Filter
  }

  /// The programmes in order.
  public private(set) var parts: [Part] = []
  /// All slots of all programmes in order.
  public private(set) var slots: [Slot] = []
  /// The slot of the cursor.
  public internal(set) var selection = 0
  /// Whether the keys go to what the slot holds.
  public internal(set) var isInside = false
  /// The line of the cursor there.
  public internal(set) var row = 0
  var basis: Basis?

  /// The slot of the cursor; nil when the plan has no programme.
  public var chosen: Slot? { slots.indices.contains(selection) ? slots[selection] : nil }
  /// The line of the cursor; nil while the keys don't go there.
  public var chosenRow: Row? {
    guard isInside, let rows = chosen?.rows, rows.indices.contains(row) else { return nil }
    return rows[row]
  }

  mutating func compute(_ plan: Plan, _ assessment: Assessment, _ filter: Filter) {
    parts = []
    slots = []
    for (place, programme) in plan.programmes.enumerated() {
      let first = slots.count
      for (index, slot) in programme.slots.enumerated() {
        let id = Programme.SlotID(programme.id, slot.key)
        let rows = ProgrammeBoard.rows(of: id, plan, assessment, filter)
        slots.append(
          Slot(
            id: id, slot: slot, programme: place, number: index + 1, rows: rows,
            rollup: assessment.rollup(of: rows.compactMap(\.column), plan.rules)))
      }
      let columns = Set(slots[first...].flatMap { $0.rows.compactMap(\.column) }).sorted()
      parts.append(
        Part(
          programme: programme, rollup: assessment.rollup(of: columns, plan.rules),
          slots: first..<slots.count))
    }
    selection = Navigation.clamp(selection, slots.count)
    row = Navigation.clamp(row, chosen?.rows.count ?? 0)
    if chosen?.rows.isEmpty != false { isInside = false }
  }

  /// Tagged initiatives with their active indicators, and indicators that are tagged themselves.
  private static func rows(
    of slot: Programme.SlotID, _ plan: Plan, _ assessment: Assessment, _ filter: Filter
  ) -> [Row] {
    let own = plan.indicators.filter {
      $0.items.contains(slot.text) && filter.shows($0, in: plan)
    }
    return plan.initiatives.filter { filter.shows($0, in: plan) }.flatMap { initiative -> [Row] in
      let isTagged = initiative.items.contains(slot.text)
      let mine = own.filter { $0.initiative == initiative.id }
      guard isTagged || !mine.isEmpty else { return [] }
      let held = plan.indicators(of: initiative.id).filter { indicator in
        mine.contains { $0.id == indicator.id }
          || isTagged && assessment.column(of: indicator.id) != nil
            && filter.shows(indicator, in: plan)
      }
      guard !held.isEmpty else {
        return [Row(initiative: initiative, isFirst: true, indicator: nil, column: nil)]
      }
      return held.enumerated().map { place, indicator in
        Row(
          initiative: initiative, isFirst: place == 0, indicator: indicator,
          column: assessment.column(of: indicator.id))
      }
    }
  }
}

extension State {
  /// Computes 专项 anew if anything it depends on has changed.
  mutating func refreshBoard() {
    guard screen == .programme, let plan else { return }
    let basis = ProgrammeBoard.Basis(
      revision: book.revision, asOf: assessment.asOf, filter: filter)
    guard board.basis != basis else { return }
    board.basis = basis
    board.compute(plan, assessment, filter)
  }
}
