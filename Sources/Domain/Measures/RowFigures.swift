/// The figures of one row, to be compared: one that nothing has touched is the same without a look at any.
public struct RowFigures: Hashable, Sendable {
  private enum Form: Hashable, Sendable {
    case cells([PackedMeasure?])
    case sums([Measure?])
    case city([Measure])
  }
  private let form: Form

  fileprivate init(_ assessment: Assessment, row: Int) {
    form =
      if row == assessment.units.count {
        .city(assessment.city)
      } else if assessment.isSum(row) {
        .sums(assessment.sums[row])
      } else {
        .cells(assessment.cells[assessment.rows.parts[row][0]])
      }
  }
}

extension Assessment {
  /// The figures of a row; behind the last one those of all units together.
  public func figures(ofRow row: Int) -> RowFigures { RowFigures(self, row: row) }

  /// The same rows and indicators without a figure and without what figures come to.
  public var withoutFigures: Assessment {
    var bare = self
    (bare.cells, bare.sums, bare.columnTallies) = ([], [], [])
    (bare.city, bare.citySeries) = ([], [])
    (bare.areaRollups, bare.unitRollups, bare.unitAreaRollups) = ([], [], [])
    (bare.whole, bare.attentionByUnit, bare.indicatorsWithTarget) = (Rollup(), [], 0)
    return bare
  }
}
