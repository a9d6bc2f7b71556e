/// Why something with a meeting is refused.
public enum MeetingRefusal: Error, Hashable, Sendable {
  case unknownMeeting(String)
  case noName
  /// Nothing but months are looked at, and of the plan's year.
  case notAMonth(Period)
  /// All letters of the day are given away.
  case tooManyOnDay(Day)
  case unknownItem(String)
  case unitOnAgenda(ReportingUnit.ID)
  /// An item without a word.
  case noItemText
  case badMinutes(Int)
  /// A unit on the agenda has its own name.
  case unitKeepsName(ReportingUnit.ID)
  /// It decided nothing of that identifier.
  case unknownDecision(String)
  /// What is frozen needs a name.
  case noSnapshotName
  /// All letters of the day are given away.
  case tooManySnapshots(Day)
  /// It has begun: its figures are frozen, it isn't taken away and doesn't begin again.
  case hasBegun
  case notBegun
  case hasEnded
  /// So many decisions come from it.
  case hasDecisions(Int)
}
