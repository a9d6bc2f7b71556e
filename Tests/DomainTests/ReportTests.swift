import Domain
import Testing

/// What units say in words: paragraphs, promises and their outcomes, self-assessments.
@Suite struct ReportTests {
  private typealias Small = SmallBook
  private let may = SmallBook.period("2024-05")
  private let june = SmallBook.period("2024-06")

  private func stamp(_ number: Int, by: String = "gulou") -> Stamp {
    Stamp(by: by, at: Small.stamp.at, operation: "\(by)-7q4m-1-\(number)")
  }

  private func texts(
    _ book: Book, _ section: Report.Section = .highlights, in period: Period? = nil
  ) -> [String] {
    book.year(2024, of: Small.gulou).reports[period ?? june]?.items(in: section).map(\.text) ?? []
  }

  private func book(
    _ texts: [String], _ section: Report.Section = .highlights, in period: Period
  ) throws -> Book {
    var book = Small.book()
    for (number, text) in texts.enumerated() {
      _ = try book.apply(
        .addReportItem(Small.gulou, period, section, Report.Item(text)), stamp(number))
    }
    return book
  }

  @Test func whatIsAddedComesLastUnderAKeyOfItsOwn() throws {
    var book = try book(["一", "二"], in: june)
    let changes = try book.apply(
      .batch([
        .addReportItem(Small.gulou, june, .highlights, Report.Item("三")),
        .addReportItem(Small.gulou, june, .highlights, Report.Item("四", order: 1)),
      ]), stamp(9))
    #expect(texts(book) == ["一", "二", "三", "四"])
    #expect(changes.map(\.path.keys.last) == ["gulou-7q4m-1-9", "gulou-7q4m-1-9-2"])
  }

  @Test func whatTwoAddAtOnceStandsTwice() throws {
    let start = try book(["一"], in: june)
    var (mine, theirs) = (start, start)
    let add = { (text: String) in
      Edit.addReportItem(Small.gulou, self.june, .highlights, Report.Item(text))
    }
    let mineChanges = try mine.apply(add("我的"), stamp(5))
    let theirChanges = try theirs.apply(add("他的"), stamp(5, by: "office"))
    mine.apply(theirChanges)
    theirs.apply(mineChanges)
    #expect(texts(mine) == ["一", "我的", "他的"])
    #expect(texts(theirs) == texts(mine))
  }

  @Test(arguments: [
    (0, 1, "二一三四"), (3, -1, "一二四三"), (0, 9, "二三四一"), (2, -9, "三一二四"), (1, 0, "一二三四"),
    (0, -1, "一二三四"),
  ])
  func aParagraphMovesAsFarAsItGoes(_ place: Int, _ steps: Int, _ wanted: String) throws {
    var book = try book(["一", "二", "三", "四"], in: june)
    let before = book
    let changes = try book.apply(
      .moveReportItem(Small.gulou, june, .highlights, key: "gulou-7q4m-1-\(place)", by: steps),
      stamp(9))
    #expect(texts(book).joined() == wanted)
    // A step is the change of two neighbours, nobody else's.
    if abs(steps) == 1, !changes.isEmpty { #expect(changes.count == 2) }
    book.apply(changes.reversed().map(\.inverse))
    #expect(texts(book) == texts(before))
  }

  @Test func paragraphsThatClaimOnePlaceAreNumberedAnew() throws {
    var book = Small.book()
    for key in ["a", "b", "c"] {
      _ = try book.apply(
        .setReportItem(Small.gulou, june, .problems, key: key, Report.Item(key, order: 1)),
        stamp(1))
    }
    _ = try book.apply(
      .moveReportItem(Small.gulou, june, .problems, key: "c", by: -1), stamp(2))
    #expect(texts(book, .problems) == ["a", "c", "b"])
  }

  @Test func aParagraphSaysSomething() throws {
    let book = Small.book()
    for text in ["", " ", "\n\u{3000}"] {
      #expect(throws: EditError.textNeeded) {
        try book.changes(
          of: .addReportItem(Small.gulou, june, .highlights, Report.Item(text)), stamp(1))
      }
    }
  }

  @Test func aParagraphThatIsNotThereDoesNotMove() throws {
    let book = Small.book()
    #expect(throws: EditError.unknownReportItem("x")) {
      try book.changes(
        of: .moveReportItem(Small.gulou, june, .highlights, key: "x", by: 1), stamp(1))
    }
  }

  @Test func aReportAnswersForWhatTheOneBeforePromised() throws {
    var book = try book(["摸排", "结对"], .nextSteps, in: may)
    #expect(book.promises(to: Small.gulou, in: june).map(\.item.text) == ["摸排", "结对"])
    #expect(book.promises(to: Small.gulou, in: may).isEmpty)
    let (first, second) = (
      Promise.ID(may, "gulou-7q4m-1-0"), Promise.ID(may, "gulou-7q4m-1-1")
    )
    #expect(Promise.ID(first.text) == first)
    _ = try book.apply(.setOutcome(Small.gulou, june, first, .done), stamp(3))
    let step = Report.Item("结对", origin: second)
    _ = try book.apply(.addReportItem(Small.gulou, june, .nextSteps, step), stamp(4))
    let promises = book.promises(to: Small.gulou, in: june)
    #expect(promises.map(\.outcome) == [.done, nil])
    #expect(promises.map(\.continuedBy) == [nil, "gulou-7q4m-1-4"])
    // What became of it stands in June's report: May may be locked.
    _ = try book.apply(.lock(may), stamp(5))
    let changes = try book.apply(.setOutcome(Small.gulou, june, first, nil), stamp(6))
    #expect(
      changes.map(\.path.description) == [
        "plans/2024/units/gulou/reports/2024-06/outcomes/2024-05.gulou-7q4m-1-0"
      ])
    #expect(throws: EditError.unknownReportItem("2024-05.x")) {
      try book.changes(of: .setOutcome(Small.gulou, june, Promise.ID(may, "x"), .done), stamp(7))
    }
  }

  @Test(arguments: [
    ("2024-07", ["2024-05", "2024-06", "2024H1"], "2024-06"),
    ("2024-07", ["2024-05", "2024H1"], "2024H1"),
    ("2024H1", ["2024-05", "2024-06"], ""),
    ("2024H2", ["2024-06", "2024H1"], "2024H1"),
    ("2024-01", ["2024-06", "2023-12"], "2023-12"),
    ("2024-06", ["2024-06"], ""),
  ])
  func theReportBeforeIsTheLastThatHadEnded(
    _ period: String, _ written: [String], _ wanted: String
  ) throws {
    var book = Small.book()
    for name in written {
      _ = try book.apply(
        .addReportItem(Small.gulou, Small.period(name), .nextSteps, Report.Item("步")), stamp(1))
    }
    let found = book.earlierReport(of: Small.gulou, before: Small.period(period))?.period
    #expect(found?.description ?? "" == wanted)
  }

  @Test func aSelfAssessmentIsOfANarrativeInitiativeAndAQuarter() throws {
    var book = Small.book()
    let (told, figures) = (Small.initiative("i2"), Small.initiative("i1"))
    let quarter = Small.period("2024Q2")
    func assess(_ id: Initiative.ID, _ period: Period, _ new: SelfAssessment?) throws
      -> [FieldChange]
    {
      try book.changes(of: .assess(Small.gulou, id, period, new), stamp(1))
    }
    let changes = try assess(told, quarter, SelfAssessment(.needsSupport, "缺人"))
    book.apply(changes)
    let kept = book.year(2024, of: Small.gulou).selfAssessments[told]?[quarter]
    #expect(kept?.standing == .needsSupport && kept?.text == "缺人" && kept?.by == "gulou")
    #expect(
      changes.map(\.path.description) == ["plans/2024/units/gulou/selfAssessments/i2/2024Q2"])
    #expect(try assess(told, quarter, SelfAssessment(.needsSupport, "缺人")).isEmpty)
    #expect(throws: EditError.notAssessed(figures)) {
      try assess(figures, quarter, SelfAssessment(.goingWell))
    }
    #expect(throws: EditError.notAQuarter(june)) {
      try assess(told, june, SelfAssessment(.goingWell))
    }
    #expect(throws: EditError.unknownInitiative("i9")) {
      try assess(Small.initiative("i9"), quarter, SelfAssessment(.goingWell))
    }
    _ = try book.apply(.lock(june), stamp(2))
    #expect(throws: EditError.locked(quarter)) { try assess(told, quarter, nil) }
  }

  @Test func linksAreReadAsTheyAreWritten() {
    for text in ["area/a1", "initiative/i1", "indicator/events", "task/t1", "area/", "x"] {
      #expect(Report.Link(text).text == text)
    }
    #expect(Report.Link("area/a1") != .other("area/a1"))
    #expect(Report.Link("area/A 1") == .other("area/A 1"))
  }
}
