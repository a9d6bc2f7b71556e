import ArgumentParser
import Domain
import Languages
import Storage

/// `jinguo backup`: copies the whole book and compares the copy.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: .init(zh: "备份整个工作簿并核对", en: "copy the whole book and compare"),
    discussion: .examples("jinguo backup", "jinguo backup --list"))

  @OptionGroup var options: GlobalOptions
  @Flag(help: .init(zh: "列出已有的备份", en: "list the backups there are"))
  var list = false
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options)
    let (store, words) = (session.store, session.words)
    guard !list else {
      if json { return Output.json(.list(store.backups.map { .text($0) })) }
      for name in store.backups { Output.line(name) }
      if store.backups.isEmpty { Output.message(words(SafetySentence.noBackups)) }
      return
    }
    let bar = WorkBar(.backingUp, words)
    do throws(StorageError) {
      let name = try store.backUp(for: .asked, progress: bar?.goesOn)
      bar?.end()
      if json {
        Output.json(
          .record([
            "schema": .number(1), "backup": .text(name),
            "path": .text(store.backupFolder + "/" + name),
          ]))
      } else {
        Output.line(words(SafetySentence.backedUp(name)))
      }
    } catch {
      bar?.end()
      throw words.complaint(error)
    }
  }
}

/// `jinguo restore`: makes a new folder of a backup; the book itself is never touched.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: .init(zh: "把备份恢复到新文件夹", en: "bring a backup back into a new folder"),
    discussion: .examples(
      "jinguo restore 2024-07-05T094107-daily huifu.jinguo",
      "jinguo restore latest huifu.jinguo"))

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      zh: "备份的名字，latest 是最近一份，也可以是文件夹", en: "a backup's name, latest, or a folder",
      valueName: "backup"))
  var backup: String
  @Argument(help: ArgumentHelp(zh: "新文件夹", en: "a new folder", valueName: "dir"))
  var folder: String

  func run() throws {
    let words = options.words
    let target = Places.absolute(folder)
    let bar = WorkBar(.restoring, words)
    defer { bar?.end() }
    do throws(StorageError) {
      try Store.restore(try source(words), to: target, progress: bar?.goesOn)
      bar?.end()
    } catch {
      throw words.complaint(error)
    }
    Output.line(words(SafetySentence.restored(path: folder)))
  }

  /// A folder that holds a book, or a backup of the book that the options name.
  ///
  /// The book itself need not be readable: that is when it matters most.
  private func source(_ words: Words) throws(StorageError) -> String {
    let files = PosixFiles()
    if backup.contains("/"), files.facts(Places.absolute(backup) + "/book.json") != nil {
      return Places.absolute(backup)
    }
    guard let book = BookSession.named(options, nil) else { throw .noBook(backup) }
    let backups = Store.backups(of: book)
    let wanted = backup == "latest" ? backups.last : backups.first { $0 == backup }
    guard let wanted else { throw .noBackup(backup) }
    return Store.backupFolder(of: book) + "/" + wanted
  }
}
