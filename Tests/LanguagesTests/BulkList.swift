import Languages

extension PhraseList {
  static let bulk: [BulkSentence] = [
    .marked(15, sum: "128"), .marked(15, sum: nil), .title(15), .clearTitle, .pasteTitle,
    .editorTitle, .formSet, .formAdd, .formTake, .formTimes, .formShare, .formLast, .correction,
    .typeSomething,
    .counts(written: 12, same: 1, refused: 2, dropped: 3),
    .counts(written: 12, same: 0, refused: 0, dropped: 0), .rowsByPlace, .columnsByPlace, .guessed,
    .leftOverRow("X 5"), .leftOverColumn("X"), .same, .dropped, .writeAll, .dropRow, .giveUp,
    .nothingToWrite, .noteWanted, .alreadyPreviewed, .firstLineOnly,
    .copied(12, file: "copy.tsv"), .copied(1, file: "copy.tsv"),
    .copiedTo(3, file: "~/copy.tsv"), .copiedTo(1, file: "~/copy.tsv"), .notCopied(reason: "R"),
    .columnHowTo, .columnForms,
    .openEditor, .noEditor, .noEditorFile(reason: "R"), .editorMissing("x"),
    .editorFailed("x", status: 1),
    .editedNotText(file: "x"),
  ]
}
