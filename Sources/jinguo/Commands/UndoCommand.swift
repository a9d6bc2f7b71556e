import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo undo`: takes back the latest edits of this person on this machine, or one by its id.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: .init(zh: "撤销", en: "undo"),
    discussion: .examples("jinguo undo", "jinguo undo 3", "jinguo undo office-7q4m-1-412"))

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      zh: "步数，或 log 列出的编号", en: "how many steps, or an id as log lists it", valueName: "n|id"))
  var what = "1"
  @Flag(help: .init(zh: "别人改的、后来改过的也撤回", en: "also others' changes, and over later ones"))
  var force = false

  func validate() throws {
    if let count = Int(what), count < 1 { throw ValidationError("N ≥ 1") }
  }

  func run() throws {
    let session = try BookSession(options)
    if let count = Int(what) {
      return try session.take(count, force, MessageSentence.undone) {
        store, force throws(StorageError) in try store.undo(force: force)
      }
    }
    guard let id = Operation.ID(what) else {
      throw Complaint(session.words(LogSentence.unknownOperation(what)), .data)
    }
    try session.take(1, force, MessageSentence.undone) { store, force throws(StorageError) in
      try store.undo(id, ofOthers: force, force: force)
    }
  }
}

/// `jinguo redo`: brings back what was undone last.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: .init(zh: "重做", en: "redo"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "步数", en: "how many steps", valueName: "n"))
  var count = 1
  @Flag(help: .init(zh: "别人后来改过也继续", en: "also over others' changes"))
  var force = false

  func validate() throws {
    guard count >= 1 else { throw ValidationError("N ≥ 1") }
  }

  func run() throws {
    try BookSession(options).take(count, force, MessageSentence.redone) {
      store, force throws(StorageError) in try store.redo(force: force)
    }
  }
}

extension BookSession {
  /// Takes steps back or forward, and tells what each changed.
  fileprivate func take(
    _ count: Int, _ force: Bool, _ told: (String) -> MessageSentence,
    _ step: (Store, Bool) throws(StorageError) -> Commit
  ) throws {
    tellSample()
    for _ in 0..<count {
      do throws(StorageError) {
        let commit = try step(store, force)
        for change in commit.changes {
          let fact = words.tellLogged(change, in: book)
          Output.line(words(told("\(fact.place) \(fact.old) → \(fact.new)")))
        }
      } catch {
        tellFailedRewrites()
        throw words.complaint(error, in: book, year: year)
      }
    }
    tellFailedRewrites()
  }
}
