import Controller
import Languages
import Testing
import TextUI

/// The palette, the menu, help, and what may follow a key.
@Suite struct LookingUpStories {
  @Test(arguments: ["撤销", "chexiao", "cx", "undo", "撤回", "take back"])
  func aCommandIsFoundAndRunByAnyOfItsNames(_ typed: String) throws {
    var desk = try Desk()
    try desk.press(":\(typed)")
    #expect(desk.finder?.scope == .commands)
    #expect(desk.finder?.hits.first?.goal == .command(.undo))
    try desk.press("<enter>")
    #expect(desk.effects == [.undo(force: false)])
    #expect(desk.finder == nil)
  }

  @Test func aCommandOfOtherScreensIsFoundAndSaysWhere() throws {
    var desk = try Desk()
    try desk.press("<c-p>beizhu<enter>")
    #expect(desk.notice == "在填报 矩阵 清单 单位 指标 会议 督办里用" && desk.state.layer == nil)
    try desk.press("<f4><c-p>beizhu<enter>")
    #expect(desk.line != nil)
  }

  @Test func whatWasRunLastComesFirst() throws {
    var desk = try Desk()
    try desk.press(":矩阵<enter>:")
    #expect(desk.finder?.hits.first?.goal == .command(.matrix))
    #expect(desk.finder?.hits.filter { $0.goal == .command(.matrix) }.count == 1)
  }

  @Test func theMenuIsUsedByArrowsAndByDigits() throws {
    var desk = try Desk()
    try desk.press("<f4><f9>")
    #expect(desk.menu?.heading == 0 && desk.menu?.selection == 0)
    try desk.press("<down><down><up><enter>")
    #expect(desk.state.showsBehindOnly && desk.menu == nil)
    try desk.press("<f9>2")
    #expect(!desk.state.showsBehindOnly)
    try desk.press("<f9><right><left><left>")
    #expect(desk.menu?.heading == Menu.headings(desk.state).count - 1)
    try desk.press("<f9>")
    #expect(desk.menu == nil && desk.state.screen == .matrix)
    #expect(Menu.headings(desk.state).first?.commands.first == .edit)
  }

  @Test func theMenuTellsWhyAnEntryCanNotRun() throws {
    var desk = try Desk()
    desk.makeReadOnly()
    try desk.press("<f4><f9>1")
    #expect(desk.notice.hasPrefix("只读") && desk.editor == nil)
  }

  @Test(arguments: [
    ("怎么撤销", Command.undo), ("how do I undo", .undo), ("离开", .quit), ("怎么退出？", .quit),
    ("how do I leave", .back), ("怎么找", .find), ("how to find", .find), ("search", .find),
    ("按键", .help), ("换月", .period),
  ])
  func helpAnswersTheQuestionsOfANewcomer(_ question: String, _ command: Command) throws {
    var desk = try Desk()
    try desk.press("?\(question)")
    let goals = desk.help?.hits.prefix(2).map(\.goal) ?? []
    #expect(goals.contains(.command(command)), "\(goals)")
  }

  @Test(arguments: [
    ("滞", Term.lamp(.behind)), ("滞是什么意思", .lamp(.behind)), ("zhihou", .lamp(.behind)),
    ("what does BH mean", .lamp(.behind)), ("缺", .reporting(.missing)),
    ("序时进度", .word(.pace)), ("xsjd", .word(.pace)), ("覆盖", .word(.coverage)),
    ("completion", .word(.completion)),
  ])
  func helpExplainsWords(_ word: String, _ term: Term) throws {
    var desk = try Desk()
    try desk.press("?\(word)")
    #expect(
      desk.help?.hits.first { if case .term = $0.goal { true } else { false } }?.goal == .term(term)
    )
  }

  @Test func enterOnAWordShowsItsPage() throws {
    var desk = try Desk()
    try desk.press("?滞后<enter>")
    guard case .explanation(let page) = desk.state.layer else {
      Issue.record("no page")
      return
    }
    #expect(page.subject == "滞" && page.lamp == .behind && page.lines.count == 2)
    try desk.press("<esc>")
    #expect(desk.state.layer == nil)
  }

  @Test func helpBeginsWithTheKeysOfThisScreen() throws {
    var desk = try Desk()
    try desk.press("gi?")
    #expect(desk.help?.hits.first?.heading == "本画面")
    let here = desk.help?.hits.prefix { $0.heading == nil || $0.heading == "本画面" } ?? []
    #expect(here.contains { $0.goal == .command(.rank) })
    #expect(here.allSatisfy { $0.goal != .command(.undo) })
    let commands = desk.help?.hits.filter { if case .command = $0.goal { true } else { false } }
    #expect(commands?.count == Command.allCases.count, "each command once")
    try desk.press("<end><f1>")
    #expect(desk.help == nil)
  }

  @Test func whatMayFollowAKeyIsShownOnlyToWhoHesitates() throws {
    var desk = try Desk()
    desk.send(.hesitated)
    #expect(!desk.state.hesitates, "nothing is pressed")
    try desk.press("g")
    #expect(!desk.state.hesitates)
    desk.send(.hesitated)
    #expect(desk.state.hesitates)
    let next = desk.state.keys.continuations(of: desk.state.pending, in: desk.state.modes)
    #expect(next.contains { $0.keys == [.character("o")] && $0.command == .overview })
    try desk.press("<esc>")
    #expect(!desk.state.hesitates && desk.state.pending.isEmpty && desk.state.screen == .overview)
    try desk.press("g")
    desk.send(.hesitated)
    let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    desk.send(.pointed(click, on: Region("command.matrix")))
    #expect(desk.state.screen == .matrix && desk.state.pending.isEmpty && !desk.state.hesitates)
  }
}
