import Languages

extension PhraseList {
  static let work: [any Phrase] = workSentences + workRefusals

  private static let workSentences: [WorkSentence] = [
    .task(3), .issue(3), .tasks, .issues, .noTasks(key: "a"), .noIssues(key: "a"),
    .noneOfUnit("FQ", key: "f0"), .overdue(1), .overdue(2), .dueToday, .daysLeft(2), .waiting,
    .cameLate(3), .takenAsOwner("A"), .noDue, .summary(total: 12, overdue: 2, near: 3, waiting: 1),
    .ourselves,
    .assisting, .whatCounts, .source, .meeting("A"), .report("A"), .indicator("I"),
    .superior("A"), .about, .written, .history, .evidence, .extensions, .asked(to: "8-31"),
    .granted(to: "8-31"), .refused(to: "8-31"), .afterDue, .newTask, .newIssue, .reword("T 3"),
    .why(step: "R", of: "T 3"), .withEvidence(step: "S", of: "T 3"), .extendTo(of: "T 3"),
    .agree(of: "T 3"), .keepDue("7-31"), .passed(day: "6-30"),
    .nextTime(day: "2025-06-30"), .orDay("7-5", other: "7-12"), .enterAgain(key: "Enter"), .alone,
    .nothingDue(days: 7), .leadsTo("A", key: "Enter"),
  ]

  private static let workRefusals: [WorkRefusalSentence] = [
    .unknownItem("9"), .noTitle, .wrongState(state: "A", step: "B", next: ["C", "D"]),
    .wrongState(state: "A", step: "B", next: []), .ownWork(by: "LS"), .ownExtension(by: "LS"),
    .dueNotLater(than: "7-31"), .nothingAsked, .dueByExtension, .extensionForm, .noItem,
    .leadsNowhere, .notAFigure(key: "o"),
  ]
}
