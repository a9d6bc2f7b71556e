import Domain
import Languages

/// Screens of figures as rows of texts, heads first.
struct FigureTables {
  private let state: State
  private let words: Words
  private var assessment: Assessment { state.assessment }

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  private func heads(_ words: any Phrase...) -> [String] { words.map { self.words($0) } }

  // MARK: Units × indicators

  /// Units below each other, indicators side by side; what is typed there reads back.
  func matrix() throws(GivenUp) -> [[String]] {
    let columns = state.shownColumns
    let head =
      [words(ColumnWord.unit)]
      + columns.map { column in
        let indicator = assessment.indicators[column]
        let measure = words.measure(indicator)
        return words.name(indicator) + (measure.isEmpty ? "" : "\u{FF08}\(measure)\u{FF09}")
      }
    return try [head]
      + WorkWatch.map(assessment.units.indices) { row in
        [words.name(assessment.units[row])] + columns.map { entry(row, $0) }
      }
  }

  /// What a unit typed; where it doesn't apply, that.
  private func entry(_ row: Int, _ column: Int) -> String {
    guard assessment.units.indices.contains(row) else { return "" }
    let cell = state.cell(at: Focus(row: row, column: column))
    let indicator = assessment.indicators[column]
    let assignment = state.book.year(cell.period.year, of: cell.unit).assignments[cell.indicator]
    if let assignment, assignment.role == .notApplicable {
      return words(SheetWord.notApplicable(reason: assignment.reason ?? ""))
    }
    return state.entry(in: cell).map { words.sheetText($0.content, indicator) } ?? ""
  }

  private func measure(_ row: Int, _ column: Int) -> Measure? {
    assessment.units.indices.contains(row)
      ? assessment.cell(row, column)
      : assessment.city.indices.contains(column)
        ? assessment.city[column] : nil
  }

  /// What was typed, what it comes to, what it should, and how that is judged.
  private func figure(_ row: Int, _ column: Int) -> [String] {
    guard let measure = measure(row, column) else { return [] }
    let indicator = assessment.indicators[column]
    return [
      entry(row, column), words.exactToDate(measure), measure.target.map { words.exact($0) } ?? "",
      words.progress(measure.progress) ?? "",
      measure.target == nil ? "" : words.progress(measure.pace) ?? "", words.lampText(measure),
      words.gapAlone(measure, indicator) ?? "",
    ]
  }

  private var figureHeads: [String] {
    heads(
      ColumnWord.current, ColumnWord.toDate, ColumnWord.target, ColumnWord.completion,
      ColumnWord.pace, ColumnWord.lamp, ColumnWord.gap)
  }

  /// The indicators of the unit under the cursor.
  var unit: [[String]] {
    [heads(ColumnWord.indicator, ColumnWord.measure) + figureHeads]
      + state.columns(ofUnit: state.focus.row).map { column in
        let indicator = assessment.indicators[column]
        return [words.name(indicator), words.measure(indicator)] + figure(state.focus.row, column)
      }
  }

  /// The units of the indicator under the cursor, the city last.
  var indicator: [[String]] {
    [heads(ColumnWord.unit) + figureHeads]
      + state.rows(ofIndicator: state.focus.column).map { row in
        let name =
          assessment.units.indices.contains(row)
          ? words.name(assessment.units[row]) : words(LabelWord.wholeCity)
        return [name] + figure(row, state.focus.column)
      }
  }

  // MARK: 清单

  /// The rows in their order, with the columns that are shown.
  func list() throws(GivenUp) -> [[String]] {
    let columns = state.list.columns
    return try [columns.map { words($0.word) }]
      + WorkWatch.map(state.list.items.indices.compactMap { state.listed($0) }) { focus in
        columns.map { listed($0, focus) }
      }
  }

  private func listed(_ column: ListColumn, _ focus: Focus) -> String {
    guard let measure = assessment.cell(focus.row, focus.column) else { return "" }
    let indicator = assessment.indicators[focus.column]
    switch column {
    case .unit: return words.name(assessment.units[focus.row])
    case .indicator: return words.name(indicator)
    case .entry: return entry(focus.row, focus.column)
    case .lamp: return words.lampText(measure)
    case .value: return words.exactToDate(measure)
    case .progress: return words.progress(measure.progress) ?? ""
    case .gap: return words.gapAlone(measure, indicator) ?? ""
    case .state: return words(FigureStateWord(measure.state))
    case .period: return measure.lastPeriod.map { words(words.full($0)) } ?? ""
    case .pace: return measure.target == nil ? "" : words.progress(measure.pace) ?? ""
    case .area: return words.name(assessment.areas[assessment.area(ofColumn: focus.column)])
    case .initiative:
      return state.plan?.initiative(indicator.initiative).map { words.name($0) } ?? ""
    case .lead: return state.plan?.leadDepartment(of: indicator) ?? ""
    case .programme:
      let slots = state.plan?.slots(of: indicator) ?? []
      return slots.map { words.name($0, in: state.plan) }.joined(separator: " ")
    }
  }

  // MARK: 总览

  /// The areas, and below them the units.
  var overview: [[String]] {
    func row(_ name: String, _ rollup: Rollup) -> [String] {
      [
        name, words.progress(rollup.completion) ?? "", words.progress(rollup.pace) ?? "",
        rollup.lamp.map { words(LampWord($0)) } ?? "",
        "\(rollup.coverage.reported)\u{FF0F}\(rollup.coverage.expected)",
      ]
    }
    let heads = heads(
      ColumnWord.completion, ColumnWord.pace, ColumnWord.lamp, ColumnWord.reported)
    let shown = state.shown
    return [[words(ColumnWord.area)] + heads]
      + shown.areas.indices.map { row(words.name(shown.areas[$0]), shown.areaRollups[$0]) }
      + [row(words(LabelWord.overall), shown.whole), [], [words(ColumnWord.unit)] + heads]
      + shown.units.indices.map { row(words.name(shown.units[$0]), shown.unitRollups[$0]) }
  }

  /// The initiatives of an area with their indicators, of the whole city.
  func area(_ area: Int) -> [[String]] {
    [
      heads(
        ColumnWord.initiative, ColumnWord.indicator, ColumnWord.measure, ColumnWord.toDate,
        ColumnWord.target, ColumnWord.completion, ColumnWord.lamp)
    ]
      + AreaList.rows(of: area, in: state).map { line in
        let name = words.name(line.initiative)
        guard let column = line.column, let measure = measure(assessment.units.count, column)
        else { return [name] }
        let indicator = assessment.indicators[column]
        return [
          name, words.name(indicator), words.measure(indicator), words.exactToDate(measure),
          measure.target.map { words.exact($0) } ?? "", words.progress(measure.progress) ?? "",
          words.lampText(measure),
        ]
      }
  }
}
