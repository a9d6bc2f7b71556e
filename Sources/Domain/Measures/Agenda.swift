/// What is due when in a plan's year: the days of reporting, stages, interim targets and targets, in
/// the order of their days.
///
/// A pure function of book and assessment. Each kind of matter has a function of its own that adds its
/// items; whatever else comes due joins with one more. Costs a look at every figure: made when somebody
/// asks for it.
public struct Agenda: Hashable, Sendable {
  /// A day in the course of reporting a period.
  public enum Step: Int, Hashable, Sendable {
    /// It may be filled in from this day on.
    case opens
    /// The last day that counts.
    case cutoff
    /// The last day that is in time.
    case due
    /// Locking is proposed to the office.
    case lock
  }

  /// What comes due.
  public enum Matter: Hashable, Sendable {
    /// A day of reporting, of all periods that have it in common.
    case reporting(Step, [Period])
    /// A stage of a milestone, by its place in the indicator's stages.
    case stage(Indicator.ID, Int)
    /// An amount to be reached on the way, of units or of the city.
    case interim(Indicator.ID, ofCity: Bool)
    /// A target with a due day of its own, of units or of the city.
    case target(Indicator.ID, ofCity: Bool)
    /// A task or an issue with its due day.
    case work(WorkItem)
    /// All targets that are due with the plan's end.
    case planEnd
  }

  /// One thing on its day.
  public struct Item: Hashable, Sendable {
    /// When.
    public let day: Day
    /// What.
    public let matter: Matter
    /// 成 when it is done, 逾 when the day is past and it isn't, else 待; nil for a day that asks
    /// nothing of anybody.
    public let lamp: Lamp?
    /// How many were asked: units, or figures at the plan's end; 0 when nobody is.
    public let expected: Int
    /// How many of them have done it.
    public let done: Int
    /// The units that have not, in official order.
    public let open: [ReportingUnit.ID]
  }

  /// Where a month stands.
  public enum MonthState: Hashable, Sendable {
    case future, open, due, complete, locked
    /// Past due, and so many units still owe figures.
    case missing(Int)
  }

  /// The day from which it is seen.
  public let today: Day
  /// The items in the order of their days.
  public let items: [Item]
  /// The twelve months of the plan's year; none while nobody is asked for anything.
  public let months: [MonthState]

  /// What is due in the year of an assessment; nil when the book has no such plan, without items when
  /// nobody is asked for anything.
  ///
  /// - Parameter isShown: which of the tasks and issues are there.
  public init?(
    _ book: Book, _ assessment: Assessment, showing isShown: (WorkItem) -> Bool = { _ in true }
  ) {
    guard let plan = book.plans[assessment.year] else { return nil }
    today = assessment.today
    var making = AgendaMaking(
      plan: plan, assessment: assessment, years: assessment.years(in: book).map(\.wrappedValue))
    making.addReporting()
    making.addStages()
    making.addInterims()
    making.addTargets()
    making.addWork(book.work(in: plan.year).items.filter(isShown))
    // What was gathered first stands first among equals.
    items = making.items.enumerated()
      .sorted {
        ($0.element.day, $0.element.matter.rank, $0.offset)
          < ($1.element.day, $1.element.matter.rank, $1.offset)
      }
      .map(\.element)
    months = making.months
  }

  /// The place of the first item on a day or after it; the number of items when there is none.
  public func place(from day: Day) -> Int { items.firstIndex { $0.day >= day } ?? items.count }

  /// The places of the items of a day.
  public func places(on day: Day) -> [Int] { items.indices.filter { items[$0].day == day } }
}

extension Agenda.Matter {
  /// Its place among what is due on the same day.
  fileprivate var rank: Int {
    switch self {
    case .reporting(let step, _): step.rawValue
    case .stage: 4
    case .interim: 5
    case .target: 6
    case .work: 7
    case .planEnd: 8
    }
  }
}
