public import Domain
import TextUI

/// Text that is being typed and is on no disk yet: mirrored beside the book, and offered again after
/// an end that nobody chose.
public struct Draft: Hashable, Sendable {
  /// What it is typed for.
  public enum Place: Hashable, Sendable {
    case figure(Edit.Cell)
    case note(Edit.Cell)
    case missingReason(Edit.Cell)
    case notApplicableReason(Edit.Cell)
    /// A target, of a unit or (nil) of the city, in a plan's year.
    case target(ReportingUnit.ID?, Indicator.ID, year: Int)
    /// The name of a slot of a programme, in a plan's year.
    case slotName(Programme.SlotID, year: Int)
    /// The weights of an indicator's months, in a plan's year.
    case weights(Indicator.ID, year: Int)
    /// The department that leads an initiative, in a plan's year.
    case lead(Initiative.ID, year: Int)
    /// A text of several lines.
    case text(TextEditor.Purpose)
    /// Something about a task or an issue, in a plan's year.
    case work(WorkLine, year: Int)
    /// Words on something, in a plan's year.
    case comment(RemarkSubject, year: Int)
    /// Something about the score sheet, or points, in a plan's year.
    case score(ScoreLine, year: Int)
    /// Something about a meeting, in a plan's year.
    case meeting(MeetingLine, year: Int)
    /// A field of a part, in a plan's year.
    case partField(Part, PartField, year: Int)
    /// The name of a new part, in a plan's year.
    case newPart(PartSpot, year: Int)
  }
  /// What it is typed for.
  public let place: Place
  /// What is typed; never empty.
  public let text: String

  /// Text for a place; nil when there is none.
  public init?(_ place: Place, _ text: String) {
    guard !text.isEmpty else { return nil }
    self.place = place
    self.text = text
  }
}

extension State {
  /// What is being typed; nil when nothing is, or only what is kept already.
  public var draft: Draft? {
    switch layer {
    // Typed anew it would mean the other of the two amounts.
    case .cell(let editor) where editor.isCounterpart: return nil
    case .cell(let editor): return Draft(.figure(editor.cell), editor.field.text)
    case .line(let editor):
      let place: Draft.Place
      switch editor.purpose {
      case .note(let cell): place = .note(cell)
      case .missingReason(let cell): place = .missingReason(cell)
      case .notApplicableReason(let cell): place = .notApplicableReason(cell)
      case .target(let unit, let indicator), .targetReason(let unit, let indicator, _):
        place = .target(unit, indicator, year: assessment.year)
      case .slotName(let slot): place = .slotName(slot, year: assessment.year)
      // Short, and of no use but where it is asked for.
      case .returnReason, .unlockReason, .targetPart, .roleReason, .periodDate, .importPath,
        .exportPath, .retireOn:
        return nil
      case .weights(let indicator): place = .weights(indicator, year: assessment.year)
      case .work(let line): place = .work(line, year: assessment.year)
      case .comment(let subject): place = .comment(subject, year: assessment.year)
      case .score(.why): return nil
      case .score(let line): place = .score(line, year: assessment.year)
      case .meeting(let line): place = .meeting(line, year: assessment.year)
      case .partField(let part, let field):
        place = .partField(part, field, year: assessment.year)
      case .newPart(let spot): place = .newPart(spot, year: assessment.year)
      case .lead(let initiative): place = .lead(initiative, year: assessment.year)
      }
      return Draft(place, editor.field.text)
    case .text(let editor): return Draft(.text(editor.purpose), editor.area.text)
    // It is not kept before that is answered.
    case .choice(let choice):
      guard case .split(let editor) = choice.purpose else { return nil }
      return Draft(.text(editor.purpose), editor.area.text)
    case .checklist, .finder, .explanation, .help, .menu, .settings, .bulk, .log, nil:
      return nil
    }
  }
}

extension Draft {
  /// As it is mirrored.
  public var record: FieldValue {
    var members: [String: FieldValue] = ["text": .text(text)]
    func put(_ kind: String, _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID, _ when: String) {
      members["kind"] = .text(kind)
      members["unit"] = unit.map { .text($0.text) }
      members["indicator"] = .text(indicator.text)
      members["period"] = .text(when)
    }
    switch place {
    case .figure(let cell): put("figure", cell.unit, cell.indicator, cell.period.description)
    case .note(let cell): put("note", cell.unit, cell.indicator, cell.period.description)
    case .missingReason(let cell):
      put("missing", cell.unit, cell.indicator, cell.period.description)
    case .notApplicableReason(let cell):
      put("notApplicable", cell.unit, cell.indicator, cell.period.description)
    case .target(let unit, let indicator, let year): put("target", unit, indicator, String(year))
    case .weights(let indicator, let year): put("weights", nil, indicator, String(year))
    case .slotName(let slot, let year):
      members["kind"] = .text("slotName")
      members["slot"] = .text(slot.text)
      members["period"] = .text(String(year))
    case .work(let line, let year):
      members["kind"] = .text("work")
      members["line"] = .text(line.text)
      members["period"] = .text(String(year))
    case .comment(let subject, let year):
      members["kind"] = .text("comment")
      members["line"] = .text(subject.text)
      members["period"] = .text(String(year))
    case .meeting(let line, let year):
      members["kind"] = .text("meeting")
      members["line"] = .text(line.text)
      members["period"] = .text(String(year))
    case .score(let line, let year):
      members["kind"] = .text("score")
      members["line"] = line.text.map { .text($0) }
      members["period"] = .text(String(year))
    case .lead(let initiative, let year):
      members["kind"] = .text("lead")
      members["initiative"] = .text(initiative.text)
      members["period"] = .text(String(year))
    case .text(let purpose): members.merge(purpose.record) { own, _ in own }
    case .partField, .newPart: members.merge(place.partMembers ?? [:]) { _, new in new }
    }
    return .record(members)
  }

  /// Reads what `record` wrote; nil for anything else.
  public init?(_ record: FieldValue) {
    guard let text = record["text"]?.text, let kind = record["kind"]?.text,
      let period = record["period"]?.text.flatMap({ Period($0) })
    else { return nil }
    if kind == "slotName", let slot = record["slot"]?.text.flatMap({ Programme.SlotID($0) }) {
      self.init(.slotName(slot, year: period.year), text)
      return
    }
    if kind == "work", let line = record["line"]?.text.flatMap({ WorkLine($0) }) {
      self.init(.work(line, year: period.year), text)
      return
    }
    if kind == "comment", let subject = record["line"]?.text.flatMap({ RemarkSubject($0) }) {
      self.init(.comment(subject, year: period.year), text)
      return
    }
    if kind == "meeting", let line = record["line"]?.text.flatMap({ MeetingLine($0) }) {
      self.init(.meeting(line, year: period.year), text)
      return
    }
    if kind == "score", let line = record["line"]?.text.flatMap({ ScoreLine($0) }) {
      self.init(.score(line, year: period.year), text)
      return
    }
    if kind == "lead", let id = record["initiative"]?.text.flatMap({ Initiative.ID($0) }) {
      self.init(.lead(id, year: period.year), text)
      return
    }
    if let purpose = TextEditor.Purpose(kind, period, record) {
      self.init(.text(purpose), text)
      return
    }
    if let place = Draft.Place(parts: record, year: period.year) {
      self.init(place, text)
      return
    }
    guard let indicator = record["indicator"]?.text.flatMap({ Indicator.ID($0) }) else {
      return nil
    }
    let unit = record["unit"]?.text.flatMap { ReportingUnit.ID($0) }
    if kind == "target" {
      self.init(.target(unit, indicator, year: period.year), text)
      return
    }
    if kind == "weights" {
      self.init(.weights(indicator, year: period.year), text)
      return
    }
    guard let unit else { return nil }
    let cell = Edit.Cell(unit, indicator, period)
    switch kind {
    case "figure": self.init(.figure(cell), text)
    case "note": self.init(.note(cell), text)
    case "missing": self.init(.missingReason(cell), text)
    case "notApplicable": self.init(.notApplicableReason(cell), text)
    default: return nil
    }
  }
}
