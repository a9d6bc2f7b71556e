public import Domain
public import Languages

/// The facts that a text is made of, in words: what a template's names stand for.
///
/// Everything is text or a list of records; what there is nothing to say of is empty. Units stand in
/// official order, unless ranks were asked for.
public struct TextFacts: Sendable {
  let book: Book
  let words: Words
  let assessment: Assessment
  let today: Day

  /// - Parameter assessment: the figures as of the end of what the text is about, its rows the units
  ///   that report for themselves.
  public init(_ book: Book, _ assessment: Assessment, _ words: Words) {
    (self.book, self.assessment, self.words) = (book, assessment, words)
    today = assessment.today
  }

  /// What every text has: whose it is, of when, and how the whole stands.
  func common(_ rollup: Rollup) -> [String: FieldValue] {
    [
      "organisation": .text(words.organisation(book)), "date": .text(full(today)),
      "sample": .text(book.isSample ? words(StatusLabel.sampleData) : ""),
      "asOf": .text(full(assessment.asOf.end)),
      "expected": .text("\(rollup.coverage.expected)"),
      "reported": .text("\(rollup.coverage.reported)"),
    ].merging(standing(rollup)) { _, new in new }
  }

  /// Completion, pace and lamp of an average; empty while nothing is judged.
  func standing(_ rollup: Rollup) -> [String: FieldValue] {
    let isJudged = rollup.completion != nil
    return [
      "completion": percent(rollup.completion), "pace": percent(rollup.pace),
      "lamp": .text(isJudged ? lamp(rollup.lamp) : ""),
      "worst": .text(
        rollup.worst.flatMap { book.plans[assessment.year]?.indicator($0) }
          .map { words.name($0) } ?? ""),
    ]
  }

  /// The paragraphs of a heading, what is worth spreading marked.
  func said(_ section: Report.Section, in report: Report) -> FieldValue {
    .list(
      report.items(in: section).map { item in
        said(item.text, mark: item.isWorthSpreading ? words(ReportWord.worthSpreading) : "")
      })
  }

  func said(_ text: String, mark: String) -> FieldValue {
    .record(["text": .text(words.line(text)), "mark": .text(mark)])
  }

  /// A figure with its lamp, and what is missing to the pace.
  func figure(_ measure: Measure, _ indicator: Indicator) -> [String: FieldValue] {
    [
      "indicator": .text(words.name(indicator)),
      "value": .text(words.amount(measure, indicator)),
      "lamp": .text(lamp(measure.lamp)), "gap": .text(words.gap(measure, indicator) ?? ""),
    ]
  }

  func lamp(_ lamp: Lamp?) -> String { lamp.map { words(LampWord($0).meaning) } ?? "" }

  func percent(_ share: Fraction?) -> FieldValue { .text(share.map { "\($0.percent)%" } ?? "") }

  func full(_ day: Day) -> String {
    let date = day.date
    return words(DateWord.fullDay(year: date.year, month: date.month, day: date.day))
  }

  func name(_ unit: ReportingUnit.ID) -> String {
    book.unit(unit).map { words.name($0) } ?? unit.text
  }

  /// Names in a row.
  func row(_ names: [String]) -> FieldValue {
    .text(names.joined(separator: words.language == .zh ? "、" : ", "))
  }
}
