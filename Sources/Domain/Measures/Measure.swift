/// One figure measured: of one unit, or of the whole city.
public struct Measure: Hashable, Sendable {
  /// The unit's part; nil for the city.
  public var role: Assignment.Role?
  /// The value to date; of a ratio in percent, of a milestone the weight of what is done. Nil when
  /// nothing was reported in the year.
  public var toDate: Fraction?
  /// The upper and lower number of a ratio to date; nil unless a ratio that was reported.
  public var upper: Quantity?
  /// See `upper`.
  public var lower: Quantity?
  /// The target; nil when there is none.
  public var target: Fraction?
  /// Where the year began.
  public var baseline: Fraction = .zero
  /// P, not clamped; nil without a target and for what is held at a level.
  public var progress: Fraction?
  /// e, 0…1; nil when no period of the cadence has ended.
  public var pace: Fraction?
  /// R; for what is held at a level the part of it that is held. Nil without a target.
  public var paceRatio: Fraction?
  /// How the figure stands now, an unreported one at where it began: what averages count.
  public var standing: Lamp
  /// The lamp to show: of the last reported period; nil when one was due and none came.
  public var lamp: Lamp?
  /// The last period with a figure, up to the asOf period; nil when there is none.
  public var lastPeriod: Period?
  /// Whether the lamp is of an earlier period than the latest one that ended.
  public var isOld = false
  /// How the reporting stands; nil when reported in time or not due.
  public var reporting: Reporting?
  /// Days since the figure was due; 0 unless `reporting` is `.missing`.
  public var daysLate = 0
  /// How much is missing to the pace, in natural units; nil without a target.
  public var gap: Int128?
  /// How many of the expected figures are there.
  public var coverage = Coverage.none
  /// The units that are summed or could be: those that are asked; 0 for a unit.
  public var unitCount = 0
  /// Units that have no target and are left out of the sums; 0 for a unit.
  public var withoutTarget = 0
  /// The change in the latest period; nil when it isn't known.
  public var increment: Fraction?
  /// The change in the period before that; nil when it isn't known.
  public var previousIncrement: Fraction?

  /// Whether it counts in averages of completion.
  public var isJudged: Bool { standing.isJudged }

  init(standing: Lamp) { self.standing = standing }
}
