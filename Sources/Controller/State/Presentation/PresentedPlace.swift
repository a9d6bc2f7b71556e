public import Domain

/// Which page of a meeting a terminal shows: kept beside the book, for terminals that follow and for
/// whoever comes back after a dropped connection.
public struct PresentedPlace: Hashable, Sendable {
  /// The meeting; nil: all units are looked through without one.
  public let meeting: Meeting.ID?
  /// The year of its plan.
  public let year: Int
  /// The number of the page, from 0.
  public let place: Int
  /// The unit on it; nil where none is.
  public let unit: ReportingUnit.ID?
  /// The number of that unit, from 1; nil where none is shown.
  public let number: Int?
  /// Whether nothing is shown.
  public let isBlack: Bool
  /// When it began and when the page was turned, in seconds since 1970; nil: not known.
  public let startedAt: Int?, turnedAt: Int?

  /// As it is kept.
  public var record: FieldValue {
    var members: [String: FieldValue] = [
      "year": .number(year), "place": .number(place), "black": .flag(isBlack),
    ]
    members["meeting"] = meeting.map { .text($0.text) }
    members["unit"] = unit.map { .text($0.text) }
    members["number"] = number.map { .number($0) }
    members["startedAt"] = startedAt.map { .number($0) }
    members["turnedAt"] = turnedAt.map { .number($0) }
    return .record(members)
  }

  /// Reads what `record` wrote; nil for anything else.
  public init?(_ record: FieldValue) {
    guard let year = record["year"]?.number, let place = record["place"]?.number, place >= 0 else {
      return nil
    }
    (self.year, self.place) = (year, place)
    meeting = record["meeting"]?.text.flatMap { Meeting.ID($0) }
    unit = record["unit"]?.text.flatMap { ReportingUnit.ID($0) }
    number = record["number"]?.number
    isBlack = record["black"]?.flag ?? false
    (startedAt, turnedAt) = (record["startedAt"]?.number, record["turnedAt"]?.number)
  }

  init(_ presentation: Presentation, year: Int) {
    self.year = year
    (meeting, place, isBlack) = (presentation.meeting, presentation.place, presentation.isBlack)
    (unit, number) = (presentation.stop.unit, presentation.unitNumber)
    (startedAt, turnedAt) = (presentation.startedAt, presentation.turnedAt)
  }
}

extension State {
  /// The page that is shown; nil while none is.
  public var presentedPlace: PresentedPlace? {
    isPresenting ? PresentedPlace(presentation, year: assessment.year) : nil
  }

  /// Whether it is being asked whether to go on where it stopped.
  public var isAskingToGoOn: Bool { presentation.found != nil }
}
