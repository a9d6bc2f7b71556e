import Controller
import Domain
import Languages
import TextUI

/// The columns of 清单: how wide they are, and what they show of a figure.
struct ListColumns {
  private let state: State
  private let words: Words
  private let columns: [ListColumn]
  private let figures: FigureColumns

  init(_ state: State) {
    self.state = state
    words = state.words
    columns = state.list.columns
    figures = FigureColumns(state, "list", name: 1, width: 1)
  }

  /// The table without its cursor, which stands in the column that is typed into.
  var table: Table {
    var table = Table(
      columns: columns.map { column($0) }, sticky: ListColumn.fixed.count,
      rowCount: state.list.items.count, selectedColumn: columns.firstIndex(of: .entry) ?? 0,
      region: "list", glyphs: state.glyphs
    ) { row, slot in
      switch state.list.items[row] {
      case .figure(let focus): spans(columns[slot], focus)
      case .work(let id): state.register.item(id).map { spans(columns[slot], $0) } ?? []
      }
    }
    table.keepsRows = true
    return table
  }

  private func column(_ column: ListColumn) -> Table.Column {
    let (width, alignment) = shape(of: column)
    let isSorted = state.list.sort.column == column
    let arrow = state.list.sort.isReversed ? state.glyphs.up : state.glyphs.down
    return Table.Column(
      width: width, alignment: alignment, heads: [(isSorted ? arrow : "") + words(column.word)],
      edge: "list.\(column.rawValue)")
  }

  private func shape(of column: ListColumn) -> (Int, Alignment) {
    let width = state.width(ofColumn: "list.\(column.rawValue)", standard: state.standard(column))
    return switch column {
    case .entry, .value, .progress, .gap, .pace: (width, .trailing)
    case .unit, .indicator, .lamp, .state, .period, .area, .initiative, .lead, .programme:
      (width, .leading)
    }
  }

  private func spans(_ column: ListColumn, _ focus: Focus) -> [Span] {
    let assessment = state.assessment
    guard let measure = assessment.cell(focus.row, focus.column) else { return [] }
    let indicator = assessment.indicators[focus.column]
    func figure(_ part: FigureColumns.Part) -> [Span] {
      figures.spans(part, width: shape(of: column).0, row: focus.row, column: focus.column)
    }
    switch column {
    case .unit: return [Span(words.shortName(assessment.units[focus.row]))]
    case .indicator:
      let unit = assessment.units.indices.contains(focus.row) ? assessment.units[focus.row].id : nil
      let isRemarked = unit.map { state.isRemarked(.figure($0, indicator.id)) } ?? false
      return [Span(words.shortName(indicator)), Span(isRemarked ? "*" : "", .warning)]
    case .entry: return figure(.entry)
    case .value: return figure(.value)
    case .progress: return [Span(words.progress(measure.progress) ?? "")]
    case .lamp:
      return state.isDisputed(row: focus.row, column: focus.column)
        ? [words.inDoubt] : [words.lamp(measure)]
    case .gap: return figure(.gap)
    case .state: return [filing(measure)]
    case .period:
      return [
        Span(
          measure.lastPeriod.map { words(words.short($0)) } ?? "", measure.isOld ? .warning : nil)
      ]
    case .pace: return [Span(measure.target == nil ? "" : words.progress(measure.pace) ?? "")]
    case .area:
      return [Span(words.shortName(assessment.areas[assessment.area(ofColumn: focus.column)]))]
    case .initiative:
      return [Span(state.plan?.initiative(indicator.initiative).map { words.shortName($0) } ?? "")]
    case .lead: return [Span(words.shown(state.plan?.leadDepartment(of: indicator) ?? ""))]
    case .programme:
      let slots = state.plan?.slots(of: indicator) ?? []
      return [Span(slots.map { words.shortName($0, in: state.plan) }.joined(separator: " "))]
    }
  }

  /// What there is to be said of a task or an issue: who, what, how urgent, how far, until when.
  private func spans(_ column: ListColumn, _ item: WorkItem) -> [Span] {
    let line = WorkLineSpans(state, item)
    switch column {
    case .unit:
      let unit = item.unit.flatMap { state.book.unit($0) }.map { words.shortName($0) }
      return [Span(unit ?? words(WorkSentence.ourselves))]
    case .indicator:
      let isRemarked = state.isRemarked(.item(item.id))
      return [
        Span(words.shown(item.title), .title), Span(isRemarked ? "*" : "", .warning),
      ]
    case .lamp: return [line.lamp]
    case .value: return [Span(words.name(item), .dim)]
    case .state: return [Span(words.state(item), line.role)]
    case .period:
      return [Span(item.due.map { words.day($0, in: state.assessment.year) } ?? "", line.role)]
    case .area:
      let area = state.plan.flatMap { item.area(in: $0) }
      return [
        Span(state.assessment.areas.first { $0.id == area }.map { words.shortName($0) } ?? "")
      ]
    case .entry, .progress, .gap, .pace, .initiative, .lead, .programme: return []
    }
  }

  /// Whether the figure came; late, returned and made up stand beside it.
  private func filing(_ measure: Measure) -> Span {
    let word = words(FigureStateWord(measure.state))
    switch measure.state {
    case .overdue: return Span(word, .warning)
    case .missing: return Span(word, .warning)
    case .blank, .notApplicable: return Span(word, .dim)
    case .reported:
      let beside = measure.reporting.map { " " + words(ReportingWord($0)) } ?? ""
      return Span(word + beside, beside.isEmpty ? nil : .warning)
    }
  }
}
