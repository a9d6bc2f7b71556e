public import Domain
public import TextUI

/// The state of 放映: the pages of a meeting, which one is shown and how.
public struct Presentation: Hashable, Sendable {
  /// One page.
  public enum Stop: Hashable, Sendable {
    /// All of it at a glance.
    case overview
    /// A unit, with the minutes that it has; nil: nobody said.
    case unit(ReportingUnit.ID, minutes: Int?)
    /// Something else on the agenda.
    case text(String, minutes: Int?)

    /// The unit that is shown.
    public var unit: ReportingUnit.ID? {
      switch self {
      case .unit(let unit, _): unit
      case .overview, .text: nil
      }
    }

    /// The minutes that it has; nil: nobody said.
    public var minutes: Int? {
      switch self {
      case .unit(_, let minutes), .text(_, let minutes): minutes
      case .overview: nil
      }
    }
  }

  /// What the pages were made from.
  struct Basis: Hashable, Sendable {
    let revision: Int
    let meeting: Meeting.ID?
  }

  /// Which meeting is shown; nil: all units are looked through without one.
  public internal(set) var meeting: Meeting.ID?
  /// The pages in order, that of the whole first.
  public internal(set) var stops: [Stop] = [.overview]
  /// The page that is shown.
  public internal(set) var place = 0
  /// The part of it that is shown where there is no room for all.
  public internal(set) var step = 0
  /// Whether nothing is shown.
  public internal(set) var isBlack = false
  /// Whether names are written in big type.
  public internal(set) var hasBigType = true
  /// Whether units stand in the order of their ranks; only when asked for.
  public internal(set) var isRanked = false
  /// Whether figures can be changed meanwhile.
  public internal(set) var isUnlocked = false
  /// Whether it is told how long a unit has been speaking.
  public internal(set) var isTimed = true
  /// The number of a unit, as far as it is typed.
  public internal(set) var typed = ""
  /// When it began and when the page was turned, in the shell's seconds; nil: not told yet.
  public internal(set) var startedAt: Int?, turnedAt: Int?
  /// The moment that was told last.
  public internal(set) var now: Moment?
  /// Whether another terminal's pages are followed.
  public internal(set) var isFollowing = false
  /// Whether that terminal shows any.
  public internal(set) var hasLead = false
  /// The glyphs of the names; nil: they were not looked for yet.
  public internal(set) var font: HexFont?
  /// Where it stopped when the program last ended without anybody leaving it.
  var found: PresentedPlace?
  var basis: Basis?

  /// The page that is shown.
  public var stop: Stop { stops.indices.contains(place) ? stops[place] : .overview }
  /// The units in order.
  public var units: [ReportingUnit.ID] { stops.compactMap(\.unit) }
  /// The number of the unit that is shown, from 1; nil where none is.
  public var unitNumber: Int? { stop.unit.flatMap { units.firstIndex(of: $0) }.map { $0 + 1 } }
  /// The page behind the one that is shown; nil: none follows.
  public var next: Stop? { stops.indices.contains(place + 1) ? stops[place + 1] : nil }

  /// For how many whole minutes the page has been shown; nil: that isn't told.
  public var minutesOnPage: Int? {
    // A page of one's own that was turned since the time was told, was turned at this moment.
    isTimed ? minutes(since: turnedAt ?? (isFollowing ? nil : now?.seconds)) : nil
  }
  /// For how many whole minutes all has lasted; nil: that isn't told.
  public var minutesInAll: Int? { isTimed ? minutes(since: startedAt) : nil }

  /// Whether pages tell the same time at a moment as they do now.
  public func tellsTheSame(at moment: Moment) -> Bool {
    var then = self
    then.now = moment
    return then.minutesOnPage == minutesOnPage && then.minutesInAll == minutesInAll
      && then.now?.clock == now?.clock
  }

  private func minutes(since start: Int?) -> Int? {
    guard let start, let now else { return nil }
    return max(0, now.seconds - start) / 60
  }
}

/// A moment as the shell tells it.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970.
  public let seconds: Int
  /// What a clock on the wall shows, `09:41`.
  public let clock: String

  /// A moment.
  public init(seconds: Int, clock: String) { (self.seconds, self.clock) = (seconds, clock) }
}

extension State {
  /// Whether a meeting's pages are shown, or another screen that was opened from them.
  public var isPresenting: Bool {
    !presentation.isFollowing && (screen == .presentation || history.contains(.presentation))
  }

  /// The characters whose glyphs are wanted for names in big type; nil: none, or they are known.
  public var wantedGlyphs: Set<Unicode.Scalar>? {
    guard screen == .presentation, presentation.font == nil else { return nil }
    let units = presentation.units.compactMap { book.unit($0) }
    let names = units.flatMap { [words.name($0), words.shortName($0)] }
    return Set((names + [words.organisation(book)]).flatMap(\.unicodeScalars))
  }

  /// In how many seconds the time has to be told again; nil: nobody looks at it.
  public var nextTick: Int? {
    guard screen == .presentation, let now = presentation.now else { return nil }
    if presentation.isFollowing { return 60 - now.seconds % 60 }
    guard presentation.isTimed, !presentation.isBlack, let turned = presentation.turnedAt else {
      return nil
    }
    return 60 - max(0, now.seconds - turned) % 60
  }

  /// Brings the pages up to the book; the one that is shown stays.
  mutating func refreshPresentation() {
    guard screen == .presentation else { return }
    let basis = Presentation.Basis(revision: book.revision, meeting: presentation.meeting)
    guard presentation.basis != basis else { return }
    presentation.basis = basis
    let shown = presentation.stop
    presentation.stops = [.overview] + Presenting.agenda(self)
    let same = presentation.stops.firstIndex {
      $0 == shown || $0.unit != nil && $0.unit == shown.unit
    }
    presentation.place = same ?? Navigation.clamp(presentation.place, presentation.stops.count)
  }
}
