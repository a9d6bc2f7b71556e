import Languages

extension PhraseList {
  static let sheets: [any Phrase] =
    ([sheetWords, sheetSentences, SheetMark.allCases, PlanColumn.allCases] as [[any Phrase]])
    .flatMap { $0 }

  private static let sheetWords: [SheetWord] = [
    .id, .cell, .mark, .fillTitle(unit: "FQ", period: "2024-06"), .unit("FQ"),
    .period("2024-06"), .howTo, .missing(reason: "R"), .notApplicable(reason: ""),
    .notApplicable(reason: "R"),
  ]

  private static let sheetSentences: [SheetSentence] = [
    .unclosedQuote(line: 3), .tooManyCells(most: 200_000), .tooLarge(megabytes: 16), .empty,
    .noIndicator, .noFigures, .noUnit, .otherYear(period: "2023-06"), .unknownColumn("X"),
    .unknownMeaning("X"), .badMapping("X"), .workbook, .notText,
    .unreadable(file: "a.csv", reason: "R"), .exists(file: "a.csv"),
    .notWritten(file: "a.csv", reason: "R"), .notEncoded("GB18030"), .personalData(at: "B7"),
    .givenUp,
    .written(file: "a.csv", rows: 1), .written(file: "a.csv", rows: 24),
    .counts(new: 1, changed: 2, same: 3, refused: 4), .nothingWritten, .nothingNew,
    .imported(1, undo: "a-1"), .imported(5, undo: "a-1"), .confirm,
    .title(file: "a.csv", period: "2024-06"), .assumedPeriod("2024-06"),
    .otherPeriod(said: "2024-05", taken: "2024-06"), .leftOverRow(7, "X 5"),
    .leftOverColumn("C", "X"), .repeated(at: "B7"),
    .strict(refused: 1, leftOver: 2, doubted: 3), .whichFile, .noFile(example: "~/a.csv"), .whereTo,
  ]
}
