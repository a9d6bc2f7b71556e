import Controller
import Languages
import Storage
import Terminal
import TextUI

/// What the dashboard shares with other programs: the clipboard, and an editor.
extension Dashboard {
  /// Puts a table on the terminal's clipboard and, since no terminal says whether it took it, into a
  /// file that is told.
  func copy(_ text: String, count: Int) {
    let path = Places().state + "/copy.tsv"
    do throws(FileError) {
      try Places.makeFolders(Places().state)
      try PosixFiles().replace(path, with: Array((text + "\n").utf8))
    } catch {
      let reason = session.words(SystemFault(error.code))
      return handle(.told(state.words(BulkSentence.notCopied(reason: reason))))
    }
    guard let bytes = ClipboardSequence.bytes(text, through: passage) else {
      return handle(.told(state.words(NoticeSentence.copiedToFile(shortened(path)))))
    }
    display.send(bytes)
    handle(.told(state.words(BulkSentence.copied(count, file: shortened(path)))))
  }

  /// Gives a text to the user's editor and takes what became of it.
  func edit(_ text: ExternalText) {
    guard let editor = ExternalEditor() else {
      return handle(.edited(text, .failed(state.words(BulkSentence.noEditor))))
    }
    handle(.edited(text, editor.edit(text, state.words) { display.lend($0) }))
  }

  private var passage: ClipboardSequence.Passage {
    if Places.variable("TMUX") != nil { return .tmux }
    return Places.variable("STY") != nil ? .screen : .none
  }

  /// A path as people write it, with a tilde for their own folder.
  private func shortened(_ path: String) -> String {
    guard let home = Places.variable("HOME"), path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
