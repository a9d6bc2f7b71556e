import Controller
import Domain
import Languages
import Plain
import Storage
import Testing
import TextUI

/// A person who types lines, and a shell that keeps edits in memory.
struct Typist {
  private(set) var desk: PlainDesk
  /// What was told to the last line.
  private(set) var heard = ""
  private(set) var hasQuit = false
  /// The table that was copied last.
  private(set) var copied = ""
  private var undo: [[FieldChange]] = []
  private var redo: [[FieldChange]] = []
  /// What the disk says to every edit instead of keeping it; nil: it keeps them.
  var fault: String?

  /// - Parameters:
  ///   - presents: whether it begins with the pages of all units.
  ///   - change: what is different about the sample's documents.
  init(
    language: Language = .zh, readOnly: String? = nil, findings: [String] = [],
    presents: Bool = false,
    _ change: (inout [Document: FieldValue]) throws -> Void = { _ in }
  ) throws {
    var documents = try NewBook.sample()
    try change(&documents)
    let (book, problems) = Book.reading(documents)
    #expect(problems.isEmpty)
    let day = try #require(Day("2024-07-05"))
    var state = State(
      book: book, year: 2024, asOf: Assessment.defaultAsOf(book, year: 2024, today: day),
      today: day, person: "office", words: Words(language), size: Size(width: 80, height: 24))
    state.tell(findings: findings, readOnly: readOnly)
    if presents { state.present(nil) }
    desk = PlainDesk(state)
    heard = desk.tell()
  }

  /// Types lines, one after the other; what is told to the last of them.
  @discardableResult
  mutating func type(_ lines: String...) -> String {
    for line in lines {
      answer(desk.take(line))
      heard = desk.tell()
    }
    return heard
  }

  /// Types a line; what the shell would have to do.
  mutating func effects(of line: String) -> [Effect] {
    let effects = desk.take(line)
    heard = desk.tell()
    return effects
  }

  /// What the shell tells.
  @discardableResult
  mutating func send(_ event: Event) -> String {
    answer(desk.take(event))
    heard = desk.tell()
    return heard
  }

  /// What the shell tells before the next line.
  mutating func learn(_ event: Event) { take(event) }

  private mutating func take(_ event: Event) { answer(desk.take(event)) }

  private mutating func answer(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .append(let edit, _):
        if let fault {
          take(.refused(fault))
          continue
        }
        let stamp = Stamp(by: "office", at: .epoch, operation: "office-test-\(undo.count)")
        guard let changes = try? desk.state.book.changes(of: edit, stamp) else {
          take(.refused("refused"))
          continue
        }
        undo.append(changes)
        redo = []
        take(.kept(Kept(.edit, changes, clock: "09:41")))
      case .undo:
        guard let changes = undo.popLast() else {
          take(.refused("nothing"))
          continue
        }
        redo.append(changes)
        take(.kept(Kept(.undo, changes.reversed().map(\.inverse), clock: "09:42")))
      case .redo:
        guard let changes = redo.popLast() else {
          take(.refused("nothing"))
          continue
        }
        undo.append(changes)
        take(.kept(Kept(.redo, changes, clock: "09:43")))
      case .resolve(let path, let value):
        let change = FieldChange(path, old: desk.state.book.value(at: path), new: value)
        take(.kept(Kept(.resolve, [change], clock: "09:44")))
        take(.disputed(desk.state.disputes.filter { $0.path != path }))
      case .quit: hasQuit = true
      case .copy(let text, let count):
        copied = text
        take(.told(desk.state.words(BulkSentence.copiedTo(count, file: "copy.tsv"))))
      default: break
      }
    }
  }

  /// What a cell holds as it would be typed; nil when blank.
  func figure(_ unit: String, _ indicator: String) throws -> String? {
    try entry(unit, indicator).map { desk.state.words.typedForm($0.content) }
  }

  func entry(_ unit: String, _ indicator: String) throws -> Entry? {
    let period = try #require(Period("2024-06"))
    let id = try #require(Indicator.ID(indicator))
    return desk.state.book.year(2024, of: try #require(ReportingUnit.ID(unit))).entries[id]?[period]
  }

  /// The number before the first line that contains a text.
  func number(of text: String) throws -> String {
    let line = try #require(heard.split(separator: "\n").first { $0.contains(text) })
    return String(line.prefix { $0 != "." })
  }
}
