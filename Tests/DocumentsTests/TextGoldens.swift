import Controller
import Domain
import Glibc
import Languages
import Storage
import Templates
import Testing
import TextUI

@testable import Documents

/// The texts of the sample book, as they were once read and found good.
///
/// `GOLDEN=record swift test --filter TextGoldens` writes the files anew and fails, so that nobody
/// records by accident; whoever records reads what changed.
@Suite struct TextGoldens {
  private func state(_ language: Language, isSample: Bool = true) throws -> State {
    let documents = isSample ? try NewBook.sample() : try NewBook.template(year: 2024)
    let today = try #require(Day("2024-07-05"))
    let asOf = try #require(Period("2024-06"))
    return State(
      book: Book.reading(documents).0, year: 2024, asOf: asOf, today: today, person: "office",
      words: Words(language), size: Size(width: 80, height: 24))
  }

  private func text(_ order: TextOrder, _ language: Language) throws -> String {
    let source = try #require(TextTemplates.text(order.kind.fileName(language)))
    return try TextTemplate(reading: source, of: TextShape(order.kind)).text(with: order.facts)
  }

  /// The sample book with a meeting that was held: who was there, what was decided.
  private func met(_ language: Language) throws -> (State, TextSubject) {
    var book = Book.reading(try NewBook.sample()).0
    let (day, today) = try (#require(Day("2024-07-05")), #require(Day("2024-07-05")))
    let june = try #require(Period("2024-06"))
    let id = try #require(Meeting.ID("2024-07-05-a"))
    func unit(_ id: String) throws -> ReportingUnit.ID { try #require(ReportingUnit.ID(id)) }
    var draft = Meeting.Draft("上半年工作会议", on: day, asOf: june)
    (draft.place, draft.chair) = ("三楼会议室", "李主席")
    var decision = WorkItem.Draft(.task, "三新组织底数 8 月底前逐家销号")
    decision.unit = try unit("fuqing")
    decision.assisting = [try unit("changle")]
    decision.due = Day("2024-08-31")
    decision.measure = "台账齐全"
    decision.source = WorkItem.Source(.meeting, id.text)
    let edits: [Edit] = [
      .meeting(.create(draft), year: 2024),
      .meeting(.attend(id, try unit("gulou"), Attendance(.present)), year: 2024),
      .meeting(.attend(id, try unit("fuqing"), Attendance(.present)), year: 2024),
      .meeting(.attend(id, try unit("minqing"), Attendance(.leave, note: "出差")), year: 2024),
      .meeting(.start(id, today: today), year: 2024), .work(.add(decision), year: 2024),
    ]
    for (number, edit) in edits.enumerated() {
      let stamp = Stamp(by: "office", at: .epoch, operation: "office-x-\(number)")
      book.apply(try book.changes(of: edit, stamp))
    }
    let state = State(
      book: book, year: 2024, asOf: june, today: today, person: "office", words: Words(language),
      size: Size(width: 80, height: 24))
    return (state, .minutes(id, year: 2024))
  }

  private func expect(_ text: String, as name: String) throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Golden/\(name).md"
    if getenv("GOLDEN").map({ String(cString: $0) }) == "record" {
      try PosixFiles().replace(path, with: Array(text.utf8))
      Issue.record("\(name) was recorded")
      return
    }
    let recorded = try PosixFiles().read(path, from: 0, limit: .max)
    #expect(text == String(decoding: recorded, as: UTF8.self), "\(name)")
  }

  @Test(arguments: Language.allCases)
  func theTextsOfTheSampleBookReadAsRecorded(_ language: Language) throws {
    let state = try state(language)
    let (june, half) = try (#require(Period("2024-06")), #require(Period("2024H1")))
    let unit = try #require(ReportingUnit.ID("fuqing"))
    let subjects: [(String, TextSubject)] = [
      ("bulletin", .bulletin(june, isRanked: false)),
      ("bulletin-ranked", .bulletin(half, isRanked: true)), ("summary", .summary(unit, june)),
    ]
    for (name, subject) in subjects {
      try expect(try text(state.order(of: subject), language), as: "\(name)-\(language)")
    }
  }

  @Test(arguments: Language.allCases)
  func theMinutesOfAMeetingReadAsRecorded(_ language: Language) throws {
    let (state, subject) = try met(language)
    let order = state.order(of: subject)
    #expect(order.subject == "上半年工作会议")
    try expect(try text(order, language), as: "minutes-\(language)")
    try compare(order.facts, TextShape(.minutes), "minutes")
  }

  @Test(arguments: Language.allCases)
  func aBookWithoutTargetsHasTextsToo(_ language: Language) throws {
    let state = try state(language, isSample: false)
    let june = try #require(Period("2024-06"))
    let unit = try #require(ReportingUnit.ID("fuqing"))
    for subject in [TextSubject.bulletin(june, isRanked: true), .summary(unit, june)] {
      let text = try text(state.order(of: subject), language)
      #expect(!text.contains("{{") && text.count > 100)
    }
  }

  /// What a template may name is what there is, and the other way round.
  @Test func factsAreThoseThatTemplatesMayName() throws {
    let state = try state(.zh)
    let june = try #require(Period("2024-06"))
    let unit = try #require(ReportingUnit.ID("fuqing"))
    for subject in [TextSubject.bulletin(june, isRanked: true), .summary(unit, june)] {
      let order = state.order(of: subject)
      try compare(order.facts, TextShape(order.kind), "\(order.kind)")
    }
  }

  private func compare(_ facts: FieldValue, _ shape: TextShape, _ place: String) throws {
    let record = try #require(facts.record)
    #expect(Set(record.keys) == Set(shape.members.keys), "\(place)")
    for (name, member) in shape.members {
      switch member {
      case .text: #expect(record[name]?.text != nil, "\(place) \(name)")
      case .list(let inner):
        let items = try #require(record[name]?.list)
        for item in items { try compare(item, inner, "\(place) \(name)") }
      }
    }
  }

  /// Nobody is put before others unless that is asked for.
  @Test func unitsStandInOfficialOrder() throws {
    let state = try state(.zh)
    let june = try #require(Period("2024-06"))
    let facts = state.order(of: .bulletin(june, isRanked: false)).facts
    let official = state.book.units.map { state.words.name($0) }
    let named = (facts["behind"]?.list ?? []).compactMap { $0["unit"]?.text }
    let places = named.compactMap { official.firstIndex(of: $0) }
    #expect(named.count > 2 && places == places.sorted())
    #expect(facts["ranking"]?.list == [])
  }
}
