public import Domain
public import Languages

/// Reads the line that calls a meeting: 8月1日 · 上半年工作会议 · 三楼 · 李主席; the day alone will do.
public struct MeetingReader: Sendable {
  private let words: Words
  private let today: Day

  /// Reads lines as they are meant on a day.
  public init(_ words: Words, today: Day) { (self.words, self.today) = (words, today) }

  /// The meeting that is called, with the day as it was typed.
  public func read(_ line: String, asOf: Period) throws(DayInputError) -> (
    draft: Meeting.Draft, day: TypedDay
  ) {
    var parts = line.split { "·，,；;".contains($0) }.map { String($0).trimmingSpaces }
    let typed: TypedDay
    if parts.count < 2, let (day, rest) = WorkTyping.dayAndReason(line, today) {
      (typed, parts) = (day, [rest])
    } else {
      typed = try DayInput(today: today).read(parts.first ?? line)
      parts = Array(parts.dropFirst())
    }
    func part(_ place: Int) -> String { parts.indices.contains(place) ? parts[place] : "" }
    let usual = words(MeetingSentence.usualName(month: asOf.lastMonth))
    var draft = Meeting.Draft(part(0).isEmpty ? usual : part(0), on: typed.day, asOf: asOf)
    (draft.place, draft.chair) = (part(1), part(2))
    return (draft, typed)
  }
}
