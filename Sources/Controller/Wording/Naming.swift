public import Domain
public import Languages

extension Words {
  /// A unit as it is called on screen.
  public func name(_ unit: ReportingUnit) -> String {
    shown(language == .zh ? unit.name : unit.nameEn ?? unit.name)
  }
  /// A unit where there is little room.
  public func shortName(_ unit: ReportingUnit) -> String {
    shown(
      language == .zh ? unit.shortName ?? unit.name : unit.shortNameEn ?? unit.nameEn ?? unit.name)
  }
  /// An indicator in full.
  public func name(_ indicator: Indicator) -> String {
    shown(language == .zh ? indicator.name : indicator.nameEn ?? indicator.name)
  }
  /// An indicator where there is little room.
  public func shortName(_ indicator: Indicator) -> String {
    shown(
      language == .zh
        ? indicator.shortName : indicator.shortNameEn ?? indicator.nameEn ?? indicator.name)
  }
  /// An initiative in full.
  public func name(_ initiative: Initiative) -> String {
    shown(language == .zh ? initiative.name : initiative.nameEn ?? initiative.name)
  }
  /// An initiative where there is little room.
  public func shortName(_ initiative: Initiative) -> String {
    shown(
      language == .zh
        ? initiative.shortName : initiative.shortNameEn ?? initiative.nameEn ?? initiative.name)
  }
  /// An area.
  public func name(_ area: Area) -> String {
    shown(language == .zh ? area.name : area.nameEn ?? area.name)
  }
  /// An area where there is little room.
  public func shortName(_ area: Area) -> String {
    shown(language == .zh ? area.name : area.shortNameEn ?? area.nameEn ?? area.name)
  }
  /// A programme.
  public func name(_ programme: Programme) -> String {
    shown(language == .zh ? programme.name : programme.nameEn ?? programme.name)
  }
  /// The federation.
  public func organisation(_ book: Book) -> String {
    shown(language == .zh ? book.organisation : book.organisationEn ?? book.organisation)
  }
  /// The unit of measure of a figure; of a ratio's shortfall that of its upper number.
  public func measure(_ indicator: Indicator, ofGap: Bool = false) -> String {
    if ofGap, indicator.isRatio {
      return language == .zh
        ? indicator.numeratorUnit ?? "" : indicator.numeratorUnitEn ?? indicator.numeratorUnit ?? ""
    }
    return language == .zh
      ? indicator.unitOfMeasure : indicator.unitOfMeasureEn ?? indicator.unitOfMeasure
  }
}

extension Words {
  /// A day without its year.
  public func day(_ day: Day) -> DateWord { .day(month: day.date.month, day: day.date.day) }

  /// A period where its year goes without saying for months, with its year for others.
  public func short(_ period: Period) -> DateWord {
    period.cadence == .month ? .monthAlone(period.ordinal) : full(period)
  }

  /// A period with its year.
  public func full(_ period: Period) -> DateWord {
    switch period.cadence {
    case .month: .month(year: period.year, month: period.ordinal)
    case .quarter: .quarter(year: period.year, quarter: period.ordinal)
    case .halfyear: .halfYear(year: period.year, half: period.ordinal)
    case .year: .year(period.year)
    }
  }

  /// How often: 按月.
  public func cadence(_ cadence: Cadence) -> CadenceWord {
    switch cadence {
    case .month: .month
    case .quarter: .quarter
    case .halfyear: .halfYear
    case .year: .year
    }
  }
}

extension LampWord {
  /// The word of a lamp.
  public init(_ lamp: Lamp) {
    switch lamp {
    case .done: self = .done
    case .ahead: self = .ahead
    case .onPace: self = .onPace
    case .slow: self = .slow
    case .behind: self = .behind
    case .overdue: self = .overdue
    case .notDue: self = .notDue
    case .noTarget: self = .noTarget
    case .notApplicable: self = .notApplicable
    }
  }
}

extension ReportingWord {
  /// The word of a reporting state.
  public init(_ reporting: Reporting) {
    switch reporting {
    case .missing: self = .missing
    case .late: self = .late
    case .returned: self = .returned
    case .madeUp: self = .madeUp
    }
  }
}

extension PeriodWord {
  /// The word of where a period stands.
  public init(_ state: ReportingCalendar.State) {
    switch state {
    case .future: self = .future
    case .open: self = .open
    case .due: self = .due
    case .late: self = .late
    }
  }
}
