import Controller
import Languages
import Testing
import TextUI

/// Everything that is remembered is seen and changed in one list, and kept at once.
@Suite struct SettingStories {
  private func desk() throws -> Desk {
    var desk = try Desk()
    desk.prepare { state in
      state.looks.themes = [
        Looks.Choice(name: "auto", title: ""), Looks.Choice(name: "dark", title: "夜"),
      ]
      state.settings.file = "config.json"
      state.settings.openBook = "fuzhou.jinguo"
    }
    return desk
  }

  private func list(_ desk: Desk) -> SettingsList? {
    if case .settings(let list) = desk.state.layer { list } else { nil }
  }

  private func remembered(_ desk: Desk) -> [Preference] {
    desk.effects.compactMap { if case .remember(let preference) = $0 { preference } else { nil } }
  }

  @Test(arguments: [",", "，", "<f23>"])
  func itOpensByAnyOfItsKeys(_ key: String) throws {
    var desk = try desk()
    try desk.press(key)
    #expect(list(desk)?.selection == 0)
    try desk.press("<esc>")
    #expect(desk.state.layer == nil && desk.state.screen == .overview)
  }

  @Test func eachChangeIsShownAndKeptAtOnce() throws {
    var desk = try desk()
    try desk.press(",<enter>")
    #expect(desk.state.words.language == .en)
    try desk.press("<left>2<right>")
    #expect(desk.state.looks.theme == "dark" && desk.effects.contains(.show(theme: "dark")))
    try desk.press("3<left>")
    #expect(desk.state.looks.tier == .ascii)
    try desk.press("4<enter>")
    #expect(!desk.state.looks.usesMouse && desk.effects.contains(.useMouse(false)))
    try desk.press("8<right>")
    #expect(desk.state.settings.book == "fuzhou.jinguo")
    try desk.press("<right>9l")
    #expect(desk.state.settings.escapeWait == 100)
    #expect(
      remembered(desk) == [
        .language(.en), .language(.zh), .theme("dark"), .glyphs(.ascii), .mouse(isUsed: false),
        .book("fuzhou.jinguo"), .book(nil), .escapeWait(100),
      ])
    #expect(list(desk) != nil, "it stays open")
  }

  @Test func everyValueComesRoundAgain() throws {
    for (place, setting) in Setting.allCases.enumerated() {
      for key in ["<left>", "<right>"] {
        var desk = try desk()
        try desk.press(",\(place + 1)")
        let before = desk.state.value(of: setting)
        var seen = 1
        try desk.press(key)
        while desk.state.value(of: setting) != before, seen < 40 {
          seen += 1
          try desk.press(key)
        }
        #expect(seen < 40, "\(setting)")
      }
    }
  }

  @Test func aNameIsTypedAndHoldsFromTheNextStart() throws {
    var desk = try desk()
    try desk.press(",5<enter><backspace><backspace><backspace><backspace><backspace><backspace>")
    try desk.press("<enter>")
    #expect(list(desk)?.refusal != nil && list(desk)?.field != nil)
    try desk.press("王，敏<left><left><backspace>q<backspace>")
    desk.send(.input(.paste("小\n二")))
    #expect(list(desk)?.field?.text == "小，敏")
    try desk.press("<enter>")
    #expect(remembered(desk) == [.person("小，敏")])
    #expect(list(desk)?.field == nil && desk.state.person == "office")
    #expect(desk.state.value(of: .person) == "小，敏（下次打开起）")
    try desk.press("<enter>x<esc>")
    #expect(remembered(desk).count == 1 && list(desk) != nil, "Esc leaves the field only")
  }

  @Test func aClickChoosesAndASecondChanges() throws {
    var desk = try desk()
    try desk.press(",")
    let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    desk.send(.pointed(click, on: Region("setting", y: 3)))
    #expect(list(desk)?.selection == 3 && desk.state.looks.usesMouse)
    desk.send(.pointed(click, on: Region("setting", y: 3)))
    #expect(!desk.state.looks.usesMouse)
  }

  @Test func whatToSetInEachTerminalIsAKeyAway() throws {
    for keys in ["<f13>", ",<end><enter>"] {
      var desk = try desk()
      try desk.press(keys)
      guard case .explanation(let page) = desk.state.layer else {
        Issue.record("\(keys) shows no page")
        continue
      }
      #expect(page == TerminalPage.explanation(desk.state.words))
      try desk.press("<pagedown><esc>")
      #expect(desk.state.layer == nil)
    }
  }

  @Test func threeBadRunsNameTheKeyOfThatPage() throws {
    var desk = try desk()
    desk.send(.input(.malformed(2)))
    #expect(desk.notice.isEmpty)
    desk.send(.input(.malformed(3)))
    #expect(desk.notice.contains("UTF-8") && desk.notice.contains("Shift-F1"))
  }
}
