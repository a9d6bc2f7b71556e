import Controller
import Domain
import Languages
import Storage

/// With what the dashboard begins.
enum DashboardBeginning: Hashable {
  /// With the screen of whoever works here.
  case usual
  /// With the pages of a meeting as it is called, or of the day on which it is; nil: of the next one.
  case presenting(String?)
  /// With the page that another terminal shows.
  case following
}

extension DashboardBeginning {
  /// Shows the pages that are asked for: of the meeting that is named, of the next one, or where the
  /// year has none of all units.
  ///
  /// - Throws: `Complaint` when there is no such meeting.
  func takeUp(_ session: BookSession, _ state: inout State) throws {
    guard case .presenting(let name) = self else { return }
    guard let name else { return state.present(state.meetingToPresent?.id) }
    state.present(try NameResolver(session: session).meeting(name).id)
  }
}

/// The pages of a meeting: the time, glyphs, which page is shown, and following another terminal.
extension Dashboard {
  /// Begins as asked for, and offers to go on where it stopped.
  func begin(_ beginning: DashboardBeginning) {
    if beginning == .following {
      lead = places.shown()
      handle(.followed(lead))
    }
    if beginning != .following, store.readOnly == nil, let place = places.found() {
      handle(.placeFound(place))
    }
    followPresentation()
  }

  /// Tells the time while pages are shown, and shows the page of the terminal that is followed.
  func followPresentation() {
    if state.screen == .presentation { tellTime() }
    if state.presentation.isFollowing { followLead() }
  }

  private func tellTime() {
    let now = Clock.now()
    let moment = Moment(
      seconds: now.milliseconds / 1000, clock: String(now.at.clock.prefix(5)))
    guard foresight.isHere, ask({ $0.presentation.tellsTheSame(at: moment) }) else {
      return handle(.ticked(moment))
    }
    // The page that was drawn ahead stays as it is.
    ask { _ = update(&$0, .ticked(moment)) }
  }

  /// Writes which page is shown, for others and for whoever comes back.
  func leadPresentation() {
    guard !state.presentation.isFollowing, store.readOnly == nil,
      ask({ !$0.isAskingToGoOn })
    else { return }
    places.follow(ask { $0.presentedPlace })
  }

  private func followLead() {
    let shown = places.shown()
    guard shown != lead else { return }
    lead = shown
    handle(.followed(shown))
  }

  /// In how many milliseconds the time is told again; nil: nobody looks at it.
  func tickDelay(of state: State) -> Int? {
    if state.wantedGlyphs != nil { return 0 }
    return state.nextTick.map { $0 * 1000 }
  }

  /// Reads the glyphs of the names where they are wanted; false where they aren't.
  func readGlyphs() -> Bool {
    guard let wanted = state.wantedGlyphs else { return false }
    handle(.glyphsRead(UnifontFile.glyphs(wanted)))
    return true
  }
}
