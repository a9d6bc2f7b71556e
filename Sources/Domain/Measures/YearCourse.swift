/// The year month by month: what every city figure and every area came to at the end of each.
///
/// It costs twelve assessments, so it is computed behind the first frame, a few figures at a time; after
/// an edit only the indicators that it touches are computed again.
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
  /// Indicators that are still to be computed.
  private var missing: Set<Int>
  /// The first of them as far as it is computed.
  private var begun: Begun?
  /// The sum of the plan, which is the same as long as this is; nil: nothing has asked for it.
  private var plan: UInt64?

  private struct Begun: Hashable {
    /// The sum of all that it is made of.
    let basis: UInt64
    /// Whether it was computed before.
    let isKnown: Bool
    var months: [CourseFigure]
  }

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
    city = assessment.indicators.map { _ in [] }
    missing = Set(assessment.indicators.indices)
  }

  /// Computes the next figures, as many as a person doesn't notice; whether those were the last.
  ///
  /// - Parameter sums: what is known of them already; gets what is computed.
  public mutating func advance(
    in book: Book, _ assessment: Assessment, _ sums: inout YearSums
  ) -> Bool {
    let units = max(1, assessment.lowestUnits.count)
    var room = 2000
    while room > 0, let column = missing.min() {
      let indicator = assessment.indicators[column].id
      var now = begun ?? begin(column, in: book, assessment, sums)
      // To know them again takes a look at the figures and nothing more.
      if begun == nil { room -= months.count * units / 50 }
      let next = months[now.months.count...].prefix(max(1, room / units))
      if !next.isEmpty {
        now.months += assessment.city(column, at: Array(next), in: book).map(CourseFigure.init)
        room -= next.count * units
      }
      begun = now
      guard now.months.count == months.count else { continue }
      // Of the levels below, which take little, none is kept in the place of the whole.
      if !now.isKnown, assessment.isOfAll { sums.keep(now.months, of: indicator, on: now.basis) }
      city[column] = now.months
      missing.remove(column)
      begun = nil
    }
    if missing.isEmpty { rollUp(book, assessment) }
    return missing.isEmpty
  }

  /// An indicator with what is known of its months: all or nothing.
  private mutating func begin(
    _ column: Int, in book: Book, _ assessment: Assessment, _ sums: YearSums
  ) -> Begun {
    let plan = plan ?? assessment.planSum(in: book)
    self.plan = plan
    let basis = assessment.basis(ofColumn: column, in: book, plan: plan)
    let known = sums.figures(of: assessment.indicators[column].id, on: basis) ?? []
    let isKnown = known.count == months.count
    return Begun(basis: basis, isKnown: isKnown, months: isKnown ? known : [])
  }

  /// Takes note that indicators, given by their places in `indicators`, have changed: `advance` computes
  /// them again.
  public mutating func renew(_ columns: Set<Int>) {
    // What is half computed may be of before.
    begun = nil
    missing.formUnion(columns.filter(city.indices.contains))
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
    guard city.indices.contains(column), !city[column].isEmpty else { return [] }
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
