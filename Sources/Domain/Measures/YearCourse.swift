/// The year month by month: what every city figure and every area came to at the end of each.
///
/// It costs twelve assessments, so it is computed behind the first frame, a few indicators at a time;
/// after an edit only those it touches are computed again.
public struct YearCourse: Hashable, Sendable {
  /// One figure at the end of a period of its cadence.
  public struct Point: Hashable, Sendable {
    /// The period.
    public let period: Period
    /// The value to date; nil after asOf, and where nothing was reported so far.
    public let toDate: Fraction?
    /// What was to be reached by then, B + e·(T − B); of a kept level the level. Nil without target.
    public let expected: Fraction?
  }

  /// The months of the year.
  public let months: [Period]
  /// The city's figures by indicator and month, also for the months to come.
  private var city: [[CourseFigure]] = []
  /// The areas by month, up to asOf.
  public private(set) var areas: [[Rollup]] = []

  /// Computes the whole year of an assessment of `book`.
  public init(_ book: Book, _ assessment: Assessment) {
    var sums = YearSums()
    self.init(beginning: assessment)
    while !advance(in: book, assessment, &sums) {}
  }

  /// The course of an assessment's year, of which nothing is computed yet: it says nothing before
  /// `advance` has come to the end.
  public init(beginning assessment: Assessment) {
    months = Period.all(of: .month, in: assessment.year)
  }

  /// Computes the next indicators, as many as a person doesn't notice; whether those were the last.
  ///
  /// - Parameter sums: what is known of them already; gets what is computed.
  public mutating func advance(
    in book: Book, _ assessment: Assessment, _ sums: inout YearSums
  ) -> Bool {
    let figures = months.count * max(1, assessment.lowestUnits.count)
    let plan = assessment.planSum(in: book)
    var room = 2000
    while room > 0, city.count < assessment.indicators.count {
      let (months, isKnown) = course(of: city.count, in: book, assessment, plan, &sums)
      city.append(months)
      // To know them again takes a look at the figures and nothing more.
      room -= isKnown ? figures / 50 : figures
    }
    guard city.count == assessment.indicators.count else { return false }
    rollUp(book, assessment)
    return true
  }

  private func course(
    of column: Int, in book: Book, _ assessment: Assessment, _ plan: UInt64,
    _ sums: inout YearSums
  ) -> (months: [CourseFigure], isKnown: Bool) {
    let indicator = assessment.indicators[column].id
    let basis = assessment.basis(ofColumn: column, in: book, plan: plan)
    if let known = sums.figures(of: indicator, on: basis), known.count == months.count {
      return (known, true)
    }
    let found = assessment.city(column, at: months, in: book).map(CourseFigure.init)
    sums.keep(found, of: indicator, on: basis)
    return (found, false)
  }

  /// Takes over that indicators, given by their places in `indicators`, have changed.
  ///
  /// - Parameter sums: as `advance` has it.
  public mutating func update(
    _ columns: Set<Int>, in book: Book, _ assessment: Assessment, _ sums: inout YearSums
  ) {
    let plan = assessment.planSum(in: book)
    for column in columns where city.indices.contains(column) {
      city[column] = course(of: column, in: book, assessment, plan, &sums).months
    }
    rollUp(book, assessment)
  }

  private mutating func rollUp(_ book: Book, _ assessment: Assessment) {
    guard let plan = book.plans[assessment.year] else { return }
    let past = months.indices.filter { months[$0] <= assessment.asOf }
    areas = assessment.areas.indices.map { area in
      let columns = assessment.columns(ofArea: area)
      return past.map { month in
        Rollup(
          columns.map {
            Rollup.Part(indicator: assessment.indicators[$0], measure: city[$0][month].measure)
          }, plan.rules)
      }
    }
  }

  /// By how much an area's completion changed in the last month; nil before the second month and
  /// while nothing is judged.
  public func change(ofArea area: Int) -> Fraction? {
    guard areas.indices.contains(area), let now = areas[area].last?.completion,
      let before = areas[area].dropLast().last?.completion
    else { return nil }
    return now - before
  }

  /// A city figure over the year, a point for each period of its cadence.
  public func points(_ column: Int, _ assessment: Assessment) -> [Point] {
    guard city.indices.contains(column) else { return [] }
    return assessment.points(column) { period in
      months.firstIndex(of: period.closingMonth).map { city[column][$0].measure }
    }
  }
}

extension Assessment {
  /// A unit's figure over the year, a point for each period of its cadence; empty when not asked.
  public func points(_ row: Int, _ column: Int, in book: Book) -> [YearCourse.Point] {
    guard cell(row, column) != nil else { return [] }
    return points(column) { cell(row, column, at: $0.closingMonth, in: book) }
  }

  fileprivate func points(_ column: Int, _ measure: (Period) -> Measure?) -> [YearCourse.Point] {
    Period.all(of: indicators[column].cadence, in: year).map { period in
      let measure = measure(period)
      let baseline = measure?.baseline ?? .zero
      let way = indicators[column].direction.isKept ? .one : measure?.pace
      let expected = measure?.target.flatMap { target in
        way.map { baseline + $0 * (target - baseline) }
      }
      return YearCourse.Point(
        period: period, toDate: period.hasEnded(with: asOf) ? measure?.toDate : nil,
        expected: expected)
    }
  }
}
