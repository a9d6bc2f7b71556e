import Domain
import Languages

extension State {
  /// How the whole stands in words, sentence by sentence: how far it is, and how many units are behind.
  public var meetingHeadline: [String] {
    let whole = assessment.whole
    let day = words(words.day(assessment.asOf.end))
    guard let completion = whole.completion else {
      return [
        words(
          PresentSentence.headlineUncounted(
            day: day, reported: whole.coverage.reported, of: whole.coverage.expected))
      ]
    }
    let pace = whole.pace.map { "\($0.percent)%" } ?? "–"
    let counts = assessment.unitCounts
    let behind = (counts[.behind] ?? 0) + (counts[.overdue] ?? 0)
    return [
      words(PresentSentence.headline(day: day, completion: "\(completion.percent)%", pace: pace)),
      words(
        behind == 0
          ? PresentSentence.noneBehind : .unitsBehind(behind, of: assessment.units.count)),
    ]
  }
}
