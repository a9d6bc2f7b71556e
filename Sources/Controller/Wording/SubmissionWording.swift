public import Domain
public import Languages

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
