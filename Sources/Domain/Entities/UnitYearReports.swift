/// What a unit's document holds in words: reports by period, self-assessments by quarter.
extension UnitYear {
  /// The key under which a report keeps what became of earlier promises.
  static let outcomes = "outcomes"

  mutating func updateReport(
    _ period: Period, _ keys: [String], to value: FieldValue?, _ problems: inout Problems
  ) {
    if keys.count == 2 {
      reports[period] = nil
      for heading in Report.Section.allCases.map(\.rawValue) + [Self.outcomes] {
        let path = keys + [heading]
        guard let members = value?[heading] else { continue }
        for (name, item) in RecordReader(members, path, &problems).members {
          updateReport(period, path + [name], to: item, &problems)
        }
      }
    } else if keys.count == 4 {
      var report = reports[period] ?? Report()
      if let section = Report.Section(rawValue: keys[2]) {
        report.items[section, default: [:]][keys[3]] = value.map {
          Report.Item(from: RecordReader($0, keys, &problems), &problems)
        }
        if report.items[section]?.isEmpty == true { report.items[section] = nil }
      } else if keys[2] == Self.outcomes {
        guard let promise = Promise.ID(keys[3]) else {
          return problems.report(keys, .invalid(keys[3]))
        }
        report.outcomes[promise] = value.flatMap { value in
          let word = value.text ?? ""
          let outcome = Promise.Outcome(rawValue: word)
          if outcome == nil { problems.report(keys, .invalid(word)) }
          return outcome
        }
      }
      reports[period] = report.items.isEmpty && report.outcomes.isEmpty ? nil : report
    }
  }

  mutating func updateAssessment(
    _ keys: [String], to value: FieldValue?, _ problems: inout Problems
  ) {
    guard let initiative = Initiative.ID(keys[1]) else {
      return problems.report(keys, .invalid(keys[1]))
    }
    if keys.count == 2 {
      selfAssessments[initiative] = nil
      for (name, member) in RecordReader(value, keys, &problems).members {
        updateAssessment(keys + [name], to: member, &problems)
      }
    } else if let quarter = Period(keys[2]), quarter.cadence == .quarter {
      selfAssessments[initiative, default: [:]][quarter] = value.flatMap {
        SelfAssessment(from: RecordReader($0, keys, &problems), &problems)
      }
      if selfAssessments[initiative]?.isEmpty == true { selfAssessments[initiative] = nil }
    } else {
      problems.report(keys, .invalid(keys[2]))
    }
  }

  /// The value a field of a report holds now; nil when none.
  func reportValue(at keys: [String]) -> FieldValue? {
    guard keys.count == 4, let period = Period(keys[1]), let report = reports[period] else {
      return nil
    }
    if keys[2] == Self.outcomes {
      return Promise.ID(keys[3]).flatMap { report.outcomes[$0] }.map { .text($0.rawValue) }
    }
    return Report.Section(rawValue: keys[2]).flatMap { report.items[$0]?[keys[3]]?.value }
  }

  /// The same of a self-assessment.
  func assessmentValue(at keys: [String]) -> FieldValue? {
    guard keys.count == 3, let initiative = Initiative.ID(keys[1]) else { return nil }
    return Period(keys[2]).flatMap { selfAssessments[initiative]?[$0]?.value }
  }
}
