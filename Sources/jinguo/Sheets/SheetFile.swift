import Documents
import Domain
import Glibc
import Languages
import Storage

/// A file of a sheet: read whatever encoding it has, written only where nothing stands.
struct SheetFile {
  /// Its path, which no longer depends on the current folder.
  let path: String
  private let words: Words

  /// More bytes are not read.
  private static let mostMegabytes = 16

  init(_ path: String, _ words: Words) {
    self.path = Places.typed(Self.unquoted(path))
    self.words = words
  }

  /// The path that a file dropped on a terminal leaves between quotes.
  private static func unquoted(_ path: String) -> String {
    guard path.count > 2, let mark = path.first, mark == "'" || mark == "\"", path.last == mark
    else {
      return path
    }
    return String(path.dropFirst().dropLast())
  }

  /// Its name without its folder.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// What its name says that cells are told apart by; nil where it doesn't say.
  private var format: SheetFormat? {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return SheetFormat(rawValue: ending)
  }

  // MARK: In

  /// What stands in it; `-` is standard input.
  func read() throws(Complaint) -> Sheet {
    let bytes = try bytes()
    let isWorkbook =
      bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    if isWorkbook || Self.workbooks.contains(where: { path.lowercased().hasSuffix($0) }) {
      throw Complaint(words(SheetSentence.workbook), .data)
    }
    guard bytes.count <= Self.mostMegabytes << 20 else {
      throw Complaint(words(SheetSentence.tooLarge(megabytes: Self.mostMegabytes)), .data)
    }
    guard let (text, _) = TextEncoding.text(bytes), !text.unicodeScalars.contains("\u{0}") else {
      throw Complaint(words(SheetSentence.notText), .data)
    }
    do throws(SheetFault) {
      return try Sheet(text, format: format == .tsv ? .tsv : nil)
    } catch {
      throw Complaint(words.tell(error), .data)
    }
  }

  private static let workbooks = [".xls", ".xlsx", ".xlsm", ".et", ".ett", ".ods", ".wps"]

  /// One byte more than may be read, so that more is told from just enough.
  private func bytes() throws(Complaint) -> [UInt8] {
    let most = Self.mostMegabytes << 20 + 1
    guard !path.hasSuffix("/-") else { return standardInput(most) }
    do throws(FileError) {
      return try PosixFiles().read(resolved, from: 0, limit: most)
    } catch {
      let reason = words(SystemFault(error.code))
      throw Complaint(
        words(SheetSentence.unreadable(file: name, reason: reason)),
        error.code == ENOENT ? .noInput : .io)
    }
  }

  private func standardInput(_ most: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < most {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// The file itself where a person's link leads to it.
  private var resolved: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  // MARK: Out

  /// The bytes of a sheet.
  func bytes(
    of sheet: Sheet, _ format: SheetFormat? = nil, _ encoding: TextEncoding = .utf8
  ) throws(Complaint) -> [UInt8] {
    let text: String
    do throws(GivenUp) {
      text = try sheet.text(format ?? self.format ?? .csv)
    } catch {
      throw Complaint(words(SheetSentence.givenUp), .interrupted)
    }
    guard let bytes = encoding.bytes(text) else {
      throw Complaint(words(SheetSentence.notEncoded(encoding.rawValue.uppercased())), .data)
    }
    return bytes
  }

  /// Writes bytes to it whole or not at all; what stands there already only where that is wanted.
  ///
  /// - Parameter flag: what says so on a command line, told where something stands there.
  func write(_ bytes: [UInt8], replacing: Bool, flag: String? = nil) throws(Complaint) {
    let files = PosixFiles()
    guard replacing || files.facts(path) == nil else {
      let way = flag.map { " " + $0 } ?? ""
      throw Complaint(words(SheetSentence.exists(file: told)) + way, .cannotCreate)
    }
    do throws(FileError) {
      try files.replace(path, with: bytes)
    } catch {
      let reason = words(SystemFault(error.code))
      throw Complaint(
        words(SheetSentence.notWritten(file: told, reason: reason)),
        error.code == EACCES ? .noPermission : .cannotCreate)
    }
  }

  /// The path as people write it, with a tilde for their own folder.
  var told: String {
    guard let home = Places.variable("HOME"), path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}

extension Words {
  /// Why a text is no sheet that is understood.
  func tell(_ fault: SheetFault) -> String {
    switch fault {
    case .unclosedQuote(let line): self(SheetSentence.unclosedQuote(line: line))
    case .tooManyCells(let most): self(SheetSentence.tooManyCells(most: most))
    case .empty: self(SheetSentence.empty)
    case .noIndicator: self(SheetSentence.noIndicator)
    case .noFigures: self(SheetSentence.noFigures)
    case .noUnit: self(SheetSentence.noUnit)
    case .otherYear(let period): self(SheetSentence.otherYear(period: period.description))
    case .unknownColumn(let name): self(SheetSentence.unknownColumn(name))
    case .unknownMeaning(let name): self(SheetSentence.unknownMeaning(name))
    }
  }
}

extension Sheet {
  /// The first cell that seems to hold a number of a person; nil where none does.
  var personalData: SheetAddress? {
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() where !PersonalData.found(in: cell).isEmpty {
        return SheetAddress(row: row, column: column)
      }
    }
    return nil
  }
}
