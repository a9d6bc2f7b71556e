import Domain
import Testing

/// Comments and stars: what they may be about, who gave them, and what comes first because of them.
@Suite struct RemarkTests {
  private typealias Small = SmallBook
  private let figure = RemarkSubject.figure(Small.gulou, Small.id("events"))

  private func stamp(_ by: String, _ number: Int = 1) -> Stamp {
    Stamp(by: by, at: Small.timestamp("2024-07-05T09:00:00+08:00"), operation: "\(by)-x-\(number)")
  }

  @Test func aStarIsGivenAndTakenAway() throws {
    var book = Small.book()
    let before = book.work(in: 2024)
    let changes = try book.apply(.remark(.star(figure, as: nil), year: 2024), stamp("office"))
    #expect(changes.count == 1 && book.work(in: 2024).remarks.stars[figure]?.by == "office")
    #expect(book.work(in: 2024).remarks.watched.isEmpty)
    #expect(try book.apply(.remark(.star(figure, as: nil), year: 2024), stamp("x")).isEmpty)
    _ = try book.apply(.remark(.unstar(figure), year: 2024), stamp("office", 2))
    #expect(book.work(in: 2024) == before)
  }

  @Test func aLeadersStarTakesThePlaceOfAnothersButNotTheOtherWayRound() throws {
    var book = Small.book()
    _ = try book.apply(.remark(.star(figure, as: nil), year: 2024), stamp("office"))
    _ = try book.apply(.remark(.star(figure, as: .leader), year: 2024), stamp("chen", 2))
    #expect(book.work(in: 2024).remarks.watched == [figure])
    #expect(try book.apply(.remark(.star(figure, as: .clerk), year: 2024), stamp("y", 3)).isEmpty)
    #expect(book.work(in: 2024).remarks.stars[figure]?.by == "chen")
  }

  @Test func commentsStandInOrderAndOneIsTakenBack() throws {
    var book = Small.book()
    let unit = RemarkSubject.unit(Small.gulou)
    for (number, text) in ["抓紧", "月底前报", "好"].enumerated() {
      _ = try book.apply(
        .remark(.comment(unit, text, as: .leader), year: 2024), stamp("chen", number + 1))
    }
    let comments = try #require(book.work(in: 2024).remarks.comments[unit])
    #expect(comments.map(\.text) == ["抓紧", "月底前报", "好"])
    #expect(comments.allSatisfy { $0.mark.isLeaders && $0.mark.by == "chen" })
    let undo = try book.apply(
      .remark(.takeBack(unit, comments[1].id), year: 2024), stamp("chen", 9))
    #expect(book.work(in: 2024).remarks.comments[unit]?.map(\.text) == ["抓紧", "好"])
    book.apply(undo.map(\.inverse))
    #expect(book.work(in: 2024).remarks.comments[unit] == comments)
  }

  @Test func onlyWhoWroteACommentTakesItBack() throws {
    var book = Small.book()
    let unit = RemarkSubject.unit(Small.gulou)
    _ = try book.apply(.remark(.comment(unit, "抓紧", as: .leader), year: 2024), stamp("chen"))
    let comment = try #require(book.work(in: 2024).remarks.comments[unit]?.first)
    #expect(throws: EditError.remarkOfOthers(by: "chen")) {
      try book.apply(.remark(.takeBack(unit, comment.id), year: 2024), stamp("office"))
    }
    #expect(throws: EditError.unknownRemark("x")) {
      try book.apply(.remark(.takeBack(unit, RecordIDs.x), year: 2024), stamp("chen"))
    }
    _ = try book.apply(.remark(.takeBack(unit, comment.id), year: 2024), stamp("chen", 2))
    #expect(book.work(in: 2024).remarks == Remarks())
  }

  @Test func whatIsUnknownOrEmptyIsRefused() {
    let book = Small.book()
    func refused(_ edit: RemarkEdit) -> EditError? {
      do throws(EditError) {
        _ = try book.changes(of: .remark(edit, year: 2024), stamp("office"))
        return nil
      } catch { return error }
    }
    #expect(refused(.comment(figure, " ", as: nil)) == .textNeeded)
    #expect(refused(.star(.unit(Small.unit("nobody")), as: nil)) == .unknownUnit("nobody"))
    #expect(refused(.star(.indicator(Small.id("x")), as: nil)) == .unknownIndicator("x"))
    #expect(refused(.star(.item(RecordIDs.x), as: nil)) == .work(.unknownItem("x")))
  }

  @Test(arguments: [
    "figure:gulou:events", "unit:gulou", "indicator:events", "area:a1", "item:office-1-2",
  ])
  func aSubjectReadsBackAsItIsWritten(_ text: String) {
    #expect(RemarkSubject(text)?.text == text)
  }

  @Test(arguments: ["", "figure:gulou", "unit:", "unit:a:b", "planet:mars", "item:A"])
  func anythingElseIsNoSubject(_ text: String) { #expect(RemarkSubject(text) == nil) }

  @Test func whatALeaderStarsComesBeforeAllOthers() throws {
    var book = Small.book(
      entries: ["events": Small.months("1"), "reach": Small.months("99")],
      targets: ["events": "120", "reach": "120"])
    func first(_ book: Book) -> Attention? {
      Assessment(book, year: 2024, asOf: Small.period("2024-01"), today: Small.day("2024-02-10"))
        .attention(count: 30).first
    }
    #expect(first(book)?.isWatched == false)
    let reach = RemarkSubject.figure(Small.gulou, Small.id("reach"))
    _ = try book.apply(.remark(.star(reach, as: .office), year: 2024), stamp("office"))
    #expect(first(book)?.isWatched == false)
    _ = try book.apply(.remark(.star(reach, as: .leader), year: 2024), stamp("chen", 2))
    let watched = try #require(first(book))
    #expect(watched.isWatched && watched.indicator == Small.id("reach"))
    #expect(watched.cause == .watched)
  }

  @Test func ofAUnitThatALeaderStarsOnlyWhatNeedsAttentionComesFirst() throws {
    var book = Small.book(
      entries: ["events": Small.months("1"), "reach": Small.months("99")],
      targets: ["events": "120", "reach": "120"])
    _ = try book.apply(
      .remark(.star(.unit(Small.gulou), as: .leader), year: 2024), stamp("chen"))
    let found = Assessment(
      book, year: 2024, asOf: Small.period("2024-01"), today: Small.day("2024-02-10")
    ).attention(count: 30)
    #expect(found.first?.unit == Small.gulou && found.first?.isWatched == true)
    #expect(!found.contains { $0.cause == .watched })
  }
}

/// Identifiers of records for tests.
enum RecordIDs {
  static var x: RecordID { known("x") }
  static func known(_ text: String) -> RecordID {
    guard let id = RecordID(text) else { preconditionFailure(text) }
    return id
  }
}
