/// One unit in one year: what it is asked, what it aims at and what it has reported.
public struct UnitYear: Hashable, Sendable {
  /// The unit.
  public let unit: ReportingUnit.ID
  /// The year.
  public let year: Int
  /// What the unit is asked; absent: not asked.
  public internal(set) var assignments: [Indicator.ID: Assignment] = [:]
  /// What it has reported; absent: blank.
  public internal(set) var entries: [Indicator.ID: PeriodEntries] = [:]
  /// What it is to reach.
  public internal(set) var targets: [Indicator.ID: Target] = [:]
  /// How far each period's report has come; absent: not started.
  public internal(set) var submissions: [Period: Submission] = [:]
  /// What it reports in words.
  public internal(set) var reports: [Period: Report] = [:]
  /// How it judges what no figure follows, by quarter.
  public internal(set) var selfAssessments: [Initiative.ID: [Period: SelfAssessment]] = [:]
  /// What it was given on the score sheet.
  public internal(set) var scores = UnitScores()

  /// A unit's year with nothing in it.
  public init(unit: ReportingUnit.ID, year: Int) {
    self.unit = unit
    self.year = year
  }

  /// Whether nothing is in it.
  var isBlank: Bool {
    assignments.isEmpty && entries.isEmpty && targets.isEmpty && submissions.isEmpty
      && reports.isEmpty && selfAssessments.isEmpty && scores.isBlank
  }

  init(unit: ReportingUnit.ID, year: Int, from document: FieldValue, _ problems: inout Problems) {
    self.init(unit: unit, year: year)
    let record = RecordReader(document, [], &problems)
    let kept = [
      "assignments", "entries", "targets", "submissions", "reports", "selfAssessments",
      "scores", "scoreAdjustments",
    ]
    for key in kept where record.has(key) {
      for (name, member) in RecordReader(record.members[key], [key], &problems).members {
        update([key, name], to: member, &problems)
      }
    }
  }

  /// Takes over the value of one field, or of everything below a key.
  mutating func update(_ keys: [String], to value: FieldValue?, _ problems: inout Problems) {
    guard keys.count >= 2 else { return }
    switch keys[0] {
    case "submissions", "reports":
      guard let period = Period(keys[1]) else { return problems.report(keys, .invalid(keys[1])) }
      if keys[0] == "reports" {
        updateReport(period, keys, to: value, &problems)
      } else {
        submissions[period] = value.flatMap {
          Submission(from: RecordReader($0, keys, &problems), &problems)
        }
      }
    case "selfAssessments": updateAssessment(keys, to: value, &problems)
    case "scores", "scoreAdjustments": scores.update(keys, to: value, &problems)
    case "assignments", "entries", "targets":
      guard let indicator = Indicator.ID(keys[1]) else {
        return problems.report(keys, .invalid(keys[1]))
      }
      update(indicator, keys, to: value, &problems)
    default: break
    }
  }

  private mutating func update(
    _ indicator: Indicator.ID, _ keys: [String], to value: FieldValue?, _ problems: inout Problems
  ) {
    switch keys[0] {
    case "assignments":
      assignments[indicator] = value.flatMap {
        Assignment(from: RecordReader($0, keys, &problems), &problems)
      }
    case "targets":
      let path = Array(keys.prefix(2))
      var record = value
      if keys.count > 2 {
        let target = targets[indicator]?.value ?? .record([:])
        record = target.setting(keys[2...], to: value)
        if record?.record?.isEmpty == true { record = nil }
      }
      targets[indicator] = record.map { Target(from: RecordReader($0, path, &problems), &problems) }
    default:
      if keys.count == 2 {
        entries[indicator] = nil
        for (name, member) in RecordReader(value, keys, &problems).members {
          update(indicator, keys + [name], to: member, &problems)
        }
      } else if let period = Period(keys[2]) {
        entries[indicator, default: [:]][period] = value.flatMap {
          Entry(from: RecordReader($0, keys, &problems), &problems)
        }
        if entries[indicator]?.isEmpty == true { entries[indicator] = nil }
      } else {
        problems.report(keys, .invalid(keys[2]))
      }
    }
  }
}

extension UnitYear {
  /// The value a field of the unit's document holds now; nil when none.
  func value(at keys: [String]) -> FieldValue? {
    guard keys.count >= 2 else { return nil }
    switch keys[0] {
    case "submissions": return Period(keys[1]).flatMap { submissions[$0]?.value }
    case "reports": return reportValue(at: keys)
    case "selfAssessments": return assessmentValue(at: keys)
    case "scores", "scoreAdjustments": return scores.value(at: keys)
    default:
      guard let indicator = Indicator.ID(keys[1]) else { return nil }
      switch keys[0] {
      case "assignments": return assignments[indicator]?.value
      case "targets": return targets[indicator]?.value.value(at: Array(keys.dropFirst(2)))
      case "entries" where keys.count == 3:
        return Period(keys[2]).flatMap { entries[indicator]?[$0]?.value }
      default: return nil
      }
    }
  }
}
