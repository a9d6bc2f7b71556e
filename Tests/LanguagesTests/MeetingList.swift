import Languages

extension PhraseList {
  static let meetings: [any Phrase] = MeetingWord.allCases + refusals

  private static let refusals: [MeetingRefusalSentence] = [
    .unknownMeeting("A"), .noName, .notAMonth("2024Q2"), .tooManyOnDay("8-1"), .unknownItem("A"),
    .unitOnAgenda("FQ"), .noItemText, .badMinutes(900, most: 600), .hasBegun, .notBegun, .hasEnded,
    .hasDecisions(1), .hasDecisions(3), .noMeeting(key: "a"), .noItem, .noUnit,
  ]
}
