import Controller
import Domain
import Storage

/// The mirror of what is being typed, outside the book: of one person in one book.
///
/// At most a second of typing is on no disk.
struct DraftFile {
  private let path: String
  private let folder: String
  private var mirrored: Draft?
  /// When the first key came that isn't mirrored, in milliseconds since 1970; nil: all are.
  private var since: Int?
  private var keys = 0

  private static let patience = 1000
  private static let keysAtMost = 20

  /// The mirror for a book's folder.
  init(book: String, person: String, places: Places = Places()) {
    folder = places.state + "/drafts"
    path = DraftFile.path(book: book, person: person, places: places)
  }

  /// Where the mirror is.
  static func path(book: String, person: String, places: Places) -> String {
    places.state + "/drafts/" + Places.name(book: book, person: person) + ".json"
  }

  /// What was being typed when the program last ended without anybody choosing so; nil: nothing.
  mutating func found() -> Draft? {
    guard let bytes = try? PosixFiles().read(path, from: 0, limit: 1 << 16),
      let record = try? JSONReader.read(bytes)
    else { return nil }
    mirrored = Draft(record)
    return mirrored
  }

  /// Takes notice of what is being typed now; mirrors it after a second or 20 keys.
  mutating func follow(_ draft: Draft?, now: Int) {
    guard draft != mirrored else {
      (since, keys) = (nil, 0)
      return
    }
    keys += 1
    since = since ?? now
    if draft == nil || keys >= Self.keysAtMost || now - (since ?? now) >= Self.patience {
      mirror(draft)
    }
  }

  /// Whether nothing is mirrored nor to be.
  var isAtRest: Bool { mirrored == nil && since == nil }

  /// In how many milliseconds the next look is due; nil: none is.
  func deadline(now: Int) -> Int? { since.map { max(0, $0 + Self.patience - now) } }

  /// Writes it at once: the end may be near.
  mutating func mirror(_ draft: Draft?) {
    (since, keys) = (nil, 0)
    guard draft != mirrored else { return }
    let files = PosixFiles()
    if let draft {
      try? Places.makeFolders(folder)
      guard (try? files.replace(path, with: JSONWriter.canonical(draft.record))) != nil else {
        return
      }
    } else {
      try? files.remove(path)
    }
    mirrored = draft
  }
}

extension Places {
  /// A name for a book's folder and a person that no other pair has: what may stand in a name, and
  /// the sum of all of it.
  static func name(book: String, person: String) -> String {
    let sum = QuickSum(Array("\(book)\u{0}\(person)".utf8)[...]).value
    let last = book.split(separator: "/").last.map(String.init) ?? ""
    let kept = last.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(24)
    return "\(kept)-\(String(sum, radix: 16))"
  }
}
