import Domain
public import Languages
import TextUI

/// The tour: begins on 总览, watches what is done, never stands in the way of anything.
enum Touring {
  /// What is typed as a figure.
  static let figure = "45"

  static func begin(_ state: inout State) {
    state.layer = nil
    Navigation.go(to: .overview, &state)
    state.overview.panel = .area(0)
    var steps: [Tour.Step] = [.area]
    if let find = findStep(&state) { steps.append(find) }
    steps += state.book.isSample && state.readOnly == nil ? [.type, .undo] : [.explained]
    state.tour = Tour(steps: steps + [.help, .home])
  }

  /// A unit that is not under the cursor and that its initials find at once; 福清 where it is one.
  private static func findStep(_ state: inout State) -> Tour.Step? {
    let speller = Speller(PinyinTable())
    let units = state.assessment.units
    let first = units.firstIndex { $0.id.text == "fuqing" }
    let rows = (first.map { [$0] } ?? []) + units.indices
    for row in rows where row != state.focus.row {
      let initials = speller.initials(of: Words(.zh).shortName(units[row]))
      let query = (2...max(2, initials.count)).lazy.map { String(initials.prefix($0)) }
        .first { state.foundNames($0, .everything).first?.goal == .unit(row) }
      if let query { return .find(unit: units[row].id, query: query) }
    }
    return nil
  }

  /// Whether a key leaves the tour: Esc, where it closes nothing.
  static func leaves(_ key: Key, _ state: inout State) -> Bool {
    guard state.tour != nil, key == .escape, state.layer == nil, state.pending.isEmpty else {
      return false
    }
    leave(&state)
    return true
  }

  static func leave(_ state: inout State) {
    state.tour = nil
    state.notice = Notice(state.words(TourSentence.left(key: state.keys.label(of: .tour))))
  }

  /// Goes on when what the step asks for was done.
  static func follow(_ event: Event, _ state: inout State) {
    guard var tour = state.tour, isDone(tour.step, event, state) else { return }
    tour.place += 1
    state.tour = tour.place < tour.steps.count ? tour : nil
    if state.tour == nil {
      state.notice = Notice(state.words(TourSentence.done(key: state.keys.label(of: .tour))), .done)
    }
  }

  private static func isDone(_ step: Tour.Step, _ event: Event, _ state: State) -> Bool {
    switch step {
    case .area: return state.screen == .overview && state.overview.panel != .area(0)
    case .find(let unit, _):
      return state.layer == nil && state.screen != .overview && state.focusedUnit?.id == unit
    case .type: if case .kept(let kept) = event { return kept.kind == .edit } else { return false }
    case .undo: if case .kept(let kept) = event { return kept.kind == .undo } else { return false }
    case .explained: return state.layer == nil && event == .input(.key(.down))
    case .help: if case .help = state.layer { return true } else { return false }
    case .home: return state.layer == nil && state.screen == .overview
    }
  }
}

extension State {
  /// What the tour asks for now; nil while there is none.
  public var tourSentence: TourSentence? {
    switch tour?.step {
    case .area: return .area(key: glyphs.right)
    case .find(let unit, let query):
      let name = book.unit(unit).map { words.shortName($0) } ?? query
      return .find(key: keys.label(of: .find), query: query, unit: name)
    case .type: return .type(figure: Touring.figure)
    case .undo: return .undo(key: keys.label(of: .undo))
    case .explained: return .explained(undo: keys.label(of: .undo), key: glyphs.down)
    case .help: return .help(key: keys.label(of: .help))
    case .home: return .home(close: "Esc", back: keys.label(of: .back))
    case nil: return nil
    }
  }

  /// What offers the tour to somebody who is here for the first time.
  public var tourOffer: TourSentence { .offer(key: keys.label(of: .tour)) }
}
