public import Domain
public import TextUI

/// What can happen to a state.
public enum Event: Hashable, Sendable {
  /// The user did something, or the terminal changed.
  case input(Input)
  /// The mouse did something, on what the last frame showed there; nil where it named nothing.
  case pointed(MouseEvent, on: Region?)
  /// Something is on its way to the disk: what is told once it is there, in a frame that is sent only then.
  /// The same comes again as `.kept`; or `.refused` or `.overtaken` come, when it didn't get there.
  case stored(Kept)
  /// Something is on disk now.
  case kept(Kept)
  /// It could not be kept: the sentence says why and what to do.
  case refused(String)
  /// Undo or redo would go over somebody else's change.
  case overtaken(by: String, isRedo: Bool)
  /// A part of the log was read.
  case logRead(LogPage)
  /// Taking back an operation of the log would go over a later change.
  case logOvertaken(by: String, id: String)
  /// What people set differently without knowing of each other is this now.
  case disputed([Dispute])
  /// Something happened that is told once.
  case told(String)
  /// Something that nobody typed could not be done: the sentence says why and what to do.
  case failed(String)
  /// How it stands with the book's files.
  case standing(Standing)
  /// Something was being typed when the program last ended.
  case draftFound(Draft)
  /// The time, while somebody looks at it.
  case ticked(Moment)
  /// The glyphs of names in big type were read, as far as there are any.
  case glyphsRead(HexFont)
  /// Another terminal shows this page of a meeting; nil: none.
  case followed(PresentedPlace?)
  /// A meeting was shown when the program last ended without anybody leaving it.
  case placeFound(PresentedPlace)
  /// Other processes changed the book.
  case changedElsewhere([FieldChange], by: String)
  /// An editor of the user's has given a text back.
  case edited(ExternalText, ExternalOutcome)
  /// A sheet was read from a file.
  case sheetRead(SheetReading)
  /// A file couldn't be read or written: the sentence says why and what to do.
  case sheetRefused(String)
  /// A table was written to a file: the sentence says where.
  case sheetWritten(String)
  /// A text was made.
  case composed(ComposedText)
  /// A text could not be made: what is wrong, where, and what helps, a sentence each.
  case textRefused([String])
  /// Nothing is waiting: what no frame had to wait for can be computed.
  case leisure
  /// Whoever pressed the first key of a sequence hasn't pressed the next one for a while.
  case hesitated
  /// Other processes or hands replaced whole documents.
  case reloaded(Book, findings: [String])
}

/// How it stands with the book's files, apart from the edit that was just made.
public struct Standing: Hashable, Sendable {
  /// Why files that people read can't be brought up to the journal, as a sentence; nil: they can.
  /// Nothing is lost by it.
  public var fault: String?
  /// For how many seconds another process hasn't let go of the book; nil: none holds it.
  public var busySeconds: Int?
  /// Whether files are behind the journal because they can't be written.
  public var isBehind: Bool { fault != nil }

  /// All well.
  public init() {}
}

/// A change that is on disk.
public struct Kept: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable { case edit, undo, redo, resolve }
  /// What was done.
  public let kind: Kind
  /// The facts, those that others wrote in the meantime first.
  public let changes: [FieldChange]
  /// How many of them are others'.
  public let othersCount: Int
  /// The time of day, `09:41`.
  public let clock: String
  /// The facts that are one's own.
  var ownChanges: [FieldChange] { Array(changes.dropFirst(othersCount)) }

  /// A change that is on disk.
  public init(_ kind: Kind, _ changes: [FieldChange], othersCount: Int = 0, clock: String) {
    self.kind = kind
    self.changes = changes
    self.othersCount = othersCount
    self.clock = clock
  }
}

/// What the shell has to do for a state.
public enum Effect: Hashable, Sendable {
  /// Keep an edit and tell `.kept` or `.refused`.
  case append(Edit, reason: String?)
  /// Take back the last edit of this person; with force also over others' changes.
  case undo(force: Bool)
  /// Bring back what was taken back last.
  case redo(force: Bool)
  /// Read a part of the log and tell `.logRead`.
  case readLog(LogRequest)
  /// Take back one operation of the log, also what others did, or over later changes.
  case undoOperation(id: String, ofOthers: Bool, force: Bool)
  /// Keep one of the values that people set differently, and tell `.kept` or `.refused`.
  case resolve(FieldPath, FieldValue?)
  /// Show another theme, by its name.
  case show(theme: String)
  /// Remember a choice for the next time.
  case remember(Preference)
  /// Listen to the mouse, or leave it to the terminal.
  case useMouse(Bool)
  /// Put a table of so many figures where other programs paste from, and tell where that is.
  case copy(String, count: Int)
  /// Give a text to an editor of the user's and tell `.edited`.
  case edit(ExternalText)
  /// Read a file as a sheet and tell `.sheetRead` or `.sheetRefused`; the unit and the month are those
  /// of a sheet that names none.
  case importSheet(path: String, mapping: [String], unit: ReportingUnit.ID?, month: Period)
  /// Write a sheet to a file that isn't there yet, as its name says, and tell `.sheetWritten` or
  /// `.sheetRefused`.
  case exportSheet(SheetContent, path: String)
  /// Make a text of the template of its kind and tell `.composed` or `.textRefused`.
  case compose(TextOrder)
  /// Draw everything anew.
  case redraw
  /// End.
  case quit

  /// Whether it changes what is kept.
  public var isOfStorage: Bool {
    switch self {
    case .append, .undo, .redo, .resolve, .undoOperation: true
    case .show, .remember, .useMouse, .copy, .edit, .importSheet, .exportSheet, .compose,
      .redraw, .quit, .readLog:
      false
    }
  }
}
