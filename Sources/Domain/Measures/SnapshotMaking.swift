extension Snapshot {
  /// Freezes what an assessment came to, under a name.
  public init(of assessment: Assessment, id: ID, name: String, _ stamp: Stamp) {
    (self.id, self.name) = (id, name)
    (asOf, today) = (assessment.asOf, assessment.today)
    (at, by) = (stamp.at, stamp.by)
    whole = Standing(assessment.whole)
    areas = Self.standings(assessment.areas, assessment.areaRollups)
    city = Self.figures(assessment.indicators.indices.map { assessment.city[$0] }, assessment)
    units = assessment.units.indices.reduce(into: [:]) { units, row in
      units[assessment.units[row].id] = Row(
        whole: Standing(assessment.unitRollups[row]),
        areas: Self.standings(assessment.areas, assessment.unitAreaRollups[row]),
        figures: Self.figures(
          assessment.indicators.indices.map { assessment.cell(row, $0) }, assessment))
    }
  }

  private static func standings(_ areas: [Area], _ rollups: [Rollup]) -> [Area.ID: Standing] {
    zip(areas, rollups).reduce(into: [:]) { $0[$1.0.id] = Standing($1.1) }
  }

  private static func figures(_ measures: [Measure?], _ assessment: Assessment)
    -> [Indicator.ID: Figure]
  {
    zip(assessment.indicators, measures).reduce(into: [:]) { figures, pair in
      figures[pair.0.id] = pair.1.map { Figure($0) }
    }
  }
}

extension Snapshot.Figure {
  /// What a figure came to.
  public init(_ measure: Measure) {
    (upper, lower) = (measure.upper, measure.lower)
    value = measure.upper == nil ? measure.toDate.map(Quantity.init(frozen:)) : nil
    target = measure.target.map(Quantity.init(frozen:))
    progress = measure.progress.map(Quantity.init(frozen:))
    pace = measure.pace.map(Quantity.init(frozen:))
    paceRatio = measure.paceRatio.map(Quantity.init(frozen:))
    lamp = measure.lamp
  }
}

extension Snapshot.Standing {
  /// What several figures came to together.
  public init(_ rollup: Rollup) {
    completion = rollup.completion.map(Quantity.init(frozen:))
    pace = rollup.pace.map(Quantity.init(frozen:))
    paceRate = rollup.paceRate.map(Quantity.init(frozen:))
    lamp = rollup.lamp
    (reported, expected) = (rollup.coverage.reported, rollup.coverage.expected)
  }
}

extension Quantity {
  /// A fraction as a snapshot keeps it: to four places, half up.
  fileprivate init(frozen fraction: Fraction) {
    self.init(wide: fraction.rounded(to: 4), scale: 4)
  }
}

extension Assessment {
  /// How a plan stands for a meeting: its rows are the units that speak there, those directly below
  /// the federation.
  public init(forMeetingsOf book: Book, year: Int, asOf: Period, today: Day) {
    self.init(book, year: year, asOf: asOf, today: today, scope: .below(nil))
  }
}

extension Book {
  /// The units that speak at a meeting of a plan's year: those directly below the federation that
  /// report or have units below them that do, in official order.
  public func speakingUnits(in year: Int) -> [ReportingUnit] {
    UnitRows(.below(nil), of: self, in: year).units
  }
}

extension Snapshot {
  /// How a plan stands now, to be held against what was frozen; nobody keeps it.
  public init(ofNow book: Book, year: Int, asOf: Period, today: Day) {
    self.init(
      of: Assessment(forMeetingsOf: book, year: year, asOf: asOf, today: today),
      id: ID(unchecked: "now"), name: "", Stamp(by: "", at: .epoch, operation: ""))
  }
}
