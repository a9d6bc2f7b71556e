import Domain
import Glibc
import Storage
import TextUI

/// The first screen of a book, kept from one start to the next, and shown while the book is read.
///
/// It is a picture and no more: keys wait for the book, and what was read is drawn over it, which sends
/// nothing where it is the same. Where something has changed since of what it tells, the book's files or
/// the day, that is said below it; where the program, the settings or who works here are others, nothing
/// is shown.
struct RememberedScreen {
  /// What was kept.
  struct Kept {
    let frame: Frame
    /// The background that the terminal had.
    let appearance: Appearance
    /// Whether all that it tells is as it was.
    let isCurrent: Bool
  }

  private let folder: String
  private let path: String
  /// The sum of what the screen tells; nil where the system doesn't tell it.
  private let told: UInt64?
  /// The sum of how it is told.
  private let manner: UInt64

  /// What is known of a book's first screen now.
  init(book: String, person: String, places: Places = Places()) {
    folder = places.state + "/screens"
    path = folder + "/" + Places.name(book: book, person: person)
    let around = Self.surroundings(book: book, person: person, places)
    (told, manner) = (Self.told(book, around), around.manner)
  }

  /// The screen, if it was kept and may be shown.
  func kept() -> Kept? {
    guard let told, let bytes = try? PosixFiles().read(path, from: 0, limit: 1 << 20),
      bytes.count > Self.headSize,
      bytes[8...].starts(with: Self.words(manner, QuickSum(bytes[24...]).value)),
      let frame = Frame(keptBytes: bytes[Self.headSize...])
    else { return nil }
    return Kept(
      frame: frame, appearance: bytes[24] == 0 ? .dark : .light,
      isCurrent: bytes.starts(with: Self.words(told)))
  }

  /// Keeps the screen; where that can't be done the next start is a little slower.
  func keep(_ frame: Frame, on appearance: Appearance) {
    guard let told else { return }
    let bytes = [appearance == .dark ? 0 : 1] + frame.keptBytes
    let head = Self.words(told, manner, QuickSum(bytes[...]).value)
    try? Places.makeFolders(folder)
    try? PosixFiles().replace(path, with: head + bytes, lasting: false)
  }

  /// What the screen rests on, a sum of the bytes behind that, and the background.
  private static let headSize = 25

  private static func words(_ numbers: UInt64...) -> [UInt8] {
    numbers.flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
  }

  /// What of the environment changes a first screen.
  private static let variables = [
    "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "TZ", "TERM", "COLORFGBG", "NO_COLOR", "CLICOLOR",
    "CLICOLOR_FORCE", "JINGUO_LANG",
  ]

  private static func told(_ book: String, _ around: Surroundings) -> UInt64? {
    PosixFiles().mark(ofAllIn: book, except: ".local").map { inBook in
      var sum = QuickSum()
      sum.add(inBook)
      sum.add(around.told)
      return sum.value
    }
  }

  /// On what a book's first screen rests besides the book: what is told from there, and how.
  struct Surroundings: Equatable {
    let told: UInt64
    let manner: UInt64
  }

  /// What is known of the surroundings now.
  static func surroundings(
    book: String, person: String, _ places: Places = Places()
  ) -> Surroundings {
    let files = PosixFiles()
    var (told, manner) = (QuickSum(), QuickSum())
    for path in [
      PlaceFile.path(in: book), DraftFile.path(book: book, person: person, places: places),
    ] {
      told.add(files.mark(of: path))
    }
    told.add(UInt64(Clock.now().at.day.number.magnitude))
    for path in [program, places.config + "/keys.json"] { manner.add(files.mark(of: path)) }
    for text in [book, person] + CommandLine.arguments.dropFirst() { manner.add(text) }
    for name in variables { manner.add(Places.variable(name) ?? "") }
    var settings = places.settings
    // Which book was opened last, and that the tour was offered, is on no screen.
    for key in ["book", "tour"] { settings[key] = nil }
    manner.add(JSONWriter.canonical(.record(settings))[...])
    return Surroundings(told: told.value, manner: manner.value)
  }

  /// Where this program is.
  private static var program: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    return String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
