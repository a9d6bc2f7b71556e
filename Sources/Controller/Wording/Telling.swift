public import Domain
public import Languages

extension Words {
  /// Why the rules refuse an edit.
  public func tell(_ error: EditError, in book: Book, year: Int) -> String {
    func unit(_ id: ReportingUnit.ID) -> String { book.unit(id).map { name($0) } ?? id.text }
    func indicator(_ id: Indicator.ID) -> String {
      book.plans[year]?.indicator(id).map { shortName($0) } ?? id.text
    }
    func period(_ period: Period) -> String { self(full(period)) }
    let sentence: EditSentence =
      switch error {
      case .unknownUnit(let text): .unknownUnit(text)
      case .unknownIndicator(let text): .unknownIndicator(text)
      case .unknownYear(let year): .unknownYear(year)
      case .unknownInitiative(let text): .unknownInitiative(text)
      case .unknownSlot(let text): .unknownSlot(text)
      case .unitClosed(let id, let closed): .unitClosed(unit: unit(id), period: period(closed))
      case .unitHasChildren(let id): .unitHasChildren(unit: unit(id))
      case .notAssigned(let id, let what): .notAssigned(unit: unit(id), indicator: indicator(what))
      case .wrongCadence(let id, let cadence):
        .wrongCadence(indicator: indicator(id), cadence: self.cadence(cadence))
      case .locked(let locked): .locked(period: period(locked))
      case .notLocked(let open): .notLocked(period: period(open))
      case .wrongKind(let id, let kind):
        .wrongKind(indicator: indicator(id), kind: KindWord(kind))
      case .negative(let amount): .negative(amount.description)
      case .denominatorNotPositive: .denominatorNotPositive
      case .tooLarge: .tooLarge
      case .tooManyDecimals(let allowed): .tooManyDecimals(allowed: allowed)
      case .unknownStage(let name, let known): .unknownStage(name, known: known)
      case .notSubmitted(let id, let month): .notSubmitted(unit: unit(id), period: period(month))
      case .unknownReportItem(let key): .unknownReportItem(key)
      case .unknownRemark: .remark(.unknown)
      case .remarkOfOthers(let by): .remark(.ofOthers(by: shown(by)))
      case .textNeeded: .textNeeded
      case .notAssessed(let id):
        .notAssessed(
          initiative: book.plans[year]?.initiative(id).map { shortName($0) } ?? id.text)
      case .notAQuarter(let wrong): .notAQuarter(period: period(wrong))
      case .reasonNeeded: .reasonNeeded
      case .hasData(let id, let what):
        .assignmentHasData(unit: unit(id), indicator: indicator(what))
      case .cannotAdd: .cannotAdd
      case .work(let refusal): .work(sentence(refusal, year: year))
      case .meeting(let refusal): .meeting(sentence(refusal, in: book))
      case .score(let refusal): .score(sentence(refusal))
      case .datesOutOfOrder(let late, let earlier, let before, let later, let day):
        .datesOutOfOrder(
          period: period(late), CalendarWord(later), day: self(self.day(day)),
          before: CalendarWord(earlier), on: self(self.day(before)))
      case .notTwelveWeights: .notTwelveWeights
      case .unknownPart(let part): .part(.unknown(PartWord(part.kind), part.id))
      case .badIdentifier(let text): .part(.badIdentifier(text))
      case .identifierTaken(let text): .part(.identifierTaken(text))
      case .held(let part, let held): .part(tell(part, held: held, in: book, year: year))
      case .badField(let name, let fault): .part(tell(fault, in: name))
      case .tooFine(let part, let decimals):
        .part(.tooFine(shortName(of: part, in: book, year: year), decimals: decimals))
      case .yearExists(let year): .part(.yearExists(year))
      case .notActive(let id, let when):
        .part(.notActive(indicator: indicator(id), period: period(when)))
      }
    return self(sentence)
  }

  /// Why what was typed stays in the field.
  public func tell(_ error: InputError, in book: Book, year: Int) -> String {
    switch error {
    case .notANumber(let text): self(InputSentence.notANumber(text))
    case .notYesOrNo: self(InputSentence.notYesOrNo)
    case .ratioForm: self(InputSentence.percentOfRatio(example: "46/50"))
    case .noLowerNumber(let upper): self(InputSentence.noDenominator(numerator: upper.description))
    case .percentNotAllowed: self(InputSentence.percentNotAllowed)
    case .whichNothing: self(InputSentence.whichEmpty)
    case .tooManyStages(let count): self(InputSentence.tooManyStages(of: count))
    case .noTarget: self(InputSentence.noTarget)
    case .noFigure: self(InputSentence.noFigure)
    case .notOpen(let period, let day):
      self(
        InputSentence.notYetOpen(
          cadence: self(cadence(period.cadence)), period: self(full(period)),
          opens: self(self.day(day))))
    case .noEarlierTarget: self(InputSentence.noEarlierTarget)
    case .noCityTarget: self(InputSentence.noCityTarget)
    case .overAllotted(let amount): self(InputSentence.overAllotted(amount.description))
    case .notTwelveWeights(let count): self(InputSentence.notTwelve(count))
    case .outsidePlan(let day, from: _, to: _):
      self(InputSentence.outsidePlan(day.description))
    case .notADay(let text): self(InputSentence.notADate(text))
    case .refused(let error): tell(error, in: book, year: year)
    }
  }

  /// What is unusual about a figure of an indicator.
  public func tell(_ warning: InputWarning, about indicator: Indicator, in plan: Plan?) -> String {
    let percent = indicator.isRatio ? "%" : ""
    func named(_ id: Indicator.ID, _ amount: Quantity) -> String {
      (plan?.indicator(id).map { shortName($0) } ?? id.text) + " \(amount)"
    }
    let sentence: WarningSentence =
      switch warning {
      case .high(_, let median, _): .farAbove(usual: brief(median) + percent)
      case .low(_, let median): .farBelow(usual: brief(median) + percent)
      case .fell(_, let from, let to): .fell(from: from.description, to: to.description)
      case .farAboveTarget(let toDate, let target):
        .farOverTarget(percent: toDate.share(of: target))
      case .upperExceedsLower(let upper, let lower):
        .numeratorAbove(numerator: upper.description, denominator: lower.description)
      case .below(let less, let amount, let more, let other):
        .fewerThan(less: named(less, amount), more: named(more, other))
      case .unchanged(let amount, let periods): .sameAgain(figure: exact(amount), periods: periods)
      case .hole(let periods):
        .hole(period: periods.map { self(short($0)) }.joined(separator: " "))
      case .approximate(let text): .approximate(text)
      case .subtracted: .subtractionWantsNote
      case .unusual(let least, let most):
        .unusual(least: least?.description ?? "-", most: most?.description ?? "-")
      case .personalData(let kind):
        switch kind {
        case .identityCard: .looksLikeIdentityCard
        case .mobileNumber: .looksLikePhone
        case .bankCard: .looksLikeBankCard
        }
      }
    return self(sentence)
  }

  /// A fact for the message line: where, what was and what is.
  public func tell(_ change: FieldChange, in book: Book) -> (
    place: String, old: String, new: String
  ) {
    let place = tell(change.path, in: book)
    if let told = tellReport(change, in: book) { return (place, told.old, told.new) }
    return (
      place, tell(change.old, at: change.path, in: book),
      tell(change.new, at: change.path, in: book)
    )
  }

  /// What each of several people wrote into a field, and the key that settles it.
  public func tell(_ dispute: Dispute) -> String {
    let values = dispute.claims.map { "\(shown($0.by)) \(tell($0.value, at: dispute.path))" }
    return self(
      EditingSentence.disputed(
        values: values.joined(separator: " · "), key: KeyMap.reconcileKey))
  }

  /// A field in words: unit, indicator and period, or its path where it is something else.
  public func tell(_ path: FieldPath, in book: Book) -> String {
    if let told = tellPlan(path, in: book) ?? tellRemark(path, in: book)
      ?? tellScore(path, in: book) ?? tellWork(path, in: book) ?? tellMeeting(path, in: book)
      ?? tellReport(path, in: book) ?? tellPart(path, in: book)
    {
      return told
    }
    switch path.document {
    case .unit(let id, let year) where path.keys.count >= 2:
      let unit = book.unit(id).map { name($0) } ?? id.text
      guard let indicator = Indicator.ID(path.keys[1]).flatMap({ book.plans[year]?.indicator($0) })
      else { return "\(unit) \(path.keys.joined(separator: " "))" }
      let what = "\(unit) \(shortName(indicator))"
      if path.keys[0] == "entries", path.keys.count == 3, let period = Period(path.keys[2]) {
        return "\(what) \(self(short(period)))"
      }
      if path.keys[0] == "targets" { return "\(what) \(tellPart(ofTarget: path))" }
      return what
    case .plan(let year) where path.keys.first == "cityTargets" && path.keys.count >= 2:
      let indicator = Indicator.ID(path.keys[1]).flatMap { book.plans[year]?.indicator($0) }
      return self(LabelWord.wholeCity) + " "
        + (indicator.map { shortName($0) } ?? path.keys[1]) + " \(tellPart(ofTarget: path))"
    case .plan where path.isLock:
      let period = Period(path.keys[1]).map { self(full($0)) } ?? path.keys[1]
      let unit = path.keys.count > 2 ? ReportingUnit.ID(path.keys[2]) : nil
      return period + (unit.flatMap { book.unit($0) }.map { " " + name($0) } ?? "")
    default: return path.description
    }
  }

  /// The amount of a target, or which other part of it.
  private func tellPart(ofTarget path: FieldPath) -> String {
    guard path.keys.count > 2 else { return self(ColumnWord.target) }
    switch path.keys[2] {
    case "baseline": return self(ColumnWord.baseline)
    case "due": return self(LogSentence.targetDue)
    case "interim" where path.keys.count > 3:
      return "\(self(ColumnWord.target)) \(path.keys[3])"
    default: return self(ColumnWord.target)
    }
  }

  /// A field's value in words.
  public func tell(_ value: FieldValue?, at path: FieldPath, in book: Book? = nil) -> String {
    if let told = tellPlan(value, at: path) ?? tellRemark(value, at: path)
      ?? tellScore(value, at: path) ?? tellWork(value, at: path) ?? tellMeeting(value, at: path)
      ?? tellReport(value, at: path) ?? tellPart(value, at: path, in: book)
    {
      return told
    }
    if path.isLock {
      let isLocked = (path.keys[0] == "locks") == (value != nil)
      return self(isLocked ? PeriodWord.locked : PeriodWord.open)
    }
    guard let value else {
      guard path.isPartOfTarget else { return self(NoNumberWord.blankAlone) }
      let isAmount = path.keys.last != "baseline" && path.keys.last != "due"
      return isAmount ? self(TargetSentence.noTarget) : self(ListWord.noLead)
    }
    if let text = value.text { return text }
    guard let record = value.record else { return "…" }
    if let amount = record["value"]?.text { return amount }
    if let upper = record["num"]?.text, let lower = record["den"]?.text {
      return "\(upper)/\(lower)"
    }
    if let reason = record["missing"]?.text { return "\(self(ReportingWord.missing)) \(reason)" }
    if let names = record["stages"]?.list {
      return names.compactMap(\.text).joined(separator: "、")
    }
    if let role = record["role"]?.text.flatMap({ Assignment.Role(rawValue: $0) }) {
      return self(AssignmentWord(role))
    }
    return record["state"]?.text ?? record["text"]?.text ?? "…"
  }
}

extension FieldPath {
  /// Whether it is the amount of a target or another part of it.
  fileprivate var isPartOfTarget: Bool {
    keys.count > 2 && (keys[0] == "targets" || keys[0] == "cityTargets")
  }

  /// Whether it is the lock of a period, or its opening for one unit.
  fileprivate var isLock: Bool {
    guard case .plan = document, keys.count >= 2 else { return false }
    return keys[0] == "locks" || keys[0] == "unlocked"
  }
}

extension Fraction {
  /// The whole percents that it is of an amount.
  fileprivate func share(of amount: Quantity) -> String {
    ((self / Fraction(amount)).map { "\($0.percent)" } ?? "") + "%"
  }
}

extension KindWord {
  /// The word of a kind of figure.
  public init(_ kind: Indicator.Kind) {
    switch kind {
    case .flow: self = .flow
    case .stock: self = .stock
    case .ratio: self = .ratio
    case .milestone: self = .milestone
    case .yesNo: self = .yesNo
    }
  }
}

extension AssignmentWord {
  /// The word of a unit's part.
  public init(_ role: Assignment.Role) {
    switch role {
    case .lead: self = .lead
    case .report: self = .report
    case .support: self = .support
    case .notApplicable: self = .notApplicable
    }
  }
}
