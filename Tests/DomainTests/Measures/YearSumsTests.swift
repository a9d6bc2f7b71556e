import Domain
import TestKit
import Testing

/// What the months came to is known again as long as it is made of the same, and only then.
@Suite struct YearSumsTests {
  private func assessment(
    _ book: Book, _ asOf: String = "2024-06", _ scope: UnitScope = .lowest
  ) -> Assessment {
    Assessment(
      book, year: 2024, asOf: SmallBook.period(asOf), today: SmallBook.day("2024-07-05"),
      scope: scope)
  }

  private func course(_ book: Book, _ assessment: Assessment, _ sums: inout YearSums) -> YearCourse
  {
    var course = YearCourse(beginning: assessment)
    while !course.advance(in: book, assessment, &sums) {}
    return course
  }

  private let book = SmallBook.book(
    entries: [
      "events": SmallBook.months("5", "7", "", "9"), "reach": SmallBook.months("50", "70"),
      "total": SmallBook.months("5", "12", "", "20"), "closure": SmallBook.months("1/2", "3/8"),
    ],
    targets: ["events": "60", "total": "40", "closure": "95", "halls": "9"])

  @Test func whatWasReadAgainIsNotComputedAgain() {
    var sums = YearSums()
    let first = course(book, assessment(book), &sums)
    #expect(sums.isChanged)
    #expect(first == YearCourse(book, assessment(book)))
    var read = YearSums(from: sums.value)
    #expect(read.value == sums.value)
    #expect(course(book, assessment(book), &read) == first)
    #expect(!read.isChanged)
    // The months of the year are the same whichever of them is looked at.
    let spring = assessment(book, "2024-03")
    #expect(course(book, spring, &read) == YearCourse(book, spring))
    #expect(!read.isChanged)
  }

  @Test func afterEditsOfAnyKindTheyEqualMonthsThatAreComputedAnew() {
    var random = SeededRandom(seed: 11)
    var (book, sums, taken, found) = (book, YearSums(), 0, 0)
    while taken < 150 {
      let edit = RandomEdit.make(&random)
      guard (try? book.apply(edit, SmallBook.stamp)) != nil else { continue }
      taken += 1
      sums.settle()
      let assessment = assessment(book)
      guard course(book, assessment, &sums) == YearCourse(book, assessment) else {
        Issue.record("after \(edit), the \(taken)th")
        return
      }
      if !sums.isChanged { found += 1 }
    }
    #expect(found > 10 && found < 140)
  }

  @Test func belowAUnitTheCitysTargetIsNone() throws {
    var city = City(entries: ["u1": ["i": "1"]], plan: ["cityTargets": ["i": ["annual": "100"]]])
    city.units = 2
    var sums = YearSums()
    for scope in [UnitScope.lowest, .below(nil), .below(SmallBook.unit("u2"))] {
      let assessment = assessment(city.book, "2024-06", scope)
      #expect(course(city.book, assessment, &sums) == YearCourse(city.book, assessment))
    }
  }

  @Test(arguments: [
    "", "behind", "behind 1/2 - 0/1 - - -", "behind 1/0 - 0/1 - - - ", "behind 1/2 - x - - -",
    "behind 1/2 - - - - -", "nobody - - 0/1 - - -",
  ])
  func whatIsSpoiledIsComputedAnew(_ text: String) throws {
    var sums = YearSums()
    let first = course(book, assessment(book), &sums)
    let months = try #require(sums.value["months"]?.record)
    for name in months.keys {
      let spoiled = sums.value.setting(
        ["months", name, "figures"][...], to: .list([.text(text)]))
      var read = YearSums(from: spoiled)
      #expect(course(book, assessment(book), &read) == first)
      #expect(read.isChanged)
    }
  }
}
