import Controller
import Domain
import Languages
import TextUI

/// 汇报 in lines: what a unit tells of a period; a number leads to what can be done about a line.
extension PlainTeller {
  var report: PlainPage {
    var page = PlainPage()
    let period = words(words.full(state.reportPeriod))
    page.say(title(words(ScreenWord.report), about: "\(unitName(state.focus.row)) \(period)"))
    let reporters = state.reportersInSight
    let missing = reporters.filter(\.report.isEmpty).map { words.name($0.unit) }
    let written = ReportSentence.written(reporters.count - missing.count, of: reporters.count)
    page.say(
      words.list([
        words(written), missing.isEmpty ? "" : words(ReportSentence.missing(missing)),
      ]))
    guard let unit = state.focusedUnit, let plan = state.plan else {
      page.say(words(ObstacleSentence.cityHasNoReport))
      return page
    }
    if plan.isLocked(state.reportPeriod, for: unit.id) { page.say(words(PeriodWord.locked)) }
    var part: ReportPart?
    for (place, row) in state.reportRows.enumerated() {
      if row.part != part {
        let quarter =
          row.part == .assessments ? " \(words(words.full(state.reportQuarter)))" : ""
        page.say(words.heading(row.part) + quarter)
      }
      part = row.part
      page.offer(told(row), .report(place))
    }
    return page
  }

  private func told(_ row: ReportRow) -> String {
    let doubt = state.dispute(of: row) == nil ? "" : words(LineSentence.inDoubt)
    switch row {
    case .blank: return words(Command.addItem)
    case .item(let section, let key):
      guard let item = state.reportInSight.items[section]?[key] else { return "" }
      return words.list([
        words.line(item.text), item.isWorthSpreading ? words(ReportWord.worthSpreading) : "",
        item.links.isEmpty ? "" : words.links(item.links, in: plan), doubt,
      ])
    case .promise(let id):
      guard let promise = state.promises.first(where: { $0.id == id }) else { return "" }
      let taken = promise.continuedBy == nil ? "" : words(ReportSentence.takenOver)
      return words.named(
        words.outcome(promise), words.list([words.line(promise.item.text), taken, doubt]))
    case .initiative(let id):
      let said = state.selfAssessment(of: id)
      let name = plan?.initiative(id).map { words.name($0) } ?? id.text
      return words.named(
        name, words.list([words.standing(said), words.line(said?.text ?? ""), doubt]))
    }
  }

  private var plan: Plan? { state.plan }

  /// What can be done about the line of 汇报 under the cursor.
  func actions(onReportRow row: ReportRow?) -> [Command] {
    let commands: [Command]
    switch row {
    case .blank: commands = [.addItem]
    case .item: commands = [.edit, .removeItem, .raise, .lower, .link, .spread, .addItem]
    case .promise: commands = [.edit, .takeOver]
    case .initiative: commands = [.edit]
    case nil: commands = [.whoReported]
    }
    return commands.filter { $0.obstacle(in: state) == nil }
  }

  /// What is typed, and what stands there.
  func ask(_ editor: TextEditor, _ page: inout PlainPage) {
    if let refusal = editor.refusal { page.say(refusal) }
    for doubt in editor.doubts { page.say(doubt) }
    if !editor.doubts.isEmpty { return page.say(words(ReportSentence.keepAllTheSame)) }
    let back = words(LineSentence.leaveWith(words(Command.back)))
    page.say(words.list([words.title(editor.purpose, in: state.book), back]))
    if !editor.area.text.isEmpty, editor.refusal == nil {
      page.say(words(LineSentence.nowIs(words.line(editor.area.text))))
    }
  }
}
