/// What keeps a part from being taken away.
public enum Holding: Hashable, Sendable {
  /// Figures that were reported.
  case figures(Int)
  case targets(Int)
  /// Units that are asked, or indicators that a unit is asked for.
  case assignments(Int)
  /// Parts that stand below it.
  case parts(Part.Kind, Int)
  /// Initiatives and indicators that are tagged with it.
  case tags(Int)
  /// Reports that were handed in or written.
  case reports(Int)
  /// Values of years.
  case values(Int)
  /// Indicators that can't fall below it.
  case comparisons(Int)
  /// Lines of the score sheet that are worked out from it.
  case scoreLines(Int)
}

extension Book {
  /// What keeps a part from being taken away; empty when nothing does.
  public func holdings(of part: Part, in year: Int) -> [Holding] {
    var found: [Holding] = []
    for kind in part.kind.children {
      if kind == .slot { continue }
      found.append(.parts(kind, parts(kind, in: year, under: part).count))
    }
    switch part.kind {
    case .indicator:
      found += dataHoldings(years(in: year).map(\.value), Indicator.ID(part.id), in: year)
      found.append(
        .comparisons(
          parts(.indicator, in: year).count {
            record(of: $0, in: year)?["atLeast"]?.text == part.id
          }))
      let scored = plans[year]?.scoreSheet.lines ?? []
      found.append(
        .scoreLines(scored.count { $0.sources.keys.contains { $0.text == part.id } }))
    case .unit:
      guard let id = ReportingUnit.ID(part.id) else { break }
      found += dataHoldings(everyYear(of: id), nil, in: year)
    case .slot: found.append(.tags(tags(of: [part.id], in: year)))
    case .programme:
      found.append(.tags(tags(of: parts(.slot, in: year, under: part).map(\.id), in: year)))
    case .outcome:
      let record = record(of: part, in: year)
      let values = record?["values"]?.record?.count ?? 0
      found.append(.values(values + (record?["baseline"] == nil ? 0 : 1)))
    case .plan:
      let held = dataHoldings(years(in: year).map(\.value), nil, in: year)
      found += held.filter { if case .figures = $0 { true } else { false } }
    case .area, .initiative, .outline, .domain, .goal: break
    }
    return found.filter { $0.count > 0 }
  }

  /// What units' years hold, of one indicator or of all.
  func dataHoldings(_ years: [UnitYear], _ indicator: Indicator.ID?, in year: Int) -> [Holding] {
    var (figures, targets, assignments, reports) = (0, 0, 0, 0)
    for year in years {
      for (id, entries) in year.entries where indicator == nil || id == indicator {
        figures += entries.count
      }
      targets += year.targets.keys.count { indicator == nil || $0 == indicator }
      assignments += year.assignments.keys.count { indicator == nil || $0 == indicator }
      if indicator == nil { reports += year.submissions.count + year.reports.count }
    }
    if let indicator, plans[year]?.cityTargets[indicator] != nil { targets += 1 }
    return [
      .figures(figures), .targets(targets), .assignments(assignments), .reports(reports),
    ].filter { $0.count > 0 }
  }

  private func tags(of slots: [String], in year: Int) -> Int {
    (parts(.initiative, in: year) + parts(.indicator, in: year)).count { part in
      record(of: part, in: year)?["items"]?.list?.contains { item in
        item.text.map { slots.contains($0) } ?? false
      } ?? false
    }
  }
}

extension Holding {
  /// How many there are.
  public var count: Int {
    switch self {
    case .figures(let count), .targets(let count), .assignments(let count), .parts(_, let count),
      .tags(let count), .reports(let count), .values(let count), .comparisons(let count),
      .scoreLines(let count):
      count
    }
  }
}
