public import Domain
import Languages

/// What a screen can be written as.
public enum SheetContent: Hashable, Sendable {
  /// Rows of texts: titles, heads, and what stands below them.
  case rows([[String]])
  /// A unit's month as a form to be filled in.
  case form(ReportingUnit.ID, Period)
  /// A text that was made.
  case text(ComposedText)
}

extension State {
  /// What stands on the screen, to be written as a sheet; nil where nothing does that is a table.
  public var sheet: SheetContent? {
    get throws(GivenUp) {
      if screen == .fill { return focusedUnit.map { .form($0.id, fillMonth) } }
      return try table().map { .rows(titled($0)) }
    }
  }

  /// Whether there is such a thing, told without making it.
  var hasTable: Bool {
    switch screen {
    case .fill: focusedUnit != nil
    case .matrix, .unit, .indicator: !assessment.indicators.isEmpty
    case .list: !list.items.isEmpty
    case .overview: true
    case .area(let area): assessment.areas.indices.contains(area)
    case .filing: !filings.filings.isEmpty
    case .programme: !board.slots.isEmpty
    case .timeline: plan != nil
    case .log: !log.matching.isEmpty
    case .report: focusedUnit != nil
    case .targets: !targetIndicators.isEmpty
    case .dates, .planning: plan != nil
    case .outlines: !book.outlines.outcomes.isEmpty
    case .work: !workBoard.items.isEmpty
    case .practices: !practiceBoard.items.isEmpty
    case .scores: !scores.cards.isEmpty && !scoreSheet.isEmpty
    case .meeting: !meetingBoard.agenda.isEmpty
    case .presentation: false
    }
  }

  /// The plan as the ledger that offices keep, its figures those of the whole city.
  public var planSheet: SheetContent {
    .rows(titled(PlanTable(self).rows, words(ScreenWord.planning)))
  }

  /// Whose table it is, of when, and whether its figures are invented.
  func titled(_ rows: [[String]], _ name: String? = nil) -> [[String]] {
    var subject = name ?? words(screen.word)
    if name == nil, screen == .unit, let unit = focusedUnit { subject = words.name(unit) }
    if name == nil, screen == .indicator, let indicator = focusedIndicator {
      subject = words.name(indicator)
    }
    let facts =
      [words.organisation(book), subject, words(words.full(monthInSight))]
      + (filter.isEmpty ? [] : [words(StatusLabel.filtered(filterWords.joined(separator: " ")))])
      + (book.isSample ? [words(StatusLabel.sampleData)] : [])
    return [facts] + rows
  }

  /// The heads and the rows of the screen; nil where it is no table.
  private func table() throws(GivenUp) -> [[String]]? {
    let tables = FigureTables(self)
    let rows: [[String]]
    switch screen {
    case .matrix: rows = try tables.matrix()
    case .list: rows = try tables.list()
    case .unit: rows = tables.unit
    case .indicator: rows = tables.indicator
    case .overview: rows = tables.overview
    case .area(let area): rows = tables.area(area)
    case .filing: rows = BoardTables(self).filing
    case .programme: rows = BoardTables(self).programme
    case .timeline: rows = BoardTables(self).timeline
    case .log: rows = BoardTables(self).log
    case .report: rows = OfficeTables(self).report
    case .targets: rows = OfficeTables(self).targets
    case .dates: rows = OfficeTables(self).dates
    case .planning: rows = PlanTable(self).rows
    case .outlines: rows = OfficeTables(self).outlines
    case .work: rows = OfficeTables(self).work
    case .practices: rows = OfficeTables(self).practices
    case .scores: rows = ScoreTables(self).rows
    case .meeting: rows = OfficeTables(self).meeting
    case .fill, .presentation: return nil
    }
    return rows.count > 1 ? rows : nil
  }
}

extension Words {
  /// What an entry holds, exact and so that it reads back as itself.
  func sheetText(_ content: Entry.Content, _ indicator: Indicator) -> String {
    switch content {
    case .value: cell(content, indicator)
    // With a plain stroke Excel and WPS would make a date of it.
    case .ratio(let upper, let lower): "\(upper)\u{FF0F}\(lower)"
    case .stages(let names): names.isEmpty ? "0" : typedForm(content)
    case .missing(let reason): self(SheetWord.missing(reason: reason))
    }
  }

  /// A value to date, in full.
  func exactToDate(_ measure: Measure) -> String {
    if let upper = measure.upper, let lower = measure.lower { return "\(upper)\u{FF0F}\(lower)" }
    return measure.toDate.map { exact($0) } ?? ""
  }

  /// A lamp with how the figure was reported beside it.
  func lampText(_ measure: Measure) -> String {
    let lamp = measure.lamp.map { self(LampWord($0)) } ?? ""
    let beside = measure.reporting.map { self(ReportingWord($0)) } ?? ""
    return [lamp, beside].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
