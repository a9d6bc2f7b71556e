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
    guard let file = keepCopy(text) else { return }
    guard let bytes = ClipboardSequence.bytes(text, through: passage) else {
      return handle(.told(state.words(NoticeSentence.copiedToFile(file))))
    }
    display.send(bytes)
    handle(.told(state.words(BulkSentence.copied(count, file: file))))
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
}

extension Dashboard {
  /// Says when the theme is made for another background than the terminal has.
  func tellBackground() {
    guard let missed = chosen.missedBackground else { return }
    let sentence =
      missed == .light ? NoticeSentence.wantsLightBackground : .wantsDarkBackground
    handle(.told(state.words(sentence)))
  }
}

extension BookKeeping {
  /// Writes a copied table to its file; its path as it is told, nil when it can't be written, which is
  /// told too.
  func keepCopy(_ text: String) -> String? {
    let path = Places().state + "/copy.tsv"
    do throws(FileError) {
      try Places.makeFolders(Places().state)
      try PosixFiles().replace(path, with: Array((text + "\n").utf8))
    } catch {
      let reason = session.words(SystemFault(error.code))
      handle(.told(state.words(BulkSentence.notCopied(reason: reason))))
      return nil
    }
    return shortened(path)
  }

  /// A path as people write it, with a tilde for their own folder.
  private func shortened(_ path: String) -> String {
    guard let home = Places.variable("HOME"), path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
