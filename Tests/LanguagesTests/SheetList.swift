import Languages

extension PhraseList {
  static let sheets: [any Phrase] = [
    SheetWord.id, SheetWord.fillTitle(unit: "FQ", period: "2024-06"), SheetWord.unit("FQ"),
    SheetWord.period("2024-06"), SheetWord.howTo, SheetWord.missing(reason: "R"),
    SheetWord.notApplicable(reason: ""), SheetWord.notApplicable(reason: "R"),
  ]
}
