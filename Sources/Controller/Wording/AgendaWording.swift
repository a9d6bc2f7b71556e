public import Domain
public import Languages

extension Words {
  /// What comes due, in words.
  public func tell(_ item: Agenda.Item, in plan: Plan) -> String {
    func named(_ id: Indicator.ID) -> String {
      plan.indicator(id).map { shortName($0) } ?? id.text
    }
    switch item.matter {
    case .reporting(let step, let periods):
      let names = periods.map { ofYear($0) }.joined(separator: language == .zh ? "、" : ", ")
      switch step {
      case .opens: return self(AgendaSentence.opens(names))
      case .cutoff: return self(AgendaSentence.cutoff(names))
      case .due: return self(AgendaSentence.due(names))
      case .lock:
        return self(item.lamp == .done ? AgendaSentence.locked(names) : .lock(names))
      }
    case .stage(let id, let place):
      let stages = plan.indicator(id)?.stages ?? []
      let stage = stages.indices.contains(place) ? stages[place] : nil
      let name = language == .zh ? stage?.name : stage?.nameEn ?? stage?.name
      return self(AgendaSentence.stage(shown(name ?? ""), of: named(id)))
    case .interim(let id, let ofCity):
      return self(AgendaSentence.interim((ofCity ? city : "") + named(id)))
    case .target(let id, let ofCity):
      return self(AgendaSentence.target((ofCity ? city : "") + named(id)))
    case .work(let item): return title(item)
    case .planEnd: return self(AgendaSentence.planEnd)
    }
  }

  /// A period whose year goes without saying.
  private func ofYear(_ period: Period) -> String {
    switch period.cadence {
    case .month: self(DateWord.monthAlone(period.ordinal))
    case .quarter: self(AgendaSentence.quarter(period.ordinal))
    case .halfyear: self(AgendaSentence.half(period.ordinal))
    case .year: self(AgendaSentence.wholeYear)
    }
  }

  private var city: String { self(LabelWord.wholeCity) + " " }

  /// How many have done it; nil where nobody is asked, or could have yet.
  public func tellDone(_ item: Agenda.Item) -> String? {
    if item.done == 0, item.lamp == .notDue { return nil }
    switch item.matter {
    case .reporting(.due, _): return self(LabelWord.reported(item.done, of: item.expected))
    case .reporting: return nil
    case .work(let item): return state(item)
    case .stage, .interim, .target, .planEnd:
      return item.expected > 1 ? self(AgendaSentence.done(item.done, of: item.expected)) : nil
    }
  }

  /// The names of those who have not done what is past; nil when nothing is past or everybody has.
  public func tellOpen(_ item: Agenda.Item, in book: Book) -> String? {
    guard item.lamp == .overdue, !item.open.isEmpty else { return nil }
    let names = item.open.map { id in book.unit(id).map { shortName($0) } ?? id.text }
    if case .reporting = item.matter { return self(LabelWord.missing(names)) }
    return self(AgendaSentence.open(names))
  }

  /// How far a day lies from today.
  public func tellDistance(_ day: Day, from today: Day) -> String {
    let days = day.days(since: today)
    return self(
      days == 0 ? AgendaSentence.todayAlone : days > 0 ? .inDays(days) : .daysAgo(-days))
  }

  /// A day with its day of the week, and its year where it isn't the plan's.
  public func dayOfWeek(_ day: Day, in year: Int) -> String {
    let date = day.date
    let name =
      date.year == year
      ? self.day(day) : DateWord.fullDay(year: date.year, month: date.month, day: date.day)
    return "\(self(name)) \(self(DateWord.weekday(day.weekday)))"
  }
}

extension MonthMark {
  /// The word of where a month stands.
  public init(_ state: Agenda.MonthState) {
    switch state {
    case .future: self = .future
    case .open: self = .open
    case .due: self = .due
    case .complete: self = .complete
    case .missing: self = .missing
    case .locked: self = .locked
    }
  }
}
