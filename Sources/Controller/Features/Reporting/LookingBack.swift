import Domain
import Languages
import TextUI

/// The last twelve figures of what is under the cursor, each with its lamp, a bar and its note.
enum LookingBack {
  private static let count = 12
  private static let barWidth = 16

  static func begin(_ state: inout State) {
    guard let cell = state.focusedCell, let indicator = state.focusedIndicator,
      let unit = state.focusedUnit
    else { return }
    let words = state.words
    var periods = [cell.period]
    while periods.count < count, let first = periods.first { periods.insert(first.previous, at: 0) }
    let figures = periods.map { period in
      (period, state.entry(in: Edit.Cell(cell.unit, cell.indicator, period)))
    }
    let largest = figures.compactMap { $0.1?.amount }.max() ?? .zero
    let lines = figures.map { period, entry -> Explanation.Line in
      let name = TextWidth.padded(words(words.full(period)), to: 15)
      guard let entry else { return .text("\(name) \(words(NoNumberWord.blankAlone))") }
      let value = TextWidth.padded(
        words.cell(entry.content, indicator), to: 10, alignment: .trailing)
      let bar = bar(entry.amount, of: largest, state.glyphs)
      let note = words.shown(entry.note ?? "")
      let lamp = lamp(period, state).map { words($0) } ?? "  "
      return .text("\(name)\(value) \(lamp) \(bar) \(note)".trimmingSpaces)
    }
    state.layer = .explanation(
      Explanation(
        subject: "\(words.name(unit)) \(words.name(indicator))", lamp: nil, lines: lines))
  }

  /// How the figure stood at the end of a period, by the target that held then; nil where nothing was
  /// judged, and in other years.
  private static func lamp(_ period: Period, _ state: State) -> LampWord? {
    guard period.year == state.assessment.year else { return nil }
    return state.assessment.lamp(
      state.focus.row, state.focus.column, at: period.closingMonth, in: state.book
    ).map { LampWord($0) }
  }

  private static func bar(_ amount: Fraction?, of largest: Fraction, _ glyphs: Glyphs) -> String {
    guard let amount, largest > .zero, amount > .zero,
      let share = (amount * Fraction(barWidth)) / largest
    else { return "" }
    return String(
      repeating: Character(glyphs.barFill), count: max(1, min(barWidth, Int(share.rounded(to: 0)))))
  }
}

extension Entry {
  /// The amount, of a ratio its share; nil where it is no number.
  fileprivate var amount: Fraction? {
    switch content {
    case .value(let value): Fraction(value)
    case .ratio(let upper, let lower): Fraction(upper) / Fraction(lower)
    case .stages, .missing: nil
    }
  }
}
