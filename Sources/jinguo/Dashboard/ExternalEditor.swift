import Controller
import Glibc
import Languages
import Storage

/// The user's editor, run on a private file, without any shell between.
struct ExternalEditor {
  /// Its name or path and what it is called with: `code --wait`.
  let command: [String]

  /// What VISUAL or EDITOR names, else vi or nano where there is one; nil: there is none.
  init?(_ variable: (String) -> String? = Places.variable) {
    let named = variable("VISUAL") ?? variable("EDITOR")
    let words = named?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    if !words.isEmpty {
      command = words
      return
    }
    let folders = (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    let found = ["vi", "nano"].first { name in
      folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
    guard let found else { return nil }
    command = [found]
  }

  /// Lets the user write a text; the file lies in a folder only its owner can enter, and goes again.
  ///
  /// - Parameter lend: gives the terminal away while it runs.
  func edit(_ text: ExternalText, _ words: Words, lend: (() -> Void) -> Void) -> ExternalOutcome {
    let files = PosixFiles()
    let folder = Places().state + "/edit-\(getpid())"
    let path = folder + "/" + text.fileName
    let before = Array(text.text.utf8)
    do throws(FileError) {
      try Places.makeFolders(folder)
      try files.replace(path, with: before)
    } catch {
      return .failed(words(BulkSentence.noEditorFile(reason: words(SystemFault(error.code)))))
    }
    var ending = Ending.missing
    lend { ending = run(on: path) }
    let after = try? files.read(path, from: 0, limit: 1 << 22)
    var keeps = false
    defer { if !keeps { remove(folder) } }
    switch ending {
    case .missing: return .failed(words(BulkSentence.editorMissing(command[0])))
    case .ended(let status) where status != 0:
      return .failed(words(BulkSentence.editorFailed(command[0], status: Int(status))))
    case .ended: break
    }
    guard let after, after != before else { return .unchanged }
    guard let new = String(validating: after, as: UTF8.self) else {
      keeps = true
      return .failed(words(BulkSentence.editedNotText(file: path)))
    }
    return .changed(new)
  }

  private enum Ending {
    /// It could not be started.
    case missing
    case ended(Int32)
  }

  /// Runs it to its end. It is not left stopped: nobody here could wake it.
  private func run(on path: String) -> Ending {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // We hold signals back; what is started must not.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments = (command + [path]).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    guard posix_spawnp(&child, command[0], nil, &attributes, &arguments, environ) == 0 else {
      return .missing
    }
    var status: Int32 = 0
    while true {
      let found = waitpid(child, &status, WUNTRACED)
      if found < 0 {
        guard errno == EINTR else { return .missing }
        continue
      }
      guard status & 0xFF == 0x7F else { break }
      kill(child, SIGCONT)
    }
    let wasKilled = status & 0x7F != 0
    let code = wasKilled ? 128 + (status & 0x7F) : (status >> 8) & 0xFF
    return code == 127 ? .missing : .ended(code)
  }

  /// Takes the folder away with what an editor left beside the file.
  private func remove(_ folder: String) {
    let files = PosixFiles()
    for name in (try? files.names(in: folder)) ?? [] { try? files.remove(folder + "/" + name) }
    try? files.remove(folder)
  }
}
