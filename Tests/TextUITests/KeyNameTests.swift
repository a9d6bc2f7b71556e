import Testing

@testable import TextUI

@Suite struct KeyNameTests {
  @Test func aScriptIsReadKeyByKey() throws {
    #expect(
      try KeyName.script("jj45<enter><c-P><f4><s-tab><Esc><lt><a-x>福")
        == [
          .character("j"), .character("j"), .character("4"), .character("5"), .enter,
          .control("p"), .function(4), .backTab, .escape, .character("<"), .alt("x"),
          .character("福"),
        ])
  }

  @Test(arguments: ["<nokey>", "<f0>", "<f99>", "<enter", "<>", "<c-pp>"])
  func anUnknownNameIsRefused(script: String) {
    #expect(throws: UnknownKeyName(name: script)) { try KeyName.script("a" + script) }
  }

  @Test func everyKeyIsReadBackFromItsName() {
    let named = KeyName.table.map(\.key)
    let built: [Key] = (0x21..<0x7F).flatMap { code -> [Key] in
      let scalar = Unicode.Scalar(UInt8(code))
      return [.character(scalar), .alt(scalar)]
    }
    let controls = "abcdefghijklmnopqrstuvwxyz\\]^_ ".unicodeScalars.map { Key.control($0) }
    for key in named + built + controls + (1...36).map({ Key.function($0) }) {
      #expect(KeyName.key(KeyName.name(of: key)) == key)
      #expect(!KeyName.label(of: key).isEmpty)
    }
  }

  @Test func aLabelIsWhatUsersRead() {
    #expect(KeyName.label(of: .control("p")) == "Ctrl-P")
    #expect(KeyName.label(of: .function(4)) == "F4")
    #expect(KeyName.label(of: .up) == "↑")
    #expect(KeyName.label(of: .shiftDown) == "Shift-↓")
    #expect(KeyName.label(of: .up, glyphs: .ascii) == "^")
    #expect(KeyName.label(of: .backTab) == "Shift-Tab")
  }
}
