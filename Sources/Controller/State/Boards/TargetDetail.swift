public import Domain

/// What can be changed of a target beside its amount, in the order in which it is listed.
public enum TargetDetail: Hashable, Sendable {
  case annual, baseline, due
  /// What is to be reached by a day on the way.
  case interim(Day)
  case addInterim
  /// The unit's part in it.
  case role
  case curve
}

/// A part of a target that is typed in a line of its own.
public enum TargetPart: Hashable, Sendable {
  case baseline, due
  /// What is to be reached by a day; nil: the day is typed too.
  case interim(Day?)
}

extension State {
  /// What can be changed of a target.
  public func details(of unit: ReportingUnit.ID?, _ indicator: Indicator.ID) -> [TargetDetail] {
    let steps = target(of: unit, indicator)?.interim.keys.sorted() ?? []
    let isCurved = plan?.indicator(indicator).map { !$0.direction.isKept } ?? false
    return [.annual, .baseline, .due] + steps.map { .interim($0) } + [.addInterim]
      + (unit == nil ? [] : [.role]) + (isCurved ? [.curve] : [])
  }
}

extension TargetDetail {
  /// Whether it is what was typed.
  func isMade(by part: TargetPart) -> Bool {
    switch (self, part) {
    case (.baseline, .baseline), (.due, .due), (.addInterim, .interim(nil)): true
    case (.interim(let day), .interim(let typed?)): day == typed
    case (.annual, _), (.baseline, _), (.due, _), (.interim, _), (.addInterim, _), (.role, _),
      (.curve, _):
      false
    }
  }
}
