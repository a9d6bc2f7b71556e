import Controller
import Domain
import Languages
import TextUI

/// What stands under the cursor: where, the figure, how it is and how it would be.
struct FigureStrip: Widget {
  @Held private var state: State
  private let words: Words

  init(_ state: Held<State>) {
    _state = state
    words = state.wrappedValue.words
  }

  /// Draws it, or takes it over as it was drawn last for the figure under the cursor.
  func draw(into frame: inout Frame, area: Rect) {
    guard state.selection.isEmpty else { return drawAnew(into: &frame, area) }
    let key = Key(focus: state.focus, isBeside: state.page.isBeside, editor: editor)
    let number = state.focus.row * state.assessment.indicators.count + state.focus.column
    frame.drawPart("strip", number, of: key, in: area) { drawAnew(into: &$0, area) }
  }

  /// What it is drawn from besides the ground, while nothing is chosen.
  private struct Key: Equatable {
    let focus: Focus
    let isBeside: Bool
    let editor: CellEditor?
  }

  /// The figure that is being typed; nil while none is.
  private var editor: CellEditor? {
    if case .cell(let editor) = state.layer { editor } else { nil }
  }

  private func drawAnew(into frame: inout Frame, _ area: Rect) {
    guard let indicator = state.focusedIndicator, !area.isEmpty else { return }
    let hasRule = area.height >= 4
    if hasRule {
      frame.fill(area.line(0), state.glyphs.horizontal, .border)
    }
    let top = hasRule ? 1 : 0
    var lines: [[Span]] = [title(indicator), figures(indicator), standing(indicator)]
    if let editor {
      lines = [title(indicator), prospect(indicator, editor), told(editor)]
    }
    if area.height - top == 2 { lines.remove(at: editor == nil ? 2 : 0) }
    if area.height - top == 1 {
      lines = [
        editor == nil ? title(indicator) + [Span("  ")] + figures(indicator) : lines[2] + lines[1]
      ]
    }
    frame.draw(lines, below: top, in: area, .text, mark: state.glyphs.ellipsis)
    drawMarked(into: &frame, area.line(0))
  }

  /// How many figures are chosen and what they come to, at the right of the first line.
  private func drawMarked(into frame: inout Frame, _ line: Rect) {
    let count = state.markedPlaces.count
    guard count > 0 else { return }
    let sum = state.markedSum.map { words.counted($0.amount.description, $0.measure) }
    let told = " \(words(BulkSentence.marked(count, sum: sum))) "
    let width = min(line.width, TextWidth.columns(of: told))
    let place = line.line(0, from: line.width - width)
    frame.fill(place, .marked)
    frame.draw(
      TextWidth.clip(told, to: width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: place, .marked)
  }

  private func title(_ indicator: Indicator) -> [Span] {
    let unit = state.focusedUnit.map { words.name($0) } ?? state.wholeName
    let period = words(words.full(state.period(of: indicator)))
    let measure = words.measure(indicator)
    return [
      Span(unit, .title), Span(" \(state.glyphs.separator) ", .dim),
      Span(words.name(indicator), .title), Span(measure.isEmpty ? "" : " (\(measure))", .dim),
      Span("  \(period)", .text),
    ]
  }

  /// Who keeps an eye on the figure, and the latest words on it.
  private var remark: [Span] {
    guard !state.page.isBeside, let subject = state.remarkSubject else { return [] }
    return state.remarks(on: subject).prefix(2).flatMap { [Span($0, .warning), Span("  ")] }
  }

  private var measure: Measure? { state.measureInSight(state.focus.column) }

  /// Last period, this one with its change, to date, target.
  private func figures(_ indicator: Indicator) -> [Span] {
    guard let measure else { return [Span(words(AssignmentWord.notApplicable), .dim)] }
    if measure.role == .notApplicable {
      let reason = state.focusedUnit.flatMap {
        state.book.year(state.assessment.year, of: $0.id).assignments[indicator.id]?.reason
      }
      return [Span("\(words(AssignmentWord.notApplicable)) \(words.shown(reason ?? ""))", .dim)]
    }
    var spans: [Span] = []
    if let cell = state.focusedCell {
      let entries = state.book.entries(of: cell.unit, cell.indicator, in: cell.period.year)
      let before = entries?[cell.period.previous]
      let now = state.entry(in: cell)
      let blank = words(NoNumberWord.blankAlone)
      func shown(_ entry: Entry?) -> String {
        guard let entry else { return blank }
        if case .missing(let reason) = entry.content {
          return "\(words(ReportingWord.missing)) \(words.shown(reason))"
        }
        return words.cell(entry.content, indicator)
      }
      spans += labelled(.previous, shown(before)) + labelled(.current, shown(now))
      if let change = measure.increment, let earlier = measure.previousIncrement, now != nil {
        spans += [Span("(\(words.briefChange(change - earlier))) ", .dim)]
      }
    } else {
      let covered = measure.coverage
      spans += [
        Span(words(LabelWord.reported(covered.reported, of: covered.expected)) + "  ")
      ]
    }
    spans += labelled(.toDate, words.toDate(measure, indicator))
    spans += labelled(.target, measure.target.map { words.brief($0) } ?? words(LabelWord.noTarget))
    return spans
  }

  /// Completion, pace, lamp and gap; and the note.
  private func standing(_ indicator: Indicator) -> [Span] {
    if let dispute = state.focusedDispute { return [Span(words.tell(dispute), .warning)] }
    guard let measure, measure.role != .notApplicable else { return remark }
    var spans = progress(measure, indicator) + remark
    if measure.isOld, let last = measure.lastPeriod {
      spans += [Span(words(LabelWord.latest(period: words(words.short(last)))) + "  ", .dim)]
    }
    if measure.reporting == .missing {
      spans += [
        words.reporting(measure),
        Span(" \(words(LabelWord.daysLate(measure.daysLate)))  ", .warning),
      ]
    } else if measure.reporting != nil {
      spans += [words.reporting(measure), Span("  ")]
    }
    if let note = state.focusedCell.flatMap({ state.entry(in: $0)?.note }) {
      spans += labelled(.note, words.shown(note))
    }
    return spans
  }

  private func progress(_ measure: Measure, _ indicator: Indicator) -> [Span] {
    var spans: [Span] = []
    if let progress = measure.progress {
      spans += labelled(.completion, "\(progress.percent)%")
    } else if indicator.isRatio, let percent = measure.toDate {
      spans += labelled(.completion, percent.decimal(1) + "%")
    }
    if let pace = measure.pace, measure.target != nil {
      spans += labelled(.pace, "\(pace.percent)%")
    }
    spans += [words.lamp(measure), Span("  ")]
    if let gap = words.gap(measure, indicator) { spans += [Span(gap + "  ", .warning)] }
    return spans
  }

  private func labelled(_ label: ColumnWord, _ value: String) -> [Span] {
    [Span(words(label) + " ", .dim), Span(value + "  ")]
  }

  /// How the figure would stand if what is typed were kept.
  private func prospect(_ indicator: Indicator, _ editor: CellEditor) -> [Span] {
    guard let after = state.prospect else { return figures(indicator) }
    var spans = labelled(.toDate, words.toDate(after, indicator))
    spans += labelled(.target, after.target.map { words.brief($0) } ?? words(LabelWord.noTarget))
    if let progress = after.progress { spans += labelled(.completion, "\(progress.percent)%") }
    spans += [
      measure.map { words.lamp($0) } ?? Span("  "), Span(" \(state.glyphs.right) ", .dim),
      words.lamp(after), Span("  "),
    ]
    if let gap = words.gap(after, indicator) { spans += [Span(gap + "  ", .warning)] }
    return spans
  }

  /// Why Enter was refused, or what is worth saying; doubts are told in a popup.
  private func told(_ editor: CellEditor) -> [Span] {
    if let refusal = editor.refusal { return [Span(refusal, .error)] }
    return editor.remark.map { [Span($0, .text)] } ?? [Span(words(EditingSentence.keys), .dim)]
  }
}
