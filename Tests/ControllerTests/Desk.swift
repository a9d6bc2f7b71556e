import Controller
import Domain
import Languages
import Storage
import Testing
import TextUI

/// A desk with a keyboard: the state of the dashboard, and a shell that keeps edits in memory.
struct Desk {
  private(set) var state: State
  /// The effects that were asked for, the latest last.
  private(set) var effects: [Effect] = []
  private var undo: [[FieldChange]] = []
  private var redo: [[FieldChange]] = []
  private var edits = 0
  /// What was kept, as the log tells it.
  var log = DeskLog()
  /// What the disk says to every edit instead of keeping it; nil: it keeps them.
  var fault: String?

  /// The sample book on its own day, or the bare template on a day.
  ///
  /// - Parameter change: what is different about its documents.
  init(
    sample: Bool = true, today: String = "2024-07-05", language: Language = .zh,
    _ change: (inout [Document: FieldValue]) throws -> Void = { _ in }
  ) throws {
    var documents = sample ? try NewBook.sample() : try NewBook.template(year: 2024)
    try change(&documents)
    let (book, problems) = Book.reading(documents)
    #expect(problems.isEmpty)
    let day = try #require(Day(today))
    state = State(
      book: book, year: 2024, asOf: Assessment.defaultAsOf(book, year: 2024, today: day),
      today: day, person: "office", words: Words(language), size: Size(width: 80, height: 24))
  }

  /// Sets what the shell sets before the first frame.
  mutating func prepare(_ change: (inout State) -> Void) { change(&state) }

  /// Presses keys written as `jj45<enter>`.
  mutating func press(_ keys: String) throws {
    for key in try KeyName.script(keys) { send(.input(.key(key))) }
  }

  mutating func send(_ event: Event) {
    for effect in update(&state, event) {
      effects.append(effect)
      answer(effect)
    }
  }

  private mutating func answer(_ effect: Effect) {
    switch effect {
    case .append(let edit, _):
      if let fault { return send(.refused(fault)) }
      edits += 1
      let second = edits % 60
      let clock = "09:41:\(second < 10 ? "0" : "")\(second)"
      let at = Timestamp("2024-07-05T\(clock)+08:00") ?? .epoch
      let stamp = Stamp(by: "office", at: at, operation: "office-test-\(edits)")
      guard let changes = try? state.book.changes(of: edit, stamp) else {
        return send(.refused("refused"))
      }
      undo.append(changes)
      redo = []
      log.add(.edit, changes)
      keep(Kept(.edit, changes, clock: "09:41"))
    case .undo:
      guard let changes = undo.popLast() else { return send(.refused("nothing")) }
      redo.append(changes)
      keep(Kept(.undo, changes.reversed().map(\.inverse), clock: "09:42"))
    case .redo:
      guard let changes = redo.popLast() else { return send(.refused("nothing")) }
      undo.append(changes)
      keep(Kept(.redo, changes, clock: "09:43"))
    case .resolve(let path, let value):
      let change = FieldChange(path, old: state.book.value(at: path), new: value)
      undo.append([change])
      keep(Kept(.resolve, [change], clock: "09:44"))
      send(.disputed(state.disputes.filter { $0.path != path }))
    case .readLog(let request): send(.logRead(log.page(request)))
    case .undoOperation(let id, _, let force):
      guard let changes = log.takingBack(id, in: state.book, force: force) else {
        return send(.logOvertaken(by: "王敏", id: id))
      }
      log.add(.undo, changes)
      keep(Kept(.undo, changes, clock: "09:45"))
    case .show, .remember, .useMouse, .copy, .edit, .importSheet, .exportSheet, .compose, .redraw,
      .quit:
      break
    }
  }

  /// Tells first and computes then, as the dashboard does: by what is told nothing has changed yet.
  private mutating func keep(_ kept: Kept) {
    let (ground, layer) = (state.ground, state.layer)
    send(.stored(kept))
    #expect(state.notice?.tone == .done)
    #expect(state.ground == ground && state.layer == layer)
    send(.kept(kept))
    #expect(state.notice?.tone == .done)
  }

  mutating func markChanges() { state.looks.marksChanges = true }
  mutating func use(_ keys: KeyMap) { state.keys = keys }

  mutating func makeReadOnly() { state.tell(findings: [], readOnly: "没有写权限") }

  /// What a cell holds as it would be typed; nil when blank.
  func figure(_ unit: String, _ indicator: String, _ period: String = "2024-06") throws -> String? {
    try entry(unit, indicator, period).map { state.words.typedForm($0.content) }
  }

  func entry(_ unit: String, _ indicator: String, _ period: String = "2024-06") throws -> Entry? {
    let period = try #require(Period(period))
    let id = try #require(Indicator.ID(indicator))
    return state.book.year(2024, of: try #require(ReportingUnit.ID(unit))).entries[id]?[period]
  }

  /// Where the cursor of 矩阵 stands, `gulou plenum-sessions`.
  var place: String {
    "\(state.focusedUnit?.id.text ?? "city") \(state.focusedIndicator?.id.text ?? "-")"
  }

  var editor: CellEditor? { if case .cell(let editor) = state.layer { editor } else { nil } }
  var line: LineEditor? { if case .line(let line) = state.layer { line } else { nil } }
  var choice: Choice? { if case .choice(let choice) = state.layer { choice } else { nil } }
  var finder: Search? { if case .finder(let finder) = state.layer { finder } else { nil } }
  var bulk: BulkEdit? { if case .bulk(let bulk) = state.layer { bulk } else { nil } }
  var help: Search? { if case .help(let help) = state.layer { help } else { nil } }
  var menu: Menu? { if case .menu(let menu) = state.layer { menu } else { nil } }
  var notice: String { state.notice?.text ?? "" }
  var hasQuit: Bool { effects.last == .quit }
}
