/// Gathers what comes due, one kind of matter after the other.
struct AgendaMaking {
  let plan: Plan
  let assessment: Assessment
  /// The years of the units that report for themselves, in their order.
  let years: [UnitYear]
  private(set) var items: [Agenda.Item] = []
  private(set) var months: [Agenda.MonthState] = []

  init(plan: Plan, assessment: Assessment, years: [UnitYear]) {
    (self.plan, self.assessment, self.years) = (plan, assessment, years)
  }

  private mutating func add(
    _ day: Day, _ matter: Agenda.Matter, expected: Int, done: Int, open: [ReportingUnit.ID]
  ) {
    let lamp: Lamp = done >= expected ? .done : assessment.today > day ? .overdue : .notDue
    items.append(
      Agenda.Item(
        day: day, matter: matter, lamp: expected > 0 ? lamp : nil, expected: expected, done: done,
        open: open))
  }

  mutating func addReporting() {
    let cadences = Cadence.allCases.filter { cadence in
      assessment.counted.contains { assessment.indicators[$0].cadence == cadence }
    }
    var steps: [Day: [Agenda.Step: [Period]]] = [:]
    for period in cadences.flatMap({ Period.all(of: $0, in: plan.year) }) {
      let dates = plan.calendar.dates(of: period)
      let days: [(Agenda.Step, Day)] = [
        (.opens, dates.opensOn), (.cutoff, dates.cutoff), (.due, dates.dueOn),
        (.lock, dates.lockOn),
      ]
      for (step, day) in days { steps[day, default: [:]][step, default: []].append(period) }
    }
    for (day, found) in steps {
      for (step, periods) in found {
        let matter = Agenda.Matter.reporting(step, periods.sorted())
        switch step {
        case .opens, .cutoff: add(day, matter, expected: 0, done: 0, open: [])
        case .due:
          let (asked, open) = owing(periods)
          add(day, matter, expected: asked, done: asked - open.count, open: open)
        case .lock:
          let locked = periods.count { plan.locks[$0] != nil || plan.locks[$0.closingMonth] != nil }
          let lamp: Lamp = locked == periods.count ? .done : .notDue
          items.append(
            Agenda.Item(
              day: day, matter: matter, lamp: lamp, expected: periods.count, done: locked, open: [])
          )
        }
      }
    }
    guard !cadences.isEmpty else { return }
    months = Period.all(of: .month, in: plan.year).map { month in
      if plan.locks[month] != nil { return .locked }
      switch plan.calendar.state(of: month, on: assessment.today) {
      case .future: return .future
      case .open: return .open
      case .due: return .due
      case .late:
        let closing = cadences.compactMap { month.latestEnded(of: $0) }
          .filter { $0.closingMonth == month }
        let open = owing(closing).open
        return open.isEmpty ? .complete : .missing(open.count)
      }
    }
  }

  /// How many units are asked for figures of periods, and those that have not answered them all.
  private func owing(_ periods: [Period]) -> (asked: Int, open: [ReportingUnit.ID]) {
    var asked = 0
    var open: [ReportingUnit.ID] = []
    for (row, unit) in assessment.lowestUnits.enumerated() {
      var isAsked = false
      var owes = false
      for period in periods where unit.isOpen(in: period) {
        for column in assessment.counted
        where assessment.indicators[column].cadence == period.cadence
          && assessment.indicators[column].isActive(in: period) && isAskedFor(row, column)
        {
          isAsked = true
          if years[row].entries[assessment.indicators[column].id]?[period] == nil { owes = true }
        }
      }
      if isAsked { asked += 1 }
      if owes { open.append(unit.id) }
    }
    return (asked, open)
  }

  private func isAskedFor(_ row: Int, _ column: Int) -> Bool {
    assessment.lowestCell(row, column).map { $0.role != .notApplicable } ?? false
  }

  mutating func addStages() {
    for column in assessment.counted {
      let indicator = assessment.indicators[column]
      for (place, stage) in indicator.stages.enumerated() {
        guard let day = stage.due else { continue }
        let rows = assessment.lowestUnits.indices.filter { isAskedFor($0, column) }
        let open = rows.filter { row in
          let entries = years[row].entries[indicator.id] ?? [:]
          let last = entries.last { $0.value.isFigure }
          guard case .stages(let names)? = last?.value.content else { return true }
          return !names.contains(stage.name)
        }
        add(
          day, .stage(indicator.id, place), expected: rows.count, done: rows.count - open.count,
          open: open.map { assessment.lowestUnits[$0].id })
      }
    }
  }

  /// Tasks and issues on their due days; what was cancelled or put off comes due no more.
  mutating func addWork(_ work: [WorkItem]) {
    for item in work {
      guard let day = item.due, item.state != .cancelled, item.state != .held else { continue }
      let standing = item.standing(on: assessment.today)
      let isDone = standing == .waiting || standing == .finished
      add(
        day, .work(item), expected: 1, done: isDone ? 1 : 0,
        open: isDone ? [] : [item.unit].compactMap { $0 })
    }
  }

  mutating func addInterims() {
    for column in assessment.counted {
      let indicator = assessment.indicators[column]
      for (day, amount) in plan.cityTargets[indicator.id]?.interim ?? [:] {
        let isReached = indicator.direction.isReached(amount, by: assessment.city[column].toDate)
        add(
          day, .interim(indicator.id, ofCity: true), expected: 1, done: isReached ? 1 : 0, open: [])
      }
      var found: [Day: [(row: Int, amount: Quantity)]] = [:]
      for row in assessment.lowestUnits.indices where isAskedFor(row, column) {
        for (day, amount) in years[row].targets[indicator.id]?.interim ?? [:] {
          found[day, default: []].append((row, amount))
        }
      }
      for (day, steps) in found {
        let open = steps.filter {
          let value = assessment.lowestCell($0.row, column)?.toDate
          return !indicator.direction.isReached($0.amount, by: value)
        }
        add(
          day, .interim(indicator.id, ofCity: false), expected: steps.count,
          done: steps.count - open.count, open: open.map { assessment.lowestUnits[$0.row].id })
      }
    }
  }

  mutating func addTargets() {
    var (ending, endingDone) = (0, 0)
    var endingOpen: Set<Int> = []
    for column in assessment.counted {
      let indicator = assessment.indicators[column]
      if let target = plan.cityTargets[indicator.id], target.annual != nil, let day = target.due,
        day != plan.end
      {
        let isDone = assessment.city[column].isMet
        add(day, .target(indicator.id, ofCity: true), expected: 1, done: isDone ? 1 : 0, open: [])
      }
      var found: [Day: [Int]] = [:]
      for row in assessment.lowestUnits.indices where isAskedFor(row, column) {
        guard let target = years[row].targets[indicator.id], target.annual != nil else { continue }
        if let day = target.due, day != plan.end {
          found[day, default: []].append(row)
        } else {
          ending += 1
          if assessment.lowestCell(row, column)?.isMet == true {
            endingDone += 1
          } else {
            endingOpen.insert(row)
          }
        }
      }
      for (day, rows) in found {
        let open = rows.filter { assessment.lowestCell($0, column)?.isMet != true }
        add(
          day, .target(indicator.id, ofCity: false), expected: rows.count,
          done: rows.count - open.count, open: open.map { assessment.lowestUnits[$0].id })
      }
    }
    if ending > 0 {
      add(
        plan.end, .planEnd, expected: ending, done: endingDone,
        open: endingOpen.sorted().map { assessment.lowestUnits[$0].id })
    }
  }
}

extension Indicator.Direction {
  /// Whether an amount on the way has been reached; without any value it hasn't.
  fileprivate func isReached(_ amount: Quantity, by value: Fraction?) -> Bool {
    guard let value else { return false }
    switch self {
    case .up, .keepAtLeast: return value >= Fraction(amount)
    case .down, .keepAtMost: return value <= Fraction(amount)
    }
  }
}

extension Measure {
  /// Whether the target is met: reached, or held where it is held at a level.
  fileprivate var isMet: Bool {
    standing == .done || progress == nil && target != nil && standing == .onPace
  }
}
