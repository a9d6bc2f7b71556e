import Languages

extension PhraseList {
  static let parts: [any Phrase] =
    ([
      PartWord.allCases, FieldWord.allCases, OptionWord.allCases, OutcomeWord.allCases, holdings,
      partSentences, outcomes,
    ] as [[any Phrase]]).flatMap { $0 }

  private static let outcomes: [OutcomeSentence] =
    [.forecast(year: 2030, value: "98")] + OutcomeWord.allCases.map { .rule($0) }

  private static let holdings: [HoldingWord] = [
    .figures(1), .figures(12), .targets(2), .assignments(3), .parts(.initiative, 4), .tags(5),
    .reports(6), .values(7), .comparisons(8),
    .scoreLines(1), .scoreLines(9),
  ]

  private static let partSentences: [PartSentence] = [
    .unknown(.area, "X"), .badIdentifier("X"), .identifierTaken("x"),
    .held("X", [.figures(12), .targets(2)]), .tooFine("X", decimals: 1), .tooFine("X", decimals: 2),
    .yearExists(2025),
    .notActive(indicator: "I", period: "2024-03"), .empty(.name), .tooLong(.shortName, 6),
    .notANumber(.weight), .outOfRange(.decimals, "0", "4"), .notADay(.activeTo),
    .notAYear(.targetYear), .notOneOf(.kind, ["flow", "stock"]), .nothingSuch(.parent, "x"),
    .taken("X"), .notLess(.slow, than: .onPace), .notMore(.onPace, than: .slow),
    .notEarlier(.activeFrom, than: .activeTo), .notLater(.activeTo, than: .activeFrom), .loop,
    .nameOfNew(.area, ""),
    .nameOfNew(.initiative, "A"), .identifierHint, .fieldOf(.name, "A"), .valueOf(year: 2023, "A"),
    .added("A", identifier: "a"), .whatToDo("A"), .retire, .retireOn("A"), .restore, .remove,
    .copyForward(to: 2025), .whichYear, .noOutlines(key: "a"), .howToOpen(open: "o", make: "a"),
    .change("0.85"), .changesNothing, .leave, .counts("1", "2"),
  ]
}
