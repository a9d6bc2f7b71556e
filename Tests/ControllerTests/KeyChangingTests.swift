import Controller
import Languages
import Testing
import TextUI

/// Keys of one's own: what is allowed, and what is refused with both names.
@Suite struct KeyChangingTests {
  private func changed(_ wishes: [(command: String, keys: [String])]) throws -> KeyMap {
    try KeyMap.standard.changed(wishes)
  }

  @Test func newKeysTakeThePlaceOfAllOldOnes() throws {
    var desk = try Desk()
    desk.use(try changed([("matrix", ["g9", "<f4>"]), ("undo", ["U"])]))
    try desk.press("gm")
    #expect(desk.state.screen == .overview)
    try desk.press("g9")
    #expect(desk.state.screen == .matrix)
    try desk.press("U")
    #expect(desk.effects == [.undo(force: false)])
    #expect(desk.state.keyLabel(of: .matrix) == "g 9  F4")
    try desk.press(":矩阵")
    #expect(desk.finder?.hits.first?.goal == .command(.matrix))
  }

  @Test func twoCommandsMayChangeKeys() throws {
    let map = try changed([("zoom", ["Z"]), ("arrange", ["z"])])
    #expect(map.meaning(of: [.character("z")], in: [.everywhere]) == .command(.arrange))
    #expect(map.clashes.isEmpty)
  }

  @Test func theStandardKeysWrittenOutAreTheStandardMap() throws {
    let all = Command.allCases.map { command in
      (
        command: command.name,
        keys: KeyMap.standard.rows.filter { $0.command == command }.flatMap(\.sequences)
          .map { $0.map { KeyName.name(of: $0) }.joined() }
      )
    }
    #expect(try changed(all) == KeyMap.standard)
  }

  static let refusals: [(wish: (command: String, keys: [String]), fault: KeyMapFault)] = [
    (("fnd", ["/"]), .unknownCommand("fnd")),
    (("find", ["/", "<ctrl-f>"]), .unknownKey("<ctrl-f>", of: .find)),
    (("find", []), .noKey(.find)),
    (("find", ["u"]), .clash(.find, .undo, [.character("u")])),
    // Where figures stand it would edit; on 总览 it would find.
    (("find", ["e"]), .clash(.find, .edit, [.character("e")])),
    // All that begins with g would never be reached.
    (("find", ["g"]), .clash(.find, .first, [.character("g")])),
    // In 日志 that key takes a change back.
    (("redo", ["u"]), .clash(.redo, .undo, [.character("u")])),
    (("find", ["uu"]), .clash(.find, .undo, [.character("u"), .character("u")])),
    (("find", ["5"]), .ofFigures(.find, [.character("5")])),
  ]

  @Test(arguments: refusals.indices)
  func whatCanNotBeIsRefused(_ place: Int) {
    let (wish, fault) = Self.refusals[place]
    #expect(throws: fault) { try KeyMap.standard.changed([wish]) }
  }

  @Test func keysOfScreensThatNeverMeetMayBeTheSame() throws {
    let map = try changed([("area1", ["e"])])
    #expect(map.meaning(of: [.character("e")], in: [.overview]) == .command(.area1))
  }
}
