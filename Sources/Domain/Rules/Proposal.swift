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
  /// Whether it is kept only with a reason: a flow below zero as 更正, a target that changes.
  public let needsReason: Bool
  /// What keeps it; nil when it is refused or changes nothing.
  public let edit: Edit?

  /// Whether it would stay as it is.
  public var isSame: Bool { refusal == nil && edit == nil }
  /// Whether a note is asked for.
  public var wantsNote: Bool { needsReason || warnings.contains(where: \.wantsNote) }

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
    let year = self.year(cell.period.year, of: cell.unit)
    let old = year.entries[cell.indicator]?[cell.period]?.content
    let target = year.targets[cell.indicator]?.annual
    func refused(_ error: InputError) -> Proposal {
      Proposal(
        place: .figure(cell), old: old, new: nil, target: target, warnings: [], refusal: error,
        needsReason: false, edit: nil)
    }
    if let obstacle = inputObstacle(in: cell, today: today) { return refused(obstacle) }
    guard let input = NumberInput(in: cell, of: self, isBulk: isBulk) else {
      return refused(.refused(.unknownIndicator(cell.indicator.text)))
    }
    do throws(InputError) {
      let typed = try input.read(text)
      let (new, needsReason) = try resolved(typed, in: cell)
      var subtracted: Quantity?
      if case .addition(let amount) = typed, amount.isNegative { subtracted = amount.magnitude }
      let isSame = new == old
      let warnings =
        isSame ? [] : EntryCheck(cell, in: self)?.warnings(for: new, subtracting: subtracted) ?? []
      return Proposal(
        place: .figure(cell), old: old, new: new, target: target, warnings: warnings, refusal: nil,
        needsReason: needsReason && !isSame,
        edit: isSame ? nil : edit(typed, new, in: cell, isCorrection: needsReason, source))
    } catch {
      return refused(error)
    }
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
    _ source: Entry.Source
  ) -> Edit {
    // An addition is made of what the cell holds when it is committed.
    if case .addition(let amount) = typed, !isCorrection, source == .typed {
      return .addToEntry(cell, amount, note: nil)
    }
    return .setEntry(
      cell, new.map { Edit.NewEntry($0, isCorrection: isCorrection, source: source) })
  }
}
