import Controller
import Languages
import TextUI

/// The step of the tour that waits, on one line, with the key that leaves it.
struct TourStrip: Widget {
  private let state: State
  private let tour: Tour
  private let sentence: TourSentence

  /// Nil while there is no tour.
  init?(_ state: State) {
    guard let tour = state.tour, let sentence = state.tourSentence else { return nil }
    self.state = state
    self.tour = tour
    self.sentence = sentence
  }

  /// How many columns the step takes without the key that leaves.
  var leastWidth: Int { step.columns }

  private var step: [Span] {
    let number = state.words(TourSentence.step(tour.place + 1, of: tour.steps.count))
    return [Span(number, .tabActive), Span("  "), Span(state.words(sentence), .text)]
  }

  func draw(into frame: inout Frame, area: Rect) {
    let words = state.words
    frame.fill(area.line(0), .title)
    let leave = [Span("Esc", .key), Span(" " + words(TourSentence.leave), .dim)]
    let start = area.width - leave.columns
    let room = start >= step.columns + 2 ? start - 2 : area.width
    let spans = step.clipped(to: room, mark: state.glyphs.ellipsis)
    frame.draw(spans, x: 0, y: 0, in: area, .text)
    guard room < area.width else { return }
    frame.draw(leave, x: start, y: 0, in: area, .dim)
    frame.name(
      Region("tour.leave"),
      Rect(x: area.x + start, y: area.y, width: leave.columns, height: 1))
  }
}
