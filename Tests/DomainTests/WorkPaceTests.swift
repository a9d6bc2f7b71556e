import Domain
import Testing

@Suite struct WorkPaceTests {
  @Test func whatIsDoneWithinHalfASecondIsNotWorthAWord() {
    var pace = WorkPace(from: 1000)
    #expect(pace.secondsLeft(0, of: 100, at: 1000) == nil)
    #expect(pace.secondsLeft(20, of: 100, at: 1100) == nil, "500 ms in all")
    #expect(pace.secondsLeft(60, of: 100, at: 1300) == nil)
    #expect(pace.secondsLeft(100, of: 100, at: 1700) == nil, "it is done")
  }

  @Test func whatTakesLongerIsToldToItsEnd() {
    var pace = WorkPace(from: 1000)
    #expect(pace.secondsLeft(10, of: 100, at: 1100) == 1)
    #expect(pace.secondsLeft(11, of: 100, at: 2100) == 9)
    #expect(pace.secondsLeft(99, of: 100, at: 2110) == 1, "told once, told on")
    #expect(pace.secondsLeft(100, of: 100, at: 2120) == nil)
  }

  @Test func aStepThatBeginsGoesByItsOwnTimeAndNothingIsKnownOfItYet() {
    var pace = WorkPace(from: 0)
    #expect(pace.secondsLeft(0, of: 1000, at: 5000) == nil)
    #expect(pace.secondsLeft(500, of: 1000, at: 5200) == 1)
    #expect(pace.secondsLeft(0, of: 1000, at: 9000) == nil)
    #expect(pace.secondsLeft(250, of: 1000, at: 10_000) == 3)
  }
}
