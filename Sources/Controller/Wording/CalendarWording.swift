public import Domain
public import Languages

extension CalendarWord {
  /// The word of a date.
  public init(_ name: ReportingCalendar.DateName) {
    switch name {
    case .opensOn: self = .opensOn
    case .cutoff: self = .cutoff
    case .dueOn: self = .dueOn
    case .lockOn: self = .lockOn
    }
  }

  /// The word of a rule.
  public init(_ preset: ReportingCalendar.Preset) {
    switch preset {
    case .monthEnd: self = .monthEnd
    case .day25: self = .day25
    }
  }
}

extension Words {
  /// A date of a period, or the rule of all of them, as a field in words; nil for other fields.
  func tellDates(_ path: FieldPath) -> String? {
    guard case .plan = path.document, path.keys.first == "calendar" else { return nil }
    if path.keys == ["calendar", "preset"] { return self(CalendarWord.rule) }
    guard path.keys.count == 4, let period = Period(path.keys[2]),
      let name = ReportingCalendar.DateName(rawValue: path.keys[3])
    else { return nil }
    return self(CalendarSentence.dateOf(CalendarWord(name), period: self(full(period))))
  }

  /// The value of such a field in words; nil for other fields.
  func tellDates(_ value: FieldValue?, at path: FieldPath) -> String? {
    guard tellDates(path) != nil else { return nil }
    if path.keys.count == 2 {
      let preset = value?.text.flatMap { ReportingCalendar.Preset(rawValue: $0) } ?? .monthEnd
      return self(CalendarWord(preset))
    }
    return value?.text.flatMap { Day($0) }.map { self(day($0)) } ?? self(CalendarWord.rule)
  }
}

extension PaceWord {
  /// The word of a curve.
  public init(_ curve: PaceCurve) {
    switch curve {
    case .linearMonths: self = .linearMonths
    case .linearDays: self = .linearDays
    case .monthWeights: self = .monthWeights
    case .endLoaded: self = .endLoaded
    }
  }
}

extension Words {
  /// A curve in words, with its weights; nil: that of the plan.
  public func name(_ curve: PaceCurve?) -> String {
    guard let curve else { return self(PaceWord.byPlan) }
    guard case .monthWeights(let weights) = curve else { return self(PaceWord(curve)) }
    return named(self(PaceWord(curve)), weights.map(\.description).joined(separator: ","))
  }
}
