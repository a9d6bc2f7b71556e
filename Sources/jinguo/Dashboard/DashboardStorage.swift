import Controller
import Domain
import Glibc
import Languages
import Storage

/// A running program and its book on disk: edits, what others write, files that follow.
extension BookKeeping {
  /// Behind the first frame, so that the first edit costs no more than the others: takes hold of a
  /// journal, begins the day's backup, and tells what was found of an earlier end.
  func claim() {
    guard store.readOnly == nil else { return }
    let recovered = store.recovered
    do throws(StorageError) {
      try store.prepare()
      try store.beginDailyBackup()
    } catch {
      handle(.failed(session.words.complaint(error).sentence))
    }
    let minutes = store.clockLag / 60
    if minutes >= 10 { return tell(SafetySentence.clockBehind(minutes: minutes)) }
    if !store.setAside.isEmpty {
      tell(SafetySentence.setAside(store.setAside.joined(separator: " ")))
    } else if recovered.count == 1, let change = recovered.first {
      let told = session.words.tell(change, in: store.book)
      tell(SafetySentence.recovered(place: told.place, value: told.new))
    } else if !recovered.isEmpty {
      tell(MessageSentence.recovered(recovered.count))
    }
  }

  /// Copies the next file of the day's backup.
  func backUpFurther() {
    do throws(StorageError) {
      try store.continueDailyBackup()
    } catch {
      handle(.failed(session.words.complaint(error).sentence))
    }
  }

  private func tell(_ phrase: some Phrase) { handle(.told(session.words(phrase))) }

  /// What the disk says to an edit, as an event.
  ///
  /// - Parameter action: is handed whom to tell how it goes.
  private func outcome(
    _ kind: Kept.Kind, _ action: (_ watch: CommitWatch) throws(StorageError) -> Commit
  ) -> Event {
    let watch = CommitWatch {
      self.prepareToTell(Kept(kind, $0))
    } isKept: {
      self.tellPrepared()
    }
    do throws(StorageError) {
      return .kept(Kept(kind, try action(watch)))
    } catch .overtaken(let name) {
      return .overtaken(by: name, isRedo: kind == .redo)
    } catch .file(let error) {
      return .refused(notSaved(error, again: kind.key(in: state)))
    } catch {
      return .refused(
        session.words.complaint(error, in: state.book, year: state.assessment.year).sentence)
    }
  }

  /// That an edit is on no disk, why, and how to try again.
  private func notSaved(_ error: FileError, again key: String) -> String {
    switch error.code {
    case ENOSPC, EDQUOT, EFBIG: session.words(NoticeSentence.diskFull(key: key))
    case ENOENT where PosixFiles().facts(store.folder) == nil:
      session.words(NoticeSentence.bookMoved(key: key))
    default:
      session.words(
        NoticeSentence.notSaved(reason: session.words(SystemFault(error.code)), key: key))
    }
  }

  /// Does what an effect asks of the disk; false where it asks something else.
  func keep(_ effect: Effect) -> Bool {
    switch effect {
    case .append(let edit, let reason):
      backUp(before: edit)
      handle(
        outcome(.edit) { watch throws(StorageError) in
          try store.append(edit, reason: reason, watch: watch)
        })
    case .undo(let force):
      handle(
        outcome(.undo) { watch throws(StorageError) in
          try store.undo(force: force, watch: watch)
        })
    case .redo(let force):
      handle(
        outcome(.redo) { watch throws(StorageError) in
          try store.redo(force: force, watch: watch)
        })
    case .resolve(let path, let value):
      handle(
        outcome(.resolve) { watch throws(StorageError) in
          try store.resolve(path, to: value, watch: watch)
        })
    case .undoOperation(let id, let ofOthers, let force):
      handle(takeBack(id, ofOthers: ofOthers, force: force))
    case .readLog(let request): handle(.logRead(store.read(request)))
    case .importSheet(let path, let mapping, let unit, let month):
      handle(read(path, mapping, of: unit, month))
    case .exportSheet(let sheet, let path): handle(write(sheet, to: path))
    case .compose(let order): handle(compose(order))
    case .show, .remember, .useMouse, .copy, .edit, .redraw, .quit: return false
    }
    if effect.isOfStorage { tellStanding() }
    return true
  }

  func followOthers() {
    if let found = store.poll() { handle(.changedElsewhere(found.changes, by: found.by)) }
    tellStanding()
  }

  /// Tells what is in doubt and how it stands with the files, when that is not what was told last.
  func tellStanding() {
    let disputes = store.disputes
    if disputes != state.disputes { handle(.disputed(disputes)) }
    var standing = Standing()
    standing.fault = rewriteFault
    standing.busySeconds = store.busySince.map { (Clock.milliseconds - $0) / 1000 }
    if standing != state.standing { handle(.standing(standing)) }
  }

  /// Brings the files up to the journal; what fails is told and tried again later.
  func rest() {
    guard store.needsRewrite else { return tellStanding() }
    let failures = store.rewrite()
    store.settle()
    rewriteFault = failures.first.map { failure in
      session.words(
        SafetySentence.fileBehind(reason: session.words.complaint(failure.error).sentence))
    }
    tellStanding()
  }

  /// In how many milliseconds files that are behind are to be written; nil when none is.
  ///
  /// At once when nothing happens for a moment; where they can't be written, or while another process
  /// holds the book, now and then.
  func rewriteDelay(of state: State) -> Int? {
    if state.standing.busySeconds != nil { return 1000 }
    guard store.needsRewrite else { return nil }
    return rewriteFault == nil ? 50 : 3000
  }
}

extension Kept {
  /// What a commit keeps, at this moment.
  init(_ kind: Kind, _ commit: Commit) {
    self.init(
      kind, commit.others + commit.changes, othersCount: commit.others.count,
      clock: Clock.now().at.clock)
  }
}

extension Kept.Kind {
  /// The key that tries it again, as it is called.
  fileprivate func key(in state: State) -> String {
    switch self {
    case .edit, .resolve: "Enter"
    case .undo: state.keyLabel(of: .undo, limit: 1)
    case .redo: state.keyLabel(of: .redo, limit: 1)
    }
  }
}
