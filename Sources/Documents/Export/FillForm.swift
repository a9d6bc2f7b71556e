public import Domain
public import Languages

/// A unit's month as a sheet to be filled in, which `SheetImport` reads back: what was before, what is
/// asked, what is there.
///
/// Figures stand in the column that they are stored by, 本期 or 累计; the other one is worked out.
public struct FillForm {
  private let book: Book
  private let plan: Plan
  private let unit: ReportingUnit
  private let month: Period
  private let words: Words

  /// A form of a unit for a month; nil when the book has no plan of its year.
  public init?(_ book: Book, _ unit: ReportingUnit, _ month: Period, _ words: Words) {
    guard let plan = book.plans[month.year] else { return nil }
    self.book = book
    self.plan = plan
    self.unit = unit
    self.month = month
    self.words = words
  }

  /// The sheet: its title, whose it is and of when, how it is filled in, heads, an indicator a row.
  public var sheet: Sheet {
    let heads: [String] =
      [words(SheetWord.id)]
      + [
        ColumnWord.area, .indicator, .measure, .previous, .current, .toDate, .target, .note,
      ].map { words($0) }
    let facts =
      [words(SheetWord.unit(name)), words(SheetWord.period(period))]
      + (book.isSample ? [words(StatusLabel.sampleData)] : [])
    return Sheet(
      rows: [
        [words(SheetWord.fillTitle(unit: name, period: period))], facts, [words(SheetWord.howTo)],
        heads,
      ] + asked.map(row))
  }

  private var name: String { words.language == .zh ? unit.name : unit.nameEn ?? unit.name }
  private var period: String {
    words.language == .zh
      ? words(DateWord.month(year: month.year, month: month.lastMonth)) : month.description
  }

  /// What the month asks of the unit, what doesn't apply to it, and what it has reported besides.
  private var asked: [(Indicator, Period)] {
    let year = book.year(plan.year, of: unit.id)
    return plan.indicators.compactMap { indicator in
      guard let role = year.assignments[indicator.id]?.role,
        let period = month.latestEnded(of: indicator.cadence), period.end == month.end,
        unit.isOpen(in: period),
        role != .support || year.entries[indicator.id]?[period] != nil
      else { return nil }
      return (indicator, period)
    }
  }

  private func row(_ indicator: Indicator, _ period: Period) -> [String] {
    let cell = Edit.Cell(unit.id, indicator.id, period)
    let year = book.year(plan.year, of: unit.id)
    let before = book.entry(in: Edit.Cell(unit.id, indicator.id, period.previous))
    let figure = SheetFigureText(words, indicator)
    let stored: String
    if let assignment = year.assignments[indicator.id], assignment.role == .notApplicable {
      stored = words(SheetWord.notApplicable(reason: assignment.reason ?? ""))
    } else {
      stored = book.entry(in: cell).map { figure($0.content) } ?? ""
    }
    let other = book.counterpart(of: cell)?.description ?? ""
    let isCumulative = indicator.entryMode == .cumulative
    let isChinese = words.language == .zh
    let area = plan.area(of: indicator)
    return [
      indicator.id.text,
      (isChinese ? area?.name : area?.nameEn ?? area?.name) ?? "",
      isChinese ? indicator.name : indicator.nameEn ?? indicator.name,
      isChinese ? indicator.unitOfMeasure : indicator.unitOfMeasureEn ?? indicator.unitOfMeasure,
      before.map { figure($0.content) } ?? "",
      isCumulative ? other : stored, isCumulative ? stored : other,
      year.targets[indicator.id]?.annual?.description ?? "",
      book.entry(in: cell)?.note ?? "",
    ]
  }
}

/// A figure as it stands in a sheet: exact, and so that it reads back as itself.
public struct SheetFigureText {
  private let words: Words
  private let indicator: Indicator

  /// The figures of an indicator.
  public init(_ words: Words, _ indicator: Indicator) {
    self.words = words
    self.indicator = indicator
  }

  /// What an entry holds.
  public func callAsFunction(_ content: Entry.Content) -> String {
    switch content {
    case .value(let amount):
      indicator.kind == .yesNo
        ? words(amount > .zero ? AnswerWord.yes : AnswerWord.no) : amount.description
    // With a plain stroke Excel and WPS would make a date of it.
    case .ratio(let upper, let lower): "\(upper)\u{FF0F}\(lower)"
    case .stages(let names): names.isEmpty ? "0" : names.joined(separator: "、")
    case .missing(let reason): words(SheetWord.missing(reason: reason))
    }
  }
}
