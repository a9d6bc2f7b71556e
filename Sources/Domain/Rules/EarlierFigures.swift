extension Book {
  /// What a unit reported of an indicator before a period: in that year, and so many years before.
  func earlierFigures(before cell: Edit.Cell, yearsBack: Int) -> PeriodEntries {
    var found = PeriodEntries()
    for year in (cell.period.year - yearsBack)...cell.period.year {
      let entries = entries(of: cell.unit, cell.indicator, in: year) ?? [:]
      for (period, entry) in entries
      where period < cell.period && period.cadence == cell.period.cadence && entry.isFigure {
        found[period] = entry
      }
    }
    return found
  }

  /// The lower number that a bare upper number keeps: the cell's own, else the last one before.
  func lastLowerNumber(in cell: Edit.Cell) -> Quantity? {
    let own = entry(in: cell)
    if case .ratio(_, let lower) = own?.content { return lower }
    let before = earlierFigures(before: cell, yearsBack: 1).last
    if case .ratio(_, let lower) = before?.value.content { return lower }
    return nil
  }

  /// What `+5` makes of a cell: its own figure and so much more.
  ///
  /// Where it has none: 0 for a period's amount, the last one for a cumulative figure or a level.
  func figure(adding amount: Quantity, to cell: Edit.Cell, of indicator: Indicator)
    throws(EditError) -> Entry.Content
  {
    let own = entry(in: cell)
    var base = own?.isFigure == true ? own : nil
    if base == nil, indicator.entryMode == .cumulative || indicator.kind == .stock {
      let before = earlierFigures(before: cell, yearsBack: indicator.kind == .stock ? 1 : 0)
      base = before.last?.value
    }
    switch base?.content {
    case .value(let value) where indicator.kind != .yesNo: return .value(value + amount)
    case .ratio(let upper, let lower): return .ratio(upper + amount, of: lower)
    case .missing, nil:
      guard indicator.kind == .flow || indicator.kind == .stock else { throw .cannotAdd }
      return .value(amount)
    case .value, .stages: throw .cannotAdd
    }
  }
}
