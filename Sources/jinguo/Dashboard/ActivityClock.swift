/// Since when something has been going on: by it goes what is done in a quiet moment, and what is shown to
/// somebody who hesitates between two keys.
struct ActivityClock {
  /// When something last happened since there was a change, in milliseconds since 1970; nil: it has been
  /// quiet since.
  private var busySince: Int? = 0
  /// When the first key of a sequence was pressed, in milliseconds since 1970; nil: none is pressed,
  /// or it is shown what may follow.
  private var pendingSince: Int?

  /// Whether it hasn't been quiet since something changed.
  var isBusy: Bool { busySince != nil }

  /// In how many milliseconds it is quiet, when nothing happens until then; nil: it has been.
  var quietDelay: Int? { busySince.map { max(0, $0 + 2000 - Clock.milliseconds) } }

  /// In how many milliseconds it is shown what may follow the keys pressed; nil: nothing is waited
  /// for.
  var hesitationDelay: Int? { pendingSince.map { max(0, $0 + 250 - Clock.milliseconds) } }

  /// Something happened.
  mutating func begin() { busySince = Clock.milliseconds }

  /// It is quiet.
  mutating func end() { busySince = nil }

  /// A key that goes on with a sequence is waited for, or isn't.
  mutating func follow(isKeyAwaited: Bool) {
    pendingSince = isKeyAwaited ? pendingSince ?? Clock.milliseconds : nil
  }
}
