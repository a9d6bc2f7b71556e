import Controller
import Domain
import Languages

/// 清单 and 专项 in lines.
extension PlainTeller {
  /// 清单: the figures in the order and within the filter that hold.
  var list: PlainPage {
    var page = PlainPage()
    let filter = words.list(state.filterWords)
    page.say(title(words(ScreenWord.list), about: filter))
    page.say(words(ListSentence.rows(state.list.items.count)))
    for item in state.list.items {
      switch item {
      case .figure(let focus):
        page.offer(
          words.named(
            "\(unitName(focus.row)) \(indicatorName(focus.column))", line(focus.row, focus.column)),
          .attention(row: focus.row, column: focus.column))
      case .work(let id): offer([state.register.item(id)].compactMap { $0 }, into: &page)
      }
    }
    return page
  }

  /// 专项: every slot with what it holds.
  var programmes: PlainPage {
    var page = PlainPage()
    page.say(title(words(ScreenWord.programme)))
    if state.board.parts.isEmpty { page.say(words(ObstacleSentence.noProgrammes)) }
    for part in state.board.parts {
      page.say(words.named(words.name(part.programme), standing(part.rollup)))
      for (place, slot) in zip(part.slots, state.board.slots[part.slots]) {
        let held = words(
          slot.rows.isEmpty
            ? ProgrammeSentence.holdsNothing
            : .holds(initiatives: slot.initiativeCount, indicators: slot.indicatorCount))
        page.offer(words.named("\(slot.number) \(words.title(slot.slot))", held), .slot(place))
        for row in slot.rows {
          guard let column = row.column else { continue }
          page.offer(
            words.named(indicatorName(column), line(assessment.units.count, column)),
            .indicator(column))
        }
      }
    }
    return page
  }
}
