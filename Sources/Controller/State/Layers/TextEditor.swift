public import Domain
public import TextUI

/// A text of one or several lines that is being typed in a popup.
public struct TextEditor: Hashable, Sendable {
  /// What the text is for.
  public enum Purpose: Hashable, Sendable {
    /// A paragraph of a report; without a key a new one.
    case item(ReportingUnit.ID, Period, Report.Section, key: String?)
    /// What a unit says of an initiative that it judges so, in a quarter.
    case assessment(ReportingUnit.ID, Initiative.ID, Period, SelfAssessment.Standing)
  }
  /// What it is for.
  public let purpose: Purpose
  /// What is typed.
  public var area: TextArea
  /// Why Enter was refused, as a sentence; nil when it wasn't.
  public var refusal: String?
  /// What had better not stand in it, as sentences; empty until Enter, a second Enter accepts them.
  public var doubts: [String] = []
  /// Whether Esc was pressed while something was typed: a second one gives it up.
  public var isLeaving = false

  init(_ purpose: Purpose, _ text: String) {
    self.purpose = purpose
    area = TextArea(text)
  }
}

extension State {
  /// The columns of the field in which a text is typed.
  public var textColumns: Int { max(12, min(72, size.width - 6)) }

  /// What the book holds where a text is typed; empty when nothing.
  func kept(_ purpose: TextEditor.Purpose) -> String {
    switch purpose {
    case .item(let unit, let period, let section, let key):
      let report = book.year(period.year, of: unit).reports[period]
      return key.flatMap { report?.items[section]?[$0]?.text } ?? ""
    case .assessment(let unit, let initiative, let quarter, _):
      return book.year(quarter.year, of: unit).selfAssessments[initiative]?[quarter]?.text ?? ""
    }
  }
}
