/// Whether a figure came, by the latest period of its cadence that ended.
///
/// Reported, missing with a reason, blank and not applicable are four different things; a blank that
/// is past its due day is told apart from one that isn't.
public enum FigureState: String, Hashable, Sendable, CaseIterable {
  /// A figure is there; 0 is one.
  case reported
  /// Declared missing, with a reason.
  case missing
  /// Nothing is there and nothing is late.
  case blank
  /// Nothing is there and the due day has passed.
  case overdue
  /// The unit isn't asked for it.
  case notApplicable
}

extension Measure {
  /// Whether the figure came.
  public var state: FigureState {
    if role == .notApplicable { return .notApplicable }
    if coverage.reported > 0 { return .reported }
    if coverage.answered > 0 { return .missing }
    return reporting == .missing ? .overdue : .blank
  }
}
