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
    let below = state.remarks(below: choice)
    let chart = PaceChart.height(state, area) - (isPace ? below.count : 0)
    let widest = below.map { TextWidth.columns(of: $0) }.max() ?? 0
    let popup = Popup(
      title: title,
      content: Size(
        width: max(
          names + remarks + 7, TextWidth.columns(of: title) + 4, widest,
          isPace ? PaceChart.leastWidth : 0),
        height: choice.options.count + below.count + (below.isEmpty ? 0 : 1) + max(0, chart)),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    // Where there is little room, what can be chosen comes first.
    let rows = min(choice.options.count, inside.height)
    drawBelow(
      below, into: &frame,
      Rect(x: inside.x, y: inside.y + rows, width: inside.width, height: inside.height - rows))
    // A remark may be all that tells two of them apart.
    let room = inside.width - 5
    let nameWidth = min(names, max(room - remarks, room / 2))
    ListView(
      count: choice.options.count, selection: choice.selection, region: "choice",
      glyphs: state.glyphs
    ) { row in
      let option = choice.options[row]
      let number = Span(TextWidth.padded(String(row + 1), to: 2, alignment: .trailing) + " ", .key)
      guard !option.remark.isEmpty else { return [number, Span(option.name)] }
      let name = TextWidth.padded(option.name, to: nameWidth, mark: state.glyphs.ellipsis)
      return [number, Span(name + "  "), Span(option.remark, .dim)]
    }
    .draw(into: &frame, area: Rect(x: inside.x, y: inside.y, width: inside.width, height: rows))
  }

  private var isPace: Bool { if case .pace = choice.purpose { true } else { false } }

  /// A line between, then what the chosen one would change, or what was.
  private func drawBelow(_ lines: [String], into frame: inout Frame, _ area: Rect) {
    guard area.height > 1, !lines.isEmpty else { return }
    frame.fill(area.line(0), state.glyphs.horizontal, .popupBorder)
    let rest = Rect(x: area.x, y: area.y + 1, width: area.width, height: area.height - 1)
    guard !isPace else { return PaceChart(state).draw(into: &frame, area: rest) }
    for (place, line) in lines.prefix(rest.height).enumerated() {
      let text = TextWidth.clip(line, to: rest.width, mark: state.glyphs.ellipsis)
      frame.draw(text, x: 0, y: place, in: rest, .dim)
    }
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
    case .workRole: state.words(RoleSentence.whoAreYou)
    case .ownUnit: state.words(RoleSentence.whichUnit)
    case .locking: state.words(Command.lock)
    case .targetDetails(let unit, let indicator):
      state.words(TargetSentence.detailsOf(state.name(ofTarget: unit, indicator)))
    case .role(let places): state.words(TargetSentence.rolesOf(places.count))
    case .pace(let id):
      state.words(
        PaceSentence.curveOf(
          state.plan?.indicator(id).map { state.words.shortName($0) } ?? id.text))
    case .preset: state.words(CalendarSentence.whichRule)
    case .presentingAgain: state.words(ScreenWord.presentation)
    case .decisions(let ids): state.words(PresentSentence.decisions(ids.count))
    case .workExtension(let id): state.titleOfExtension(id)
    case .uncomment: state.words(Command.uncomment)
    case .meeting(let asked): state.title(of: asked)
    case .partField(let part, let field):
      state.words.tell(field, of: part, in: state.book, year: state.assessment.year)
    case .newPart: state.words(Command.addPart)
    case .ending(let part):
      state.words(
        PartSentence.whatToDo(
          state.words.shortName(of: part, in: state.book, year: state.assessment.year)))
    case .impact(let edit, _): state.words.title(of: edit, in: state.book, state.assessment.year)
    case .planYear: state.words(PartSentence.whichYear)
    case .text: state.words(TextSentence.which)
    case .copyForward: state.words(Command.copyForward)
    case .handIn(let unit, let month, _):
      state.words(
        FillSentence.reviewTitle(
          unit: state.book.unit(unit).map { state.words.name($0) } ?? unit.text,
          period: state.words(state.words.full(month))))
    case .force: state.words(EditingSentence.goOn)
    }
  }
}
