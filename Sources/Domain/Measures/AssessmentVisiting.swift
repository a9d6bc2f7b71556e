extension Assessment {
  /// Whether all units that report belong to its rows.
  var isOfAll: Bool {
    switch scope {
    case .lowest, .below(nil): true
    case .below: false
    }
  }

  /// Looks at all figures of a row one after the other, in the order of indicators, without making a
  /// list of them.
  public func eachFigure(ofRow row: Int, _ look: (_ column: Int, _ measure: Measure) -> Void) {
    for column in indicators.indices {
      if let measure = cell(row, column) { look(column, measure) }
    }
  }
}
