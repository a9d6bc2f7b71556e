import Controller
import Domain
import Languages
import TextUI

/// A few things of which one is chosen.
struct ChoicePopup: Widget {
  private let state: State
  private let choice: Choice

  init(_ state: State, _ choice: Choice) {
    self.state = state
    self.choice = choice
  }

  func draw(into frame: inout Frame, area: Rect) {
    let names = choice.options.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    let remarks = choice.options.map { TextWidth.columns(of: $0.remark) }.max() ?? 0
    let popup = Popup(
      title: title,
      content: Size(
        width: max(names + remarks + 7, TextWidth.columns(of: title) + 4),
        height: choice.options.count),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    ListView(
      count: choice.options.count, selection: choice.selection, region: "choice",
      glyphs: state.glyphs
    ) { row in
      let option = choice.options[row]
      return [
        Span(TextWidth.padded(String(row + 1), to: 2, alignment: .trailing) + " ", .key),
        Span(TextWidth.padded(option.name, to: names) + "  "), Span(option.remark, .dim),
      ]
    }
    .draw(into: &frame, area: popup.inside(in: area))
  }

  private var title: String {
    switch choice.purpose {
    case .outcome, .standing, .reporter, .split, .suggestion:
      state.words.reportTitle(choice.purpose, in: state) ?? ""
    case .period: state.words(EditingSentence.asOfMonth)
    case .noNumber: state.words(EditingSentence.whichNothing)
    case .looks: state.words(EditingSentence.whichTheme)
    case .dispute(let dispute):
      state.words(
        EditingSentence.whichHolds(place: state.words.tell(dispute.path, in: state.book)))
    case .arranging: state.words(EditingSentence.whichSize)
    case .sort: state.words(ListSentence.sortBy)
    case .filter, .filterValue: state.words(ListSentence.filterBy)
    case .lead(let id):
      state.words(
        ProgrammeSentence.leadOf(
          state.plan?.initiative(id).map { state.words.shortName($0) } ?? id.text))
    case .draft: state.words(EditingSentence.unfinished)
    case .log(let choice): choice.title(state.words)
    case .role: state.words(RoleSentence.whoAreYou)
    case .ownUnit: state.words(RoleSentence.whichUnit)
    case .locking: state.words(Command.lock)
    case .handIn(let unit, let month, _):
      state.words(
        FillSentence.reviewTitle(
          unit: state.book.unit(unit).map { state.words.name($0) } ?? unit.text,
          period: state.words(state.words.full(month))))
    case .force: state.words(EditingSentence.goOn)
    }
  }
}
