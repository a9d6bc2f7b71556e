import Controller
import Domain
import Languages
import Panels
import Storage
import Testing
import TextUI

/// A book on a screen: keys go in, frames come out; nothing is kept.
struct Scene {
  /// Where a book comes from.
  enum Source: String, CaseIterable, Sendable { case sample, bare }

  private(set) var state: State

  init(_ source: Source = .sample, _ language: Language = .zh, _ size: Size) throws {
    let documents =
      source == .sample ? try NewBook.sample() : try NewBook.template(year: 2024)
    let (book, problems) = Book.reading(documents)
    #expect(problems.isEmpty)
    let day = try #require(Day("2024-07-05"))
    state = State(
      book: book, year: 2024, asOf: Assessment.defaultAsOf(book, year: 2024, today: day),
      today: day, person: "office", words: Words(language), size: size)
  }

  /// Presses keys written as `jj45<enter>`; what they would keep is not kept.
  mutating func press(_ keys: String) throws {
    for key in try KeyName.script(keys) { send(.input(.key(key))) }
  }

  mutating func send(_ event: Event) { _ = update(&state, event) }

  mutating func tell(findings: [String] = [], readOnly: String? = nil) {
    state.tell(findings: findings, readOnly: readOnly)
  }

  /// The screen as it is drawn now.
  var frame: Frame {
    var frame = Frame(size: state.size)
    render(state, into: &frame)
    return frame
  }

  /// The screen at another size.
  mutating func frame(at size: Size) -> Frame {
    send(.input(.resize(size)))
    return frame
  }
}
