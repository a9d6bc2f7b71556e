import Controller
import Domain
import Languages
import Panels
import Storage
import TestKit
import Testing
import TextUI

/// A book on a screen: keys go in, frames come out; nothing is kept.
struct Scene {
  /// Where a book comes from.
  enum Source: String, CaseIterable, Sendable {
    case sample, bare
    /// The template with the sample's figures: much is reported, no target is set.
    case counted
    /// The sample, 福清市 with two townships below it that report in its place.
    case tree
    /// The sample with a meeting that goes on and has decided something, and one that was held before.
    case meeting

    /// Whether its figures are invented.
    var isInvented: Bool { self == .sample || self == .tree || self == .meeting }

    /// Those that screens are recorded of; few have another look in a tree.
    static let allCases: [Source] = [.sample, .bare, .counted]

    func documents() throws -> [Document: FieldValue] {
      switch self {
      case .sample: return try NewBook.sample()
      case .bare: return try NewBook.template(year: 2024)
      case .tree: return try NewBook.sample().withTownships
      case .meeting: return try SceneMeeting.documents()
      case .counted:
        let sample = try NewBook.sample()
        return try NewBook.template(year: 2024).reduce(into: [:]) { documents, pair in
          let asked = pair.value["assignments"]?.record ?? [:]
          let entries = sample[pair.key]?["entries"]?.record?.filter { asked[$0.key] != nil }
          documents[pair.key] =
            entries.map { pair.value.setting(["entries"], to: .record($0)) } ?? pair.value
        }
      }
    }
  }

  private(set) var state: State
  /// What happened in the book before; nothing in a new one.
  private let log: [LogEntry]

  /// Reading a book and computing its year takes a while: every scene begins as a copy.
  private static let prepared = Result {
    try (Source.allCases + [.tree, .meeting]).reduce(into: [:]) { $0[$1] = try prepare($1) }
  }

  private static func prepare(_ source: Source) throws -> State {
    let (book, problems) = Book.reading(try source.documents())
    #expect(problems.isEmpty)
    let day = try #require(Day("2024-07-05"))
    var state = State(
      book: book, year: 2024, asOf: Assessment.defaultAsOf(book, year: 2024, today: day),
      today: day, person: "office", words: Words(.zh), size: Size(width: 80, height: 24))
    state.looks.themes = [
      Looks.Choice(name: "auto", title: ""), Looks.Choice(name: "dark", title: "夜"),
    ]
    state.catchUp()
    return state
  }

  /// Sets what the shell sets before the first frame.
  mutating func prepare(_ change: (inout State) -> Void) { change(&state) }

  init(_ source: Source = .sample, _ language: Language = .zh, _ size: Size) throws {
    state = try #require(try Self.prepared.get()[source])
    log = source == .sample ? SceneLog.entries : []
    send(.input(.resize(size)))
    if language == .en { try press("L") }
  }

  /// Presses keys written as `jj45<enter>`; what they would keep is not kept.
  mutating func press(_ keys: String) throws {
    for key in try KeyName.script(keys) { send(.input(.key(key))) }
    send(.leisure)
  }

  mutating func send(_ event: Event) {
    for effect in update(&state, event) {
      if case .readLog(let request) = effect { send(.logRead(SceneLog.page(request, of: log))) }
    }
  }

  mutating func tell(findings: [String] = [], readOnly: String? = nil) {
    state.tell(findings: findings, readOnly: readOnly)
  }

  mutating func choose(_ tier: GlyphTier) { state.looks.chosenTier = tier }

  /// The screen as it is drawn now.
  var frame: Frame {
    var frame = Frame(size: state.size)
    draw(into: &frame)
    return frame
  }

  /// Draws the screen into a frame that may have been drawn into before.
  func draw(into frame: inout Frame) { render(state, into: &frame) }

  /// The screen at another size.
  mutating func frame(at size: Size) -> Frame {
    send(.input(.resize(size)))
    return frame
  }
}
