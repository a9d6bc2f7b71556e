/// Looks at a figure before it is put into a cell, for what is unusual about it.
///
/// Counts are small, skewed and seasonal: they are compared with the median of what the unit
/// reported before, never with a deviation. Flows are compared by what each period added, also
/// where cumulative figures are typed; ratios by their percents.
public struct EntryCheck: Sendable {
  private let indicator: Indicator
  private let cell: Edit.Cell
  private let year: UnitYear
  private let unit: ReportingUnit
  private let plan: Plan
  private let earlier: PeriodEntries

  /// A look at one cell; nil when the book has no such unit or indicator.
  public init?(_ cell: Edit.Cell, in book: Book) {
    guard let plan = book.plans[cell.period.year], let unit = book.unit(cell.unit),
      let indicator = plan.indicator(cell.indicator)
    else { return nil }
    self.cell = cell
    self.plan = plan
    self.unit = unit
    self.indicator = indicator
    year = book.year(cell.period.year, of: cell.unit)
    earlier = book.earlierFigures(before: cell, yearsBack: 1)
  }

  /// What is unusual about a figure; nil stands for clearing the cell.
  ///
  /// - Parameters:
  ///   - subtracting: the amount of a typed `-5`, as 5; nil when nothing was taken away.
  ///   - note: the note that goes with the figure.
  public func warnings(
    for content: Entry.Content?, subtracting: Quantity? = nil, note: String? = nil
  ) -> [InputWarning] {
    var found: [InputWarning] = []
    if let subtracting, note?.isEmpty != false { found.append(.subtracted(subtracting)) }
    found += falls(content)
    if case .ratio(let upper, let lower) = content, upper > lower {
      found.append(.upperExceedsLower(upper, lower))
    }
    if case .value(let value) = content { found += partners(value) + limits(value) }
    found += comparison(content)
    found += target(content)
    found += holes(content)
    found += PersonalData.found(in: note ?? "").map(InputWarning.personalData)
    return found
  }

  /// The unit's figures of the year as they would be.
  private func entries(with content: Entry.Content?) -> PeriodEntries {
    var entries = year.entries[cell.indicator] ?? [:]
    entries[cell.period] = content.map { Entry($0) }
    return entries
  }

  // MARK: One rule each

  private func limits(_ value: Quantity) -> [InputWarning] {
    let (least, most) = (indicator.least, indicator.most)
    let isUsual = (least.map { !(value < $0) } ?? true) && (most.map { !($0 < value) } ?? true)
    return isUsual ? [] : [.unusual(least: least, most: most)]
  }

  private func falls(_ content: Entry.Content?) -> [InputWarning] {
    guard indicator.entryMode == .cumulative, let now = content.flatMap(height) else { return [] }
    let heights = (year.entries[cell.indicator] ?? [:]).contents.compactMap { period, content in
      height(content).map { (key: period, value: $0) }
    }
    var found: [InputWarning] = []
    let before = heights.last { $0.key < cell.period }
    if let before, now < before.value {
      found.append(.fell(cell.period, from: before.value, to: now))
    }
    let after = heights.first { $0.key > cell.period }
    if let after, after.value < now {
      found.append(.fell(after.key, from: now, to: after.value))
    }
    return found
  }

  /// What can't fall: an amount, the upper number of a ratio, how many stages are done.
  private func height(_ content: Entry.Content) -> Quantity? {
    switch content {
    case .value(let value): indicator.kind == .yesNo ? nil : value
    case .ratio(let upper, _): upper
    case .stages(let names): Quantity(Int64(names.count))
    case .missing: nil
    }
  }

  private func partners(_ value: Quantity) -> [InputWarning] {
    func figure(of other: Indicator) -> Quantity? {
      guard other.entryMode == indicator.entryMode else { return nil }
      let entry = year.entries[other.id]?[cell.period]
      if case .value(let amount) = entry?.content { return amount } else { return nil }
    }
    var found: [InputWarning] = []
    if let other = indicator.atLeast.flatMap(plan.indicator), let amount = figure(of: other),
      value < amount
    {
      found.append(.below(indicator.id, value, other.id, amount))
    }
    for other in plan.indicators where other.atLeast == indicator.id {
      if let amount = figure(of: other), amount < value {
        found.append(.below(other.id, amount, indicator.id, value))
      }
    }
    return found
  }

  private func comparison(_ content: Entry.Content?) -> [InputWarning] {
    guard let content, Entry(content).isFigure, indicator.kind != .yesNo,
      indicator.kind != .milestone
    else { return [] }
    // A cumulative ratio begins anew with the year.
    let isRunning = indicator.isRatio && indicator.entryMode == .cumulative
    var figures = PeriodEntries(
      earlier.filter { !isRunning || $0.key.year == cell.period.year })
    figures[cell.period] = Entry(content)
    var history = PeriodAmount.of(figures, indicator)
    guard let now = history.popLast()?.amount else { return [] }
    return spike(now, history.map(\.amount)) + sameness(now, history)
  }

  private func spike(_ now: Fraction, _ history: [Fraction]) -> [InputWarning] {
    guard history.count >= 3, let previous = history.last else { return [] }
    let median = Fraction.median(of: history.suffix(6))
    guard median >= Fraction(5) else { return [] }
    if now > median * Fraction(3), now * Fraction(2) > previous * Fraction(3) {
      return [.high(now, median: median, previous: previous)]
    }
    // A fall is told by its own rule.
    return now >= .zero && now * Fraction(3) < median ? [.low(now, median: median)] : []
  }

  /// Only of flows: a level and a ratio may well stand still.
  private func sameness(_ now: Fraction, _ history: [PeriodAmount]) -> [InputWarning] {
    guard indicator.kind == .flow, now >= Fraction(20) else { return [] }
    var period = cell.period
    var count = 1
    for earlier in history.reversed() {
      guard earlier.period == period.previous, earlier.amount == now else { break }
      period = earlier.period
      count += 1
    }
    return count >= 3 ? [.unchanged(now, periods: count)] : []
  }

  /// Not of what shall go down: that starts above its target.
  private func target(_ content: Entry.Content?) -> [InputWarning] {
    guard let content, Entry(content).isFigure, indicator.direction != .down,
      let target = year.targets[cell.indicator]?.annual, target > .zero,
      indicator.kind != .yesNo, indicator.kind != .milestone,
      let value = ValueToDate(entries(with: content), of: indicator, upTo: cell.period)
    else { return [] }
    let isFar = value.amount * Fraction(2) > Fraction(target) * Fraction(3)
    return isFar ? [.farAboveTarget(toDate: value.amount, target: target)] : []
  }

  /// Blank periods before a figure that follows filled ones, or the one that clearing leaves.
  private func holes(_ content: Entry.Content?) -> [InputWarning] {
    let filled = entries(with: content)
    guard let first = filled.first?.key, let last = filled.last?.key else { return [] }
    if content == nil {
      return first < cell.period && cell.period < last ? [.hole([cell.period])] : []
    }
    var holes: [Period] = []
    var period = cell.period
    while first < period {
      period = period.previous
      guard filled[period] == nil else { break }
      if unit.isOpen(in: period), indicator.isActive(in: period) { holes.insert(period, at: 0) }
    }
    return holes.isEmpty ? [] : [.hole(holes)]
  }
}
