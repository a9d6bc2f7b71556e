import Domain
import Glibc
import Storage

/// Where things live: by the XDG base directories, or all below `JINGUO_HOME`.
struct Places {
  /// The folder of the settings, of `settingsFile`.
  let config: String
  /// Demo books, drafts, logs.
  let state: String
  /// Data that is no book.
  let data: String

  /// The places of this user.
  init() {
    let home = Places.variable("HOME") ?? "/"
    func base(_ name: String, _ fallback: String) -> String {
      if let own = Places.variable("JINGUO_HOME") {
        return own + "/" + fallback.split(separator: "/").joined(separator: "-")
      }
      guard let folder = Places.variable(name), folder.hasPrefix("/") else {
        return home + "/" + fallback + "/jinguo"
      }
      return folder + "/jinguo"
    }
    config = base("XDG_CONFIG_HOME", ".config")
    state = base("XDG_STATE_HOME", ".local/state")
    data = base("XDG_DATA_HOME", ".local/share")
  }

  /// All places below one folder.
  init(below folder: String) {
    (config, state, data) = (folder + "/config", folder + "/state", folder + "/data")
  }

  /// An environment variable; nil when unset or empty.
  static func variable(_ name: String) -> String? {
    guard let text = getenv(name), text.pointee != 0 else { return nil }
    return String(cString: text)
  }

  /// The file of the settings.
  var settingsFile: String { config + "/config.json" }

  /// The settings; an empty record when there are none or they can't be read.
  var settings: [String: FieldValue] {
    let files = PosixFiles()
    guard let bytes = try? files.read(settingsFile, from: 0, limit: 1 << 20),
      let record = try? JSONReader.read(bytes, comments: true).record
    else { return [:] }
    return record
  }

  /// Remembers a setting for the next time, the others stay; a folder that can't be written doesn't
  /// matter.
  func remember(_ key: String, _ value: String) {
    guard settings[key]?.text != value else { return }
    var changed = settings
    changed[key] = .text(value)
    try? Places.makeFolders(config)
    try? PosixFiles().replace(
      settingsFile, with: JSONWriter.canonical(.record(changed)))
  }

  /// Forgets a setting; the others stay.
  func forget(_ key: String) {
    guard settings[key] != nil else { return }
    var changed = settings
    changed[key] = nil
    try? PosixFiles().replace(
      settingsFile, with: JSONWriter.canonical(.record(changed)))
  }

  /// Makes a folder with all those above it.
  static func makeFolders(_ path: String) throws(FileError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      let parent = made.isEmpty ? "/" : made
      made += "/" + part
      guard PosixFiles().facts(made) == nil else { continue }
      try PosixFiles().makeFolder(made)
      // Or a power cut takes all that is in it.
      try? PosixFiles().syncFolder(parent)
    }
  }

  /// The path of a folder as people type it: `~` is the home folder.
  static func typed(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return absolute(path) }
    return (variable("HOME") ?? "") + path.dropFirst()
  }

  /// A path that no longer depends on the current folder.
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&buffer, buffer.count) != nil else { return path }
    let folder = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return folder + "/" + path
  }
}
