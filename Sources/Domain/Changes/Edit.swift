/// An intent: what a person wants to be different. The rules turn it into field changes.
public indirect enum Edit: Hashable, Sendable {
  /// Puts a figure into a cell; `nil` clears it to blank.
  case setEntry(Cell, NewEntry?)
  /// Adds to what the cell holds when the edit is committed; see `Book.resolve`.
  case addToEntry(Cell, Quantity, note: String?)
  /// Sets or (with nil) takes away a target, of a unit or, without one, of the city.
  case setTarget(
    ReportingUnit.ID?, Indicator.ID, year: Int, Target?, reason: String?)
  /// Says what part a unit has in an indicator; nil: not asked.
  case assign(ReportingUnit.ID, Indicator.ID, year: Int, Assignment?)
  /// Brings a unit's report for a period into a state; nil: not started.
  case submit(ReportingUnit.ID, Period, Submission?)
  /// Writes or (with nil) removes a paragraph of a report.
  case setReportItem(ReportingUnit.ID, Period, Report.Section, key: String, Report.Item?)
  /// Puts a paragraph behind the others of its heading.
  case addReportItem(ReportingUnit.ID, Period, Report.Section, Report.Item)
  /// Moves a paragraph so many places down among those of its heading; up when below zero.
  case moveReportItem(ReportingUnit.ID, Period, Report.Section, key: String, by: Int)
  /// Says in a period's report what became of an earlier promise; nil: nobody says.
  case setOutcome(ReportingUnit.ID, Period, Promise.ID, Promise.Outcome?)
  /// A unit's own word on an initiative in a quarter; nil takes it away.
  case assess(ReportingUnit.ID, Initiative.ID, Period, SelfAssessment?)
  /// Locks a period for all units.
  case lock(Period)
  /// Opens a locked period, for one unit or for all.
  case unlock(Period, ReportingUnit.ID?, reason: String)
  /// Names a slot of a programme; an empty name leaves it unnamed.
  case nameSlot(Programme.SlotID, year: Int, String)
  /// Tags an initiative or an indicator with a slot of a programme, or takes the tag away.
  case tag(Tagged, Programme.SlotID, year: Int, isTagged: Bool)
  /// Says which department leads an initiative; nil: nobody said.
  case setLead(Initiative.ID, year: Int, String?)
  /// Changes something about the tasks and issues of a year.
  case work(WorkEdit, year: Int)
  /// Changes something about a meeting of a year.
  case meeting(MeetingEdit, year: Int)
  /// Changes a comment or a star of a year.
  case remark(RemarkEdit, year: Int)
  /// Changes something about a year's score sheet or a unit's scores.
  case score(ScoreEdit, year: Int)
  /// Says by which rule the dates of a year's periods come about.
  case setPreset(ReportingCalendar.Preset, year: Int)
  /// Sets dates of a period by hand, or (with nil) takes them back to the preset's.
  case setDates(Period, [ReportingCalendar.DateName: Day?])
  /// Says how an indicator's work is spread over the year; nil: as the plan says.
  case setPace(Indicator.ID, year: Int, PaceCurve?)
  /// Changes a part of the plan, of the outlines or of the list of units.
  case part(PartEdit, year: Int)
  /// Several edits as one.
  case batch([Edit])
  /// What sheets said, as one.
  case importing([Edit])

  /// What can be tagged with a slot of a programme.
  public enum Tagged: Hashable, Sendable {
    case initiative(Initiative.ID)
    case indicator(Indicator.ID)
  }

  /// A place for a figure: one indicator of one unit in one period.
  public struct Cell: Hashable, Sendable {
    /// The unit.
    public var unit: ReportingUnit.ID
    /// The indicator.
    public var indicator: Indicator.ID
    /// The period, of the indicator's cadence.
    public var period: Period

    /// A place.
    public init(_ unit: ReportingUnit.ID, _ indicator: Indicator.ID, _ period: Period) {
      self.unit = unit
      self.indicator = indicator
      self.period = period
    }

    /// The field in which the figure stands.
    public var field: FieldPath {
      FieldPath(
        .unit(unit, year: period.year), ["entries", indicator.text, period.description])
    }
  }

  /// A figure as typed or imported; the stamp is added when it is committed.
  public struct NewEntry: Hashable, Sendable {
    /// The figure.
    public var content: Entry.Content
    /// A remark; nil keeps the one that is there.
    public var note: String?
    /// Marked 更正.
    public var isCorrection: Bool
    /// Where it came from.
    public var source: Entry.Source

    /// A figure.
    public init(
      _ content: Entry.Content, note: String? = nil, isCorrection: Bool = false,
      source: Entry.Source = .typed
    ) {
      self.content = content
      self.note = note
      self.isCorrection = isCorrection
      self.source = source
    }
  }
}

/// Why the rules refuse an edit. Facts; the sentences are made elsewhere.
public enum EditError: Error, Hashable, Sendable {
  case unknownUnit(String)
  case unknownIndicator(String)
  case unknownYear(Int)
  case unknownInitiative(String)
  /// The plan has no such programme, or the programme no such slot.
  case unknownSlot(String)
  case unknownPart(Part)
  /// No slug: 1 to 32 of a–z, 0–9 and -.
  case badIdentifier(String)
  /// A part has or had that identifier; it is never given again.
  case identifierTaken(String)
  /// What keeps a part from being taken away or changed so.
  case held(Part, [Holding])
  /// The text can't stand in the field.
  case badField(FieldName, FieldFault)
  /// Figures of the indicator have that many decimals.
  case tooFine(Part, decimals: Int)
  /// The plan of that year is there already.
  case yearExists(Int)
  /// The indicator is not asked for in the period.
  case notActive(Indicator.ID, Period)
  /// The unit was not open in the period.
  case unitClosed(ReportingUnit.ID, Period)
  /// The unit has units below it and so no figures of its own.
  case unitHasChildren(ReportingUnit.ID)
  /// Nobody asked the unit for this, or it does not apply to it.
  case notAssigned(ReportingUnit.ID, Indicator.ID)
  /// The indicator is reported by another cadence.
  case wrongCadence(Indicator.ID, Cadence)
  /// The period is locked; an unlock with a reason opens it.
  case locked(Period)
  /// It is not locked, so there is nothing to open.
  case notLocked(Period)
  /// A figure of another kind is asked for.
  case wrongKind(Indicator.ID, Indicator.Kind)
  /// A flow below zero that is not marked 更正.
  case negative(Quantity)
  /// The lower number of a ratio must be above zero.
  case denominatorNotPositive
  /// More than 10¹² or more decimals than asked.
  case tooLarge
  case tooManyDecimals(allowed: Int)
  /// A stage that the milestone doesn't have.
  case unknownStage(String, known: [String])
  /// The report of the period was not handed in, so it can be neither accepted nor returned.
  case notSubmitted(ReportingUnit.ID, Period)
  /// A report has no such paragraph or promise.
  case unknownReportItem(String)
  /// Nobody said that.
  case unknownRemark(String)
  /// Who said it takes it back, nobody else.
  case remarkOfOthers(by: String)
  /// A paragraph without a word.
  case textNeeded
  /// The initiative is followed by figures, not by a self-assessment.
  case notAssessed(Initiative.ID)
  /// A self-assessment is of a quarter.
  case notAQuarter(Period)
  /// A change that has to be given a reason.
  case reasonNeeded
  /// The unit has reported figures for it, so it cannot be taken away.
  case hasData(ReportingUnit.ID, Indicator.ID)
  /// `+5` on something that is not a single amount.
  case cannotAdd
  /// A step with a task or an issue that isn't allowed.
  case work(WorkRefusal)
  /// Something with a meeting that isn't allowed.
  case meeting(MeetingRefusal)
  /// Something about the score sheet or a score that isn't allowed.
  case score(ScoreRefusal)
  /// The first date of the period would lie behind the second one.
  case datesOutOfOrder(
    Period, ReportingCalendar.DateName, Day, ReportingCalendar.DateName, Day)
  /// Not one weight for each of the twelve months, or all of them 0.
  case notTwelveWeights
}
