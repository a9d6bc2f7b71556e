import Controller
import Domain
import Languages
import TextUI

/// The rows of a preview: unit, indicator, old, new, target, and what is to be said of it.
struct BulkRows: Widget {
  let width: Int
  private let state: State
  private let bulk: BulkEdit
  private let words: Words
  private let hasIndicators: Bool
  private let hasTarget: Bool
  private let unitWidth: Int
  private let indicatorWidth: Int
  private let amountWidth: Int

  init(_ state: State, _ bulk: BulkEdit, width: Int) {
    self.state = state
    self.bulk = bulk
    self.width = max(12, width)
    words = state.words
    hasIndicators = Set(bulk.proposals.map(\.place.indicator)).count > 1
    hasTarget = width >= 56
    unitWidth = words.language == .zh ? 8 : width >= 56 ? 12 : 9
    indicatorWidth = width >= 56 ? 13 : 6
    amountWidth = width >= 56 ? 7 : 6
  }

  /// The indicator where there is but one, for the edge of the box.
  var label: [Span] {
    guard !hasIndicators, let place = bulk.proposals.first?.place,
      let indicator = state.plan?.indicator(place.indicator)
    else { return [] }
    let period = place.period.map { " " + words(words.short($0)) } ?? ""
    return [Span(words.shortName(indicator) + period, .popupTitle), Span(" ")]
  }

  func draw(into frame: inout Frame, area: Rect) {
    // Where there is little room the rows matter more than their heads.
    let top = area.height > 1 ? 1 : 0
    if top > 0 {
      frame.draw(
        head.clipped(to: area.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: area, .dim)
    }
    ListView(
      count: bulk.rowCount, selection: bulk.step == .preview ? bulk.selection : nil,
      region: "bulk.row", glyphs: state.glyphs
    ) { row($0) }
    .draw(
      into: &frame,
      area: Rect(x: area.x, y: area.y + top, width: area.width, height: area.height - top))
  }

  /// Whether anything is to be said of a row.
  var hasRemarks: Bool {
    !bulk.leftOver.isEmpty
      || bulk.proposals.contains { $0.refusal != nil || !$0.warnings.isEmpty || $0.needsReason }
  }

  /// What is said of the chosen row.
  var remark: [Span] {
    guard bulk.proposals.indices.contains(bulk.selection) else {
      return bulk.rowCount > 0 ? row(bulk.selection) : []
    }
    let proposal = bulk.proposals[bulk.selection]
    return [check(proposal)]
  }

  private var head: [Span] {
    var texts = ["  " + TextWidth.padded(words(ColumnWord.unit), to: unitWidth)]
    if hasIndicators {
      texts.append(TextWidth.padded(words(ColumnWord.indicator), to: indicatorWidth))
    }
    texts.append(amount(words(ColumnWord.oldValue)))
    texts.append("  " + amount(words(ColumnWord.newValue)))
    if hasTarget { texts.append(amount(words(ColumnWord.target))) }
    return [Span(texts.joined(separator: " "), .dim)]
  }

  private func amount(_ text: String) -> String {
    TextWidth.padded(text, to: amountWidth, alignment: .trailing, mark: state.glyphs.ellipsis)
  }

  private func row(_ place: Int) -> [Span] {
    guard bulk.proposals.indices.contains(place) else {
      let leftOver = bulk.leftOver[place - bulk.proposals.count]
      return [Span(state.told(leftOver, in: bulk), .warning)]
    }
    let proposal = bulk.proposals[place]
    let isWritten = proposal.edit != nil && !bulk.dropped.contains(proposal.place)
    let role: Role? = isWritten ? nil : .dim
    var spans = [
      Span(TextWidth.padded(isWritten ? state.glyphs.mark : "", to: 2), .key),
      Span(unit(proposal) + " ", role),
    ]
    let indicator = state.plan?.indicator(proposal.place.indicator)
    if hasIndicators {
      let name = indicator.map { words.shortName($0) } ?? proposal.place.indicator.text
      spans.append(
        Span(
          TextWidth.padded(name, to: indicatorWidth, mark: state.glyphs.ellipsis) + " ", role))
    }
    spans.append(Span(amount(state.shown(proposal.old, of: proposal)), .dim))
    let new = proposal.refusal == nil ? state.shownNew(of: proposal) : "\u{2013}"
    spans += [Span(" \(state.glyphs.right) ", .dim), Span(amount(new), role)]
    if hasTarget {
      spans.append(Span(" " + amount(proposal.target.map { $0.description } ?? ""), .dim))
    }
    return spans + [Span("  "), check(proposal)]
  }

  private func unit(_ proposal: Proposal) -> String {
    let unit = proposal.place.unit.flatMap { state.book.unit($0) }
    return TextWidth.padded(
      unit.map { words.shortName($0) } ?? words(LabelWord.wholeCity), to: unitWidth,
      mark: state.glyphs.ellipsis)
  }

  private func check(_ proposal: Proposal) -> Span {
    let remark = state.remark(on: proposal, in: bulk)
    let role: Role =
      switch remark.kind {
      case .refused: .error
      case .left, .plain: .dim
      case .doubted: .warning
      }
    return Span(remark.text, role)
  }
}
