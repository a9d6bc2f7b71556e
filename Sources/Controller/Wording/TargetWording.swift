public import Domain
public import Languages

extension Words {
  /// What can be chosen of how work is spread over the year, in words.
  func name(_ option: PaceOption) -> String {
    switch option {
    case .curve(let curve): name(curve)
    case .weights: self(PaceWord.monthWeights)
    case .interim: self(PaceWord.interim)
    }
  }

  /// The changes of a target in lines, the latest first; that there were none where there were none.
  public func tellRevisions(of target: Target?) -> [String] {
    let revisions = (target?.revisions.values.map { $0 } ?? []).sorted { $0.at > $1.at }
    guard !revisions.isEmpty else { return [self(TargetSentence.noRevisions)] }
    let none = self(TargetSentence.noTarget)
    return revisions.map { revision in
      let day = Timestamp(revision.at).map { self(self.day($0.day)) } ?? revision.at
      return self(
        TargetSentence.revision(
          day: day, by: shown(revision.by), from: revision.from?.description ?? none,
          to: revision.to?.description ?? none, reason: shown(revision.reason)))
    }
  }

  /// How an indicator's target is divided, in parts of a line, the gap last; empty where nothing is
  /// set.
  public func tell(_ allotment: Allotment) -> [String] {
    var parts: [String] = []
    func add(_ label: TargetSentence, _ amount: Quantity) {
      parts.append(named(self(label), amount.description))
    }
    if let city = allotment.city { add(.cityTarget, city) }
    if let sum = allotment.sum { add(.sum, sum) }
    if let gap = allotment.gap, gap != .zero { add(gap.isNegative ? .over : .gap, gap.magnitude) }
    return parts
  }
}

extension State {
  /// A target's place in words: 鼓楼区 大宣讲场次.
  public func name(ofTarget unit: ReportingUnit.ID?, _ indicator: Indicator.ID) -> String {
    let unit = unit.flatMap { book.unit($0) }
    let name = unit.map { words.name($0) } ?? words(LabelWord.wholeCity)
    return name + " " + (plan?.indicator(indicator).map { words.shortName($0) } ?? indicator.text)
  }

  /// What stands below the options of a choice: what the chosen one would change, or what was.
  public func remarks(below choice: Choice) -> [String] {
    switch choice.purpose {
    case .targetDetails(let unit, let indicator):
      words.tellRevisions(of: target(of: unit, indicator))
    case .pace: paceProspect?.lines ?? []
    case .period, .noNumber, .looks, .dispute, .draft, .arranging, .sort, .filter, .filterValue,
      .lead, .force, .log, .handIn, .locking, .role, .preset, .workRole, .ownUnit, .outcome,
      .standing, .reporter, .split, .suggestion, .workExtension, .presentingAgain, .decisions,
      .meeting, .uncomment, .partField, .newPart, .ending, .impact, .planYear, .text, .copyForward:
      []
    }
  }
}
