import Controller
import Domain
import Languages

/// Figures one below the other, as a table for people or a list for scripts.
struct FigureTable {
  private let session: BookSession
  private let figures: [FigureRecord]
  private var words: Words { session.words }

  init(_ session: BookSession, _ figures: [FigureRecord]) {
    self.session = session
    self.figures = figures
  }

  /// Prints them; invented figures are said to be.
  func print(json: Bool) {
    guard !json else {
      let records = figures.map { figure -> FieldValue in
        var record = figure.json(words)
        if session.book.isSample { record["sample"] = .flag(true) }
        return .record(record)
      }
      return Output.json(.list(records))
    }
    session.tellSample()
    guard !figures.isEmpty else { return }
    for line in lines { Output.line(line) }
  }

  private var lines: [String] {
    let heads: [ColumnWord] = [
      .unit, .indicator, .period, .current, .toDate, .completion, .lamp, .gap,
    ]
    return TextTable(
      heads: heads.map { words($0) }, rows: figures.map(cells), leading: [0, 1, 2, 6, 7]
    ).lines
  }

  private func cells(_ figure: FigureRecord) -> [String] {
    let measure = figure.measure
    let lamp = measure?.lamp.map { words(LampWord($0)) } ?? ""
    let reporting = measure?.reporting.map { " " + words(ReportingWord($0)) } ?? ""
    return [
      figure.unit.map { words.shortName($0) } ?? words(LabelWord.wholeCity),
      words.shortName(figure.indicator), words(words.short(figure.period)),
      figure.entry.map { words.cell($0.content, figure.indicator) } ?? "",
      measure.map { words.ofTarget($0, figure.indicator) } ?? "",
      words.progress(measure?.progress) ?? "", lamp + reporting,
      measure.flatMap { words.gap($0, figure.indicator) } ?? "",
    ]
  }
}
