import Languages

extension PhraseList {
  static let presenting: [PresentSentence] = [
    .headline(day: "30 Jun", completion: "48%", pace: "50%"),
    .headlineUncounted(day: "30 Jun", reported: 300, of: 345), .unitsBehind(1, of: 15),
    .unitsBehind(2, of: 15),
    .noneBehind, .paceIs("50%"), .worst, .nothingWorst, .noPromises, .noOutcome, .nothingWritten,
    .rank(3), .spoken(minutes: 3), .spokenOf(minutes: 3, planned: 4), .over(minutes: 1),
    .lasts(minutes: 35), .goTo(12, key: "Enter"), .noSuchUnit(19, of: 15), .lastPage, .ranked,
    .timed, .untimed, .unlocked(key: "e"), .locked(key: "U"), .decision, .decisions(1),
    .decisions(3), .noDecisions(key: "d"), .goOn, .dontGoOn, .notes, .noNotes, .nextUp("FQ"),
    .lastOne, .nothingShown, .blackThere,
  ]
}
