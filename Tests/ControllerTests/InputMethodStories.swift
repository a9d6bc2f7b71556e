import Controller
import Domain
import Testing
import TextUI

/// Keys with a Chinese input method on.
@Suite struct InputMethodStories {
  /// Opening a book takes a while: every try begins as a copy of a desk on its screen.
  private static let desks = Result {
    try ["", "<f4>", "gu", "gi"].map { keys in
      var desk = try Desk()
      try desk.press(keys)
      return desk
    }
  }

  @Test func everyFullWidthFormIsItsKey() throws {
    for value in UInt32(0x21)...0x7E {
      guard let narrow = Unicode.Scalar(value), let wide = Unicode.Scalar(value + 0xFEE0) else {
        continue
      }
      try same([.character(narrow)], [.character(wide)])
    }
  }

  @Test(arguments: [
    ("　", "<space>"), ("、", "/"), ("【", "["), ("】", "]"), ("。", "."), ("！", "!"), ("；", ";"),
    ("？", "?"), ("，", ","), ("ｇｏ", "go"), ("gｍ", "gm"), ("ｇm", "gm"),
  ])
  func theMarksOfAnInputMethodAreTheirKeys(_ typed: String, _ meant: String) throws {
    try same(KeyName.script(meant), KeyName.script(typed))
  }

  /// In lists too, where nothing is typed; in fields they stay what they are.
  @Test func listsTakeFullWidthFormsAndFieldsKeepThem() throws {
    var desk = try Desk()
    try desk.press("p４")
    #expect(desk.state.assessment.asOf.description == "2024-04")
    try desk.press("iｑ，２ｌ，")
    #expect(desk.state.layer == nil)
    try desk.press("/，")
    #expect(desk.finder?.field.text == "，")
  }

  private func same(_ meant: [Key], _ typed: [Key]) throws {
    for desk in try Self.desks.get() {
      var (one, two) = (desk, desk)
      for key in meant { one.send(.input(.key(key))) }
      for key in typed { two.send(.input(.key(key))) }
      let place: Comment = "\(desk.state.screen) \(typed)"
      #expect(one.state.screen == two.state.screen, place)
      #expect(one.state.layer == two.state.layer, place)
      #expect(one.state.focus == two.state.focus, place)
      #expect(one.state.pending == two.state.pending, place)
      #expect(one.effects == two.effects, place)
    }
  }
}
