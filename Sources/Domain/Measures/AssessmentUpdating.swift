/// Bringing an assessment up to changes: the figures they touch, the sums and averages above those.
extension Assessment {
  /// Takes over changes that the book has taken over already.
  public mutating func update(after changes: [FieldChange], in book: Book) {
    guard let touched = cells(touchedBy: changes) else { return compute(book) }
    guard !touched.isEmpty, let plan = book.plans[year] else { return }
    let years = years(in: book)
    update(touched, years, plan)
    if changes.contains(where: { $0.path.keys.first == "targets" }) { countTargets(years, plan) }
  }

  /// The indicators that changes of the book touch, as places in `indicators`; nil: any of them.
  public func columns(touchedBy changes: [FieldChange]) -> Set<Int>? {
    cells(touchedBy: changes).map { Set($0.map(\.column)) }
  }

  /// The figures that changes of the book touch, by row and column; nil: any of them.
  public func places(touchedBy changes: [FieldChange]) -> [(row: Int, column: Int)]? {
    cells(touchedBy: changes).map { touched in
      Set(touched.map { FigurePlace(rows.rowOfLowest[$0.row], $0.column) })
        .sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map { ($0.row, $0.column) }
    }
  }

  /// A figure by its places.
  private struct FigurePlace: Hashable {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) { (self.row, self.column) = (row, column) }
  }

  /// What changes touch: the places of units that report for themselves, and of indicators; nil: all
  /// of the plan.
  private func cells(touchedBy changes: [FieldChange]) -> Set<FigurePlace>? {
    var touched: Set<FigurePlace> = []
    for change in changes {
      switch change.path.document {
      case .book, .plan: return nil
      // What leaders keep an eye on comes first everywhere.
      case .work where change.path.keys.first == "stars": return nil
      case .outlines, .work, .meeting, .snapshot: continue
      case .unit(let unit, year: let changed):
        guard changed == year, let place = rows.place(of: unit) else { continue }
        switch change.path.keys.first {
        case "entries", "targets":
          guard change.path.keys.count > 1, let id = Indicator.ID(change.path.keys[1]),
            let column = column(of: id)
          else { return nil }
          touched.insert(FigurePlace(place, column))
        case "submissions": touched.formUnion(indicators.indices.map { FigurePlace(place, $0) })
        case "reports", "selfAssessments", "scores", "scoreAdjustments": break
        default: return nil
        }
      }
    }
    return touched
  }

  private mutating func update(
    _ touched: Set<FigurePlace>, _ years: [Boxed<UnitYear>], _ plan: Plan
  ) {
    for place in touched {
      cells[place.row][place.column] = Measure(
        of: indicators[place.column], in: years[place.row].wrappedValue,
        unit: rows.lowest[place.row], plan: plan, asOf: asOf, today: today
      ).map(PackedMeasure.init)
    }
    for place in Set(touched.map { FigurePlace(rows.rowOfLowest[$0.row], $0.column) })
    where isSum(place.row) {
      sums[place.row][place.column] = sum(place.row, place.column, years, plan)
    }
    for column in Set(touched.map(\.column)) {
      columnTallies[column] = tally(column: column)
      city[column] = cityMeasure(column, years, plan)
      citySeries[column] = series(column, years)
    }
    for place in Set(touched.map(\.row)) { attentionByUnit[place] = attention(lowest: place) }
    for row in Set(touched.map { rows.rowOfLowest[$0.row] }) {
      unitRollups[row] = rollup(unit: row, plan)
    }
    for place in Set(
      touched.map { FigurePlace(rows.rowOfLowest[$0.row], areaOfIndicator[$0.column]) })
    {
      unitAreaRollups[place.row][place.column] = rollup(unit: place.row, area: place.column, plan)
    }
    for area in Set(touched.map { areaOfIndicator[$0.column] }) {
      areaRollups[area] = rollup(area: area, plan)
    }
    whole = rollup(area: nil, plan)
  }
}
