import Controller
import Domain
import Glibc
import Storage

/// Which page of a meeting is shown: beside the book, so that other terminals can follow and whoever
/// comes back after a dropped connection goes on there. It says nothing that an edit would have to keep.
struct PlaceFile {
  private let folder: String
  private let path: String
  private let person: String
  private var kept: PresentedPlace?
  private let watch: FolderWatch?

  /// The file of a book's folder.
  ///
  /// - Parameter isFollowed: whether it is watched for what another terminal shows.
  init(book: String, person: String, isFollowed: Bool = false) {
    folder = Self.folder(in: book)
    path = Self.path(in: book)
    self.person = person
    if isFollowed { try? PosixFiles().makeFolder(folder) }
    watch = isFollowed ? FolderWatch(folder) : nil
  }

  private static func folder(in book: String) -> String { book + "/.local/presenting" }

  /// Where the file is.
  static func path(in book: String) -> String { folder(in: book) + "/place.json" }

  /// Becomes readable when another page may be shown; nil while nothing is watched.
  var descriptor: Int32? { watch?.descriptor }

  /// Takes note of what the descriptor told, so that it waits again.
  func drain() { watch?.drain() }

  /// The page that some terminal shows now; nil: none does.
  func shown() -> PresentedPlace? {
    read().flatMap { $0.isAlive ? $0.place : nil }
  }

  /// The page at which this person stopped without leaving it; nil: none, or it is shown still.
  mutating func found() -> PresentedPlace? {
    guard let found = read(), !found.isAlive, found.isHere, found.person == person else {
      return nil
    }
    kept = found.place
    return found.place
  }

  /// Writes which page is shown if it is another one; nil: none is.
  mutating func follow(_ place: PresentedPlace?) {
    guard place != kept else { return }
    let files = PosixFiles()
    if let place {
      var members = place.record.record ?? [:]
      members["person"] = .text(person)
      members["process"] = .number(Int(getpid()))
      members["host"] = .text(Self.host)
      if files.facts(folder) == nil { try? files.makeFolder(folder) }
      try? files.replace(path, with: JSONWriter.canonical(.record(members)))
    } else {
      // A watch is told of what is written, not of what is taken away.
      try? files.replace(path, with: JSONWriter.canonical(.record([:])))
    }
    kept = place
  }

  private struct Kept {
    let place: PresentedPlace
    let person: String
    let process: Int
    let host: String

    var isHere: Bool { host == PlaceFile.host }
    /// Whether the process that wrote it still runs; of another machine that can't be known.
    var isAlive: Bool {
      guard isHere else { return true }
      guard let found = Self.running(String(process)), let own = Self.running("self") else {
        return false
      }
      // A number may have gone to another program since, or wait for somebody to take note of it.
      return found.name == own.name && found.state != "Z"
    }

    /// The name and the state of a process as the system tells them: `7 (jinguo) S …`.
    private static func running(_ process: String) -> (name: Substring, state: Character)? {
      // Such a file says of itself that it is empty: it is read without asking how long it is.
      let descriptor = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var bytes = [UInt8](repeating: 0, count: 512)
      let count = Glibc.read(descriptor, &bytes, bytes.count)
      let told = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
      guard let start = told.firstIndex(of: "("), let end = told.lastIndex(of: ")"),
        let state = told[end...].dropFirst(2).first
      else { return nil }
      return (told[start..<end], state)
    }
  }

  private func read() -> Kept? {
    guard let bytes = try? PosixFiles().read(path, from: 0, limit: 1 << 16),
      let record = try? JSONReader.read(bytes), let place = PresentedPlace(record)
    else { return nil }
    return Kept(
      place: place, person: record["person"]?.text ?? "",
      process: record["process"]?.number ?? 0, host: record["host"]?.text ?? "")
  }

  private static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
