import Controller
import Domain
import Languages
import Storage

extension BookKeeping {
  /// What the disk says to taking back one operation of the log, as an event.
  func takeBack(_ id: String, ofOthers: Bool, force: Bool) -> Event {
    let words = session.words
    guard let operation = Operation.ID(id) else {
      return .told(words(LogSentence.unknownOperation(id)))
    }
    do throws(StorageError) {
      let commit = try store.undo(operation, ofOthers: ofOthers, force: force)
      return .kept(Kept(commit.operation?.kind == .redo ? .redo : .undo, commit))
    } catch .overtaken(let name) {
      return .logOvertaken(by: name, id: id)
    } catch {
      switch error {
      case .alreadyBack, .refused: return .told(told(error))
      default: return .refused(told(error))
      }
    }
  }

  private func told(_ error: StorageError) -> String {
    session.words.complaint(error, in: state.book, year: state.assessment.year).sentence
  }
}
