import Controller
import Domain
import Testing
import TextUI

/// What a key leads to before it is pressed.
@Suite struct ForeseeingStories {
  private static let steps: Set<Command> = [
    .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd, .nextPanel,
    .previousPanel,
  ]

  @Test(arguments: Screen.tabs) func onlyStepsAreAndTheyKeepNothing(_ screen: Screen) throws {
    var desk = try Desk()
    let way = try #require(screen.command.flatMap { KeyMap.standard.keys(of: $0).first })
    for key in way { desk.send(.input(.key(key))) }
    #expect(desk.state.screen == screen)
    var found: Set<Command> = []
    for row in KeyMap.standard.rows {
      for sequence in row.sequences where sequence.count == 1 {
        var (ahead, pressed) = (desk.state, desk.state)
        guard ahead.foresee(sequence[0]) else { continue }
        #expect(update(&pressed, .input(.key(sequence[0]))) == [])
        #expect(ahead.ground == pressed.ground && ahead.notice == pressed.notice)
        #expect(ahead.focus == pressed.focus && ahead.page == pressed.page)
        #expect(ahead.book.revision == desk.state.book.revision)
        guard case .command(let command) = ahead.keys.meaning(of: sequence, in: ahead.modes) else {
          Issue.record("\(sequence) means nothing")
          continue
        }
        #expect(Self.steps.contains(command), "\(command)")
        found.insert(command)
      }
    }
    #expect(found.contains(.down) && found.contains(.left), "\(found)")
  }

  @Test func aPageIsWithTheTimeThatItWillTellInThisMinute() throws {
    var desk = try Desk()
    try desk.press("gha7月5日<enter>S")
    desk.send(.ticked(Moment(seconds: 100, clock: "09:41")))
    var ahead = desk.state
    let isForeseen = ahead.foresee(.character(" "))
    #expect(isForeseen && ahead.presentation.place == 1)
    #expect(ahead.presentation.minutesOnPage == 0)
    let then = [159, 160].map { Moment(seconds: $0, clock: "09:41") }
    #expect(then.map { ahead.presentation.tellsTheSame(at: $0) } == [true, false])
    #expect(!ahead.presentation.tellsTheSame(at: Moment(seconds: 159, clock: "09:42")))
    // From the moment at which it is told, it is counted.
    #expect(update(&ahead, .ticked(then[0])) == [])
    #expect(ahead.presentation.turnedAt == 159)
  }

  @Test(arguments: ["12", "/", "g"])
  func nothingIsWhereKeysAreTyped(_ keys: String) throws {
    var desk = try Desk()
    try desk.press("gm" + keys)
    var ahead = desk.state
    let isForeseen = ahead.foresee(.down)
    #expect(!isForeseen)
  }
}
