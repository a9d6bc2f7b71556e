import Controller
import Domain
import Testing

/// What is being typed outlives the program.
@Suite struct DraftStories {
  @Test func whatIsTypedIsADraftUntilItIsKeptOrLeft() throws {
    var desk = try Desk()
    try desk.press("<f4>12")
    #expect(desk.state.draft?.text == "12")
    try desk.press("<enter>")
    #expect(desk.state.draft == nil)
    try desk.press("T6")
    #expect(desk.state.draft?.text.hasSuffix("6") == true)
    try desk.press("<esc>")
    #expect(desk.state.draft == nil)
    try desk.press("/fq")
    #expect(desk.state.draft == nil)
  }

  @Test(arguments: ["<f4>j13", "<f4>;集中宣讲", "<f4>x3台风", "<f4>x4没有", "<f4>jT70", "<f4>GT90"])
  func aDraftIsOfferedWithItsPlaceAndGoesOn(keys: String) throws {
    var before = try Desk()
    try before.press(keys)
    let draft = try #require(before.state.draft)
    #expect(Draft(draft.record) == draft)
    var desk = try Desk()
    desk.send(.draftFound(draft))
    #expect(desk.notice.contains(draft.text))
    try desk.press("<enter>")
    #expect(desk.state.draft == draft)
    #expect(desk.place == before.place)
  }

  @Test func aDraftCanBeDropped() throws {
    var desk = try Desk()
    try desk.press("<f4>13")
    let draft = try #require(desk.state.draft)
    var next = try Desk()
    next.send(.draftFound(draft))
    try next.press("2")
    #expect(next.state.layer == nil && next.effects.isEmpty)
  }

  @Test(arguments: ["{}", "figure", "2024"]) func nonsenseIsNoDraft(text: String) {
    #expect(Draft(.record(["text": .text(text), "kind": .text(text)])) == nil)
  }
}
