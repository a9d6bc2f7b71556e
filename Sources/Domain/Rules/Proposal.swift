/// What a text would make of a figure or a target, looked at before it is kept: one row of a preview.
public struct Proposal: Hashable, Sendable {
  /// Where something is proposed.
  public enum Place: Hashable, Sendable {
    case figure(Edit.Cell)
    /// The annual target of a unit or (nil) of the city.
    case target(ReportingUnit.ID?, Indicator.ID, year: Int)

    /// Whose it is; nil: the city's.
    public var unit: ReportingUnit.ID? {
      switch self {
      case .figure(let cell): cell.unit
      case .target(let unit, _, year: _): unit
      }
    }
    /// The indicator.
    public var indicator: Indicator.ID {
      switch self {
      case .figure(let cell): cell.indicator
      case .target(_, let indicator, year: _): indicator
      }
    }
    /// The period of the figure; nil for a target, which is the year's.
    public var period: Period? {
      switch self {
      case .figure(let cell): cell.period
      case .target: nil
      }
    }
  }

  /// Where.
  public let place: Place
  /// What stands there; nil: blank, or no target.
  public let old: Entry.Content?
  /// What would stand there; nil: it would be blank, or the text is refused.
  public let new: Entry.Content?
  /// The annual target of the cell, of a target the city's; nil when there is none.
  public let target: Quantity?
  /// What is unusual about it.
  public let warnings: [InputWarning]
  /// Why it can't stand there; nil: it can.
  public let refusal: InputError?
  /// Whether it is kept only with a reason that isn't given: a flow below zero as 更正, a target that
  /// changes.
  public let needsReason: Bool
  /// The note that comes with it; nil when none does.
  public var note: String?
  /// Why the indicator doesn't apply to the unit, which is what is proposed for the whole year; nil: a
  /// figure is proposed.
  public var exemption: String?
  /// What keeps it; nil when it is refused or changes nothing.
  public let edit: Edit?

  /// Whether it would stay as it is.
  public var isSame: Bool { refusal == nil && edit == nil }
  /// Whether a note is asked for.
  public var wantsNote: Bool {
    needsReason || note == nil && warnings.contains(where: \.wantsNote)
  }

  /// The edit with a note, where one is asked for; nil when there is nothing to keep.
  public func edit(note: String) -> Edit? {
    guard wantsNote, !note.isEmpty else { return edit }
    switch edit {
    case .setEntry(let cell, var entry?):
      entry.note = note
      return .setEntry(cell, entry)
    case .addToEntry(let cell, let amount, _): return .addToEntry(cell, amount, note: note)
    case .setTarget(let unit, let indicator, let year, let target, reason: _):
      return .setTarget(unit, indicator, year: year, target, reason: note)
    default: return edit
    }
  }
}

extension Book {
  /// What a text would make of a cell on a day, by the same rules as one typed alone.
  ///
  /// - Parameters:
  ///   - isBulk: whether `80%`, `*1.1` and `=上月` are known.
  ///   - source: where the text comes from.
  public func proposal(
    _ text: String, in cell: Edit.Cell, today: Day, isBulk: Bool, source: Entry.Source = .typed
  ) -> Proposal {
    proposal(in: cell, today: today, isBulk: isBulk, note: nil, source: source) {
      (input) throws(InputError) in try input.read(text)
    }
  }

  /// The same of what a reader of the cell makes of something, with a note; a note that is nil leaves
  /// the one that is there.
  func proposal(
    in cell: Edit.Cell, today: Day, isBulk: Bool, note: String?, source: Entry.Source,
    read: (NumberInput) throws(InputError) -> TypedFigure
  ) -> Proposal {
    let old = entry(in: cell)
    if let obstacle = inputObstacle(in: cell, today: today) { return refusal(obstacle, in: cell) }
    guard let input = NumberInput(in: cell, of: self, isBulk: isBulk) else {
      return refusal(.refused(.unknownIndicator(cell.indicator.text)), in: cell)
    }
    do throws(InputError) {
      let typed = try read(input)
      let (new, isCorrection) = try resolved(typed, in: cell)
      var subtracted: Quantity?
      if case .addition(let amount) = typed, amount.isNegative { subtracted = amount.magnitude }
      let isSame = new == old?.content && (new == nil || note == nil || note == old?.note)
      let warnings =
        isSame
        ? []
        : EntryCheck(cell, in: self)?.warnings(for: new, subtracting: subtracted, note: note) ?? []
      var proposal = Proposal(
        place: .figure(cell), old: old?.content, new: new, target: annualTarget(of: cell),
        warnings: warnings,
        refusal: nil, needsReason: isCorrection && !isSame && !note.givesReason,
        edit: isSame
          ? nil : edit(typed, new, in: cell, isCorrection: isCorrection, note: note, source))
      proposal.note = new == nil ? nil : note
      return proposal
    } catch {
      return refusal(error, in: cell)
    }
  }

  /// That nothing comes of a cell.
  func refusal(_ error: InputError, in cell: Edit.Cell) -> Proposal {
    Proposal(
      place: .figure(cell), old: entry(in: cell)?.content, new: nil, target: annualTarget(of: cell),
      warnings: [], refusal: error, needsReason: false, edit: nil)
  }

  func annualTarget(of cell: Edit.Cell) -> Quantity? {
    year(cell.period.year, of: cell.unit).targets[cell.indicator]?.annual
  }

  /// The figure, and whether it stands only as a correction.
  private func resolved(_ typed: TypedFigure, in cell: Edit.Cell) throws(InputError)
    -> (Entry.Content?, Bool)
  {
    do throws(InputError) {
      return (try resolve(typed, in: cell), false)
    } catch .refused(.negative) {
      return (try resolve(typed, in: cell, isCorrection: true), true)
    }
  }

  private func edit(
    _ typed: TypedFigure, _ new: Entry.Content?, in cell: Edit.Cell, isCorrection: Bool,
    note: String?, _ source: Entry.Source
  ) -> Edit {
    // An addition is made of what the cell holds when it is committed.
    if case .addition(let amount) = typed, !isCorrection, source == .typed {
      return .addToEntry(cell, amount, note: note)
    }
    return .setEntry(
      cell,
      new.map { Edit.NewEntry($0, note: note, isCorrection: isCorrection, source: source) })
  }
}
