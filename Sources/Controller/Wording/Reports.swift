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
