import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo undo`: takes back the latest edits of this person on this machine.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: .init(zh: "撤销", en: "undo"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var steps: UndoSteps

  func run() throws {
    try steps.run(BookSession(options)) { store, force throws(StorageError) in
      try store.undo(force: force)
    } told: {
      MessageSentence.undone($0)
    }
  }
}

/// `jinguo redo`: brings back what was undone last.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: .init(zh: "重做", en: "redo"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var steps: UndoSteps

  func run() throws {
    try steps.run(BookSession(options)) { store, force throws(StorageError) in
      try store.redo(force: force)
    } told: {
      MessageSentence.redone($0)
    }
  }
}

/// How many steps, and whether also over somebody else's change.
struct UndoSteps: ParsableArguments {
  @Argument(help: ArgumentHelp(zh: "步数", en: "how many steps", valueName: "n"))
  var count = 1
  @Flag(help: .init(zh: "别人后来改过也继续", en: "also over others' changes"))
  var force = false

  func validate() throws {
    guard count >= 1 else { throw ValidationError("N ≥ 1") }
  }

  func run(
    _ session: BookSession,
    _ step: (Store, Bool) throws(StorageError) -> Commit, told: (String) -> MessageSentence
  ) throws {
    let words = session.words
    session.tellSample()
    for _ in 0..<count {
      do throws(StorageError) {
        let commit = try step(session.store, force)
        for change in commit.changes {
          let fact = words.tell(change, in: session.book)
          Output.line(words(told("\(fact.place) \(fact.old) → \(fact.new)")))
        }
      } catch {
        session.tellFailedRewrites()
        throw words.complaint(error, in: session.book, year: session.year)
      }
    }
    session.tellFailedRewrites()
  }
}
