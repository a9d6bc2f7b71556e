/// The two ways to tell a flow: what the period came to 本期, and the sum of the year up to it 累计.
/// An indicator stores one of them; whoever types the other has it worked out.
extension Book {
  /// Whether a figure has a counterpart: only what adds up does.
  public func hasCounterpart(_ cell: Edit.Cell) -> Bool {
    plans[cell.period.year]?.indicator(cell.indicator)?.kind == .flow
  }

  /// What is stored when the counterpart of a cell is typed; every other kind of input stays.
  ///
  /// Of an indicator that takes 本期 a typed 累计 less what the periods before came to; of one that
  /// takes 累计 the last one before plus the typed 本期. It may come out below zero, which the rules
  /// ask about as of any other figure.
  public func figure(fromCounterpart typed: TypedFigure, in cell: Edit.Cell) -> TypedFigure {
    guard case .figure(.value(let amount)) = typed, hasCounterpart(cell),
      let indicator = plans[cell.period.year]?.indicator(cell.indicator)
    else { return typed }
    let before = before(cell, indicator)
    return .figure(
      .value(indicator.entryMode == .period ? amount - before : amount + before))
  }

  /// The counterpart of what a cell holds; nil where it has none or holds no amount.
  public func counterpart(of cell: Edit.Cell) -> Quantity? {
    guard hasCounterpart(cell), let indicator = plans[cell.period.year]?.indicator(cell.indicator),
      case .value(let amount)? = entry(in: cell)?.content
    else { return nil }
    let before = before(cell, indicator)
    return indicator.entryMode == .period ? amount + before : amount - before
  }

  /// How many periods of the year before a cell have no figure, where it is 本期 that is stored: what a
  /// typed 累计 adds covers them too. 0 where 累计 is stored.
  public func holes(before cell: Edit.Cell) -> Int {
    guard let plan = plans[cell.period.year], let indicator = plan.indicator(cell.indicator),
      indicator.kind == .flow, indicator.entryMode == .period, let unit = unit(cell.unit)
    else { return 0 }
    let entries = entries(of: cell.unit, cell.indicator, in: cell.period.year) ?? [:]
    return Period.all(of: indicator.cadence, in: cell.period.year).count { period in
      period < cell.period && unit.isOpen(in: period) && indicator.isActive(in: period)
        && entries[period]?.isFigure != true
    }
  }

  /// What the year came to before a period.
  private func before(_ cell: Edit.Cell, _ indicator: Indicator) -> Quantity {
    let entries = entries(of: cell.unit, cell.indicator, in: cell.period.year) ?? [:]
    let amounts = entries.filter { $0.key < cell.period }
      .compactMap { entry -> Quantity? in
        if case .value(let amount) = entry.value.content { amount } else { nil }
      }
    return indicator.entryMode == .period
      ? amounts.reduce(.zero, +) : amounts.last ?? .zero
  }
}
