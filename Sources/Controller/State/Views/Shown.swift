public import Domain

/// The assessment narrowed to what the filter shows, and what it was made from.
struct NarrowedAssessment: Hashable, Sendable {
  struct Basis: Hashable, Sendable {
    let revision: Int
    let asOf: Period
    let filter: Filter
  }
  let basis: Basis
  let assessment: Assessment
}

extension State {
  /// The figures that count on screens that show averages: all, or those that the filter shows.
  ///
  /// Places of units and indicators are those of `assessment`.
  public var shown: Assessment {
    guard isFiltered, filter.choosesIndicators else { return assessment }
    return isNarrowedCurrent ? narrowed?.assessment ?? assessment : narrowing
  }

  /// Narrows once for all frames until the book, the month or the filter changes.
  mutating func refreshShown() {
    guard isFiltered, filter.choosesIndicators else {
      if narrowed != nil { narrowed = nil }
      return
    }
    // 清单 shows no averages; what is told of one there has it made.
    guard screen != .list, !isNarrowedCurrent else { return }
    narrowed = NarrowedAssessment(basis: narrowedBasis, assessment: narrowing)
  }

  private var narrowing: Assessment { assessment.narrowed(to: shownColumns, in: book) }
  private var isNarrowedCurrent: Bool { narrowed?.basis == narrowedBasis }
  private var narrowedBasis: NarrowedAssessment.Basis {
    NarrowedAssessment.Basis(
      revision: book.revision, asOf: assessment.asOf, filter: filter.without(.unit))
  }
}
