extension Book {
  /// What a figure of a sheet would make of its cell on a day, by the same rules as one typed alone.
  public func proposal(_ figure: SheetFigure, today: Day) -> Proposal {
    let cell = figure.cell
    let measure = plans[cell.period.year]?.indicator(cell.indicator)?.unitOfMeasure ?? ""
    switch SheetText(figure.text, measure: measure) {
    case .figure(let text): return proposal(text, of: figure, today)
    case .approximate(let text, let written):
      var rough = figure
      rough.note = figure.note ?? written
      let found = proposal(text, of: rough, today)
      guard found.refusal == nil else { return proposal(written, of: figure, today) }
      return found.isSame ? found : found.adding(.approximate(written))
    case .missing(let reason):
      return proposal(
        in: cell, today: today, isBulk: false, note: figure.note, source: .imported
      ) { (_) throws(InputError) in .figure(.missing(reason: reason)) }
    case .clearing:
      return proposal(in: cell, today: today, isBulk: false, note: nil, source: .imported) {
        (_) throws(InputError) in .clearing
      }
    case .notApplicable(let reason): return exemption(of: cell, because: reason)
    }
  }

  private func proposal(_ text: String, of figure: SheetFigure, _ today: Day) -> Proposal {
    proposal(
      in: figure.cell, today: today, isBulk: false, note: figure.note, source: .imported
    ) { (input) throws(InputError) in
      // In a sheet `-5` is an amount: nobody subtracts there.
      let typed = try input.readAmount(text)
      return figure.isCounterpart ? self.figure(fromCounterpart: typed, in: figure.cell) : typed
    }
  }

  /// That an indicator doesn't apply to a unit, for the whole year.
  private func exemption(of cell: Edit.Cell, because reason: String) -> Proposal {
    let assignment = year(cell.period.year, of: cell.unit).assignments[cell.indicator]
    var proposal = refusal(.refused(.notAssigned(cell.unit, cell.indicator)), in: cell)
    guard let assignment else { return proposal }
    let isSame = assignment.role == .notApplicable
    guard isSame || Optional(reason).givesReason else {
      return refusal(.refused(.reasonNeeded), in: cell)
    }
    proposal = Proposal(
      place: .figure(cell), old: entry(in: cell)?.content, new: nil, target: annualTarget(of: cell),
      warnings: [], refusal: nil, needsReason: false,
      edit: isSame
        ? nil
        : .assign(
          cell.unit, cell.indicator, year: cell.period.year,
          Assignment(.notApplicable, reason: reason)))
    proposal.exemption = isSame ? assignment.reason ?? reason : reason
    return proposal
  }
}

extension Proposal {
  fileprivate func adding(_ warning: InputWarning) -> Proposal {
    var proposal = Proposal(
      place: place, old: old, new: new, target: target, warnings: [warning] + warnings,
      refusal: refusal, needsReason: needsReason, edit: edit)
    proposal.note = note
    return proposal
  }
}

extension NumberInput {
  /// Understands a text of a sheet, where a sign is part of the amount.
  func readAmount(_ text: String) throws(InputError) -> TypedFigure {
    switch try read(text) {
    case .addition(let amount): .figure(.value(amount))
    case let other: other
    }
  }
}
