public import Domain
public import TextUI

/// What is remembered for the next time, besides how the screen looks.
public struct Settings: Hashable, Sendable {
  /// The file that holds it, as a path; empty where nothing is kept.
  public var file = ""
  /// Whose name is recorded; nil: nobody's, the login name is taken.
  public var person: String?
  /// What they do with the book; nil: anything.
  public var role: WorkRole?
  /// The unit that a clerk or the head of a unit belongs to; nil while none is chosen.
  public var unit: ReportingUnit.ID?
  /// The book that is opened when none is named; nil: it is asked where to begin.
  public var book: String?
  /// The book on screen; nil where it is not one to come back to.
  public var openBook: String?
  /// How long to wait after an escape for the rest of a key, in milliseconds.
  public var escapeWait = Settings.escapeWaits[0]

  /// The waits to choose from, the one for a fast line first.
  public static let escapeWaits = [25, 100, 250, 500]

  /// The settings of somebody who never set anything.
  public init() {}
}

/// The list of the settings, open above a screen.
public struct SettingsList: Hashable, Sendable {
  /// The place of the chosen one among all settings.
  public var selection = 0
  /// What is being typed for the chosen one; nil while nothing is.
  public var field: TextField?
  /// Why Enter was refused, as a sentence; nil when it wasn't.
  public var refusal: String?
}
