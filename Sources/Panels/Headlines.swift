import Controller
import Domain
import Languages
import TextUI

extension Words {
  /// The title of an area's box, in short where it would be cut beside its label.
  func title(_ area: Area, beside label: [Span], width: Int) -> String {
    let full = "\(area.order) \(name(area))"
    // Two corners, three edges and two spaces stand around them.
    let fits = TextWidth.columns(of: full) + label.columns + 8 <= width
    return fits ? full : "\(area.order) \(shortName(area))"
  }

  /// Names of units that stand one below the other: all in short where one in full would be cut.
  func names(_ units: [ReportingUnit], width: Int) -> [String] {
    let full = units.map { name($0) }
    let fits = full.allSatisfy { TextWidth.columns(of: $0) <= width }
    return fits ? full : units.map { shortName($0) }
  }

  /// How a roll-up stands: completion and lamp, or while nothing is judged how much is reported.
  func headline(_ rollup: Rollup) -> [Span] {
    if let completion = rollup.completion {
      return [Span("\(completion.percent)% "), lamp(rollup.lamp)]
    }
    return [Span(rollup.coverage.counted)]
  }

  /// The same for the upper edge of a box, with a word before it unless the title needs the room:
  /// `word` before a completion, 已报 before what is reported.
  func headline(
    _ rollup: Rollup, after word: LabelWord? = nil, beside title: String, in area: Rect
  ) -> [Span] {
    let short = headline(rollup)
    let known = rollup.coverage
    let long =
      rollup.completion == nil
      ? [Span(self(LabelWord.reported(known.reported, of: known.expected)))]
      : (word.map { [Span(self($0) + " ")] } ?? []) + short
    // Two corners, three edges and two spaces stand around them.
    return TextWidth.columns(of: title) + long.columns + 7 <= area.width ? long : short
  }

  /// Counts by lamp, the worst first; a count that doesn't fit is left out whole, never cut.
  func counts(_ counts: [Lamp: Int], room: Int, glyphs: Glyphs) -> [Span] {
    var spans = self.counts(counts, worstFirst: true)
    guard spans.columns > room else { return spans }
    let mark = Span(glyphs.ellipsis, .dim)
    // A count and the space before it go together.
    while spans.count > 1, spans.columns + 1 + mark.columns > room { spans.removeLast(2) }
    return (spans + [Span(" "), mark]).clipped(to: room, mark: glyphs.ellipsis)
  }
}
