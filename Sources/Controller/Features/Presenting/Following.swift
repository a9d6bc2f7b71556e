import Domain
import Languages

/// Following another terminal's pages, and coming back to one's own after a dropped connection.
enum Following {
  /// Shows what another terminal shows; nil: it shows nothing now.
  static func follow(_ place: PresentedPlace?, _ state: inout State) {
    state.presentation.isFollowing = true
    state.presentation.hasLead = place != nil
    if state.screen != .presentation {
      Descending.goUp(to: nil, &state)
      Navigation.go(to: .presentation, &state)
    }
    guard let place else { return }
    take(place, &state)
    state.presentation.isBlack = place.isBlack
  }

  /// Asks whether to go on where it stopped; not before a text is dealt with that was being typed.
  static func found(_ place: PresentedPlace, _ state: inout State) {
    guard place.year == state.assessment.year else { return }
    state.presentation.found = place
    if state.layer == nil { ask(&state) }
  }

  static func ask(_ state: inout State) {
    guard let place = state.presentation.found else { return }
    let words = state.words
    state.notice = Notice(
      words(
        NoticeSentence.meetingStopped(unit: place.number ?? 1, key: words(KeyWord.enter))))
    let options = [PresentSentence.goOn, .dontGoOn].map {
      Choice.Option(name: words($0), remark: "")
    }
    state.layer = .choice(Choice(purpose: .presentingAgain, options: options, selection: 0))
  }

  static func chosen(_ selection: Int, _ state: inout State) {
    guard let place = state.presentation.found else { return }
    state.presentation.found = nil
    if selection == 0 { goOn(at: place, &state) }
  }

  /// Goes on at a page.
  static func goOn(at place: PresentedPlace, _ state: inout State) {
    Presenting.begin(place.meeting, &state)
    take(place, &state)
  }

  private static func take(_ place: PresentedPlace, _ state: inout State) {
    Presenting.take(place.meeting, &state)
    state.refreshPresentation()
    let isSame = place.unit.map { Presenting.show($0, &state) } ?? false
    if !isSame {
      Presenting.turn(
        to: Navigation.clamp(place.place, state.presentation.stops.count), &state)
    }
    (state.presentation.startedAt, state.presentation.turnedAt) = (place.startedAt, place.turnedAt)
  }
}
