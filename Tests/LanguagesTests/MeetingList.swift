import Languages

extension PhraseList {
  static let meetings: [any Phrase] = MeetingWord.allCases + refusals + sentences

  private static let sentences: [MeetingSentence] = [
    .usualName(month: 3), .usualName(month: 5), .usualName(month: 6), .usualName(month: 9),
    .usualName(month: 12), .newMeeting, .change(.name), .change(.place), .newItem,
    .changeItem, .newSnapshot, .whichSnapshot, .frozenAsOf(asOf: "2024-06", day: "7-5"),
    .usualSnapshot(day: "7-5", asOf: "2024-06"), .ownDecisions, .noDecisions(key: "d"),
    .minutesOf("FQ"), .leaveOf("FQ"), .whichField, .whichMonth, .noMeetings(key: "a"),
    .noAgenda(key: "n"), .toAnswer, .nothingToAnswer, .decided, .promised, .openIssue, .open(2),
    .total(items: 1, minutes: 1), .total(items: 1, minutes: 4), .total(items: 15, minutes: 60),
    .attending(present: 12, leave: 1, observer: 0, open: 2), .compared(then: "A", now: "B"),
    .lampsChanged(1), .lampsChanged(3), .figuresChanged(1), .figuresChanged(3), .nothingChanged,
    .now(asOf: "2024-06"),
  ]

  private static let refusals: [MeetingRefusalSentence] = [
    .unknownMeeting("A"), .noName, .notAMonth("2024Q2"), .tooManyOnDay("8-1"), .unknownItem("A"),
    .unitOnAgenda("FQ"), .noItemText, .badMinutes(900, most: 600), .hasBegun, .notBegun, .hasEnded,
    .hasDecisions(1), .hasDecisions(3), .noMeeting(key: "a"), .noItem, .noUnit,
    .noSnapshot(key: "C"), .unitKeepsName("FQ"), .unknownDecision("9"), .noDecision(key: "d"),
    .noSnapshotName, .unknownSnapshot("A"), .tooManySnapshots("8-1"),
  ]
}
