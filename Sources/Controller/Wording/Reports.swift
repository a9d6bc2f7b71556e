public import Domain
public import Languages

extension ReportWord {
  /// The heading of a section.
  public init(_ section: Report.Section) {
    switch section {
    case .highlights: self = .highlights
    case .problems: self = .problems
    case .nextSteps: self = .nextSteps
    }
  }
}

extension ReportWord {
  /// What became of a promise.
  public init(_ outcome: Promise.Outcome) {
    switch outcome {
    case .done: self = .done
    case .ongoing: self = .ongoing
    case .notDone: self = .notDone
    }
  }

  /// How a unit judges an initiative.
  public init(_ standing: SelfAssessment.Standing) {
    switch standing {
    case .goingWell: self = .goingWell
    case .underWay: self = .underWay
    case .needsSupport: self = .needsSupport
    }
  }
}

extension SubmissionWord {
  /// Where a report stands; nil: it is not begun.
  public init(_ submission: Submission?) {
    switch submission?.state {
    case nil: self = .notStarted
    case .draft: self = .draft
    case .submitted: self = .submitted
    case .returned: self = .returned
    case .accepted: self = .accepted
    }
  }
}
