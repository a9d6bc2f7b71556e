public import Controller
import Domain
import Languages
public import TextUI

/// Draws a state into a frame, which takes on the size of the state's terminal.
///
/// A pure function of the state: the screen, then the layer above it. A screen is given the state and
/// its ground: what doesn't move with the cursor is drawn from the ground, in parts that the next frame
/// takes over. Every panel names its regions;
/// the cursor stands in the field that is being typed into.
public func render(_ state: State, into frame: inout Frame) {
  frame.resize(to: state.size)
  frame.tier = state.looks.tier
  guard state.size.width >= 20, state.size.height >= 4 else {
    return drawTooSmall(state.size, state.words, into: &frame)
  }
  if state.screen == .presentation {
    // Nothing stands around the page of a meeting.
    PresentationScreen(state).draw(into: &frame, area: frame.area)
    // The line below it, where invented figures are called so, is never covered.
    drawLayer(state, into: &frame, area: frame.area.splitRows([.share(1), .fixed(1)])[0])
    if state.hesitates { ContinuationStrip(state).draw(into: &frame, area: frame.area) }
    return
  }
  // Nobody who draws a part of them has a copy of the whole.
  let (held, ground) = (Held(wrappedValue: state), Held(wrappedValue: state.ground))
  frame.rest(on: ground.wrappedValue)
  let chrome = Chrome(held, ground)
  chrome.draw(into: &frame)
  let body = chrome.body
  switch state.screen {
  case .overview: OverviewScreen(held, ground).draw(into: &frame, area: body)
  case .area(let area): AreaScreen(held, ground, area).draw(into: &frame, area: body)
  case .matrix: MatrixScreen(held, ground).draw(into: &frame, area: body)
  case .unit: UnitScreen(held, ground).draw(into: &frame, area: body)
  case .indicator: IndicatorScreen(held, ground).draw(into: &frame, area: body)
  case .list: ListScreen(held, ground).draw(into: &frame, area: body)
  case .programme: ProgrammeScreen(held, ground).draw(into: &frame, area: body)
  case .timeline: TimelineScreen(held, ground).draw(into: &frame, area: body)
  case .log: LogScreen(held, ground).draw(into: &frame, area: body)
  case .filing: FilingScreen(held, ground).draw(into: &frame, area: body)
  case .report: ReportScreen(held, ground).draw(into: &frame, area: body)
  case .targets: TargetsScreen(held, ground).draw(into: &frame, area: body)
  case .dates: DatesScreen(held, ground).draw(into: &frame, area: body)
  case .planning, .outlines: PartScreen(held, ground).draw(into: &frame, area: body)
  case .work: WorkScreen(held, ground).draw(into: &frame, area: body)
  case .meeting: MeetingScreen(held, ground).draw(into: &frame, area: body)
  // Drawn without anything around it.
  case .presentation: break
  case .practices: PracticesScreen(held, ground).draw(into: &frame, area: body)
  case .scores: ScoresScreen(held, ground).draw(into: &frame, area: body)
  case .fill: FillScreen(held, ground).draw(into: &frame, area: body)
  }
  chrome.drawNotice(into: &frame)
  drawLayer(state, into: &frame, area: chrome.below)
  if state.hesitates { ContinuationStrip(state).draw(into: &frame, area: body) }
}

private func drawLayer(_ state: State, into frame: inout Frame, area: Rect) {
  // Whatever lies beside a popup is named so; the popup names itself above it.
  if state.hasPopup { frame.name(Region("beside"), frame.area) }
  switch state.layer {
  case .line(let editor): LinePopup(state, editor).draw(into: &frame, area: area)
  case .text(let editor): TextPopup(state, editor).draw(into: &frame, area: area)
  case .choice(let choice): ChoicePopup(state, choice).draw(into: &frame, area: area)
  case .checklist(let list): ChecklistPopup(state, list).draw(into: &frame, area: area)
  case .finder(let finding): FinderPopup(state, finding).draw(into: &frame, area: area)
  case .explanation(let explanation):
    ExplanationPopup(state, explanation).draw(into: &frame, area: area)
  case .help(let finding): HelpPopup(state, finding).draw(into: &frame, area: area)
  case .menu(let menu): MenuPopup(state, menu).draw(into: &frame, area: area)
  case .settings(let list): SettingsPopup(state, list).draw(into: &frame, area: area)
  case .bulk(let bulk): BulkPopup(state, bulk).draw(into: &frame, area: area)
  case .log(.details(let entry, let selection)):
    LogDetailsPopup(state, entry, selection).draw(into: &frame, area: area)
  case .cell(let editor): DoubtPopup(state, editor)?.draw(into: &frame, area: area)
  case .log(.find), nil: break
  }
}

extension State {
  /// Whether the layer above the screen is a popup, not a field on the screen itself.
  fileprivate var hasPopup: Bool {
    switch layer {
    case .cell, .log(.find), nil: false
    case .line(let editor): !isTypedInCell(editor)
    case .text, .choice, .checklist, .finder, .explanation, .help, .menu, .settings, .bulk, .log:
      true
    }
  }
}
