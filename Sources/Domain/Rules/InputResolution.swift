extension Book {
  /// The figure that what was typed makes of a cell as the book is now; nil clears the cell.
  ///
  /// Says what would stand there before it is committed; `edit` makes what is committed.
  public func resolve(_ typed: TypedFigure, in cell: Edit.Cell, isCorrection: Bool = false)
    throws(InputError) -> Entry.Content?
  {
    guard let indicator = plans[cell.period.year]?.indicator(cell.indicator) else {
      throw .refused(.unknownIndicator(cell.indicator.text))
    }
    let content = try content(of: typed, in: cell, indicator)
    if let content {
      do {
        try EntryRules.check(content, isCorrection: isCorrection, for: indicator)
      } catch {
        throw .refused(error)
      }
    }
    return content
  }

  /// The edit that what was typed asks for; an addition is made only when it is committed.
  public func edit(
    for typed: TypedFigure, in cell: Edit.Cell, note: String? = nil, isCorrection: Bool = false
  ) throws(InputError) -> Edit {
    let content = try resolve(typed, in: cell, isCorrection: isCorrection)
    if case .addition(let amount) = typed, !isCorrection {
      return .addToEntry(cell, amount, note: note)
    }
    return .setEntry(
      cell, content.map { Edit.NewEntry($0, note: note, isCorrection: isCorrection) })
  }

  /// Why nothing can be typed into a cell on a day; nil when it can.
  ///
  /// For an indicator of another cadence it is the period that is to be filled in instead.
  public func inputObstacle(in cell: Edit.Cell, today: Day) -> InputError? {
    let period: Period
    do {
      _ = try editable(cell)
      period = cell.period
    } catch .wrongCadence(let indicator, let cadence) {
      guard let plan = plans[cell.period.year] else { return nil }
      period = Period(containing: cell.period.end, cadence: cadence)
      let opensOn = plan.calendar.dates(of: period).opensOn
      return opensOn > today
        ? .notOpen(period, from: opensOn) : .refused(.wrongCadence(indicator, cadence))
    } catch {
      return .refused(error)
    }
    guard let opensOn = plans[period.year]?.calendar.dates(of: period).opensOn, opensOn > today
    else { return nil }
    return .notOpen(period, from: opensOn)
  }

  private func content(of typed: TypedFigure, in cell: Edit.Cell, _ indicator: Indicator)
    throws(InputError) -> Entry.Content?
  {
    let entries = entries(of: cell.unit, cell.indicator, in: cell.period.year) ?? [:]
    switch typed {
    case .clearing: return nil
    case .figure(let content): return content
    case .upper(let upper, let lower): return .ratio(upper, of: lower)
    case .addition(let amount):
      do {
        return try figure(adding: amount, to: cell, of: indicator)
      } catch {
        throw .refused(error)
      }
    case .percentOfTarget(let percent):
      let target = year(cell.period.year, of: cell.unit).targets[cell.indicator]?.annual
      guard let target else { throw .noTarget }
      return .value(target.times(percent, by: 100, decimals: indicator.decimals))
    case .multiple(let factor):
      switch entries[cell.period]?.content {
      case .value(let value):
        return .value(value.times(factor, by: 1, decimals: indicator.decimals))
      case .ratio(let upper, let lower):
        return .ratio(upper.times(factor, by: 1, decimals: 0), of: lower)
      case .stages, .missing, nil: throw .noFigure
      }
    case .previous:
      let before = earlierFigures(before: cell, yearsBack: 1)[cell.period.previous]
      guard let before else { throw .noFigure }
      return before.content
    }
  }
}

extension Quantity {
  /// This times a factor, divided by a whole number, half up to so many decimals.
  func times(_ factor: Quantity, by divisor: Int, decimals: Int) -> Quantity {
    let exact = Fraction(self) * Fraction(factor)
    let part = (exact / Fraction(divisor)) ?? .zero
    return Quantity(wide: part.rounded(to: decimals), scale: decimals)
  }
}
