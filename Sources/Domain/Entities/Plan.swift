/// A year's plan 年度计划: areas, programmes, initiatives, indicators, calendar and rules.
public struct Plan: Hashable, Sendable {
  /// How far a plan has come.
  public enum State: String, Hashable, Sendable { case draft, active, closed }
  /// Who closed a period, and when.
  public struct Lock: Hashable, Sendable {
    /// When; nil when the file doesn't say.
    public var at: Timestamp?
    /// By whom.
    public var by: String
  }

  /// The calendar year.
  public let year: Int
  /// Its first day.
  public var start: Day
  /// Its last day: targets are due then unless they say otherwise.
  public var end: Day
  /// How far it has come.
  public var state: State
  /// The areas in order.
  public var areas: [Area]
  /// The programmes in order.
  public var programmes: [Programme]
  /// The initiatives, in the order of their areas.
  public var initiatives: [Initiative]
  /// The indicators, in the order of their initiatives.
  public var indicators: [Indicator]
  /// The dates of the periods.
  public var calendar: ReportingCalendar
  /// The pace unless an indicator has its own.
  public var pace: PaceCurve
  /// The thresholds of the lamps.
  public var rules: LampRules
  /// Targets of the whole city.
  public var cityTargets: [Indicator.ID: Target]
  /// Periods that were locked.
  public var locks: [Period: Lock]
  /// Units for which a locked period was opened again.
  public var unlocked: [Period: Set<ReportingUnit.ID>]
  /// What the year is scored by.
  public var scoreSheet: ScoreSheet

  private var indicatorIndex: [Indicator.ID: Int] = [:]
  private var initiativeIndex: [Initiative.ID: Int] = [:]

  init(year: Int, from document: FieldValue, _ problems: inout Problems) {
    let record = RecordReader(document, [], &problems)
    self.year = year
    start = record.day("start", &problems) ?? Period.all(of: .year, in: year)[0].start
    end = record.day("end", &problems) ?? Period.all(of: .year, in: year)[0].end
    state = record.word("state", &problems) ?? .active
    calendar = ReportingCalendar(
      from: RecordReader(record.members["calendar"], ["calendar"], &problems), &problems)
    rules = LampRules(
      from: RecordReader(record.members["lampRules"], ["lampRules"], &problems), &problems)
    pace =
      record.has("pace")
      ? PaceCurve(RecordReader(record.members["pace"], ["pace"], &problems), &problems)
        ?? .linearMonths : .linearMonths
    scoreSheet = ScoreSheet(
      from: RecordReader(record.members["scoreSheet"], ["scoreSheet"], &problems), &problems)
    areas = record.children("areas", &problems, { Area.ID($0) })
      .map { Area(id: $0.key, from: $0.reader, &problems) }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    programmes = record.children("programmes", &problems, { Programme.ID($0) })
      .map { Programme(id: $0.key, from: $0.reader, &problems) }
      .filter { !$0.isRetired }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    initiatives = record.children("initiatives", &problems, { Initiative.ID($0) })
      .map { Initiative(id: $0.key, from: $0.reader, &problems) }
    indicators = record.children("indicators", &problems, { Indicator.ID($0) })
      .map { Indicator(id: $0.key, from: $0.reader, &problems) }
    cityTargets = Dictionary(
      uniqueKeysWithValues: record.children("cityTargets", &problems, { Indicator.ID($0) })
        .map { ($0.key, Target(from: $0.reader, &problems)) })
    locks = Dictionary(
      uniqueKeysWithValues: record.children("locks", &problems, { Period($0) }).map {
        (
          $0.key,
          Lock(
            at: $0.reader.parsed("at", &problems) { Timestamp($0) },
            by: $0.reader.text("by", &problems) ?? "")
        )
      })
    unlocked = Dictionary(
      uniqueKeysWithValues: record.children("unlocked", &problems, { Period($0) }).map {
        ($0.key, Set($0.reader.members.keys.compactMap { ReportingUnit.ID($0) }))
      })
    passOverRetired()
    arrange(&problems)
  }

  /// Leaves out what is no longer in force, with all that stands below it.
  private mutating func passOverRetired() {
    let gone = Set(areas.filter(\.isRetired).map(\.id))
    areas.removeAll { gone.contains($0.id) }
    let ended = Set(
      initiatives.filter { $0.isRetired || gone.contains($0.area) }.map(\.id))
    guard !ended.isEmpty else { return }
    initiatives.removeAll { ended.contains($0.id) }
    indicators.removeAll { ended.contains($0.initiative) }
  }

  /// Sorts initiatives by area and indicators by initiative; tells those that hang in the air.
  private mutating func arrange(_ problems: inout Problems) {
    let areaPlace = Dictionary(
      uniqueKeysWithValues: areas.enumerated().map { ($1.id, $0) })
    for initiative in initiatives where areaPlace[initiative.area] == nil {
      problems.report(
        ["initiatives", initiative.id.text, "area"], .unknown(initiative.area.text))
    }
    initiatives.removeAll { areaPlace[$0.area] == nil }
    initiatives.sort {
      (areaPlace[$0.area] ?? 0, $0.order, $0.id) < (areaPlace[$1.area] ?? 0, $1.order, $1.id)
    }
    initiativeIndex = Dictionary(
      uniqueKeysWithValues: initiatives.enumerated().map { ($1.id, $0) })
    for indicator in indicators where initiativeIndex[indicator.initiative] == nil {
      problems.report(
        ["indicators", indicator.id.text, "initiative"], .unknown(indicator.initiative.text))
    }
    let place = initiativeIndex
    indicators.removeAll { place[$0.initiative] == nil }
    indicators.sort {
      (place[$0.initiative] ?? 0, $0.order, $0.id) < (place[$1.initiative] ?? 0, $1.order, $1.id)
    }
    indicatorIndex = Dictionary(
      uniqueKeysWithValues: indicators.enumerated().map { ($1.id, $0) })
  }

  /// Where an indicator stands in `indicators`; nil when the plan has no such one.
  public func index(of indicator: Indicator.ID) -> Int? { indicatorIndex[indicator] }
  /// The indicator of that identifier.
  public func indicator(_ id: Indicator.ID) -> Indicator? {
    indicatorIndex[id].map { indicators[$0] }
  }
  /// The initiative of that identifier.
  public func initiative(_ id: Initiative.ID) -> Initiative? {
    initiativeIndex[id].map { initiatives[$0] }
  }
  /// The area of an indicator.
  public func area(of indicator: Indicator) -> Area? {
    initiative(indicator.initiative).flatMap { initiative in
      areas.first { $0.id == initiative.area }
    }
  }
  /// The initiatives of an area in order.
  public func initiatives(of area: Area.ID) -> [Initiative] {
    initiatives.filter { $0.area == area }
  }
  /// The indicators of an initiative in order.
  public func indicators(of initiative: Initiative.ID) -> [Indicator] {
    indicators.filter { $0.initiative == initiative }
  }

  /// Whether a unit may no longer change a period: it, or the month in which it ends, is locked.
  public func isLocked(_ period: Period, for unit: ReportingUnit.ID) -> Bool {
    [period, period.closingMonth].contains { period in
      locks[period] != nil && unlocked[period]?.contains(unit) != true
    }
  }
}
