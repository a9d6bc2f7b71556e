import Domain
import Testing

/// The way of a unit's report: handed in, returned, handed in again, accepted.
@Suite struct SubmissionTests {
  private typealias Small = SmallBook
  private let june = SmallBook.period("2024-06")

  private func stamp(_ by: String, _ day: Int) -> Stamp {
    Stamp(
      by: by, at: Small.timestamp("2024-07-0\(day)T09:00:00+08:00"), operation: "\(by)-x-1-\(day)")
  }

  private func step(
    _ book: inout Book, _ submission: Submission?, by: String = "gulou", on day: Int
  ) throws -> Submission? {
    _ = try book.apply(.submit(Small.gulou, june, submission), stamp(by, day))
    return book.year(2024, of: Small.gulou).submissions[june]
  }

  @Test func aReportGoesToTheOfficeComesBackAndIsAccepted() throws {
    var book = Small.book()
    let first = try step(&book, Submission(.submitted), on: 1)
    #expect(first?.state == .submitted && first?.by == "gulou")
    #expect(first?.handedInAt == first?.at && first?.firstAt == nil)
    let returned = try step(
      &book, Submission(.returned, reason: "分母不对"), by: "office", on: 2)
    #expect(returned?.state == .returned && returned?.reason == "分母不对")
    #expect(returned?.reviewer == "office" && returned?.by == "gulou")
    let again = try step(&book, Submission(.submitted), on: 5)
    #expect(again?.handedInAt == first?.at && again?.at != first?.at && again?.reason == nil)
    let accepted = try step(&book, Submission(.accepted), by: "office", on: 6)
    #expect(accepted?.state == .accepted && accepted?.reviewedAt?.day == Small.day("2024-07-06"))
    #expect(accepted?.handedInAt == first?.at)
  }

  @Test func aReturnHasAReason() throws {
    var book = Small.book()
    _ = try step(&book, Submission(.submitted), on: 1)
    for reason in [nil, "", " ", "\u{3000}\t"] {
      #expect(throws: EditError.reasonNeeded) {
        try step(&book, Submission(.returned, reason: reason), by: "office", on: 2)
      }
    }
  }

  @Test func whatWasNotHandedInIsNeitherAcceptedNorReturned() throws {
    var book = Small.book()
    for submission in [Submission(.accepted), Submission(.returned, reason: "x")] {
      #expect(throws: EditError.notSubmitted(Small.gulou, june)) {
        try step(&book, submission, by: "office", on: 2)
      }
    }
    _ = try step(&book, Submission(.draft), on: 1)
    #expect(throws: EditError.notSubmitted(Small.gulou, june)) {
      try step(&book, Submission(.accepted), by: "office", on: 2)
    }
  }

  @Test func twiceIsOnce() throws {
    var book = Small.book()
    let first = try step(&book, Submission(.submitted), on: 1)
    #expect(try step(&book, Submission(.submitted), on: 4) == first)
    let accepted = try step(&book, Submission(.accepted), by: "office", on: 5)
    #expect(try step(&book, Submission(.accepted), by: "another", on: 6) == accepted)
    #expect(try step(&book, Submission(.submitted), on: 7) == accepted)
  }

  @Test func whatWasTakenBackToWorkOnKeepsWhenItCameFirst() throws {
    var book = Small.book()
    let first = try step(&book, Submission(.submitted), on: 1)
    let draft = try step(&book, Submission(.draft), on: 2)
    #expect(draft?.state == .draft && draft?.handedInAt == first?.at)
    #expect(try step(&book, Submission(.submitted), on: 6)?.handedInAt == first?.at)
    #expect(try step(&book, nil, on: 7) == nil)
  }
}
