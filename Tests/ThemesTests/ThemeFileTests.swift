import Storage
import Testing
import TextUI

@testable import jinguo

/// What a user's own theme may look like, and what is told of one that is wrong.
@Suite struct ThemeFileTests {
  private func read(_ roles: String) throws -> Theme {
    let text = """
      // my own
      {"name": "own", "appearance": "dark", "background": "#000000", "roles": {\(roles)}}
      """
    return try ThemeFile.read(Array(text.utf8))
  }

  @Test func commentsAndMissingRolesAreFine() throws {
    let theme = try read(##""title": {"fg": "#ff0000", "attributes": ["bold", "underline"]}"##)
    #expect(theme[.title].foreground == Color(rgb: 0xFF0000))
    #expect(theme[.title].attributes == [.bold, .underline])
    #expect(theme[.text] == Style())
  }

  @Test(
    arguments: [
      (##""titel": {}"##, "roles.titel"), (##""title": "red""##, "roles.title"),
      (##""title": {"fg": "red"}"##, "roles.title.fg"),
      (##""title": {"bg": "#12345"}"##, "roles.title.bg"),
      (##""title": {"attributes": ["blink"]}"##, "roles.title.attributes"),
      (##""title": {"colour": "#123456"}"##, "roles.title.colour"),
    ])
  func aWrongKeyIsNamed(_ roles: String, _ key: String) {
    #expect(throws: ThemeFile.Fault.key(key)) { try read(roles) }
  }

  @Test func aBrokenTextIsToldWithItsLine() {
    let text = "{\n\"name\": \"own\",\n}"
    #expect {
      try ThemeFile.read(Array(text.utf8))
    } throws: { error in
      if case ThemeFile.Fault.syntax(let fault) = error { fault.line == 2 } else { false }
    }
  }
}
