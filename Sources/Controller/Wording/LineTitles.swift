import Domain
import Languages

extension State {
  /// What is asked for in a line about a target or a date; nil for other lines.
  public func title(ofPlanLine purpose: LineEditor.Purpose) -> String? {
    switch purpose {
    case .targetPart(let unit, let indicator, let part):
      let place = name(ofTarget: unit, indicator)
      return switch part {
      case .baseline: words(TargetSentence.baselineOf(place))
      case .due: words(TargetSentence.dueOf(place))
      case .interim(nil): words(TargetSentence.interimOf(place))
      case .interim(let day?):
        words(
          TargetSentence.interimOf(
            "\(place) \(words(TargetSentence.interim(day: words(words.day(day)))))"))
      }
    case .roleReason: return words(EditingSentence.reasonNotApplicable)
    case .weights(let id):
      let name = plan?.indicator(id).map { words.shortName($0) } ?? id.text
      return words(PaceSentence.weightsOf(name))
    case .periodDate(let period, let name):
      return words(
        CalendarSentence.dateOf(CalendarWord(name), period: words(words.full(period))))
    case .note, .missingReason, .notApplicableReason, .target, .targetReason, .slotName, .lead,
      .returnReason, .unlockReason, .work, .meeting, .comment, .score, .importPath, .exportPath,
      .partField, .newPart,
      .retireOn:
      return nil
    }
  }

  /// How such a line is typed, in a sentence; nil where that goes without saying.
  public func howTo(type purpose: LineEditor.Purpose) -> String? {
    switch purpose {
    case .targetPart(_, _, .interim(nil)): words(TargetSentence.interimHowTo)
    case .weights: words(PaceSentence.weightsHowTo)
    case .score(let line): howTo(type: line)
    case .periodDate: words(CalendarSentence.orderOfDates)
    case .targetPart, .roleReason, .note, .missingReason, .notApplicableReason, .target,
      .targetReason, .slotName, .lead, .returnReason, .unlockReason, .work, .meeting, .comment,
      .importPath,
      .exportPath, .partField, .newPart,
      .retireOn:
      nil
    }
  }
}
