import Controller
import Domain
import Languages
import Storage

/// How commands tell what a commit changed.
extension BookSession {
  /// A change in a sentence.
  func line(_ change: FieldChange) -> String {
    let told = words.tell(change, in: book)
    return words(MessageSentence.kept(place: told.place, old: told.old, new: told.new))
  }

  /// Changes, a line each; or that there were none.
  func lines(_ changes: [FieldChange]) -> [String] {
    changes.isEmpty ? [words(MessageSentence.unchanged)] : changes.map(line)
  }

  /// What a command tells of a commit in JSON, with what it adds.
  func record(_ commit: Commit, _ more: [String: FieldValue] = [:]) -> FieldValue {
    .record(
      more.merging([
        "schema": .number(1), "changed": .number(commit.changes.count),
        "undo": .text(commit.operation?.id.description ?? ""),
      ]) { own, _ in own })
  }

  /// Tells a commit: in JSON with what the command adds, else its changes.
  ///
  /// - Parameter changes: which of them; nil: those that say something.
  func tell(
    _ commit: Commit, _ changes: [FieldChange]? = nil, asJSON: Bool,
    _ more: [String: FieldValue] = [:]
  ) {
    if asJSON { return Output.json(record(commit, more)) }
    tellSample()
    for line in lines(changes ?? commit.changes.told) { Output.line(line) }
  }
}
