import Domain
import Glibc
import Storage
import TextUI

/// The first screen of a book, kept from one start to the next, and shown while the book is read.
///
/// Only where nothing has changed that it rests on: the book's files, the day, who works here, the
/// settings, the program. It is a picture and no more: keys wait for the book, and what was read is
/// drawn over it, which sends nothing where it is the same.
struct RememberedScreen {
  /// What was kept.
  struct Kept {
    let frame: Frame
    /// The background that the terminal had.
    let appearance: Appearance
  }

  private let folder: String
  private let path: String
  /// The sum of all that the screen rests on; nil where the system doesn't tell it.
  let mark: UInt64?

  /// What is known of a book's first screen now.
  init(book: String, person: String, places: Places = Places()) {
    folder = places.state + "/screens"
    path = folder + "/" + Places.name(book: book, person: person)
    mark = Self.mark(book, person, places)
  }

  /// The screen, if it was kept and still holds.
  func kept() -> Kept? {
    guard let mark, let bytes = try? PosixFiles().read(path, from: 0, limit: 1 << 20),
      bytes.count > 17, bytes.starts(with: Self.head(mark, bytes.dropFirst(16)))
    else { return nil }
    return Frame(keptBytes: bytes[17...]).map {
      Kept(frame: $0, appearance: bytes[16] == 0 ? .dark : .light)
    }
  }

  /// Keeps the screen; where that can't be done the next start is a little slower.
  func keep(_ frame: Frame, on appearance: Appearance) {
    guard let mark else { return }
    let bytes = [appearance == .dark ? 0 : 1] + frame.keptBytes
    try? Places.makeFolders(folder)
    try? PosixFiles().replace(path, with: Self.head(mark, bytes[...]) + bytes, lasting: false)
  }

  /// What stands before the screen's bytes: what it rests on, and a sum of the bytes.
  private static func head(_ mark: UInt64, _ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Self.bytes(mark) + Self.bytes(QuickSum(bytes).value)
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// What of the environment changes a first screen.
  private static let variables = [
    "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "TZ", "TERM", "COLORFGBG", "NO_COLOR", "CLICOLOR",
    "CLICOLOR_FORCE", "JINGUO_LANG",
  ]

  private static func mark(_ book: String, _ person: String, _ places: Places) -> UInt64? {
    guard let inBook = PosixFiles().mark(ofAllIn: book, except: ".local") else { return nil }
    var sum = QuickSum()
    sum.add(inBook)
    sum.add(surroundings(book: book, person: person, places))
    return sum.value
  }

  /// The sum of all that a book's first screen rests on besides the book.
  static func surroundings(book: String, person: String, _ places: Places = Places()) -> UInt64 {
    let files = PosixFiles()
    var sum = QuickSum()
    for path in [
      program, places.config + "/keys.json", PlaceFile.path(in: book),
      DraftFile.path(book: book, person: person, places: places),
    ] {
      sum.add(files.mark(of: path))
    }
    for text in [book, person] + CommandLine.arguments.dropFirst() { sum.add(text) }
    for name in variables { sum.add(Places.variable(name) ?? "") }
    sum.add(UInt64(Clock.now().at.day.number.magnitude))
    var settings = places.settings
    // Which book was opened last, and that the tour was offered, is on no screen.
    for key in ["book", "tour"] { settings[key] = nil }
    sum.add(JSONWriter.canonical(.record(settings))[...])
    return sum.value
  }

  /// Where this program is.
  private static var program: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    return String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
