import Domain
import Storage
import Testing

/// The sample with meetings: one that was held and one that goes on.
enum SceneMeeting {
  static func documents() throws -> [Document: FieldValue] {
    var documents = try NewBook.sample()
    var (book, _) = Book.reading(documents)
    let asOf = try #require(Period("2024-06"))
    let (before, today) = (try #require(Day("2024-06-11")), try #require(Day("2024-07-05")))
    let first = try #require(Meeting.ID("2024-06-11-a"))
    let second = try #require(Meeting.ID("2024-07-05-a"))
    let edits: [MeetingEdit] = [
      .create(Meeting.Draft("五月工作会议", on: before, asOf: try #require(Period("2024-05")))),
      .start(first, today: before), .end(first),
      .create(Meeting.Draft("上半年工作会议", on: today, asOf: asOf)),
      .addItem(second, .text("部署下半年工作"), minutes: 20),
      .start(second, today: today),
    ]
    func decision(_ title: String, of unit: String, at meeting: Meeting.ID) -> Edit {
      var draft = WorkItem.Draft(.task, title)
      (draft.unit, draft.due) = (ReportingUnit.ID(unit), Day("2024-07-31"))
      draft.source = WorkItem.Source(.meeting, meeting.text)
      return .work(.add(draft), year: 2024)
    }
    let all =
      edits.map { Edit.meeting($0, year: 2024) } + [
        decision("摸清新就业群体底数", of: "fuqing", at: first),
        decision("补齐阵地台账", of: "changle", at: second),
        decision("落实场地经费", of: "gulou", at: second),
      ]
    let at = try #require(Timestamp("2024-07-04T10:00:00+08:00"))
    for (number, edit) in all.enumerated() {
      let stamp = Stamp(by: "office", at: at, operation: "office-m-\(number)")
      for change in try book.apply(edit, stamp) {
        documents[change.path.document] = (documents[change.path.document] ?? .record([:]))
          .setting(change.path.keys[...], to: change.new)
      }
    }
    return documents
  }
}
