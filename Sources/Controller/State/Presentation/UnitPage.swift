public import Domain

/// What is shown of a unit at a meeting.
public struct UnitPage: Hashable, Sendable {
  /// The unit.
  public let unit: ReportingUnit
  /// How it stands as a whole.
  public let rollup: Rollup
  /// How it stands in each area.
  public let areas: [Rollup]
  /// The figures that most need attention, three at most.
  public let worst: [Attention]
  /// What it promised last time, with what became of it.
  public let promises: [Promise]
  /// The period of its report; nil: it wrote none.
  public let period: Period?
  /// What it reports under each heading, without what is marked 内部.
  public let paragraphs: [Report.Section: [Report.Item]]
  /// What is for the speaker's eyes only: paragraphs that are marked 内部, and notes at its figures.
  public let notes: [Note]
  /// Its place in its peer group; nil where it has none, or nobody asked.
  public let rank: Int?

  /// A note at a figure, or (nil) one that stands among the paragraphs.
  public struct Note: Hashable, Sendable {
    /// The indicator at whose figure it stands.
    public let indicator: Indicator?
    /// The note.
    public let text: String
  }

  /// So many figures are shown as the worst.
  public static let worstCount = 3
}

extension State {
  /// The page of a unit; nil where it is none of the units that are shown.
  public func page(of unit: ReportingUnit.ID) -> UnitPage? {
    guard let row = assessment.row(of: unit) else { return nil }
    let found = report(of: unit)
    let items = found?.report.items(in:)
    let all = Report.Section.allCases.map { ($0, items?($0) ?? []) }
    let open = all.map { ($0.0, $0.1.filter { !InternalMark.marks($0.text) }) }
    let hidden = all.flatMap { $0.1.filter { InternalMark.marks($0.text) } }
    let asOf = assessment.asOf
    let entries = book.year(assessment.year, of: unit).entries
    let noted = assessment.indicators.compactMap { indicator in
      entries[indicator.id]?[Period(containing: asOf.start, cadence: indicator.cadence)]?.note
        .map { UnitPage.Note(indicator: indicator, text: $0) }
    }
    return UnitPage(
      unit: assessment.units[row], rollup: assessment.unitRollups[row],
      areas: assessment.unitAreaRollups[row],
      worst: assessment.attention(ofRow: row, count: UnitPage.worstCount),
      promises: book.promises(to: unit, in: found?.period ?? asOf)
        .filter { !InternalMark.marks($0.item.text) },
      period: found?.period, paragraphs: Dictionary(uniqueKeysWithValues: open),
      notes: hidden.map { UnitPage.Note(indicator: nil, text: $0.text) } + noted,
      rank: presentation.isRanked ? assessment.unitRanking.places[unit]?.rank : nil)
  }

  /// The rows of units as the overview of a meeting lists them: in official order, or when asked for
  /// by rank within their groups.
  public var presentedRows: [Int] {
    presentation.isRanked
      ? assessment.unitRanking.order(assessment.units) : Array(assessment.units.indices)
  }

  /// The parts in which a page is shown one after the other; a single one where there is room for all.
  public func steps(of stop: Presentation.Stop) -> [PageStep] {
    switch stop {
    case .text: return [.all]
    case .overview: return size.holdsOverview ? [.all] : [.areas, .units, .worst]
    case .unit(let id, _):
      guard !size.holdsUnitPage, let page = page(of: id) else { return [.all] }
      let told = Report.Section.allCases.filter { page.paragraphs[$0]?.isEmpty == false }
      return [.figures] + told.map { .section($0) }
    }
  }

  /// The part of the page that is shown.
  public var pageStep: PageStep {
    let steps = steps(of: presentation.stop)
    return steps[Navigation.clamp(presentation.step, steps.count)]
  }
}

/// A part of a page that is shown by itself where there is little room.
public enum PageStep: Hashable, Sendable {
  case all
  case areas, units, worst
  case figures, section(Report.Section)
}
