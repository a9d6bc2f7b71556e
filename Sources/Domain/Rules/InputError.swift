/// Why what was typed can't stand in a field. Facts; the sentences are made elsewhere.
public enum InputError: Error, Hashable, Sendable {
  /// This part of the text is no number.
  case notANumber(String)
  /// Neither yes nor no.
  case notYesOrNo(String)
  /// A percentage, or half of a ratio, where both its numbers are asked for: 请按 46/50 填写.
  case ratioForm
  /// This upper number of a ratio came without a lower one, and there is no earlier one to keep.
  case noLowerNumber(Quantity)
  /// A percentage where an amount is asked for.
  case percentNotAllowed
  /// A dash, a stroke or 无: zero, blank, missing with a reason and not applicable are four things.
  case whichNothing
  /// The milestone has only so many stages.
  case tooManyStages(of: Int)
  /// A share of the target was typed, and there is no target.
  case noTarget
  /// The figure of the period before was asked for, or a multiple of the cell's, and there is none.
  case noFigure
  /// The period can be filled in from that day on.
  case notOpen(Period, from: Day)
  /// Last year's target was asked for, and there is none.
  case noEarlierTarget
  /// The city's target was asked for, and there is none.
  case noCityTarget
  /// The units that are not chosen have so much more than the whole city.
  case overAllotted(Quantity)
  /// So many weights were typed where twelve are asked for, one a month; of twelve all are 0.
  case notTwelveWeights(Int)
  /// The text names no day.
  case notADay(String)
  /// The day lies outside the plan's year.
  case outsidePlan(Day, from: Day, to: Day)
  /// The rules of the book refuse it.
  case refused(EditError)
}
