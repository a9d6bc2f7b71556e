public import Domain
public import TextUI

/// What lies above a screen and takes the keys.
public enum Layer: Hashable, Sendable {
  /// A figure is typed in its cell.
  case cell(CellEditor)
  /// A line is typed in a popup.
  case line(LineEditor)
  /// A text of several lines is typed in a popup.
  case text(TextEditor)
  /// One of a few things is chosen.
  case choice(Choice)
  /// Any number of things are chosen.
  case checklist(Checklist)
  /// Something is looked for.
  case finder(Search)
  /// It is told why something stands as it does.
  case explanation(Explanation)
  /// The settings are listed and changed.
  case settings(SettingsList)
  /// Many figures are set at once.
  case bulk(BulkEdit)
  /// Keys and words are looked up.
  case help(Search)
  /// A command is chosen from a menu.
  case menu(Menu)
  /// Something of the log is looked for or looked at.
  case log(LogLayer)
}

/// A figure that is being typed in a cell of 矩阵.
public struct CellEditor: Hashable, Sendable {
  /// Where it goes.
  public let cell: Edit.Cell
  /// What is typed.
  public var field: TextField
  /// Why Enter was refused, as a sentence; nil when it wasn't.
  public var refusal: String?
  /// What is unusual about it, as sentences; empty until Enter, a second Enter accepts them.
  public var doubts: [String] = []
  /// What is said of the figure on the way, such as 分母沿用 360; nil when nothing.
  public var remark: String?
  /// A remark typed for the doubts; it travels with the figure.
  public var note = TextField()
  /// Whether it is only kept with a remark: a correction below zero.
  public var needsNote = false
  /// The edit that a second Enter commits; nil until there are doubts.
  public var awaited: Edit?
  /// Whether the counterpart of what the cell stores is typed: 累计 instead of 本期 or the other way.
  public var isCounterpart = false
  /// Whether the cell was blank.
  var fillsBlank = false
  /// Where the cursor goes when it is kept.
  public var advance = Advance.down

  /// A way to move on after a figure is kept.
  public enum Advance: Hashable, Sendable { case down, right, left, stay }
}

extension CellEditor {
  /// What is typed, as it would be stored; nil where the book has no such cell.
  func figure(in book: Book) throws(InputError) -> TypedFigure? {
    guard let typed = try NumberInput(in: cell, of: book)?.read(field.text) else { return nil }
    return isCounterpart ? book.figure(fromCounterpart: typed, in: cell) : typed
  }
}

/// A line that is being typed in a popup.
public struct LineEditor: Hashable, Sendable {
  /// What the line is for.
  public enum Purpose: Hashable, Sendable {
    case note(Edit.Cell)
    case missingReason(Edit.Cell)
    case notApplicableReason(Edit.Cell)
    /// A target, of a unit or (nil) of the city.
    case target(ReportingUnit.ID?, Indicator.ID)
    /// Why a target that was there is changed to this one.
    case targetReason(ReportingUnit.ID?, Indicator.ID, Target)
    /// Another part of a target.
    case targetPart(ReportingUnit.ID?, Indicator.ID, TargetPart)
    /// Why indicators do not apply to units.
    case roleReason([Proposal.Place])
    /// The weights of the twelve months of an indicator's curve.
    case weights(Indicator.ID)
    /// A date of a reporting period.
    case periodDate(Period, ReportingCalendar.DateName)
    /// The name of a slot of a programme.
    case slotName(Programme.SlotID)
    /// The department that leads an initiative.
    case lead(Initiative.ID)
    /// Why the reports of units for a month are sent back.
    case returnReason([ReportingUnit.ID], Period)
    /// Why a month is opened again, for one unit or (nil) for all.
    case unlockReason(Period, ReportingUnit.ID?)
    /// Something about a task or an issue.
    case work(WorkLine)
    /// Words on something.
    case comment(RemarkSubject)
    /// Something about the score sheet, or points.
    case score(ScoreLine)
    /// Something about a meeting.
    case meeting(MeetingLine)
    /// The file of a sheet that is to be read.
    case importPath
    /// A field of a part of the plan, of the outlines or of a unit.
    case partField(Part, PartField)
    /// The name of a new part.
    case newPart(PartSpot)
    /// The day on which a unit or an indicator ends.
    case retireOn(Part)
    /// The file that a text or (nil) the screen's table is to be written to.
    case exportPath(ComposedText?)
  }
  /// What it is for.
  public let purpose: Purpose
  /// What is typed.
  public var field: TextField
  /// Why Enter was refused, as a sentence; nil when it wasn't.
  public var refusal: String?
  /// What was told to be doubtful: a second Enter accepts it; nil when nothing was.
  public var doubt: String?
}

/// A choice among a few things.
public struct Choice: Hashable, Sendable {
  /// What is chosen.
  public enum Purpose: Hashable, Sendable {
    /// The asOf month.
    case period
    /// Which of the four things that are no number is meant.
    case noNumber(Edit.Cell)
    /// Theme and characters; what was is kept until Enter.
    case looks(before: Looks)
    /// Which of the values that people set differently holds.
    case dispute(Dispute)
    /// Whether to go on with what was being typed when the program ended.
    case draft(Draft)
    /// Which column or panel becomes wider or narrower.
    case arranging
    /// By what 清单 is sorted.
    case sort
    /// By what is filtered.
    case filter
    /// Which value of it is shown.
    case filterValue(Filter.Dimension)
    /// Which department leads an initiative.
    case lead(Initiative.ID)
    /// Someone else changed it since: go on with undo or redo?
    case force(isRedo: Bool)
    /// Something about the log.
    case log(LogChoice)
    /// Whether a unit's month is handed in; behind that the places of what is missing or unusual.
    case handIn(ReportingUnit.ID, Period, [Int?])
    /// What somebody does with the book, and then for which unit.
    case workRole, ownUnit
    /// What of a target is changed.
    case targetDetails(ReportingUnit.ID?, Indicator.ID)
    /// What part units have in indicators.
    case role([Proposal.Place])
    /// How an indicator's work is spread over the year.
    case pace(Indicator.ID)
    /// By which rule the dates of periods come about.
    case preset
    /// Whether a month is locked or opened again.
    case locking(Period)
    /// What became of a promise.
    case outcome(Promise.ID)
    /// How the unit judges an initiative.
    case standing(Initiative.ID)
    /// Which unit's report is shown.
    case reporter([ReportingUnit.ID])
    /// Whether a text of several lines is one paragraph or several.
    case split(TextEditor)
    /// Which of some indicators follows an initiative from now on.
    case suggestion(Initiative.ID, [Indicator.ID])
    /// Whether the extension that is asked for is agreed to.
    case workExtension(WorkItem.ID)
    /// Whether a meeting is shown again from where it stopped.
    case presentingAgain
    /// Which decision of a meeting is worded otherwise.
    case decisions([WorkItem.ID])
    /// Which of one's own comments on something is taken back.
    case uncomment(RemarkSubject, [RecordID])
    /// Something about a meeting.
    case meeting(MeetingChoice)
    /// What stands in a field of a part.
    case partField(Part, PartField)
    /// What is made, where several things can be.
    case newPart([PartSpot])
    /// Whether a part is retired, brought back or removed.
    case ending(Part)
    /// Whether an edit is kept that turns lamps; behind that the units whose lamp turns.
    case impact(PartEdit, [ReportingUnit.ID])
    /// Which year's plan is shown.
    case planYear([Int])
    /// Which text is made.
    case text([TextSubject])
    /// Whether next year's plan is made.
    case copyForward
  }
  /// What is chosen.
  public let purpose: Purpose
  /// The options as they are shown, each with a remark that may be empty.
  public let options: [Option]
  /// The chosen one.
  public var selection: Int

  /// One of the things to choose from.
  public struct Option: Hashable, Sendable {
    /// What it is.
    public let name: String
    /// What is said of it.
    public let remark: String
  }
}
