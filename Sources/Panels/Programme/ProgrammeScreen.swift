import Controller
import Domain
import Languages
import TextUI

/// 专项: the programmes with their slots, and below them what the chosen slot holds.
///
/// Side by side from 100 columns on; in less the programme of the cursor is open and the others show
/// their heads.
struct ProgrammeScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let board: ProgrammeBoard

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    board = state.wrappedValue.board
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard let chosen = board.chosen else {
      frame.draw(words(ObstacleSentence.noProgrammes), x: 0, y: 0, in: area, .dim)
      return
    }
    let isWide = area.width >= 100
    let open = board.parts[chosen.programme].slots.count
    let tallest = isWide ? board.parts.map(\.slots.count).max() ?? 0 : open
    let heads = isWide ? 0 : board.parts.count - 1
    // What a slot holds gets at least five lines, and all that the slots leave.
    let above = min(tallest + 2 + heads, area.height - 5)
    guard above >= 5 + heads else {
      if board.isInside {
        drawSlotPanel(chosen, into: &frame, area)
      } else {
        drawParts(into: &frame, area, isWide: isWide)
      }
      return
    }
    let rows = area.splitRows([.fixed(above), .share(1)])
    drawParts(into: &frame, rows[0], isWide: isWide)
    drawSlotPanel(chosen, into: &frame, rows[1])
  }

  private func drawSlotPanel(
    _ slot: ProgrammeBoard.Slot, into frame: inout Frame, _ area: Rect
  ) {
    let key = PanelKey(place: board.selection, isFocused: board.isInside)
    SlotPanel(ground, slot, key).draw(cursor: board.row, into: &frame, area)
  }

  /// What a panel is drawn from besides the ground.
  struct PanelKey: Equatable {
    let place: Int
    let isFocused: Bool
  }

  private func drawParts(into frame: inout Frame, _ area: Rect, isWide: Bool) {
    guard let chosen = board.chosen else { return }
    if isWide {
      let places = area.splitColumns(board.parts.map { _ in .share(1) })
      for (part, place) in places.enumerated() {
        draw(part, isOpen: part == chosen.programme, into: &frame, place)
      }
      return
    }
    let hasHeads = area.height >= 5 + board.parts.count - 1
    let sizes = board.parts.indices.map { part -> Length in
      part == chosen.programme ? .share(1) : .fixed(hasHeads ? 1 : 0)
    }
    for (part, place) in area.splitRows(sizes).enumerated() where !place.isEmpty {
      if part == chosen.programme {
        draw(part, isOpen: true, into: &frame, place)
      } else {
        drawHead(part, into: &frame, place)
      }
    }
  }

  /// A programme that isn't open: its name and how it stands.
  private func drawHead(_ part: Int, into frame: inout Frame, _ line: Rect) {
    let title = words.name(board.parts[part].programme)
    let label = headline(part)
    frame.draw([Span("  "), Span(title, .panelTitle)], x: 0, y: 0, in: line, .text)
    let start = line.width - label.columns - 1
    if start > TextWidth.columns(of: title) + 3 {
      frame.draw(label, x: start, y: 0, in: line, .text)
    }
    frame.name(Region("slot", y: board.parts[part].slots.lowerBound), line)
  }

  private func headline(_ part: Int) -> [Span] {
    let rollup = board.parts[part].rollup
    return rollup.judged + rollup.coverage.expected > 0
      ? words.headline(rollup) : [Span(words(ProgrammeSentence.holdsNothing), .dim)]
  }

  private func draw(_ part: Int, isOpen: Bool, into frame: inout Frame, _ area: Rect) {
    let isFocused = isOpen && !board.isInside
    let key = PanelKey(place: part, isFocused: isFocused)
    frame.drawPart("programme", part, of: key, in: area) { frame in
      Box(
        title: words.name(board.parts[part].programme), label: headline(part),
        isFocused: isFocused, glyphs: state.glyphs
      ).draw(into: &frame, area: area)
    }
    let inside = Box.inside(area)
    let slots = board.parts[part].slots
    let visible = ScrollWindow.rows(
      count: slots.count, visible: inside.height,
      selection: isOpen ? board.selection - slots.lowerBound : 0)
    for (line, index) in visible.enumerated() {
      let place = inside.line(line)
      let slot = slots.lowerBound + index
      let role: Role = slot == board.selection ? .rowFocus : .row
      frame.drawPart("slot", slot, of: role, in: place) { frame in
        frame.fill(place, role)
        drawSlot(board.slots[slot], role, into: &frame, place)
        frame.name(Region("slot", y: slot), place)
      }
    }
  }

  /// Number and name, how much it holds, the bar, completion and lamp; bars stand below each other.
  private func drawSlot(
    _ slot: ProgrammeBoard.Slot, _ role: Role, into frame: inout Frame, _ line: Rect
  ) {
    let isEmpty = slot.rows.isEmpty
    let label =
      isEmpty
      ? [Span(words(ProgrammeSentence.holdsNothing), .dim)]
      : slot.indicatorCount == 0
        ? [Span(words(LabelWord.noIndicator), .dim)] : words.headline(slot.rollup)
    var room = line.width - label.columns
    frame.draw(label, x: room, y: 0, in: line, role)
    if !isEmpty {
      room = min(room, line.width - 8)
      let bar = min(20, line.width / 4)
      if bar >= 8, slot.rollup.completion != nil {
        Gauge(slot.rollup, state.glyphs).draw(
          into: &frame, area: line.line(0, from: room - 1 - bar, width: bar))
      }
      if bar >= 8 { room -= bar + 1 }
      let held = words(
        ProgrammeSentence.holds(
          initiatives: slot.initiativeCount, indicators: slot.indicatorCount))
      if line.width >= 56 {
        room -= TextWidth.columns(of: held) + 2
        frame.draw(held, x: room, y: 0, in: line, .dim)
      }
    }
    let number = TextWidth.padded(String(slot.number), to: 2, alignment: .trailing)
    let title = words.title(slot.slot)
    let name = [Span(number + " ", .dim), Span(title, slot.slot.name.isEmpty ? .dim : nil)]
    frame.draw(
      name.clipped(to: max(0, room - 1), mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, role)
  }
}
