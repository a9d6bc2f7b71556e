import Controller
import Domain
import Languages
import TextUI

/// Many figures at once: the expression, then a preview of every cell.
struct BulkPopup: Widget {
  private let state: State
  private let bulk: BulkEdit
  private let words: Words

  init(_ state: State, _ bulk: BulkEdit) {
    self.state = state
    self.bulk = bulk
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    if bulk.step == .expression {
      drawExpression(into: &frame, area)
    } else {
      drawPreview(into: &frame, area)
    }
  }

  private var title: String {
    bulk.sheet.map { state.title(of: $0) } ?? words(bulk.title)
  }

  // MARK: The expression

  private func drawExpression(into frame: inout Frame, _ area: Rect) {
    let width = min(60, max(16, area.width - 6))
    let forms = forms(width)
    let refusals = bulk.refusal.map { TextWidth.wrap($0, to: width) } ?? []
    let popup = Popup(
      title: title, content: Size(width: width, height: 1 + refusals.count + forms.count),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    for (place, line) in (refusals + forms).enumerated() where place + 1 < inside.height {
      frame.draw(
        line, x: 0, y: place + 1, in: inside, place < refusals.count ? .error : .dim)
    }
    bulk.field.draw(
      into: &frame, area: inside.line(0), role: bulk.refusal == nil ? .field : .fieldError)
  }

  /// What can be typed, as many forms a line as fit whole.
  private func forms(_ width: Int) -> [String] {
    bulk.forms.map { words($0) }.reduce(into: []) { lines, form in
      let longer = (lines.last.map { $0 + "   " } ?? "") + form
      if lines.isEmpty || TextWidth.columns(of: longer) > width {
        lines.append(form)
      } else {
        lines[lines.count - 1] = longer
      }
    }
  }

  // MARK: The preview

  private func drawPreview(into frame: inout Frame, _ area: Rect) {
    let rows = BulkRows(state, bulk, width: min(100, area.width - 2) - 4)
    let heads = heads
    // What is said of the chosen row, whole where the row had no room for it.
    let remark = rows.hasRemarks && bulk.step == .preview ? 1 : 0
    let fixed = heads.count + 2 + (bulk.step == .note ? 1 : 0) + remark
    let popup = Popup(
      title: title, label: rows.label,
      content: Size(width: rows.width, height: fixed + bulk.rowCount), placement: .upperThird,
      glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    var top = 0
    if bulk.step == .note {
      bulk.note.draw(
        into: &frame, area: inside.line(0), role: bulk.refusal == nil ? .field : .fieldError,
        placeholder: words(ColumnWord.note))
      top = 1
    }
    for head in heads.prefix(max(0, inside.height - top - 2)) {
      let text = TextWidth.clip(head.text, to: inside.width, mark: state.glyphs.ellipsis)
      frame.draw(text, x: 0, y: top, in: inside, head.role)
      top += 1
    }
    let list = Rect(
      x: inside.x, y: inside.y + top, width: inside.width, height: inside.height - top - 1 - remark)
    rows.draw(into: &frame, area: list)
    if remark > 0 {
      let line = inside.line(inside.height - 2)
      frame.draw(
        rows.remark.clipped(to: line.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, .dim
      )
    }
    drawFoot(into: &frame, inside.line(inside.height - 1))
  }

  /// What Enter would do, and what has to be looked at.
  private var heads: [(text: String, role: Role)] {
    let refused = bulk.proposals.count { $0.refusal != nil }
    let same = bulk.proposals.count { $0.isSame }
    let counts = BulkSentence.counts(
      written: bulk.written.count, same: same, refused: refused, dropped: bulk.dropped.count)
    var heads: [(text: String, role: Role)] = [(words(counts), .popup)]
    if let doubt = bulk.sheet.flatMap({ state.doubt(about: $0) }) {
      heads.append((doubt, .warning))
    }
    if bulk.isGuessed { heads.append((words(BulkSentence.guessed), .warning)) }
    if bulk.takesRowsByPlace { heads.append((words(BulkSentence.rowsByPlace), .warning)) }
    if bulk.takesColumnsByPlace { heads.append((words(BulkSentence.columnsByPlace), .warning)) }
    return heads
  }

  private func drawFoot(into frame: inout Frame, _ line: Rect) {
    if let refusal = bulk.refusal {
      let text = TextWidth.clip(refusal, to: line.width, mark: state.glyphs.ellipsis)
      frame.draw(text, x: 0, y: 0, in: line, .error)
      return
    }
    if bulk.step == .note {
      let ask =
        bulk.needsReason && !bulk.isOfTargets
        ? words(InputSentence.reasonNeeded) : words(bulk.noteWanted)
      frame.draw(
        TextWidth.clip(ask, to: line.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: line,
        .warning)
      return
    }
    let keys: [(KeyWord, BulkSentence)] = [
      (.enter, .writeAll), (.space, .dropRow), (.escape, .giveUp),
    ]
    HintBar(
      keys.enumerated().map { place, key in
        HintBar.Item(
          key: words(key.0), label: " " + words(key.1), region: Region("bulk.key", x: place))
      }
    ).draw(into: &frame, area: line)
  }
}
